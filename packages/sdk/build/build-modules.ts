import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import type { Plugin } from 'esbuild';
import { inlineOperations } from './inline-operations.ts';
import { root, source, subpaths } from './subpaths.ts';

/** The client with all of its services, in one file: a file costs Node 1.3 ms, what is in it 0.05 ms. */
const client = 'unabridged';

/** Long lines cost nothing, but a stack trace should not say that everything happened in line 1. */
const lineLimit = 160;

/**
 * Writes the operations as the plain objects that they are: their declaring function returns
 * what it is given, but a bundler cannot know, and would keep all that a program does not use.
 */
const plainOperations: Plugin = {
  name: 'plain-operations',
  setup({ onLoad }) {
    onLoad({ filter: /contract[\\/]src[\\/]families[\\/].*operations\.ts$/ }, async ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const { code } = await transform(text, { loader: 'ts', target: 'es2022' });
      return { contents: code.replaceAll('operation()(', '('), loader: 'js' };
    });
  },
};

/** Names that each module exports at run time, by the name it is published under. */
export type RuntimeNames = ReadonlyMap<string, readonly string[]>;

async function bundle(dist: string): Promise<Map<string, string>> {
  const members = subpaths.filter(({ inClient }) => inClient);
  const everything = members.map(({ file }) => `export * from './${file}';`).join('\n');
  const { outputFiles } = await build({
    entryPoints: [
      { in: client, out: client },
      ...subpaths
        .filter(({ inClient }) => !inClient)
        .map(({ file, name }) => ({ in: join(source, file), out: name })),
      { in: join(source, 'transport/default-node.ts'), out: 'default-node' },
      { in: join(source, 'transport/default-fetch.ts'), out: 'default-fetch' },
    ],
    plugins: [
      plainOperations,
      inlineOperations,
      {
        name: 'whole-client',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^unabridged$/ }, () => ({ path: client, namespace: 'client' }));
          onLoad({ filter: /.*/, namespace: 'client' }, () => ({
            contents: everything,
            resolveDir: source,
          }));
        },
      },
    ],
    bundle: true,
    platform: 'neutral',
    target: 'es2022',
    external: ['node:*', '#transport'],
    absWorkingDir: root,
    legalComments: 'none',
    format: 'esm',
    splitting: true,
    write: false,
    outdir: dist,
    chunkNames: 'chunks/[hash]',
  });
  return new Map(outputFiles.map(({ path, text }) => [relative(dist, path), text]));
}

/**
 * Chunks that hold classes with static blocks are imported for their effect although nothing
 * of them is used. They have none beyond their own classes: without these imports less is
 * loaded, and bundlers do not warn.
 */
const withoutBareImports = (text: string): string => text.replaceAll(/^import "[^"]+";\n/gm, '');

const brandedClass =
  /^var (\w+) = class (extends \w+ )?\{\n  static \{\n    (brandError\w*)\(this, ("\w+")\);\n  \}\n([\s\S]*?)^\};$/gm;

/**
 * A class with a static block has an effect in the eyes of bundlers, which keep it where nothing
 * uses it. Made by a function that is marked as pure, it goes.
 */
const withPureClasses = (text: string): string =>
  text.replaceAll(
    brandedClass,
    (_match, name: string, base: string | undefined, brand: string, label: string, body: string) =>
      `var ${name} = (() => {\n  class ${name} ${base ?? ''}{\n${body}}\n  ${brand}(${name}, ${label});\n  return ${name};\n})();`,
  );

/** Where `withPureClasses` stood before the mark was lost with the white space. */
const pureClass = /=\s*\(\(\)=>\{\s*class /g;

/** Writes a module as an ES module and as CommonJS, with the same files in both. */
async function writeBoth(dist: string, file: string, text: string): Promise<void> {
  const shared = { target: 'es2022', minifySyntax: true, minifyWhitespace: true, lineLimit };
  const path = join(dist, file);
  mkdirSync(dirname(path), { recursive: true });
  const { code } = await transform(text, { ...shared, format: 'esm' });
  writeFileSync(path, code.replaceAll(pureClass, '=/* @__PURE__ */(()=>{class '));
  const common = await transform(text.replaceAll(/(["']\.{1,2}\/[^"']+)\.js(["'])/g, '$1.cjs$2'), {
    ...shared,
    format: 'cjs',
    platform: 'node',
    supported: { 'dynamic-import': false },
  });
  writeFileSync(path.replace(/\.js$/, '.cjs'), common.code);
}

/** Names that a module exports at run time. */
async function exportsOf(file: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(source, file)],
    bundle: true,
    platform: 'neutral',
    external: ['node:*', '#transport'],
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'unused',
    splitting: true,
  });
  const entry = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint !== undefined);
  return entry!.exports;
}

/** The CommonJS entry of a module whose names another file holds. */
function commonEntry(names: readonly string[], from: string, isRoot: boolean): string {
  // `const OpenAI = require('unabridged')` gives the class, as with the official package.
  const start = isRoot ? ['module.exports = exports = all.OpenAI;'] : [];
  const fields = names.map(
    (name) => `exports.${name} = all.${name === 'default' ? 'OpenAI' : name};`,
  );
  return [
    "'use strict';",
    `const all = require('${from}.cjs');`,
    ...start,
    "Object.defineProperty(exports, '__esModule', { value: true });",
    ...fields,
    '',
  ].join('\n');
}

/** Builds what runs: ES modules and CommonJS. */
export async function buildModules(dist: string): Promise<RuntimeNames> {
  const files = await bundle(dist);
  await Promise.all(
    Array.from(files, ([file, text]) =>
      writeBoth(dist, file, withPureClasses(withoutBareImports(text))),
    ),
  );
  const names = await Promise.all(
    subpaths.map(async ({ name, file }) => [name, await exportsOf(file)] as const),
  );
  const byName = new Map(names);
  for (const { name } of subpaths.filter(({ inClient }) => inClient)) {
    const own = byName.get(name)!;
    const path = join(dist, name);
    const up = relative(dirname(path), resolve(dist, client));
    const from = up.startsWith('.') ? up : `./${up}`;
    const list = own.map((each) => (each === 'default' ? 'OpenAI as default' : each)).join(', ');
    mkdirSync(dirname(path), { recursive: true });
    const text = own.length === 0 ? 'export {};' : `export { ${list} } from '${from}.js';`;
    writeFileSync(`${path}.js`, `${text}\n`);
    writeFileSync(`${path}.cjs`, commonEntry(own, from, name === 'index'));
  }
  return byName;
}
