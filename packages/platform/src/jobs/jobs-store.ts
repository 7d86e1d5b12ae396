import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Schema } from '../storage/schema.ts';
import type { JobState, NewJob } from './jobs.ts';

/** A job that this process may do now. */
export interface ClaimedJob {
  readonly id: number;
  readonly kind: string;
  readonly key: string;
  readonly data: unknown;
  /** This attempt included. */
  readonly attempts: number;
}

/** How long a process keeps a job without a sign of life, in milliseconds. */
export const leaseTime = 30_000;

/** The database's clock, so that processes on several machines agree. */
const now = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;
const lease = sql<number>`${now} + ${sql.lit(leaseTime)}`;

/** Jobs in SQL. `owner` is this process. */
export class JobsStore {
  readonly #database: Kysely<Schema>;
  readonly #owner: string;

  constructor(database: Kysely<Schema>, owner: string) {
    this.#database = database;
    this.#owner = owner;
  }

  async add(
    kind: string,
    jobs: readonly NewJob[],
    database: Kysely<Schema> = this.#database,
  ): Promise<void> {
    // PostgreSQL takes 65,535 parameters in a statement.
    for (let start = 0; start < jobs.length; start += 10_000) {
      const rows = jobs.slice(start, start + 10_000).map(({ key, data }) => ({
        kind,
        key,
        data: JSON.stringify(data),
        attempts: 0,
        progress: 0,
        run_at: 0,
      }));
      await database
        .insertInto('jobs')
        .values(rows)
        .onConflict((conflict) => conflict.columns(['kind', 'key']).doNothing())
        .execute();
    }
  }

  /** Takes the oldest job of one of the kinds that nobody does; no other process gets it too. */
  async claim(kinds: readonly string[]): Promise<ClaimedJob | undefined> {
    const row = await this.#database
      .updateTable('jobs')
      .set({
        locked_by: this.#owner,
        locked_until: lease,
        attempts: sql<number>`attempts + 1`,
      })
      .where('id', '=', (query) =>
        query
          .selectFrom('jobs')
          .select('id')
          .where('kind', 'in', kinds)
          .where('run_at', '<=', now)
          .where((or) => or.or([or('locked_until', 'is', null), or('locked_until', '<', now)]))
          .orderBy('id')
          .limit(1)
          .forUpdate()
          .skipLocked(),
      )
      .returning(['id', 'kind', 'key', 'data', 'attempts'])
      .executeTakeFirst();
    return row && { ...row, data: JSON.parse(row.data) as unknown };
  }

  /** Keeps this process's jobs, and tells which of them it still has. */
  async renew(): Promise<Set<number>> {
    const rows = await this.#database
      .updateTable('jobs')
      .set({ locked_until: lease })
      .where('locked_by', '=', this.#owner)
      .returning('id')
      .execute();
    return new Set(rows.map(({ id }) => id));
  }

  /** Notes how far a job is. Attempts count from the last progress on. */
  async progress(id: number, share: number): Promise<void> {
    await this.#mine(id).set({ progress: share, attempts: 1 }).execute();
  }

  async remove(id: number): Promise<void> {
    await this.#database
      .deleteFrom('jobs')
      .where('id', '=', id)
      .where('locked_by', '=', this.#owner)
      .execute();
  }

  async retry(id: number, delay: number, error: string): Promise<void> {
    await this.#mine(id)
      .set({
        locked_by: null,
        locked_until: null,
        run_at: sql<number>`${now} + ${sql.lit(delay)}`,
        last_error: error,
      })
      .execute();
  }

  /** Gives a job back that was not finished through no fault of its own. */
  async handBack(id: number): Promise<void> {
    await this.#mine(id)
      .set({
        locked_by: null,
        locked_until: null,
        attempts: sql<number>`greatest(attempts - 1, 0)`,
      })
      .execute();
  }

  /**
   * Frees the jobs of processes that are gone; only where no other process can be there.
   * One that has seen its process end several times waits for some seconds: if it is the
   * cause, the platform can be used in between.
   */
  async freeAll(): Promise<void> {
    await this.#database
      .updateTable('jobs')
      .set({
        locked_by: null,
        locked_until: null,
        run_at: sql<number>`${now} + least(greatest(attempts - 2, 0), 30) * 1000`,
      })
      .where('locked_by', 'is not', null)
      .execute();
  }

  async cancel(kind: string, keys: readonly string[]): Promise<number[]> {
    const rows = await this.#database
      .deleteFrom('jobs')
      .where('kind', '=', kind)
      .where('key', 'in', keys)
      .returning('id')
      .execute();
    return rows.map(({ id }) => id);
  }

  async list(): Promise<JobState[]> {
    const rows = await this.#database
      .selectFrom('jobs')
      .select(['kind', 'key', 'attempts', 'progress', 'last_error', 'locked_by'])
      .orderBy('id')
      .limit(1000)
      .execute();
    return rows.map(({ kind, key, attempts, progress, last_error, locked_by }) => ({
      kind,
      key,
      state: locked_by === null ? 'waiting' : 'running',
      attempts,
      progress,
      lastError: last_error,
    }));
  }

  /** A job, as long as this process has it: another may have taken it over. */
  #mine(id: number) {
    return this.#database
      .updateTable('jobs')
      .where('id', '=', id)
      .where('locked_by', '=', this.#owner);
  }
}
