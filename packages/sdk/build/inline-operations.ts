import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript-api';
import { root } from './subpaths.ts';

type Operations = Readonly<Record<string, object>>;

/** Names of a family's operations as a source imports them: local name → the operations. */
type Families = ReadonlyMap<string, Operations>;

const familyModule = /^@unabridged\/contract\/families\/([\w/-]+)$/;

/** What only readers of the tables want to know, not the client. */
const forReaders = new Set(['aliases', 'deprecated', 'shutdown']);

async function operationsOf(family: string, name: string): Promise<Operations> {
  const path = join(root, 'packages/contract/src/families', family, 'operations.ts');
  const module = (await import(path)) as Record<string, Operations>;
  return module[name]!;
}

function importedFamily(statement: ts.Statement): [family: string, names: string[]] | undefined {
  if (!ts.isImportDeclaration(statement)) return undefined;
  const family = familyModule.exec((statement.moduleSpecifier as ts.StringLiteral).text)?.[1];
  const bindings = statement.importClause?.namedBindings;
  if (family === undefined || bindings === undefined || !ts.isNamedImports(bindings)) {
    return undefined;
  }
  return [family, bindings.elements.map(({ name }) => name.text)];
}

async function familiesOf(file: ts.SourceFile): Promise<Families> {
  const families = new Map<string, Operations>();
  for (const statement of file.statements) {
    const [family, names = []] = importedFamily(statement) ?? [];
    for (const name of names) families.set(name, await operationsOf(family!, name));
  }
  return families;
}

/** The operation that an expression names, such as `files.retrieve`; a call of a method names none. */
function operationAt(node: ts.Node, families: Families): object | undefined {
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  if (ts.isCallExpression(node.parent) && node.parent.expression === node) return undefined;
  return families.get(node.expression.text)?.[node.name.text];
}

const literal = (operation: object): string => {
  const fields = Object.entries(operation).filter(([name]) => !forReaders.has(name));
  return `(${JSON.stringify(Object.fromEntries(fields))} as const)`;
};

/** A source with the operations that it names written out. */
export async function withInlineOperations(path: string, text: string): Promise<string> {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const families = await familiesOf(file);
  let result = '';
  let at = 0;
  const visit = (node: ts.Node): void => {
    const operation = operationAt(node, families);
    if (operation === undefined) return ts.forEachChild(node, visit);
    result += text.slice(at, node.getStart(file)) + literal(operation);
    at = node.end;
  };
  if (families.size > 0) visit(file);
  return result + text.slice(at);
}

/**
 * Writes the operations into the methods that send them. As tables they were all made by the
 * import of the client, which took a sixth of its memory; in a method they are made by its call.
 * Who wants the tables imports `unabridged/operations`.
 */
export const inlineOperations: Plugin = {
  name: 'inline-operations',
  setup({ onLoad }) {
    onLoad({ filter: /packages[\\/]sdk[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: await withInlineOperations(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
