import type { DraftedOperation } from './draft.ts';
import { dirname, relative } from 'node:path';

/** Stands where a summary has to be written; the derivation refuses it. */
export const SUMMARY_MISSING = 'SUMMARY MISSING: one sentence that says what the operation does.';

/** An operation with the name of its entry in the table. */
export interface TableEntry {
  readonly name: string;
  readonly operation: DraftedOperation;
}

/** Names the entries: the accessor below what all operations of the family share. */
export function tableEntries(
  family: string,
  operations: readonly DraftedOperation[],
): TableEntry[] {
  const prefix = commonPrefix(
    operations
      .map(({ accessor }) => accessor.split('.').slice(0, -1))
      .filter(([first]) => first !== 'beta' || family !== 'realtime'),
  );
  return operations.map((operation) => {
    const all = operation.accessor.split('.');
    const shared = prefix.every((part, index) => all[index] === part);
    const own = shared ? all.slice(prefix.length) : all.filter((part) => !prefix.includes(part));
    return { name: camelCase(own), operation };
  });
}

/** `fine-tuning` → `fineTuning`, `admin/users` → `adminUsers`. */
export function tableName(family: string): string {
  return camelCase(family.split(/[/-]/));
}

function camelCase(words: readonly string[]): string {
  return words
    .map((word, index) => (index ? word[0]!.toUpperCase() + word.slice(1) : word))
    .join('');
}

function commonPrefix(paths: readonly (readonly string[])[]): string[] {
  const [first = []] = paths;
  const end = first.findIndex((part, index) => paths.some((path) => path[index] !== part));
  return first.slice(0, end === -1 ? first.length : end);
}

/**
 * The table of a family's operations as source text.
 * @param fileOf file below the families' folder that declares a type
 */
export function operationsFile(
  family: string,
  operations: readonly DraftedOperation[],
  fileOf: (type: string) => string,
): string {
  const depth = '../'.repeat(family.split('/').length + 1);
  const types = new Set(operations.flatMap(typesOf));
  const declared = [...types].filter((name) => !(name in SCALARS));
  const scalars = [...types].filter((name) => SCALARS[name]);
  const imports = [
    `import { operation } from '${depth}operation.ts';`,
    ...(scalars.length ? [`import type { ${scalars.join(', ')} } from '${depth}scalars.ts';`] : []),
    ...importsOf(declared, `${family}/operations.ts`, fileOf),
  ];
  const entries = tableEntries(family, operations).map(entryText);
  const table = `export const ${tableName(family)} = {\n${entries.join('\n')}\n} as const;`;
  return `${imports.join('\n')}\n\n${table}\n`;
}

const SCALARS: Readonly<Record<string, boolean>> = { BinaryInput: true, void: false, never: false };

function typesOf({ params, result, event }: DraftedOperation): string[] {
  return [params, result, ...(event ? [event] : [])];
}

/** Import lines for types, one for each file that declares some. */
export function importsOf(
  names: readonly string[],
  importer: string,
  fileOf: (type: string) => string,
): string[] {
  const byFile = Map.groupBy([...names].sort(), fileOf);
  byFile.delete(importer);
  return Array.from(byFile)
    .map(([file, types]) => {
      const path = relative(dirname(importer), file).replaceAll('\\', '/');
      return `import type { ${types.join(', ')} } from '${path.startsWith('.') ? path : `./${path}`}';`;
    })
    .sort();
}

function entryText({ name, operation }: TableEntry): string {
  const { params, result, event, wire, accessor, aliases } = operation;
  const types = [params, result, ...(event ? [event] : [])].join(', ');
  const facts = [
    `method: ${quote(wire.method)}`,
    `path: ${quote(wire.path)}`,
    ...(wire.request === (wire.method === 'POST' ? 'json' : 'none')
      ? []
      : [`request: ${quote(wire.request)}`]),
    ...(wire.response === 'json' ? [] : [`response: ${quote(wire.response)}`]),
    ...(event ? [`stream: 'sse'`] : []),
    ...(wire.page ? [`page: ${quote(wire.page)}`] : []),
    ...(wire.auth === 'admin' ? [`auth: 'admin'`] : []),
    ...(wire.beta ? [`beta: ${quote(wire.beta)}`] : []),
    ...(wire.query.length ? [`query: [${wire.query.map(quote).join(', ')}]`] : []),
    ...(Object.keys(wire.headers).length ? [`headers: ${headersText(wire.headers)}`] : []),
    `accessor: ${quote(accessor)}`,
    ...(aliases.length ? [`aliases: [${aliases.map(quote).join(', ')}]`] : []),
  ];
  return `/** ${SUMMARY_MISSING} */\n${name}: operation<${types}>()({\n${facts.join(',\n')},\n}),`;
}

function quote(text: string): string {
  return `'${text}'`;
}

function headersText(headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([field, header]) => {
    const name = /^\w+$/.test(field) ? field : `'${field}'`;
    return `${name}: '${header}'`;
  });
  return `{ ${lines.join(', ')} }`;
}
