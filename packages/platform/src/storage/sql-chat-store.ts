import type { ChatCompletion, ChatCompletionMessageParam } from '@unabridged/contract';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { ChatFilter, ChatStore } from '../chat/chat-store.ts';
import { readPage } from './read-page.ts';
import type { PageOf, PageParams } from './read-page.ts';
import type { Schema } from './schema.ts';

/** Keeps chat completions in SQL, in PostgreSQL's dialect. */
export class SqlChatStore implements ChatStore {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  async insert(
    completion: ChatCompletion,
    messages: readonly ChatCompletionMessageParam[],
  ): Promise<void> {
    await this.#database
      .insertInto('chat_completions')
      .values({
        id: completion.id,
        model: completion.model,
        metadata: searchable(completion.metadata),
        body: JSON.stringify(completion),
        messages: JSON.stringify(messages),
      })
      .execute();
  }

  async find(id: string): Promise<ChatCompletion | undefined> {
    const row = await this.#database
      .selectFrom('chat_completions')
      .select('body')
      .where('id', '=', id)
      .executeTakeFirst();
    return row && (JSON.parse(row.body) as ChatCompletion);
  }

  async messages(id: string): Promise<readonly ChatCompletionMessageParam[] | undefined> {
    const row = await this.#database
      .selectFrom('chat_completions')
      .select('messages')
      .where('id', '=', id)
      .executeTakeFirst();
    return row && (JSON.parse(row.messages) as ChatCompletionMessageParam[]);
  }

  async update(completion: ChatCompletion): Promise<void> {
    await this.#database
      .updateTable('chat_completions')
      .set({ metadata: searchable(completion.metadata), body: JSON.stringify(completion) })
      .where('id', '=', completion.id)
      .execute();
  }

  async delete(id: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database
      .deleteFrom('chat_completions')
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  async list(filter: ChatFilter, page: PageParams): Promise<PageOf<ChatCompletion>> {
    const { model, metadata } = filter;
    const { rows, hasMore } = await readPage(this.#database, 'chat_completions', page, (query) => {
      let narrowed = query;
      if (model !== undefined) narrowed = narrowed.where('model', '=', model);
      if (!metadata) return narrowed;
      return narrowed.where(sql<boolean>`metadata @> cast(${searchable(metadata)} as jsonb)`);
    });
    return { rows: rows.map(({ body }) => JSON.parse(body) as ChatCompletion), hasMore };
  }
}

/** Metadata as the column `metadata` keeps it. */
function searchable(metadata: Readonly<Record<string, string>> | null | undefined): string {
  const entries = Object.entries(metadata ?? {});
  return JSON.stringify(
    Object.fromEntries(entries.map((entry) => entry.map((text) => JSON.stringify(text)))),
  );
}
