import type { ResponseItem } from '@unabridged/contract';
import type { Kysely } from 'kysely';
import type { ConversationEnd } from '../conversations/conversations-store.ts';
import type { Schema } from './schema.ts';

/** Rows in one statement: PostgreSQL takes at most 65,535 parameters. */
const rowsPerStatement = 5_000;

/** Adds items at the end of a conversation. */
export async function insertConversationItems(
  database: Kysely<Schema>,
  conversationId: string,
  items: readonly ResponseItem[],
): Promise<void> {
  for (let start = 0; start < items.length; start += rowsPerStatement) {
    const rows = items.slice(start, start + rowsPerStatement).map((item) => ({
      conversation_id: conversationId,
      id: item.id,
      item: JSON.stringify(item),
    }));
    await database
      .insertInto('conversation_items')
      .values(rows)
      // An item that is passed in again, such as a referenced one, is there already.
      .onConflict((conflict) => conflict.columns(['conversation_id', 'id']).doNothing())
      .execute();
  }
}

/**
 * Writes what a response adds and gives its conversation back. Nothing is written where
 * the conversation was deleted meanwhile.
 */
export async function endInConversation(
  database: Kysely<Schema>,
  { conversationId, responseId, items }: ConversationEnd,
): Promise<void> {
  const { numUpdatedRows } = await database
    .updateTable('conversations')
    .set({ active_response_id: null })
    .where('id', '=', conversationId)
    .where('active_response_id', '=', responseId)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) await insertConversationItems(database, conversationId, items);
}
