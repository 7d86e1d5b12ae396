import type { BigInteger } from './columns.ts';

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

export interface ResponsesTables {
  responses: ResponsesTable;
  response_items: ResponseItemsTable;
  response_events: ResponseEventsTable;
}
