import { setTimeout as delay } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import type { Logger } from '../app/logger.ts';

/** The key of the lock that one platform holds on its database: any number that others do not use. */
const lockKey = 7_236_413_882;

/** Pause before a lost lock is taken again, in milliseconds. */
const pause = 1_000;

/** How long, in milliseconds, PostgreSQL may take to notice that a killed process is gone. */
const patience = 2_000;

/**
 * A lock that PostgreSQL frees when the process is gone. It is a connection's: where that
 * breaks, as when the server restarts, it is taken again.
 */
export class PlatformLock {
  readonly #pool: Pool;
  readonly #logger: Logger;
  #holder: PoolClient | undefined;
  #timer: NodeJS.Timeout | undefined;
  #released = false;

  constructor(pool: Pool, logger: Logger) {
    this.#pool = pool;
    this.#logger = logger;
  }

  /** Takes the lock at the start; false where another platform keeps it. */
  async open(): Promise<boolean> {
    const until = Date.now() + patience;
    while (!(await this.take())) {
      if (Date.now() > until) return false;
      await delay(100);
    }
    return true;
  }

  /** Whether the lock is ours now; false where another platform has it. */
  async take(): Promise<boolean> {
    const client = await this.#pool.connect();
    const { rows } = await client.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1) as taken',
      [lockKey],
    );
    if (!rows[0]!.taken || this.#released) {
      client.release(true);
      return false;
    }
    this.#holder = client;
    client.once('error', (error) => this.#lost(error));
    return true;
  }

  async release(): Promise<void> {
    this.#released = true;
    clearTimeout(this.#timer);
    const holder = this.#holder;
    this.#holder = undefined;
    if (holder === undefined) return;
    holder.removeAllListeners('error').on('error', () => undefined);
    // The end of the connection would free it too, but a moment later.
    await holder.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => undefined);
    holder.release(true);
  }

  #lost(error: Error): void {
    this.#logger.warn(`The connection to the database broke: ${error.message}`);
    this.#holder?.on('error', () => undefined).release(true);
    this.#holder = undefined;
    this.#takeLater();
  }

  #takeLater(): void {
    if (this.#released) return;
    this.#timer = setTimeout(() => {
      this.take()
        .then((taken) => {
          if (taken || this.#released) return;
          this.#logger.error('Another platform works on the database too. Stop one of them.');
          this.#takeLater();
        })
        .catch(() => this.#takeLater());
    }, pause).unref();
  }
}
