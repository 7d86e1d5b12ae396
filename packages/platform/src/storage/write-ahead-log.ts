import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Logger } from '../app/logger.ts';
import type { Schema } from './schema.ts';

/** Milliseconds between two looks at the log. */
const pause = 30_000;
/** Bytes of log from which on the tables are written out, so that its segments are used again. */
const most = 32 * 1024 * 1024;

/**
 * Keeps the write-ahead log of the embedded PostgreSQL short. A server has a process that does; here
 * the log would grow by all that is ever written, and a start after a crash would read all of it.
 *
 * @returns Ends it.
 */
export function keepLogShort(query: Kysely<Schema>, logger: Logger): () => void {
  const timer = setInterval(() => {
    shortenLog(query, most).catch((error: unknown) =>
      logger.error("The database's log could not be shortened", error),
    );
  }, pause);
  timer.unref();
  return () => clearInterval(timer);
}

/** Makes a checkpoint where the log since the last one is longer than some bytes. */
export async function shortenLog(query: Kysely<Schema>, bytes: number): Promise<void> {
  if ((await logLength(query)) > bytes) await sql`checkpoint`.execute(query);
}

/** Bytes of log that a start after a crash would read. */
export async function logLength(query: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ bytes: string }>`
    select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn) as bytes
    from pg_control_checkpoint()`.execute(query);
  return Number(rows[0]!.bytes);
}
