import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { lockDirectory } from './directory-lock.ts';
import { migrate } from './migrations.ts';
import type { Schema } from './schema.ts';
import { DataDirectoryUnusableError } from './storage-errors.ts';

/** An open database with the present schema. */
export interface OpenDatabase {
  readonly query: Kysely<Schema>;
  close(): Promise<void>;
}

/**
 * Opens the embedded PostgreSQL in `dataDir`, or in memory where it is undefined.
 * One process at a time: the directory is locked until `close`.
 */
export async function openDatabase(dataDir: string | undefined): Promise<OpenDatabase> {
  if (dataDir === undefined) return prepare(await PGlite.create());
  const lock = await lockDirectory(dataDir);
  try {
    const database = await prepare(await openDirectory(dataDir));
    return {
      query: database.query,
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

async function openDirectory(dataDir: string): Promise<PGlite> {
  try {
    return await PGlite.create({ dataDir: join(dataDir, 'database') });
  } catch (error) {
    throw new DataDirectoryUnusableError(dataDir, error);
  }
}

async function prepare(pglite: PGlite): Promise<OpenDatabase> {
  const query = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) });
  try {
    await migrate(query);
  } catch (error) {
    await pglite.close();
    throw error;
  }
  return { query, close: () => query.destroy() };
}
