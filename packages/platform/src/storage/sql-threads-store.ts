import type { Thread, ThreadMessage } from '@unabridged/contract';
import type { Kysely } from 'kysely';
import { readPage } from './read-page.ts';
import type { PageParams } from './read-page.ts';
import type { Schema } from './schema.ts';
import type { StoredPage } from './sql-assistants-store.ts';

/** Rows in one statement: PostgreSQL takes at most 65,535 parameters, a row has four. */
const rowsPerStatement = 5_000;

/** Keeps threads and their messages in SQL. */
export class SqlThreadsStore {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  async insert(thread: Thread, messages: readonly ThreadMessage[]): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('threads')
        .values({ id: thread.id, body: JSON.stringify(thread) })
        .execute();
      await insertMessages(transaction, messages);
    });
  }

  async find(id: string): Promise<Thread | undefined> {
    const row = await this.#database
      .selectFrom('threads')
      .select('body')
      .where('id', '=', id)
      .executeTakeFirst();
    return row && (JSON.parse(row.body) as Thread);
  }

  /** Changes a thread; undefined where there is none. */
  async update(id: string, change: (thread: Thread) => Thread): Promise<Thread | undefined> {
    return this.#database.transaction().execute(async (transaction) => {
      const row = await transaction
        .selectFrom('threads')
        .select('body')
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const thread = change(JSON.parse(row.body) as Thread);
      await transaction
        .updateTable('threads')
        .set({ body: JSON.stringify(thread) })
        .where('id', '=', id)
        .execute();
      return thread;
    });
  }

  /** Takes a thread away with everything in it. */
  async delete(id: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database
      .deleteFrom('threads')
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  /** Id of the run that locks a thread. */
  async activeRun(threadId: string): Promise<string | undefined> {
    return activeRun(this.#database, threadId);
  }

  /** Adds a message unless a run locks the thread: then tells that run's id. */
  async addMessage(message: ThreadMessage): Promise<string | undefined> {
    return this.#database.transaction().execute(async (transaction) => {
      const active = await lockThread(transaction, message.thread_id);
      if (active === undefined) await insertMessages(transaction, [message]);
      return active;
    });
  }

  async findMessage(threadId: string, id: string): Promise<ThreadMessage | undefined> {
    const row = await this.#database
      .selectFrom('thread_messages')
      .select('body')
      .where('id', '=', id)
      .where('thread_id', '=', threadId)
      .executeTakeFirst();
    return row && (JSON.parse(row.body) as ThreadMessage);
  }

  async pageOfMessages(
    threadId: string,
    params: PageParams & { readonly run_id?: string | undefined },
  ): Promise<StoredPage<ThreadMessage>> {
    const { rows, hasMore } = await readPage(this.#database, 'thread_messages', params, (query) => {
      const ofThread = query.where('thread_id', '=', threadId);
      return params.run_id === undefined ? ofThread : ofThread.where('run_id', '=', params.run_id);
    });
    return { items: rows.map((row) => JSON.parse(row.body) as ThreadMessage), hasMore };
  }

  /** The messages that a run begins with, oldest first: all, or the latest ones. */
  async messagesBefore(
    threadId: string,
    runId: string,
    latest: number | null,
  ): Promise<ThreadMessage[]> {
    let query = this.#database
      .selectFrom('thread_messages')
      .select('body')
      .where('thread_id', '=', threadId)
      .where((where) => where.or([where('run_id', 'is', null), where('run_id', '!=', runId)]))
      .orderBy('sequence', 'desc');
    if (latest !== null) query = query.limit(latest);
    const rows = await query.execute();
    return rows.map((row) => JSON.parse(row.body) as ThreadMessage).toReversed();
  }

  async updateMessage(message: ThreadMessage): Promise<boolean> {
    const { numUpdatedRows } = await this.#database
      .updateTable('thread_messages')
      .set({ body: JSON.stringify(message) })
      .where('id', '=', message.id)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  async deleteMessage(threadId: string, id: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database
      .deleteFrom('thread_messages')
      .where('id', '=', id)
      .where('thread_id', '=', threadId)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }
}

/** Keeps others from adding to a thread until the transaction ends; tells its active run. */
export async function lockThread(
  transaction: Kysely<Schema>,
  threadId: string,
): Promise<string | undefined> {
  await transaction
    .selectFrom('threads')
    .select('id')
    .where('id', '=', threadId)
    .forUpdate()
    .execute();
  return activeRun(transaction, threadId);
}

async function activeRun(database: Kysely<Schema>, threadId: string): Promise<string | undefined> {
  const active = await database
    .selectFrom('thread_runs')
    .select('id')
    .where('thread_id', '=', threadId)
    .where('active', '=', true)
    .executeTakeFirst();
  return active?.id;
}

export async function insertMessages(
  database: Kysely<Schema>,
  messages: readonly ThreadMessage[],
): Promise<void> {
  for (let start = 0; start < messages.length; start += rowsPerStatement) {
    const rows = messages.slice(start, start + rowsPerStatement).map((message) => ({
      id: message.id,
      thread_id: message.thread_id,
      run_id: message.run_id,
      body: JSON.stringify(message),
    }));
    await database.insertInto('thread_messages').values(rows).execute();
  }
}
