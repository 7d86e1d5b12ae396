import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether a product is there and newer than everything it is made from. */
export async function isFresh(product: string, sources: readonly string[]): Promise<boolean> {
  const made = await modifiedAt(product);
  if (made === 0) return false;
  for (const source of sources) if ((await newestIn(source)) > made) return false;
  return true;
}

/** Time of the newest file in a file or folder, in milliseconds; 0 where there is none. */
async function newestIn(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return modifiedAt(path);
  const files = entries.filter((entry) => entry.isFile());
  const times = await Promise.all(
    files.map((entry) => modifiedAt(join(entry.parentPath, entry.name))),
  );
  return times.reduce((newest, time) => Math.max(newest, time), 0);
}

async function modifiedAt(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found?.mtimeMs ?? 0;
}
