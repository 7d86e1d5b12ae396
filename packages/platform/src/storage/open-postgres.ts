import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import type { Logger } from '../app/logger.ts';
import { migrate } from './migrations.ts';
import type { OpenDatabase } from './open-database.ts';
import type { Schema } from './schema.ts';
import { PlatformLock } from './platform-lock.ts';
import { DatabaseInUseError, DatabaseUnusableError } from './storage-errors.ts';
import { withoutPassword } from './without-password.ts';

/** How long to wait for a connection, in milliseconds. */
const connectionTimeoutMillis = 10_000;

/** As the embedded database gives it: whole numbers as numbers, whatever their size. */
const typeParsers = {
  getTypeParser: ((oid: number, format: 'text') =>
    oid === types.builtins.INT8
      ? Number
      : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};

/**
 * Opens a PostgreSQL server's database, and brings it to the present schema. One platform
 * at a time: at its start it takes up what it finds unfinished, which is another's work
 * where that still runs.
 * @throws DatabaseInUseError where another platform works on it
 * @throws DatabaseUnusableError where it cannot be reached or refuses
 */
export async function openPostgres(databaseUrl: string, logger: Logger): Promise<OpenDatabase> {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'unabridged',
    connectionTimeoutMillis,
    types: typeParsers,
  });
  // Without listeners, a connection that breaks would end the process: the pool's hears of idle
  // ones, and while one is at work only its own does. Its query fails by itself.
  pool.on('error', (error) => logger.warn(`A connection to the database broke: ${error.message}`));
  pool.on('connect', (client) => client.on('error', () => {}));
  const query = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const lock = new PlatformLock(pool, logger);
  try {
    if (!(await lock.open())) throw new DatabaseInUseError(withoutPassword(databaseUrl));
    await migrate(query);
    return {
      query,
      // The lock on it is ours.
      exclusive: true,
      opened: Promise.resolve(),
      isOpen: () => true,
      async close() {
        await lock.release();
        await query.destroy();
      },
    };
  } catch (error) {
    await lock.release();
    await query.destroy();
    if (error instanceof DatabaseInUseError) throw error;
    throw new DatabaseUnusableError(withoutPassword(databaseUrl), error);
  }
}
