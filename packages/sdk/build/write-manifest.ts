import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest, root, source, subpaths } from './subpaths.ts';

/** Where the two formats of an import path are, types first. */
const entry = (name: string): object => ({
  import: { types: `./${name}.d.ts`, default: `./${name}.js` },
  require: { types: `./${name}.d.cts`, default: `./${name}.cjs` },
});

const formats = (name: string): object => ({
  import: `./${name}.js`,
  require: `./${name}.cjs`,
});

/** Writes the `package.json` that is published, and the licence. */
export function writeManifest(dist: string): void {
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
    types: './index.d.cts',
    imports: {
      '#transport': { node: formats('default-node'), default: formats('default-fetch') },
    },
    exports: {
      ...Object.fromEntries(subpaths.map(({ specifier, name }) => [specifier, entry(name)])),
      './package.json': './package.json',
    },
  };
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
  cpSync(join(root, 'LICENSE'), join(dist, 'LICENSE'));
}
