import type { ResponseInputItem, ResponseItem } from '@unabridged/contract';
import { conversationNotFound } from '../conversations/conversation-errors.ts';
import type { ConversationsStore } from '../conversations/conversations-store.ts';
import { ApiError, badRequest } from '../errors/api-error.ts';
import { inputToItems } from './input-to-items.ts';
import type { ResponsesStore } from './responses-store.ts';
import type { Seal } from './seal.ts';

/** What a request continues from and adds. */
export interface Conversation {
  /** Items of earlier responses, oldest first. */
  readonly context: readonly ResponseItem[];
  /** Items of this request. */
  readonly input: readonly ResponseItem[];
  /** Number of input items before a `compaction_trigger`; null where there is none. */
  readonly compactBefore: number | null;
}

interface ConversationParams {
  readonly input?: string | readonly ResponseInputItem[] | null;
  readonly previous_response_id?: string | null;
  readonly conversation?: string | { readonly id: string } | null;
}

/** The id of the conversation that a request names. */
export function conversationIdOf({ conversation }: ConversationParams): string | null {
  return typeof conversation === 'string' ? conversation : (conversation?.id ?? null);
}

/** Reads a request's input and the conversation that it continues. */
export class ConversationReader {
  readonly #store: ResponsesStore;
  readonly #conversations: ConversationsStore;
  readonly #seal: Seal;

  constructor(store: ResponsesStore, conversations: ConversationsStore, seal: Seal) {
    this.#store = store;
    this.#conversations = conversations;
    this.#seal = seal;
  }

  async read(params: ConversationParams): Promise<Conversation> {
    const conversation = conversationIdOf(params);
    const context =
      conversation === null
        ? await this.#context(params.previous_response_id)
        : await this.#conversation(conversation);
    const { input: given } = params;
    if (typeof given === 'string' || !given) {
      return { context, input: inputToItems(given), compactBefore: null };
    }
    const trigger = given.findLastIndex(({ type }) => type === 'compaction_trigger');
    return {
      context,
      input: await this.readItems(given, 'input', true),
      compactBefore: trigger < 0 ? null : given.slice(0, trigger).filter(isKept).length,
    };
  }

  /** Input items as they are stored: ids filled in, references followed, sealed content checked. */
  async readItems(
    given: readonly ResponseInputItem[],
    param: string,
    mayTrigger = false,
  ): Promise<ResponseItem[]> {
    const items: ResponseItem[] = [];
    for (const [index, item] of given.entries()) {
      if (mayTrigger && !isKept(item)) continue;
      if (isReference(item)) items.push(await this.#referenced(item.id, `${param}[${index}]`));
      else {
        this.#check(item, `${param}[${index}]`);
        items.push(...inputToItems([item]));
      }
    }
    return items;
  }

  /**
   * What an engine reads: the items with sealed content opened. A compaction stands for
   * everything before it.
   */
  expand(items: readonly ResponseItem[]): ResponseItem[] {
    const compacted = items.findLastIndex(({ type }) => type === 'compaction');
    return items.slice(Math.max(0, compacted)).flatMap((item) => {
      // Input was checked when it came in, so only items of a lost key stay closed.
      if (item.type === 'compaction') {
        return (this.#seal.open(item.encrypted_content) as ResponseItem[] | undefined) ?? [];
      }
      if (item.type !== 'reasoning' || item.content || !item.encrypted_content) return [item];
      const text = this.#seal.open(item.encrypted_content);
      if (typeof text !== 'string') return [item];
      return [{ ...item, content: [{ type: 'reasoning_text', text }] }];
    });
  }

  async #context(previous: string | null | undefined): Promise<ResponseItem[]> {
    if (previous === null || previous === undefined) return [];
    const stored = await this.#store.find(previous);
    if (stored === undefined) {
      throw badRequest(
        `Previous response with id '${previous}' not found.`,
        'previous_response_id',
        'previous_response_not_found',
      );
    }
    const { status } = stored.response;
    if (status === 'queued' || status === 'in_progress') {
      throw new ApiError({
        status: 409,
        message: `Previous response with id '${previous}' is still ${status}. Wait until it has finished.`,
        param: 'previous_response_id',
        code: 'previous_response_not_finished',
        // Clients would retry a conflict at once; this one takes as long as the response.
        headers: { 'x-should-retry': 'false' },
      });
    }
    const own = await this.#store.conversation(previous);
    const conversation = stored.response.conversation?.id;
    return conversation === undefined ? own : this.#upTo(conversation, own);
  }

  /** The items of a conversation as far as the response went that has made the last of `own`. */
  async #upTo(conversation: string, own: readonly ResponseItem[]): Promise<ResponseItem[]> {
    const all = await this.#conversations.items(conversation);
    const last = own.at(-1)?.id;
    const end = all.findIndex(({ id }) => id === last);
    return end < 0 ? [...own] : all.slice(0, end + 1);
  }

  async #conversation(id: string): Promise<ResponseItem[]> {
    if ((await this.#conversations.find(id)) === undefined) {
      throw conversationNotFound(id, 'conversation');
    }
    return this.#conversations.items(id);
  }

  async #referenced(id: string, param: string): Promise<ResponseItem> {
    const found =
      (await this.#store.findItem(id)) ?? (await this.#conversations.findItemAnywhere(id));
    if (found !== undefined) return found;
    throw badRequest(`Item with id '${id}' not found.`, `${param}.id`, 'item_not_found');
  }

  #check(item: ResponseInputItem, param: string): void {
    if (item.type === 'compaction_trigger') {
      throw badRequest(
        "The item 'compaction_trigger' has a meaning in the input of a response only.",
        `${param}.type`,
        'invalid_value',
      );
    }
    if (item.type !== 'compaction') return;
    if (Array.isArray(this.#seal.open(item.encrypted_content))) return;
    throw badRequest(
      'The encrypted content could not be read: it was changed, or another server made it. Pass compaction items back as they came.',
      `${param}.encrypted_content`,
      'invalid_encrypted_content',
    );
  }
}

function isReference(item: ResponseInputItem): item is { type?: 'item_reference'; id: string } {
  if (item.type === 'item_reference') return true;
  return (item.type === undefined || item.type === null) && 'id' in item && !('role' in item);
}

/** A trigger is an order and no part of the conversation. */
function isKept({ type }: ResponseInputItem): boolean {
  return type !== 'compaction_trigger';
}
