import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { silentLogger } from '../app/logger.ts';
import type { Logger } from '../app/logger.ts';
import type { ClusterImage } from './cluster-image.ts';
import { lockDirectory } from './directory-lock.ts';
import { MemoryCluster } from './memory-cluster.ts';
import { migrate } from './migrations.ts';
import { postgresModule } from './postgres-module.ts';
import { readSeed } from './seed.ts';
import type { Schema } from './schema.ts';
import { DataDirectoryUnusableError } from './storage-errors.ts';
import { keepLogShort } from './write-ahead-log.ts';

/**
 * PostgreSQL's cache is taken at once and PGlite's default is 128 MB; the files are in
 * the operating system's cache anyway. Saves about 100 MB of memory.
 */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'];

const setup = () => ({ startParams, pgliteWasmModule: postgresModule() });

/** An open database with the present schema. */
export interface OpenDatabase {
  readonly query: Kysely<Schema>;
  /** Resolves once it is open, which one in memory is from its first query on. */
  readonly opened: Promise<void>;
  isOpen(): boolean;
  /** Whether no other process can work on it. */
  readonly exclusive: boolean;
  close(): Promise<void>;
}

/** Where the data is. */
export interface StorageOptions {
  /** Directory of the files, and of the database where no other is named. Default: memory. */
  readonly dataDir?: string | undefined;
  /** A PostgreSQL server's database. Default: the embedded PostgreSQL. */
  readonly databaseUrl?: string | undefined;
  /** Default: silent. */
  readonly logger?: Logger;
}

/**
 * Opens the database that the options name. One process at a time: the directory and the
 * database are locked until `close`.
 */
export async function openDatabase(options: StorageOptions = {}): Promise<OpenDatabase> {
  const { dataDir } = options;
  if (dataDir === undefined) return openHere(options);
  const lock = await lockDirectory(dataDir);
  try {
    const database = await openHere(options);
    return {
      ...database,
      async close() {
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openHere(options: StorageOptions): Promise<OpenDatabase> {
  const { dataDir, databaseUrl, logger = silentLogger } = options;
  if (databaseUrl !== undefined) {
    // Loaded where it is wanted: most platforms run on the embedded database.
    const { openPostgres } = await import('./open-postgres.ts');
    return openPostgres(databaseUrl, logger);
  }
  return dataDir === undefined
    ? openInMemory(logger)
    : prepare(await openDirectory(dataDir), logger);
}

/**
 * Opens or creates the cluster. A marker is written once it is whole: what a crash
 * left behind half created is removed and made again.
 */
async function openDirectory(dataDir: string): Promise<PGlite> {
  const cluster = join(dataDir, 'database');
  const marker = join(dataDir, 'database.created');
  try {
    if (!existsSync(marker)) {
      rmSync(cluster, { recursive: true, force: true });
      const seed = readSeed();
      if (seed !== undefined) writeCluster(cluster, seed.image);
    }
    // Without the empty database, PGlite makes a cluster itself.
    const pglite = await PGlite.create({ dataDir: cluster, ...setup() });
    writeFileSync(marker, '');
    return pglite;
  } catch (error) {
    throw new DataDirectoryUnusableError(dataDir, error);
  }
}

function writeCluster(directory: string, { directories, files }: ClusterImage): void {
  // Nobody else may read a cluster: PostgreSQL refuses to work on one that others can.
  for (const path of ['', ...directories]) mkdirSync(join(directory, path), { mode: 0o700 });
  for (const { path, contents } of files) {
    writeFileSync(join(directory, path), contents, { mode: 0o600 });
  }
}

/** Created at its first query: programs that keep nothing need not wait for a database. */
function openInMemory(logger: Logger): OpenDatabase {
  const { promise: opened, resolve } = Promise.withResolvers<void>();
  let isOpen = false;
  let endUpkeep: (() => void) | undefined;
  const create = async (): Promise<PGlite> => {
    const seed = readSeed();
    const pglite = await PGlite.create({
      ...setup(),
      ...(seed !== undefined && { fs: new MemoryCluster(seed.image) }),
    });
    // Not destroyed: that would close the cluster.
    const query = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) });
    if (seed?.isMigrated !== true) await migrate(query);
    isOpen = true;
    endUpkeep = keepLogShort(query, logger);
    resolve();
    return pglite;
  };
  const query = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: create }) });
  return {
    query,
    exclusive: true,
    opened,
    isOpen: () => isOpen,
    async close() {
      endUpkeep?.();
      await query.destroy();
    },
  };
}

async function prepare(pglite: PGlite, logger: Logger): Promise<OpenDatabase> {
  const query = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) });
  try {
    await migrate(query);
  } catch (error) {
    await pglite.close();
    throw error;
  }
  const endUpkeep = keepLogShort(query, logger);
  return {
    query,
    exclusive: true,
    opened: Promise.resolve(),
    isOpen: () => true,
    async close() {
      endUpkeep();
      await query.destroy();
    },
  };
}
