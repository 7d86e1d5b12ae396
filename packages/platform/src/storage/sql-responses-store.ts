import type { Response, ResponseItem, ResponseStreamEvent } from '@unabridged/contract';
import { sql } from 'kysely';
import type { Kysely, Selectable } from 'kysely';
import type { ConversationEnd } from '../conversations/conversations-store.ts';
import type { NewResponse, ResponsesStore, StoredResponse } from '../responses/responses-store.ts';
import { endInConversation } from './conversation-items.ts';
import type { Schema } from './schema.ts';
import type { ResponsesTable } from './tables/responses-tables.ts';

/** Output positions start here, so that inputs of any number come before them. */
const firstOutput = 1_000_000;

type Row = Pick<Selectable<ResponsesTable>, 'body' | 'background' | 'streamed'>;

/** Keeps responses in SQL, in PostgreSQL's dialect. */
export class SqlResponsesStore implements ResponsesStore {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  async insert(
    { response, background, streamed, input }: NewResponse,
    output: readonly ResponseItem[] = [],
    end: ConversationEnd | null = null,
  ): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('responses')
        .values({
          id: response.id,
          created_at: response.created_at,
          status: response.status ?? 'in_progress',
          background,
          streamed,
          previous_response_id: response.previous_response_id ?? null,
          body: JSON.stringify(response),
        })
        .execute();
      await insertItems(transaction, response.id, 0, input);
      await insertItems(transaction, response.id, firstOutput, output);
      if (end !== null) await endInConversation(transaction, end);
    });
  }

  async update(response: Response): Promise<void> {
    await updateBody(this.#database, response);
  }

  async finish(
    response: Response,
    output: readonly ResponseItem[],
    events: readonly ResponseStreamEvent[],
    end: ConversationEnd | null = null,
  ): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      if (end !== null) await endInConversation(transaction, end);
      // It may have been deleted while it ran: then nothing of it comes back.
      if (!(await updateBody(transaction, response))) return;
      await insertItems(transaction, response.id, firstOutput, output);
      await insertEvents(transaction, response.id, events);
    });
  }

  async find(id: string): Promise<StoredResponse | undefined> {
    const row = await this.#database
      .selectFrom('responses')
      .select(['body', 'background', 'streamed'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && fromRow(row);
  }

  async delete(id: string): Promise<boolean> {
    return this.#database.transaction().execute(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('responses')
        .set({ body: null, status: 'deleted' })
        .where('id', '=', id)
        .where('body', 'is not', null)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      await transaction.deleteFrom('response_items').where('response_id', '=', id).execute();
      await transaction.deleteFrom('response_events').where('response_id', '=', id).execute();
      return true;
    });
  }

  async inputItems(id: string): Promise<ResponseItem[]> {
    const items = await this.#chain(id);
    return items
      .filter((row) => row.response_id !== id || row.position < firstOutput)
      .map((row) => JSON.parse(row.item) as ResponseItem);
  }

  async conversation(id: string): Promise<ResponseItem[]> {
    const items = await this.#chain(id);
    return items.map((row) => JSON.parse(row.item) as ResponseItem);
  }

  async findItem(id: string): Promise<ResponseItem | undefined> {
    const row = await this.#database
      .selectFrom('response_items')
      .select('item')
      .where('id', '=', id)
      .limit(1)
      .executeTakeFirst();
    return row && (JSON.parse(row.item) as ResponseItem);
  }

  async appendEvents(id: string, events: readonly ResponseStreamEvent[]): Promise<void> {
    await insertEvents(this.#database, id, events);
  }

  async events(id: string, after: number): Promise<ResponseStreamEvent[]> {
    const rows = await this.#database
      .selectFrom('response_events')
      .select('event')
      .where('response_id', '=', id)
      .where('sequence_number', '>', after)
      .orderBy('sequence_number')
      .execute();
    return rows.map((row) => JSON.parse(row.event) as ResponseStreamEvent);
  }

  async expire(before: number): Promise<number> {
    return this.#database.transaction().execute(async (transaction) => {
      const expired = await transaction
        .updateTable('responses')
        .set({ body: null, status: 'expired' })
        .where('created_at', '<', before)
        .where('body', 'is not', null)
        .where('status', 'not in', ['queued', 'in_progress'])
        .returning('id')
        .execute();
      if (expired.length === 0) return 0;
      const ids = expired.map(({ id }) => id);
      await transaction.deleteFrom('response_events').where('response_id', 'in', ids).execute();
      await transaction
        .withRecursive('needed', (query) =>
          query
            .selectFrom('responses')
            .select(['id', 'previous_response_id'])
            .where('body', 'is not', null)
            .union(
              query
                .selectFrom('responses')
                .innerJoin('needed', 'needed.previous_response_id', 'responses.id')
                .select(['responses.id', 'responses.previous_response_id']),
            ),
        )
        .deleteFrom('response_items')
        .where('response_id', 'in', (query) =>
          query.selectFrom('responses').select('id').where('status', '=', 'expired'),
        )
        .where('response_id', 'not in', (query) => query.selectFrom('needed').select('id'))
        .execute();
      return expired.length;
    });
  }

  async unfinished(): Promise<StoredResponse[]> {
    const rows = await this.#database
      .selectFrom('responses')
      .select(['body', 'background', 'streamed'])
      .where('status', 'in', ['queued', 'in_progress'])
      .orderBy('created_at')
      .execute();
    return rows.flatMap((row) => fromRow(row) ?? []);
  }

  /** Items of a response and of those it continues, the oldest response first. */
  async #chain(id: string): Promise<{ response_id: string; position: number; item: string }[]> {
    return this.#database
      .withRecursive('chain', (query) =>
        query
          .selectFrom('responses')
          .select(['id', 'previous_response_id', sql<number>`0`.as('depth')])
          .where('id', '=', id)
          .unionAll(
            query
              .selectFrom('responses')
              .innerJoin('chain', 'chain.previous_response_id', 'responses.id')
              .select([
                'responses.id',
                'responses.previous_response_id',
                sql<number>`chain.depth + 1`.as('depth'),
              ]),
          ),
      )
      .selectFrom('chain')
      .innerJoin('response_items', 'response_items.response_id', 'chain.id')
      .select(['response_items.response_id', 'response_items.position', 'response_items.item'])
      .orderBy('chain.depth', 'desc')
      .orderBy('response_items.position')
      .execute();
  }
}

/** Writes status and content; false where the response is deleted. */
async function updateBody(database: Kysely<Schema>, response: Response): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('responses')
    .set({ status: response.status ?? 'completed', body: JSON.stringify(response) })
    .where('id', '=', response.id)
    .where('body', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Rows in one statement: PostgreSQL takes at most 65,535 parameters, a row has up to four. */
const rowsPerStatement = 5_000;

async function insertItems(
  database: Kysely<Schema>,
  responseId: string,
  first: number,
  items: readonly ResponseItem[],
): Promise<void> {
  for (let start = 0; start < items.length; start += rowsPerStatement) {
    const rows = items.slice(start, start + rowsPerStatement).map((item, index) => ({
      response_id: responseId,
      position: first + start + index,
      id: item.id,
      item: JSON.stringify(item),
    }));
    await database.insertInto('response_items').values(rows).execute();
  }
}

async function insertEvents(
  database: Kysely<Schema>,
  responseId: string,
  events: readonly ResponseStreamEvent[],
): Promise<void> {
  for (let start = 0; start < events.length; start += rowsPerStatement) {
    const rows = events.slice(start, start + rowsPerStatement).map((event) => ({
      response_id: responseId,
      sequence_number: event.sequence_number,
      event: JSON.stringify(event),
    }));
    await database.insertInto('response_events').values(rows).execute();
  }
}

function fromRow({ body, background, streamed }: Row): StoredResponse | undefined {
  if (body === null) return undefined;
  return { response: JSON.parse(body) as Response, background, streamed };
}
