import type { Assistant } from '@unabridged/contract';
import type { Kysely, Selectable } from 'kysely';
import { readPage } from './read-page.ts';
import type { PageParams } from './read-page.ts';
import type { Schema } from './schema.ts';
import type { AssistantsTable } from './tables/assistants-tables.ts';

/** An assistant, and what its object has no field for. */
export interface StoredAssistant {
  readonly assistant: Assistant;
  readonly reasoningEffort: string | null;
}

/** Items of one page, and whether others follow. */
export interface StoredPage<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
}

/** Keeps assistants in SQL. */
export class SqlAssistantsStore {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  async insert({ assistant, reasoningEffort }: StoredAssistant): Promise<void> {
    await this.#database
      .insertInto('assistants')
      .values({
        id: assistant.id,
        reasoning_effort: reasoningEffort,
        body: JSON.stringify(assistant),
      })
      .execute();
  }

  async find(id: string): Promise<StoredAssistant | undefined> {
    const row = await this.#database
      .selectFrom('assistants')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return row && fromRow(row);
  }

  async page(params: PageParams): Promise<StoredPage<Assistant>> {
    const { rows, hasMore } = await readPage(this.#database, 'assistants', params);
    return { items: rows.map((row) => fromRow(row).assistant), hasMore };
  }

  /** False where it was deleted meanwhile. */
  async update({ assistant, reasoningEffort }: StoredAssistant): Promise<boolean> {
    const { numUpdatedRows } = await this.#database
      .updateTable('assistants')
      .set({ reasoning_effort: reasoningEffort, body: JSON.stringify(assistant) })
      .where('id', '=', assistant.id)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  async delete(id: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database
      .deleteFrom('assistants')
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }
}

function fromRow(row: Selectable<AssistantsTable>): StoredAssistant {
  return {
    assistant: JSON.parse(row.body) as Assistant,
    reasoningEffort: row.reasoning_effort,
  };
}
