import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { compileSources } from './compile-sources.ts';
import type { RuntimeNames } from './build-modules.ts';
import { rollUp } from './roll-up-declarations.ts';
import type { RollUp } from './roll-up-declarations.ts';
import { root, source, subpaths } from './subpaths.ts';

/** What of the contract the declarations may refer to. */
const contractFiles = globSync(['*.ts', 'families/**/*.ts'], {
  cwd: join(root, 'packages/contract/src'),
}).filter((file) => !/(?:^|[/.])(?:test|registry|schemas|examples)\b/.test(file));

/** Emits declarations of the sources and of the contract, one for each source. */
function emit(out: string): string[] {
  const files = [
    ...subpaths.map(({ file }) => join(source, file)),
    // The contract counts as an external library unless its files are named.
    ...contractFiles.map((file) => join(root, 'packages/contract/src', file)),
  ];
  compileSources(files, out, { emitDeclarationOnly: true, removeComments: false });
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Makes the specifiers of a declaration relative. */
function relink(file: string, types: string): void {
  const toContract = (path: string): string => {
    const link = relative(dirname(file), join(types, 'contract/src', path));
    return link.startsWith('.') ? link : `./${link}`;
  };
  const text = readFileSync(file, 'utf8')
    .replaceAll(
      /(['"])@unabridged\/contract\/families\/([\w/-]+)\1/g,
      (_match, quote: string, family: string) =>
        `${quote}${toContract(`families/${family}/operations.ts`)}${quote}`,
    )
    .replaceAll(
      /(['"])@unabridged\/contract\1/g,
      (_match, quote: string) => `${quote}${toContract('index.ts')}${quote}`,
    )
    .replaceAll(/(['"])(\.{1,2}\/[^'"]*)\.ts\1/g, '$1$2.js$1');
  writeFileSync(file, text);
}

/**
 * The file that a declaration goes to. Few and large: a name that one file takes from another is
 * a symbol in both, and whatever a program imports refers to nearly all of them.
 */
export function groupOf(path: string): string {
  // Who imports a type does not need the tables of operations, which only `execute` takes.
  if (/contract\/src\/.*operations\.d\.ts$/.test(path)) return 'operations';
  if (/contract\/src\/(?:families\/|scalars)/.test(path)) return 'contract';
  return /sdk\/src\/(workflows|helpers)\//.exec(path)?.[1] ?? 'client';
}

type Exports = ReturnType<RollUp['exportsOf']>;

/** Names that a gathered file exports. */
const namesIn = (text: string): string[] =>
  Array.from(text.matchAll(/^export (?:declare )?\w+ (\w+)/gm), ([, name]) => name!);

/**
 * Gathered files that an entry exports whole, but for names that it takes from elsewhere: one line
 * instead of thousands of names.
 */
function wholeGroups(names: Exports, texts: RollUp['texts']): string[] {
  const isWhole = (text: string): boolean => namesIn(text).every((name) => names.has(name));
  return [...texts].filter(([, text]) => isWhole(text)).map(([group]) => group);
}

/** The declaration of one way to import the package: what it offers, from where that is. */
function entry(
  name: string,
  names: Exports,
  runtime: ReadonlySet<string>,
  texts: RollUp['texts'],
): string {
  const up = '../'.repeat(name.split('/').length - 1) || './';
  const whole = wholeGroups(names, texts).filter((group) => group.startsWith('contract'));
  const stars = whole.map((group) => `export type * from '${up}declarations/${group}.js';\n`);
  const lists = new Map<string, string[]>();
  for (const [exported, { group, name: local }] of names) {
    if (whole.includes(group) && exported === local) continue;
    const kind = runtime.has(exported) ? 'export' : 'export type';
    const key = `${kind} { * } from '${up}declarations/${group}.js';`;
    const item = local === exported ? local : `${local} as ${exported}`;
    lists.set(key, [...(lists.get(key) ?? []), item]);
  }
  const listed = Array.from(lists, ([key, list]) => `${key.replace('*', list.join(', '))}\n`);
  return [...listed, ...stars].join('');
}

/**
 * Builds the declarations: one small file for each import path and format, over files in
 * `declarations` that both formats share. Those count as CommonJS, which either format may import.
 */
export function buildDeclarations(dist: string, runtimeNames: RuntimeNames): void {
  // Below the root, where the compiler finds the types of Node.
  const out = mkdtempSync(join(root, 'node_modules/.declarations-'));
  try {
    const files = emit(out);
    for (const file of files) relink(file, out);
    const declarationOf = (file: string): string =>
      join(out, 'sdk/src', file.replace(/\.ts$/, '.d.ts'));
    const entries = subpaths.map(({ file }) => declarationOf(file));
    const { texts, exportsOf } = rollUp({ entries, folder: out, groupOf, nested: 'OpenAI' });
    mkdirSync(join(dist, 'declarations'), { recursive: true });
    writeFileSync(join(dist, 'declarations/package.json'), '{ "type": "commonjs" }\n');
    for (const [name, text] of texts)
      writeFileSync(join(dist, 'declarations', `${name}.d.ts`), text);
    for (const { name, file } of subpaths) {
      const names = exportsOf(declarationOf(file));
      const text = entry(name, names, new Set(runtimeNames.get(name)), texts);
      mkdirSync(dirname(join(dist, name)), { recursive: true });
      for (const extension of ['d.ts', 'd.cts']) {
        writeFileSync(join(dist, `${name}.${extension}`), text);
      }
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
