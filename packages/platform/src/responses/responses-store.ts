import type { Response, ResponseItem, ResponseStreamEvent } from '@unabridged/contract';
import type { ConversationEnd } from '../conversations/conversations-store.ts';

/** A response with what the API does not show of it. */
export interface StoredResponse {
  readonly response: Response;
  readonly background: boolean;
  readonly streamed: boolean;
}

/** A response that begins to exist. */
export interface NewResponse extends StoredResponse {
  /** Its own input, without that of the responses it continues. */
  readonly input: readonly ResponseItem[];
}

/** Keeps responses with their items and events. All writes are durable when they resolve. */
export interface ResponsesStore {
  /** `output` is given where the response has ended already, and `end` where it was made in a conversation. */
  insert(
    created: NewResponse,
    output?: readonly ResponseItem[],
    end?: ConversationEnd | null,
  ): Promise<void>;
  /** Writes a response's present state. */
  update(response: Response): Promise<void>;
  /** Writes a response's end with the items that it has made and the events not yet written, all or nothing. */
  finish(
    response: Response,
    output: readonly ResponseItem[],
    events: readonly ResponseStreamEvent[],
    end?: ConversationEnd | null,
  ): Promise<void>;
  find(id: string): Promise<StoredResponse | undefined>;
  /** Removes content, items and events; false where there was no such response. */
  delete(id: string): Promise<boolean>;
  /** Input items of a response, oldest first, those of the responses it continues included. */
  inputItems(id: string): Promise<ResponseItem[]>;
  /** Every item up to and including a response's output, oldest first. */
  conversation(id: string): Promise<ResponseItem[]>;
  findItem(id: string): Promise<ResponseItem | undefined>;
  appendEvents(id: string, events: readonly ResponseStreamEvent[]): Promise<void>;
  /** Events after a sequence number, in order. */
  events(id: string, after: number): Promise<ResponseStreamEvent[]>;
  /** Forgets responses older than a time, and items that no younger one continues from; tells how many. */
  expire(before: number): Promise<number>;
  /** Responses that have not reached an end. */
  unfinished(): Promise<StoredResponse[]>;
}
