import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import type { Manifest } from './packages.ts';
import { loadedBy } from './reached-files.ts';

/**
 * Holds what an emitted file reaches against what is published.
 * @throws where a user's program would miss a file or a package
 */
export function checkFile(file: string, manifest: Manifest): void {
  for (const specifier of loadedBy(readFileSync(file, 'utf8')))
    if (!isPublished(specifier, file, manifest))
      throw new Error(`${file} needs ${specifier}, which ${manifest.name} is published without.`);
}

function isPublished(specifier: string, file: string, manifest: Manifest): boolean {
  if (specifier.startsWith('.')) return existsSync(join(dirname(file), specifier));
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)![0];
  return (
    isBuiltin(specifier) || name in { ...manifest.dependencies, ...manifest.optionalDependencies }
  );
}
