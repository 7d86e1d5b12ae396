import type { Response, ResponseStreamEvent } from '@unabridged/contract';
import type { ConversationEnd, ConversationsStore } from '../conversations/conversations-store.ts';
import { outputToItems } from './output-to-items.ts';
import type { NewResponse, ResponsesStore } from './responses-store.ts';

export interface ResponseRecordOptions {
  readonly store: ResponsesStore;
  readonly conversations: ConversationsStore;
  readonly created: NewResponse;
  /** False for `store: false`. */
  readonly kept: boolean;
  /** Conversation that the response holds. */
  readonly conversationId: string | null;
}

/** What of one response is written, and when. */
export class ResponseRecord {
  readonly #options: ResponseRecordOptions;
  /** One that is neither is known to nobody before it ends: then one write is enough. */
  readonly #early: boolean;

  constructor(options: ResponseRecordOptions) {
    this.#options = options;
    this.#early = options.created.background || options.created.streamed;
  }

  /** The response begins. */
  async open(): Promise<void> {
    const { store, created, kept } = this.#options;
    if (kept && this.#early) await store.insert(created);
  }

  /** The response has ended: writes it, its items and what it adds to its conversation. */
  async close(events: readonly ResponseStreamEvent[] = []): Promise<void> {
    const { store, conversations, created, kept } = this.#options;
    const { response } = created;
    const output = outputToItems(response.output);
    const end = this.#end(response);
    if (!kept) {
      if (end !== null) await conversations.end(end);
    } else if (this.#early) await store.finish(response, output, events, end);
    else await store.insert(created, output, end);
  }

  /** Only what was answered goes into the conversation. */
  #end(response: Response): ConversationEnd | null {
    const { conversationId, created } = this.#options;
    if (conversationId === null) return null;
    const answered = response.status === 'completed' || response.status === 'incomplete';
    const items = answered ? [...created.input, ...outputToItems(response.output)] : [];
    return { conversationId, responseId: response.id, items };
  }
}
