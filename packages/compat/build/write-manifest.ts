import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { official } from './official.ts';

const packageFolder = resolve(import.meta.dirname, '..');

const formats = (path: string): object => ({
  import: { types: `./${path}.d.ts`, default: `./${path}.js` },
  require: { types: `./${path}.d.cts`, default: `./${path}.cjs` },
});

/** The import paths of the official package: each with its extensions and without. */
function exportsMap(): Record<string, object | string> {
  const paths = Object.keys(official.modules);
  const folders = new Set(
    paths.filter((path) => path.includes('/')).map((path) => path.split('/', 1)[0]!),
  );
  const files = paths.filter((path) => !path.includes('/'));
  const names = [...files, ...Array.from(folders, (folder) => `${folder}/*`)];
  const entries = names.flatMap((name) =>
    ['', '.js', '.mjs'].map((extension) => [`./${name}${extension}`, formats(name)] as const),
  );
  const indexes = paths
    .filter(
      (path) => /^[^/]+\/index$/.test(path) && !(path.replace('/index', '') in official.modules),
    )
    .map((path) => [`./${path.replace('/index', '')}`, formats(path)] as const);
  return {
    '.': formats('index'),
    ...Object.fromEntries([...indexes, ...entries]),
    './package.json': './package.json',
  };
}

/** Writes the `package.json` that is published, and the licence. */
export function writeManifest(dist: string): void {
  const { name, version, description, license, dependencies } = JSON.parse(
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
  ) as Record<string, unknown>;
  const published = {
    name,
    version,
    description,
    license,
    type: 'module',
    sideEffects: ['./statics.js', './statics.cjs'],
    engines: { node: '>=20' },
    main: './index.cjs',
    module: './index.js',
    types: './index.d.cts',
    exports: exportsMap(),
    dependencies,
  };
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
  cpSync(resolve(packageFolder, '../../LICENSE'), join(dist, 'LICENSE'));
}
