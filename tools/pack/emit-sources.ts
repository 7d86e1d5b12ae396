import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSources } from '../../packages/sdk/build/compile-sources.ts';
import { root } from '../run/run-command.ts';
import { checkFile } from './check-file.ts';
import { builtPackages, entriesOf, manifestOf } from './packages.ts';
import type { BuiltPackage } from './packages.ts';
import { reachedFiles } from './reached-files.ts';

/** Paths of other files: in declarations as in `import('./x.ts')`, in programs as in `new URL('./x.ts', …)`. */
const declaredPath = /(['"])(\.{1,2}\/[^'"\n]*)\.ts\1/g;
const programPath = /(new URL\(\s*(['"]))([^'"\n]*)\.ts\2(?=,\s*import\.meta\.url)/g;

/**
 * Writes JavaScript and declarations for what the packages' exports and programs reach, file by
 * file, so that what lies beside a file lies there afterwards. Tests are reached by nothing.
 * @param targetOf folder that gets a package's `src`; it has none yet
 */
export function emitSources(targetOf: (one: BuiltPackage) => string): void {
  const [contract, ...others] = builtPackages as readonly [BuiltPackage, ...BuiltPackage[]];
  // Beside the client, which hands the contract's types on, the contract's declarations would take
  // them from there.
  for (const together of [[contract], others]) emitTogether(together, targetOf);
}

function emitTogether(
  packages: readonly BuiltPackage[],
  targetOf: (one: BuiltPackage) => string,
): void {
  // Below the root, where the compiler finds the types of Node.
  const out = mkdtempSync(join(root, 'node_modules/.packages-'));
  try {
    // `npm run types` has checked them.
    compileSources(
      packages.flatMap((one) => reachedFiles(entriesOf(one))),
      out,
      { noCheck: true },
    );
    for (const one of packages) {
      const source = join(out, one.folder, 'src');
      const files = filesBelow(source);
      for (const file of files) rename(file);
      const manifest = manifestOf(one);
      for (const file of files) checkFile(file, manifest);
      cpSync(source, join(targetOf(one), 'src'), { recursive: true });
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Names the emitted files where the compiler has left the names of sources. */
function rename(file: string): void {
  const text = readFileSync(file, 'utf8');
  const named = file.endsWith('.d.ts')
    ? text.replaceAll(declaredPath, '$1$2.js$1')
    : text.replaceAll(programPath, '$1$3.js$2');
  if (named !== text) writeFileSync(file, named);
}
