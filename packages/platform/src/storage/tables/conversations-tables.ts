import type { BigInteger, Sequence } from './columns.ts';

export interface ConversationsTable {
  id: string;
  created_at: BigInteger;
  /** As JSON text. */
  metadata: string;
  /** The response that is being made in it; one at a time. */
  active_response_id: string | null;
}

/** Items of conversations. They outlive their conversation, as references to them do. */
export interface ConversationItemsTable {
  sequence: Sequence;
  conversation_id: string;
  id: string;
  /** As JSON text. */
  item: string;
}

export interface ConversationsTables {
  conversations: ConversationsTable;
  conversation_items: ConversationItemsTable;
}
