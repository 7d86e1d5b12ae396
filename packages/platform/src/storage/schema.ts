import type { ColumnType } from 'kysely';

/** PostgreSQL's bigint: written as a number; read only where it is cast. */
type BigInteger = ColumnType<unknown, number, number>;

/** A response. Deleted ones keep their row without content, because later responses continue from them. */
export interface ResponsesTable {
  id: string;
  created_at: BigInteger;
  status: string;
  background: boolean;
  /** Whether it was created with `stream`, so that its stream can be resumed. */
  streamed: boolean;
  previous_response_id: string | null;
  /**
   * The response as JSON text; null once it is deleted. Not jsonb, which would sort
   * the keys of schemas that users rely on and refuse the character U+0000.
   */
  body: string | null;
}

/** Input and output items of a response, in order. */
export interface ResponseItemsTable {
  response_id: string;
  /** Inputs come first, then outputs. */
  position: number;
  id: string;
  item: string;
}

/** Stream events of a background response. */
export interface ResponseEventsTable {
  response_id: string;
  sequence_number: number;
  event: string;
}

/** Keys that the platform makes for itself, in base64. */
export interface SecretsTable {
  name: string;
  value: string;
}

export interface Schema {
  responses: ResponsesTable;
  response_items: ResponseItemsTable;
  response_events: ResponseEventsTable;
  secrets: SecretsTable;
}
