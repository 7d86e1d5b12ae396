/**
 * Reads from the installed official package what a stand-in for it must offer, as facts: its
 * modules, and the names that each exports. Writes `official-exports.json`; run it anew when
 * the official package changes: `node tools/compat/read-official.ts`.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript-api';
import type { OfficialExports, OfficialModule } from '../../packages/compat/build/official.ts';
import { keptNames, readContract } from '../sync/contract.ts';
import { draftContract } from '../sync/draft.ts';
import { openPackage } from '../sync/official-package.ts';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('openai'));
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  version: string;
};

/** Parts of the package that are not for its users. */
const isPrivate = (file: string): boolean =>
  /^(?:_vendor|internal|src|bin|node_modules)\//.test(file);

type Constructor = new (...parameters: never[]) => object;
const { OpenAI, ...names } = require('openai') as { OpenAI: Constructor } & Record<string, unknown>;

/** Accessor of each resource on the client, by its class. */
function accessors(): Map<unknown, string> {
  const found = new Map<unknown, string>();
  const walk = (value: object, path: string): void => {
    for (const [name, inner] of Object.entries(value)) {
      if (name.startsWith('_') || typeof inner !== 'object' || inner === null) continue;
      if (!('_client' in inner)) continue;
      const accessor = path === '' ? name : `${path}.${name}`;
      if (!found.has(inner.constructor)) found.set(inner.constructor, accessor);
      walk(inner, accessor);
    }
  };
  walk(new OpenAI({ apiKey: 'k', adminAPIKey: 'k' } as never), '');
  return found;
}

const accessorOf = accessors();
const pages = require('openai/pagination') as Record<string, Constructor>;

/** What a value is, where its name alone does not say which of ours stands for it. */
function roleOf(value: unknown): string | undefined {
  const accessor = accessorOf.get(value);
  if (accessor !== undefined) return `service ${accessor}`;
  if (typeof value !== 'function') return undefined;
  const page = Object.entries(pages).find(
    ([name, page]) =>
      name.endsWith('Page') && value !== page && Object.getPrototypeOf(value) === page,
  );
  return page === undefined ? undefined : `page ${page[0]}`;
}

const { typeNames } = draftContract(openPackage(), keptNames(readContract()));

const ourName = (file: string, name: string): string =>
  typeNames.get(`${file}.d.ts#${name}`) ?? name.replaceAll('.', '');

/** A type by its official name, and by ours where that is not the same without dots. */
function withOurName(file: string, name: string): string {
  const variant = /([^.]+Params)(Base|NonStreaming|Streaming)$/.exec(name);
  const ours =
    variant === null
      ? ourName(file, name)
      : ourName(file, variant[1]!) + (variant[2] === 'Base' ? '' : variant[2]);
  return ours === name.replaceAll('.', '') ? name : `${name}=${ours}`;
}

/** `ModelsPage=Page<Model>`, for the name of a list's page; undefined for other types. */
function pageType(symbol: ts.Symbol): string | undefined {
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined || !ts.isTypeAliasDeclaration(declaration)) return undefined;
  const { type } = declaration;
  if (!ts.isTypeReferenceNode(type) || type.typeArguments?.length !== 1) return undefined;
  const page = type.typeName.getText();
  const [item] = type.typeArguments;
  if (!(page in pages) || !ts.isTypeReferenceNode(item!)) return undefined;
  const named = checker.getTypeAtLocation(item);
  const target = named.aliasSymbol ?? named.symbol;
  const home = target === undefined ? undefined : homeOf(target);
  if (home === undefined) return undefined;
  // Another module's types are reached through its name: `FilesAPI.FileObject`.
  const name = item.typeName.getText().replace(/^\w+API\./, '');
  return `${symbol.name}=${page}<${ourName(home, name)}>`;
}

const files = globSync('**/*.d.mts', { cwd: folder })
  .map((file) => file.replace(/\.d\.mts$/, ''))
  .filter((file) => !isPrivate(file))
  .toSorted();
const program = ts.createProgram(
  files.map((file) => join(folder, `${file}.d.mts`)),
  { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] },
);
const checker = program.getTypeChecker();

/** The module that declares what a symbol stands for; undefined for one that is not public. */
function homeOf(symbol: ts.Symbol): string | undefined {
  const path = symbol.declarations?.[0]?.getSourceFile().fileName;
  if (path === undefined || !path.startsWith(`${folder}/`)) return undefined;
  const file = path.slice(folder.length + 1).replace(/\.d\.mts$/, '');
  return isPrivate(file) ? undefined : file;
}

/** Types in the namespace that a type has beside it, with dots. */
function innerTypes(symbol: ts.Symbol, name: string): string[] {
  const isSpace = symbol.flags & ts.SymbolFlags.NamespaceModule;
  if (!isSpace || symbol.flags & ts.SymbolFlags.Class) return [];
  return checker.getExportsOfModule(symbol).flatMap((each) => {
    const inner = `${name}.${each.name}`;
    const further = innerTypes(each, inner);
    return each.flags & ts.SymbolFlags.Type ? [inner].concat(further) : further;
  });
}

function readModule(file: string, loaded: Readonly<Record<string, unknown>>): OfficialModule {
  const source = program.getSourceFile(join(folder, `${file}.d.mts`))!;
  const symbol = checker.getSymbolAtLocation(source);
  const values: string[] = [];
  const roles: Record<string, string> = {};
  const types: string[] = [];
  const from: Record<string, string[]> = {};
  for (const each of symbol === undefined ? [] : checker.getExportsOfModule(symbol)) {
    const { name } = each;
    const target = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each;
    const home = homeOf(target);
    const role = name in loaded ? roleOf(loaded[name]) : undefined;
    // A class may go by another name than where it was made: that one is declared anew.
    if (home !== undefined && home !== file && target.name === name) (from[home] ??= []).push(name);
    else if (role !== undefined) roles[name] = role;
    else if (name in loaded) values.push(name);
    else types.push(pageType(target) ?? name, ...innerTypes(target, name));
  }
  return {
    values,
    roles,
    types: types.map((name) => (name.includes('=') ? name : withOurName(file, name))),
    from,
  };
}

function load(file: string): Record<string, unknown> {
  try {
    return require(join(folder, `${file}.js`)) as Record<string, unknown>;
  } catch (error) {
    console.warn(`${file} cannot be loaded here: ${(error as Error).message.split('\n')[0]}`);
    return {};
  }
}

const modules = files.map((file) => [file, readModule(file, load(file))] as const);
/** Classes that the client's class holds, such as `OpenAI.Chat` and `OpenAI.Chat.Completions`. */
const statics = Array.from(accessorOf, ([value, accessor]) => {
  const name = (value as Constructor).name;
  return [accessor, name] as const;
});
const facts: OfficialExports = {
  version,
  root: Object.keys(names),
  statics: Object.fromEntries(statics),
  modules: Object.fromEntries(modules),
};
// One line for each module: the whole is read by programs, changes by people.
const lines = Object.entries(facts.modules).map(
  ([name, module]) => `    ${JSON.stringify(name)}: ${JSON.stringify(module)}`,
);
const { modules: _modules, ...head } = facts;
const start = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
writeFileSync(
  join(import.meta.dirname, '../../packages/compat/build/official-exports.json'),
  `${start},\n  "modules": {\n${lines.join(',\n')}\n  }\n}\n`,
);
console.log(`${modules.length} modules of openai ${version}.`);
