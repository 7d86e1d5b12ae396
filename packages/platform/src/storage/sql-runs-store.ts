import type { Run, RunStatus, RunStep, ThreadMessage } from '@unabridged/contract';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { RunPlan } from '../assistant-runs/run-plan.ts';
import { isActive } from '../assistant-runs/run-states.ts';
import { readPage } from './read-page.ts';
import type { PageParams } from './read-page.ts';
import type { Schema } from './schema.ts';
import type { StoredPage } from './sql-assistants-store.ts';
import { insertMessages, lockThread } from './sql-threads-store.ts';

/** A run and what it works with. */
export interface StoredRun {
  readonly run: Run;
  readonly plan: RunPlan;
}

/** What is written together with a change of a run. Steps and messages are added or replaced. */
export interface RunWrites {
  readonly steps?: readonly RunStep[];
  readonly messages?: readonly ThreadMessage[];
  /** A step that goes behind `steps`, although it was added before them. */
  readonly behind?: RunStep;
  readonly plan?: RunPlan;
}

/** Keeps runs and their steps in SQL. */
export class SqlRunsStore {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  /** Adds a run and its messages unless another run locks the thread: then tells that run's id. */
  async insert(
    { run, plan }: StoredRun,
    messages: readonly ThreadMessage[],
  ): Promise<string | undefined> {
    return this.#database.transaction().execute(async (transaction) => {
      const active = await lockThread(transaction, run.thread_id);
      if (active !== undefined) return active;
      await insertMessages(transaction, messages);
      await transaction
        .insertInto('thread_runs')
        .values({
          id: run.id,
          thread_id: run.thread_id,
          status: run.status,
          active: true,
          body: JSON.stringify(run),
          plan: JSON.stringify(plan),
        })
        .execute();
      return undefined;
    });
  }

  async find(threadId: string, id: string): Promise<StoredRun | undefined> {
    const row = await this.#database
      .selectFrom('thread_runs')
      .select(['body', 'plan'])
      .where('id', '=', id)
      .where('thread_id', '=', threadId)
      .executeTakeFirst();
    return row && { run: JSON.parse(row.body) as Run, plan: JSON.parse(row.plan) as RunPlan };
  }

  async page(threadId: string, params: PageParams): Promise<StoredPage<Run>> {
    const { rows, hasMore } = await readPage(this.#database, 'thread_runs', params, (query) =>
      query.where('thread_id', '=', threadId),
    );
    return { items: rows.map((row) => JSON.parse(row.body) as Run), hasMore };
  }

  /** Runs that have not ended, the oldest first; of one thread or of all. */
  async active(threadId?: string): Promise<StoredRun[]> {
    let query = this.#database
      .selectFrom('thread_runs')
      .select(['body', 'plan'])
      .where('active', '=', true)
      .orderBy('sequence');
    if (threadId !== undefined) query = query.where('thread_id', '=', threadId);
    const rows = await query.execute();
    return rows.map((row) => ({
      run: JSON.parse(row.body) as Run,
      plan: JSON.parse(row.plan) as RunPlan,
    }));
  }

  /**
   * Changes a run that is in one of the statuses `from`, together with its steps and
   * messages; undefined, and nothing is written, where it is in another or gone.
   */
  async change(
    id: string,
    from: readonly RunStatus[],
    patch: Partial<Run>,
    { steps = [], messages = [], plan }: RunWrites = {},
  ): Promise<Run | undefined> {
    return this.#database.transaction().execute(async (transaction) => {
      const row = await transaction
        .selectFrom('thread_runs')
        .select('body')
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const present = JSON.parse(row.body) as Run;
      if (!from.includes(present.status)) return undefined;
      const run: Run = { ...present, ...patch };
      await transaction
        .updateTable('thread_runs')
        .set({
          status: run.status,
          active: isActive(run.status),
          body: JSON.stringify(run),
          ...(plan && { plan: JSON.stringify(plan) }),
        })
        .where('id', '=', id)
        .execute();
      await saveSteps(transaction, steps);
      await saveMessages(transaction, messages);
      return run;
    });
  }

  /** Adds or replaces steps and messages of a run that goes on. */
  async save({ steps = [], messages = [], behind }: RunWrites): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      await saveSteps(transaction, steps);
      if (behind !== undefined) await saveSteps(transaction, [behind], true);
      await saveMessages(transaction, messages);
    });
  }

  async findStep(runId: string, id: string): Promise<RunStep | undefined> {
    const row = await this.#database
      .selectFrom('thread_run_steps')
      .select('body')
      .where('id', '=', id)
      .where('run_id', '=', runId)
      .executeTakeFirst();
    return row && (JSON.parse(row.body) as RunStep);
  }

  async pageOfSteps(runId: string, params: PageParams): Promise<StoredPage<RunStep>> {
    const { rows, hasMore } = await readPage(this.#database, 'thread_run_steps', params, (query) =>
      query.where('run_id', '=', runId),
    );
    return { items: rows.map((row) => JSON.parse(row.body) as RunStep), hasMore };
  }

  /** Every step of a run, in order. */
  async steps(runId: string): Promise<RunStep[]> {
    const rows = await this.#database
      .selectFrom('thread_run_steps')
      .select('body')
      .where('run_id', '=', runId)
      .orderBy('sequence')
      .execute();
    return rows.map((row) => JSON.parse(row.body) as RunStep);
  }

  /** Every message that a run has made, in order. */
  async messages(runId: string): Promise<ThreadMessage[]> {
    const rows = await this.#database
      .selectFrom('thread_messages')
      .select('body')
      .where('run_id', '=', runId)
      .orderBy('sequence')
      .execute();
    return rows.map((row) => JSON.parse(row.body) as ThreadMessage);
  }

  /** Takes back what a run has begun and not finished, so that it can do it again. */
  async rewind(runId: string): Promise<Run | undefined> {
    return this.#database.transaction().execute(async (transaction) => {
      for (const table of ['thread_run_steps', 'thread_messages'] as const) {
        const rows = await transaction
          .selectFrom(table)
          .select(['id', 'body'])
          .where('run_id', '=', runId)
          .execute();
        const ids = unfinished(rows);
        if (ids.length > 0) await transaction.deleteFrom(table).where('id', 'in', ids).execute();
      }
      const row = await transaction
        .selectFrom('thread_runs')
        .select('body')
        .where('id', '=', runId)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const run: Run = { ...(JSON.parse(row.body) as Run), status: 'queued' };
      await transaction
        .updateTable('thread_runs')
        .set({ status: run.status, body: JSON.stringify(run) })
        .where('id', '=', runId)
        .execute();
      return run;
    });
  }
}

async function saveSteps(
  database: Kysely<Schema>,
  steps: readonly RunStep[],
  asLast = false,
): Promise<void> {
  for (const step of steps) {
    await database
      .insertInto('thread_run_steps')
      .values({
        id: step.id,
        thread_id: step.thread_id,
        run_id: step.run_id,
        body: JSON.stringify(step),
      })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({
          body: sql`excluded.body`,
          // The number that it would have got as a new one.
          ...(asLast && { sequence: sql`excluded.sequence` }),
        }),
      )
      .execute();
  }
}

async function saveMessages(
  database: Kysely<Schema>,
  messages: readonly ThreadMessage[],
): Promise<void> {
  for (const message of messages) {
    await database
      .insertInto('thread_messages')
      .values({
        id: message.id,
        thread_id: message.thread_id,
        run_id: message.run_id,
        body: JSON.stringify(message),
      })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ body: sql`excluded.body` }))
      .execute();
  }
}

/** Ids of the steps or messages that are in progress. */
function unfinished(rows: readonly { readonly id: string; readonly body: string }[]): string[] {
  return rows
    .filter(({ body }) => (JSON.parse(body) as RunStep | ThreadMessage).status === 'in_progress')
    .map(({ id }) => id);
}
