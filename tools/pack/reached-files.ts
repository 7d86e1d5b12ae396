import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importsOf } from '../check-layers/imports-of.ts';

const besidePath = /new URL\(\s*(['"])(?:\.\/)?([^'"\n]*\.[jt]s)\1,\s*import\.meta\.url/g;

/** What a file loads: modules by their specifiers, programs of threads and processes by their paths. */
export function loadedBy(text: string): string[] {
  const programs = Array.from(text.matchAll(besidePath), ([, , path]) => `./${path!}`);
  return [...importsOf(text), ...programs];
}

/** The sources that some are reached from, and all that these reach within their package. */
export function reachedFiles(entries: readonly string[]): string[] {
  const reached = new Set(entries);
  // A set hands out what is added to it on the way.
  for (const file of reached)
    for (const specifier of loadedBy(readFileSync(file, 'utf8')))
      if (specifier.startsWith('.')) reached.add(join(dirname(file), specifier));
  return [...reached];
}
