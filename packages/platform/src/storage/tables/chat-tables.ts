import type { ColumnType } from 'kysely';
import type { Sequence } from './columns.ts';

/** A chat completion that was created with `store`. */
export interface ChatCompletionsTable {
  id: string;
  sequence: Sequence;
  /** The model as the completion names it. */
  model: string;
  /**
   * Metadata to search by. Keys and values are JSON strings once more, because jsonb
   * refuses the character U+0000.
   */
  metadata: ColumnType<unknown, string, string>;
  /** The completion as JSON text, metadata included. */
  body: string;
  /** The messages that it was made from, as JSON text. */
  messages: string;
}

export interface ChatTables {
  chat_completions: ChatCompletionsTable;
}
