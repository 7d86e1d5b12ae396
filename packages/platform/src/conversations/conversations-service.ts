import type {
  Conversation,
  ConversationCreateParams,
  ConversationItem,
  ConversationItemCreateParams,
  ConversationItemListParams,
  ResponseInputItem,
  ResponseItem,
} from '@unabridged/contract';
import { ApiError } from '../errors/api-error.ts';
import { newId, nowInSeconds } from '../ids.ts';
import type { Included } from '../responses/visible.ts';
import type { PageOf } from '../storage/read-page.ts';
import { conversationBusy, conversationNotFound } from './conversation-errors.ts';
import { toConversationItem } from './conversation-item.ts';
import type { ConversationsStore } from './conversations-store.ts';

/** Turns input items into stored ones: ids filled in, references followed. */
export type ReadItems = (
  items: readonly ResponseInputItem[],
  param: string,
) => Promise<ResponseItem[]>;

/** Creates and changes conversations. */
export class ConversationsService {
  readonly #store: ConversationsStore;
  readonly #readItems: ReadItems;

  constructor(store: ConversationsStore, readItems: ReadItems) {
    this.#store = store;
    this.#readItems = readItems;
  }

  async create({ items, metadata }: ConversationCreateParams): Promise<Conversation> {
    const conversation: Conversation = {
      id: newId('conv'),
      object: 'conversation',
      created_at: nowInSeconds(),
      metadata: metadata ?? {},
    };
    await this.#store.insert(conversation, await this.#readItems(items ?? [], 'items'));
    return conversation;
  }

  async require(id: string): Promise<Conversation> {
    const found = await this.#store.find(id);
    if (found === undefined) throw conversationNotFound(id, 'conversation_id');
    return found;
  }

  async update(id: string, metadata: unknown): Promise<Conversation> {
    const updated = await this.#store.update(id, metadata ?? {});
    if (updated === undefined) throw conversationNotFound(id, 'conversation_id');
    return updated;
  }

  async delete(id: string): Promise<void> {
    if (!(await this.#store.delete(id))) throw conversationNotFound(id, 'conversation_id');
  }

  async addItems(params: ConversationItemCreateParams): Promise<ConversationItem[]> {
    const { conversation_id: id, include = [] } = params;
    await this.require(id);
    const items = await this.#readItems(params.items, 'items');
    const outcome = await this.#store.append(id, items);
    if (outcome === 'missing') throw conversationNotFound(id, 'conversation_id');
    if (outcome === 'busy') throw conversationBusy('conversation_id');
    return items.map((item) => toConversationItem(item, include));
  }

  async listItems(params: ConversationItemListParams): Promise<PageOf<ConversationItem>> {
    const { conversation_id: id, include = [] } = params;
    await this.require(id);
    const { rows, hasMore } = await this.#store.page(id, params);
    return { rows: rows.map((item) => toConversationItem(item, include)), hasMore };
  }

  async item(id: string, itemId: string, include: Included): Promise<ConversationItem> {
    await this.require(id);
    const item = await this.#store.findItem(id, itemId);
    if (item === undefined) throw itemNotFound(id, itemId);
    return toConversationItem(item, include);
  }

  async deleteItem(id: string, itemId: string): Promise<Conversation> {
    const conversation = await this.require(id);
    if (!(await this.#store.deleteItem(id, itemId))) throw itemNotFound(id, itemId);
    return conversation;
  }
}

function itemNotFound(id: string, itemId: string): ApiError {
  return new ApiError({
    status: 404,
    message: `Item with id '${itemId}' not found in conversation '${id}'.`,
    param: 'item_id',
    code: 'item_not_found',
  });
}
