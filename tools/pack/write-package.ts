import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../run/run-command.ts';
import { emitSources } from './emit-sources.ts';
import { builtPackages, manifestOf } from './packages.ts';
import type { BuiltPackage, Manifest } from './packages.ts';

/**
 * Writes the packages as they are published.
 * @param targetOf folder of a package; what is in it goes
 */
export function writePackages(targetOf: (one: BuiltPackage) => string): void {
  for (const one of builtPackages) {
    const target = targetOf(one);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    cpSync(join(root, 'LICENSE'), join(target, 'LICENSE'));
    const manifest = publishedManifest(manifestOf(one));
    writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    for (const [from, to] of one.assets) copyAsset(from, join(target, to));
  }
  emitSources(targetOf);
}

function publishedManifest(manifest: Manifest): object {
  const entries = Object.entries(manifest.exports ?? {}).map(([specifier, path]) => {
    const file = path.replace(/\.ts$/, '');
    return [specifier, { types: `${file}.d.ts`, default: `${file}.js` }] as const;
  });
  const exports = { ...Object.fromEntries(entries), './package.json': './package.json' };
  // A field that is undefined is not written.
  return { ...manifest, devDependencies: undefined, engines: { node: '>=22.18' }, exports };
}

/** Copies a folder, or the files of a pattern, which may be none. */
function copyAsset(from: string, to: string): void {
  if (!from.includes('*')) {
    cpSync(join(root, from), to, { recursive: true });
    return;
  }
  for (const file of globSync(from, { cwd: root }))
    cpSync(join(root, file), join(to, basename(file)));
}
