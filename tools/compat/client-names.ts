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

/** Our types that the names stand for, by module. */
const used = new Map<string, Set<string>>(homes.map((home) => [home, new Set()]));

/** A type of ours, under a name that none of the official ones can hide. */
function mention(name: string): string | undefined {
  const home = ours.get(name);
  if (home === undefined) return undefined;
  used.get(home)!.add(name);
  return `${name}_`;
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

/** Whether types stand in the namespace of a name. */
const isSpace = (named: Named): boolean => [...named.members.values()].some(isKept);

function write(named: Named): string {
  const plain: string[] = [];
  const others = Array.from(named.members, ([name, inner]) => {
    if (!isKept(inner)) return '';
    const first = byPath.get(firstPaths.get(inner.symbol)!)!;
    const { type } = first;
    if (!isSpace(first) && !type!.endsWith('>')) {
      plain.push(`${type} as ${name}`);
      return '';
    }
    if (first !== inner) return `export import ${name} = ${first.path};\n`;
    const declared = type === undefined ? '' : `export type ${name} = ${type};\n`;
    return isSpace(inner) ? `${declared}export namespace ${name} {\n${write(inner)}}\n` : declared;
  }).join('');
  return plain.length === 0 ? others : `export { ${plain.join(', ')} };\n${others}`;
}

function writeImports(): string {
  return Array.from(used, ([home, names]) => {
    if (names.size === 0) return '';
    const list = [...names].toSorted().map((name) => `${name} as ${name}_`);
    return `import type { ${list.join(', ')} } from '../../${relative(source, home)}';\n`;
  }).join('');
}

interface ClientNames {
  readonly text: string;
  readonly count: number;
  readonly missing: readonly string[];
}

/** The declarations, unformatted, and the official names that nothing of ours stands for. */
export function clientNames(): ClientNames {
  const names = read(exportsOf(officialFile).find(({ name }) => name === 'OpenAI')!);
  note(names);
  const body = write(names);
  const text = `// Written by tools/compat/write-client-names.ts from the names of openai ${official.version}.
${writeImports()}
/** Version of the package \`openai\` whose names the client has. */
export type OfficialVersion = '${official.version}';

declare module '../openai.ts' {
  namespace OpenAI {
${body}}
}
`;
  const missing = [...byPath.values()].filter((named) => !isKept(named)).map(({ path }) => path);
  return { text, count: byPath.size - missing.length, missing };
}
