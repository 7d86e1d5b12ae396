import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, openAsBlob, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { seedFile } from './seed-file.ts';

/**
 * An empty database cluster, ready to copy; undefined where it was not built. With
 * it a new database opens in about a second; without it in three to five, and the
 * process keeps some 350 MB more.
 */
export async function readSeed(): Promise<Blob | undefined> {
  return existsSync(seedFile) ? openAsBlob(seedFile) : undefined;
}

/** Writes the empty cluster that `readSeed` reads, unless it is there. Part of the build. */
export async function buildSeed(): Promise<void> {
  if (existsSync(seedFile)) return;
  const pglite = await PGlite.create();
  const dump = await pglite.dumpDataDir('gzip');
  await pglite.close();
  mkdirSync(dirname(seedFile), { recursive: true });
  // Renamed when complete, so that nobody reads half of it.
  const unfinished = `${seedFile}.${randomUUID()}`;
  writeFileSync(unfinished, new Uint8Array(await dump.arrayBuffer()));
  renameSync(unfinished, seedFile);
}
