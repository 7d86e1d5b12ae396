import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  openAsBlob,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { PGlite } from '@electric-sql/pglite';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as Manifest;

const directory = new URL('../../generated/', import.meta.url);
/** Named after the version that wrote it: another version may not read it. */
const file = new URL(
  `empty-database-${manifest.dependencies['@electric-sql/pglite']}.tar.gz`,
  directory,
);

/**
 * An empty database cluster, ready to copy; undefined where it was not built. With
 * it a new database opens in about a second, without it in three to five.
 */
export async function readSeed(): Promise<Blob | undefined> {
  return existsSync(file) ? openAsBlob(file) : undefined;
}

/** Writes the empty cluster that `readSeed` reads, unless it is there. Part of the build. */
export async function buildSeed(): Promise<void> {
  if (existsSync(file)) return;
  const pglite = await PGlite.create();
  const dump = await pglite.dumpDataDir('gzip');
  await pglite.close();
  mkdirSync(directory, { recursive: true });
  // Renamed when complete, so that nobody reads half of it.
  const unfinished = new URL(`${file.href}.${randomUUID()}`);
  writeFileSync(unfinished, new Uint8Array(await dump.arrayBuffer()));
  renameSync(unfinished, file);
}
