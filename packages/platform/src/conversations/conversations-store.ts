import type { Conversation, ResponseItem } from '@unabridged/contract';
import type { PageOf, PageParams } from '../storage/read-page.ts';

/** What the end of a response writes into its conversation. */
export interface ConversationEnd {
  readonly conversationId: string;
  /** The response that holds the conversation, and gives it back. */
  readonly responseId: string;
  /** Input and output; none where the response came to nothing. */
  readonly items: readonly ResponseItem[];
}

/** Keeps conversations with their items. All writes are durable when they resolve. */
export interface ConversationsStore {
  insert(conversation: Conversation, items: readonly ResponseItem[]): Promise<void>;
  find(id: string): Promise<Conversation | undefined>;
  /** Undefined where there is no such conversation. */
  update(id: string, metadata: unknown): Promise<Conversation | undefined>;
  /** False where there was no such conversation. */
  delete(id: string): Promise<boolean>;
  /** Adds items at the end. `busy` while a response is made in the conversation. */
  append(id: string, items: readonly ResponseItem[]): Promise<'done' | 'busy' | 'missing'>;
  /** Every item, oldest first. */
  items(id: string): Promise<ResponseItem[]>;
  page(id: string, params: PageParams): Promise<PageOf<ResponseItem>>;
  findItem(id: string, itemId: string): Promise<ResponseItem | undefined>;
  /** An item of any conversation. */
  findItemAnywhere(itemId: string): Promise<ResponseItem | undefined>;
  deleteItem(id: string, itemId: string): Promise<boolean>;
  /** Reserves the conversation for a response. */
  hold(id: string, responseId: string): Promise<'done' | 'busy' | 'missing'>;
  /** Writes the items and gives the conversation back, all or nothing. */
  end(end: ConversationEnd): Promise<void>;
  /** Gives back what a stopped process held. */
  releaseAll(): Promise<void>;
}
