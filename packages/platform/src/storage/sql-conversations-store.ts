import type { Conversation, ResponseItem } from '@unabridged/contract';
import type { Kysely, Selectable } from 'kysely';
import type { ConversationEnd, ConversationsStore } from '../conversations/conversations-store.ts';
import { endInConversation, insertConversationItems } from './conversation-items.ts';
import { readPage } from './read-page.ts';
import type { PageOf, PageParams } from './read-page.ts';
import type { Schema } from './schema.ts';
import type { ConversationsTable } from './tables/conversations-tables.ts';

/** Keeps conversations in SQL, in PostgreSQL's dialect. */
export class SqlConversationsStore implements ConversationsStore {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  async insert(conversation: Conversation, items: readonly ResponseItem[]): Promise<void> {
    const { id, created_at, metadata } = conversation;
    await this.#database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('conversations')
        .values({ id, created_at, metadata: JSON.stringify(metadata), active_response_id: null })
        .execute();
      await insertConversationItems(transaction, id, items);
    });
  }

  async find(id: string): Promise<Conversation | undefined> {
    const row = await this.#database
      .selectFrom('conversations')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return row && toConversation(row);
  }

  async update(id: string, metadata: unknown): Promise<Conversation | undefined> {
    const row = await this.#database
      .updateTable('conversations')
      .set({ metadata: JSON.stringify(metadata) })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirst();
    return row && toConversation(row);
  }

  async delete(id: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database
      .deleteFrom('conversations')
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  async append(id: string, items: readonly ResponseItem[]) {
    return this.#database.transaction().execute(async (transaction) => {
      // Locks the row, so that a response cannot begin meanwhile.
      const row = await transaction
        .selectFrom('conversations')
        .select('active_response_id')
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      if (row === undefined) return 'missing' as const;
      if (row.active_response_id !== null) return 'busy' as const;
      await insertConversationItems(transaction, id, items);
      return 'done' as const;
    });
  }

  async items(id: string): Promise<ResponseItem[]> {
    const rows = await this.#database
      .selectFrom('conversation_items')
      .select('item')
      .where('conversation_id', '=', id)
      .orderBy('sequence')
      .execute();
    return rows.map(toItem);
  }

  async page(id: string, params: PageParams): Promise<PageOf<ResponseItem>> {
    const { rows, hasMore } = await readPage(
      this.#database,
      'conversation_items',
      params,
      (query) => query.where('conversation_id', '=', id),
    );
    return { rows: rows.map(toItem), hasMore };
  }

  async findItem(id: string, itemId: string): Promise<ResponseItem | undefined> {
    const row = await this.#database
      .selectFrom('conversation_items')
      .select('item')
      .where('conversation_id', '=', id)
      .where('id', '=', itemId)
      .executeTakeFirst();
    return row && toItem(row);
  }

  async findItemAnywhere(itemId: string): Promise<ResponseItem | undefined> {
    const row = await this.#database
      .selectFrom('conversation_items')
      .select('item')
      .where('id', '=', itemId)
      .limit(1)
      .executeTakeFirst();
    return row && toItem(row);
  }

  async deleteItem(id: string, itemId: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database
      .deleteFrom('conversation_items')
      .where('conversation_id', '=', id)
      .where('id', '=', itemId)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  async hold(id: string, responseId: string) {
    const { numUpdatedRows } = await this.#database
      .updateTable('conversations')
      .set({ active_response_id: responseId })
      .where('id', '=', id)
      .where('active_response_id', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) return 'done' as const;
    return (await this.find(id)) === undefined ? ('missing' as const) : ('busy' as const);
  }

  async end(end: ConversationEnd): Promise<void> {
    await this.#database
      .transaction()
      .execute((transaction) => endInConversation(transaction, end));
  }

  async releaseAll(): Promise<void> {
    await this.#database
      .updateTable('conversations')
      .set({ active_response_id: null })
      .where('active_response_id', 'is not', null)
      .execute();
  }
}

function toConversation(row: Selectable<ConversationsTable>): Conversation {
  const { id, created_at, metadata } = row;
  return { id, object: 'conversation', created_at, metadata: JSON.parse(metadata) as unknown };
}

function toItem({ item }: { readonly item: string }): ResponseItem {
  return JSON.parse(item) as ResponseItem;
}
