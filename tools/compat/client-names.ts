/**
 * The types that the client's class holds, such as `OpenAI.ChatCompletionMessageParam` and
 * `OpenAI.Beta.Threads.Runs.Run`: the official names, each on the type of ours that stands for it.
 */
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript-api';
import { official } from '../../packages/compat/build/official.ts';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'packages/sdk/src');

/** Where our types are exported from, those first whose names win. */
const homes = ['responses/types.ts', 'index.ts', 'types.ts'].map((file) => join(source, file));
/** What the class declares by hand. */
const own = new Set(['ClientOptions', 'RequestOptions']);

const require = createRequire(import.meta.url);
const officialFolder = dirname(require.resolve('openai'));
const officialFile = join(officialFolder, 'client.d.mts');
const program = ts.createProgram([officialFile, ...homes], {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
});
const checker = program.getTypeChecker();

function exportsOf(file: string): ts.Symbol[] {
  return checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!);
}

/** Our types by name, with the module to take them from. */
const ours = new Map<string, string>();
for (const home of homes) {
  for (const symbol of exportsOf(home)) {
    const declared =
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const isType = declared.flags & ts.SymbolFlags.Type;
    if (isType && !ours.has(symbol.name)) ours.set(symbol.name, home);
  }
}

/** Official types whose counterpart has another name: `module#Name` → ours. */
const renamed = new Map(
  Object.entries(official.modules).flatMap(([module, { types }]) =>
    types.flatMap((entry) => {
      const [name, other] = entry.split('=');
      return other === undefined ? [] : [[`${module}#${name}`, other] as const];
    }),
  ),
);

/** Name of a declaration in its own module, with the namespaces that hold it. */
function dottedName(node: ts.Node): string {
  const { parent } = node;
  const name = (node as ts.DeclarationStatement).name!.getText();
  return ts.isModuleBlock(parent) ? `${dottedName(parent.parent)}.${name}` : name;
}

/** How our types are written: `Types.ChatCompletion`, or a page of them; undefined where we have none. */
function counterpart(symbol: ts.Symbol): string | undefined {
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) return undefined;
  const { fileName } = declaration.getSourceFile();
  if (fileName === officialFile) return followAlias(declaration);
  if (!fileName.startsWith(officialFolder)) return undefined;
  const module = relative(officialFolder, fileName).replace(/\.d\.mts$/, '');
  const name = dottedName(declaration);
  const [whole, item] = (renamed.get(`${module}#${name}`) ?? name.replaceAll('.', '')).split(
    /[<>]/,
  );
  const known = item === undefined ? mention(whole!) : undefined;
  if (item === undefined) return known;
  const [page, held] = [mention(whole!), mention(item)];
  return page === undefined || held === undefined ? undefined : `${page}<${held}>`;
}

/** `type Metadata = Shared.Metadata` stands for what it is made of. */
function followAlias(declaration: ts.Declaration): string | undefined {
  if (!ts.isTypeAliasDeclaration(declaration)) return undefined;
  const { type } = declaration;
  if (!ts.isTypeReferenceNode(type)) return undefined;
  const symbol = checker.getSymbolAtLocation(type.typeName);
  if (symbol === undefined) return undefined;
  return counterpart(
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  );
}

const spaces: Readonly<Record<string, string>> = {
  [homes[0]!]: 'Types',
  [homes[1]!]: 'Package',
  [homes[2]!]: 'Types',
};
const used = new Set<string>();

/** How many type arguments a type of ours takes. */
function parameterCount(name: string): number {
  const symbol = exportsOf(ours.get(name)!).find((each) => each.name === name)!;
  const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const [declaration] = declared.declarations ?? [];
  const { typeParameters } = declaration as { typeParameters?: readonly unknown[] };
  return typeParameters?.length ?? 0;
}

function mention(name: string): string | undefined {
  const home = ours.get(name);
  if (home === undefined) return undefined;
  used.add(spaces[home]!);
  return `${spaces[home]}.${name}`;
}

interface Named {
  readonly symbol: ts.Symbol;
  readonly path: string;
  readonly members: Map<string, Named>;
  type?: string;
}

/** The first path by which a symbol was met; level by level, so that it is the shortest. */
const firstPaths = new Map<ts.Symbol, string>();

function read(rootSymbol: ts.Symbol): Named {
  const top: Named = { symbol: rootSymbol, path: 'OpenAI', members: new Map() };
  const queue = [top];
  for (const named of queue) {
    for (const exported of named.symbol.exports?.values() ?? []) {
      const symbol =
        exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const path = `${named.path}.${exported.name}`;
      if (exported.name === 'prototype' || own.has(path.replace('OpenAI.', ''))) continue;
      const inner: Named = { symbol, path, members: new Map() };
      const isSpace = symbol.flags & ts.SymbolFlags.Module;
      const isType = symbol.flags & ts.SymbolFlags.Type && !(symbol.flags & ts.SymbolFlags.Class);
      if (!isSpace && !isType) continue;
      named.members.set(exported.name, inner);
      if (firstPaths.has(symbol)) continue;
      firstPaths.set(symbol, path);
      const type = isType ? counterpart(symbol) : undefined;
      if (type !== undefined) inner.type = type;
      if (isSpace) queue.push(inner);
    }
  }
  return top;
}

/** Whether anything of ours stands below a name. */
function isKept(named: Named): boolean {
  const first = firstPaths.get(named.symbol);
  if (first !== undefined && first !== named.path) return isKept(byPath.get(first)!);
  return named.type !== undefined || [...named.members.values()].some(isKept);
}

const byPath = new Map<string, Named>();
function note(named: Named): void {
  byPath.set(named.path, named);
  for (const inner of named.members.values()) note(inner);
}

function writeType(name: string, type: string): string {
  const count = type.endsWith('>') ? 0 : parameterCount(type.slice(type.indexOf('.') + 1));
  const list = Array.from({ length: count }, (_, index) => `T${index + 1}`).join(', ');
  const parameters = count === 0 ? '' : `<${list}>`;
  return `export type ${name}${parameters} = ${type}${parameters};\n`;
}

function write(named: Named): string {
  return Array.from(named.members, ([name, inner]) => {
    if (!isKept(inner)) return '';
    const first = firstPaths.get(inner.symbol)!;
    if (first !== inner.path) return `export import ${name} = ${first};\n`;
    const type = inner.type === undefined ? '' : writeType(name, inner.type);
    const held = [...inner.members.values()].some(isKept);
    return held ? `${type}export namespace ${name} {\n${write(inner)}}\n` : type;
  }).join('');
}

/** The declarations, unformatted, and the official names that nothing of ours stands for. */
export function clientNames(): { readonly text: string; readonly missing: readonly string[] } {
  const names = read(exportsOf(officialFile).find(({ name }) => name === 'OpenAI')!);
  note(names);
  const body = write(names);
  const imports = [
    used.has('Types') ? "import type * as Types from '../../responses/types.ts';\n" : '',
    used.has('Package') ? "import type * as Package from '../../index.ts';\n" : '',
  ].join('');
  const text = `// Written by tools/compat/write-client-names.ts from the names of openai ${official.version}.\n${imports}
/** Version of the package \`openai\` whose names the client has. */
export type OfficialVersion = '${official.version}';

declare module '../openai.ts' {
  namespace OpenAI {
${body}}
}
`;
  const missing = [...byPath.values()].filter((named) => !isKept(named)).map(({ path }) => path);
  return { text, missing };
}
