/**
 * Builds what is published, into `dist`: ES modules with shared chunks, CommonJS, and
 * declarations for both. The contract is inlined, so the package depends on nothing.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');
const source = join(import.meta.dirname, 'src');

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
  description: string;
  license: string;
  exports: Record<string, string>;
};

/** Subpath of the package → its source file. */
const subpaths: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(manifest.exports).map(([subpath, file]) => [subpath, file.replace('./src/', '')]),
);

/**
 * What of the contract the declarations may refer to. All files are named: which of the others
 * the compiler takes for an external library, and leaves out, changes from run to run.
 */
const contractFiles = globSync(['*.ts', 'families/**/*.ts'], {
  cwd: join(root, 'packages/contract/src'),
}).filter((file) => !/(?:^|[/.])(?:test|registry|schemas|examples)\b/.test(file));

const nameOf = (subpath: string): string =>
  subpath === '.' ? 'index' : subpath.slice(2).replaceAll('/', '-');

const shared = {
  bundle: true,
  platform: 'neutral' as const,
  target: 'es2022',
  minifySyntax: true,
  external: ['node:*'] as string[],
  absWorkingDir: root,
  legalComments: 'none' as const,
};

async function buildModules(dist: string): Promise<void> {
  const entries = Object.entries(subpaths).map(([subpath, file]) => ({
    in: join(source, file),
    out: nameOf(subpath),
  }));
  await build({
    ...shared,
    entryPoints: [
      ...entries,
      { in: join(source, 'transport/default-node.ts'), out: 'default-node' },
      { in: join(source, 'transport/default-fetch.ts'), out: 'default-fetch' },
    ],
    external: [...shared.external, '#transport'],
    format: 'esm',
    splitting: true,
    outdir: dist,
    chunkNames: 'chunks/[hash]',
  });
  dropBareImports(dist);
}

/**
 * Chunks that hold classes with static blocks are imported for their effect although nothing
 * of them is used. They have none beyond their own classes: without these imports less is
 * loaded, and bundlers do not warn.
 */
function dropBareImports(dist: string): void {
  for (const file of filesBelow(dist)) {
    if (!file.endsWith('.js')) continue;
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(/^import "[^"]+";\n/gm, ''));
  }
}

/** Names that a module exports at run time. */
async function exportsOf(file: string): Promise<string[]> {
  const { outputFiles, metafile } = await build({
    ...shared,
    entryPoints: [join(source, file)],
    external: [...shared.external, '#transport'],
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'unused',
  });
  const [output] = Object.values(metafile.outputs);
  if (outputFiles.length !== 1) throw new Error(`${file} was built into several files.`);
  return output!.exports;
}

async function buildCommonJs(dist: string): Promise<void> {
  await build({
    ...shared,
    entryPoints: [join(source, 'everything.ts')],
    alias: { '#transport': join(source, 'transport/default-node.ts') },
    format: 'cjs',
    outfile: join(dist, 'everything.cjs'),
  });
  for (const [subpath, file] of Object.entries(subpaths)) {
    const names = await exportsOf(file);
    const fields = names.map((name) => `exports.${name} = all.${name};`);
    // `const OpenAI = require('unabridged')` gives the class, as with the official package.
    const root = subpath === '.' ? ['module.exports = exports = all.OpenAI;'] : [];
    const lines = [
      "'use strict';",
      "const all = require('./everything.cjs');",
      ...root,
      "Object.defineProperty(exports, '__esModule', { value: true });",
      ...fields,
    ];
    writeFileSync(join(dist, `${nameOf(subpath)}.cjs`), `${lines.join('\n')}\n`);
  }
}

function run(command: string, parameters: readonly string[]): void {
  const { status, stdout } = spawnSync(command, parameters, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed:\n${stdout}`);
}

/** Emits declarations of the sources and of the contract, which keep their folders below `types`. */
function emitDeclarations(dist: string): string {
  const out = join(dist, 'types');
  const config = join(dist, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(root, 'tsconfig.node.json'),
      compilerOptions: {
        composite: false,
        incremental: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: join(root, 'packages'),
        typeRoots: [join(root, 'node_modules/@types')],
        outDir: out,
        removeComments: false,
      },
      include: [],
      // The contract counts as an external library unless its files are named.
      files: [
        ...Object.values(subpaths).map((file) => join(source, file)),
        ...contractFiles.map((file) => join(root, 'packages/contract/src', file)),
      ],
    }),
  );
  run('tsc', ['-p', config]);
  rmSync(config);
  return out;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Makes the specifiers of a declaration relative, and names files as the format does. */
function relink(text: string, file: string, types: string, extension: 'js' | 'cjs'): string {
  const contract = join(types, 'contract/src');
  const toContract = (path: string): string => {
    const link = relative(dirname(file), join(contract, path));
    return link.startsWith('.') ? link : `./${link}`;
  };
  return text
    .replaceAll(
      /(['"])@unabridged\/contract\/families\/([\w/-]+)\1/g,
      (_match, quote: string, family: string) =>
        `${quote}${toContract(`families/${family}/operations.ts`)}${quote}`,
    )
    .replaceAll(
      /(['"])@unabridged\/contract\1/g,
      (_match, quote: string) => `${quote}${toContract('index.ts')}${quote}`,
    )
    .replaceAll(/(['"])(\.{1,2}\/[^'"]*)\.ts\1/g, `$1$2.${extension}$1`);
}

function buildDeclarations(dist: string): void {
  const types = emitDeclarations(dist);
  for (const file of filesBelow(types)) {
    if (!file.endsWith('.d.ts')) continue;
    const text = readFileSync(file, 'utf8');
    writeFileSync(file.replace(/\.d\.ts$/, '.d.cts'), relink(text, file, types, 'cjs'));
    writeFileSync(file, relink(text, file, types, 'js'));
  }
}

/** Where the two formats of a subpath are, types first. */
function entry(subpath: string, file: string): object {
  const types = `./types/sdk/src/${file.replace(/\.ts$/, '')}`;
  return {
    import: { types: `${types}.d.ts`, default: `./${nameOf(subpath)}.js` },
    require: { types: `${types}.d.cts`, default: `./${nameOf(subpath)}.cjs` },
  };
}

function writeManifest(dist: string): void {
  const { name, version, description, license } = manifest;
  const versionFile = readFileSync(join(source, 'version.ts'), 'utf8');
  if (!versionFile.includes(`'${version}'`)) {
    throw new Error(`src/version.ts does not hold the version of package.json, ${version}.`);
  }
  const published = {
    name,
    version,
    description,
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    main: './index.cjs',
    module: './index.js',
    types: './types/sdk/src/index.d.ts',
    imports: { '#transport': { node: './default-node.js', default: './default-fetch.js' } },
    exports: {
      ...Object.fromEntries(
        Object.entries(subpaths).map(([subpath, file]) => [subpath, entry(subpath, file)]),
      ),
      './package.json': './package.json',
    },
  };
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
  cpSync(join(root, 'LICENSE'), join(dist, 'LICENSE'));
}

/**
 * Builds everything.
 * @param dist folder to build into; what is in it goes.
 */
export async function buildSdk(dist: string = join(import.meta.dirname, 'dist')): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  await buildModules(dist);
  await buildCommonJs(dist);
  buildDeclarations(dist);
  writeManifest(dist);
}

if (import.meta.main) await buildSdk();
