import { operationIndex, operationSchemas } from '@unabridged/contract/schemas';
import type { JsonSchema, OperationSummary } from '@unabridged/contract/schemas';
import colors from 'picocolors';
import { branchesAt, typesOf } from './read-params.ts';

/** What `unabridged call ACCESSOR --help` prints. */
export function describeOperation(summary: OperationSummary): string {
  const schema = operationSchemas(summary.accessor).params;
  const [params] = branchesAt(schema, []);
  const required = new Set(params?.required);
  const names = Object.keys(params?.properties ?? {}).toSorted(
    (left, right) => Number(required.has(right)) - Number(required.has(left)),
  );
  const lines = names.map((name) => {
    const kind = kindOf(branchesAt(schema, [name]));
    const told = firstSentence(params!.properties![name]!, schema);
    const must = required.has(name) ? colors.yellow(' required') : '';
    return `  --${name} ${colors.dim(kind)}${must}${told ? `\n      ${told}` : ''}`;
  });
  return [
    `${colors.bold(summary.accessor)}  ${summary.method} ${summary.path}`,
    summary.summary,
    ...(summary.deprecated ? [colors.yellow(`Deprecated. ${summary.deprecated}`)] : []),
    '',
    ...(lines.length > 0 ? ['Parameters:', ...lines] : ['It takes no parameters.']),
  ].join('\n');
}

function kindOf(branches: readonly JsonSchema[]): string {
  const kinds = branches.flatMap((branch) => {
    if (branch.format === 'binary') return ['file'];
    const values = branch.enum ?? ('const' in branch ? [branch.const] : undefined);
    return values ? values.map(String) : typesOf(branch);
  });
  const distinct = [...new Set(kinds)].filter((kind) => kind !== 'null');
  const shown = distinct.slice(0, 8).join(' | ');
  return distinct.length > 8 ? `${shown} | …` : shown;
}

function firstSentence(property: JsonSchema, schema: JsonSchema): string {
  const described = property.description ?? branchesAt(schema, [])[0]?.description;
  return property.description === undefined ? '' : (described?.split(/(?<=\.)\s/)[0] ?? '');
}

/** All accessors that contain `text`, with what they do. */
export function listOperations(text: string): string {
  const found = operationIndex().filter(({ accessor }) =>
    accessor.toLowerCase().includes(text.toLowerCase()),
  );
  const width = Math.max(0, ...found.map(({ accessor }) => accessor.length));
  return found.map(({ accessor, summary }) => `${accessor.padEnd(width)}  ${summary}`).join('\n');
}

/** Accessors that somebody may have meant. */
export function similarAccessors(text: string): string[] {
  const words = text.toLowerCase().split(/[._-]/);
  return operationIndex()
    .map(({ accessor }) => accessor)
    .filter((accessor) => words.every((word) => accessor.toLowerCase().includes(word.slice(0, 5))))
    .toSorted((left, right) => left.length - right.length)
    .slice(0, 5);
}
