import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const making = new Map<string, Promise<string | undefined>>();

/**
 * Fills the file with the memory of a Python that has just started, unless it is there: from it
 * the next one starts in a sixth of the processor time. Undefined where it cannot be written.
 */
export async function pythonSnapshot(
  file: string,
  make: () => Promise<Uint8Array>,
): Promise<string | undefined> {
  if (existsSync(file)) return file;
  const made = making.get(file) ?? makeSnapshot(file, make);
  making.set(file, made);
  return made;
}

/** One that Python could not be started from. */
export function dropSnapshot(file: string): void {
  rmSync(file, { force: true });
  making.delete(file);
}

/** Named after the version of pyodide that alone can read it. */
export function snapshotFile(): string {
  const { version } = require('pyodide/package.json') as { version: string };
  return fileURLToPath(new URL(`../../../generated/python-${version}.snapshot`, import.meta.url));
}

async function makeSnapshot(
  file: string,
  make: () => Promise<Uint8Array>,
): Promise<string | undefined> {
  // Renamed when complete, so that nobody reads half of it.
  const unfinished = `${file}.${randomUUID()}`;
  try {
    const bytes = await make();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
    return file;
  } catch {
    // Without it every Python starts from nothing.
    rmSync(unfinished, { force: true });
    return undefined;
  }
}
