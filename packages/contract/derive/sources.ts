import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A source file of the contract or of the derivation. */
export interface SourceText {
  /** Path below the package, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Reads every source that the derived files depend on, in a stable order. */
export function readSources(packageRoot: string): SourceText[] {
  return ['src', 'derive']
    .flatMap((folder) => typescriptFiles(join(packageRoot, folder)))
    .map((file) => ({
      path: relative(packageRoot, file).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Changes whenever a source changes, is added, renamed or removed. */
export function fingerprint(sources: readonly SourceText[]): string {
  const hash = createHash('sha256');
  for (const { path, text } of sources) hash.update(`${path}\0${text}\0`);
  return hash.digest('hex');
}

function typescriptFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .filter((entry) => !/\.test(-d)?\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
