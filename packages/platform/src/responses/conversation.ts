import type { ResponseInputItem, ResponseItem } from '@unabridged/contract';
import { ApiError, badRequest } from '../errors/api-error.ts';
import { inputToItems } from './input-to-items.ts';
import type { ResponsesStore } from './responses-store.ts';

/** What a request continues from and adds. */
export interface Conversation {
  /** Items of earlier responses, oldest first. */
  readonly context: readonly ResponseItem[];
  /** Items of this request. */
  readonly input: readonly ResponseItem[];
}

interface ConversationParams {
  readonly input?: string | readonly ResponseInputItem[] | null;
  readonly previous_response_id?: string | null;
}

/** Reads a request's input and the conversation that it continues. */
export async function readConversation(
  store: ResponsesStore,
  params: ConversationParams,
): Promise<Conversation> {
  const context = await readContext(store, params.previous_response_id);
  const input = await resolveReferences(store, params.input);
  return { context, input };
}

async function readContext(
  store: ResponsesStore,
  previous: string | null | undefined,
): Promise<ResponseItem[]> {
  if (previous === null || previous === undefined) return [];
  const stored = await store.find(previous);
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
    });
  }
  return store.conversation(previous);
}

/** Replaces references to stored items by the items. */
async function resolveReferences(
  store: ResponsesStore,
  input: string | readonly ResponseInputItem[] | null | undefined,
): Promise<ResponseItem[]> {
  if (typeof input === 'string' || !input) return inputToItems(input);
  const items: ResponseItem[] = [];
  for (const [index, item] of input.entries()) {
    if (!isReference(item)) {
      items.push(...inputToItems([item]));
      continue;
    }
    const found = await store.findItem(item.id);
    if (found === undefined) {
      throw badRequest(
        `Item with id '${item.id}' not found.`,
        `input[${index}].id`,
        'item_not_found',
      );
    }
    items.push(found);
  }
  return items;
}

function isReference(item: ResponseInputItem): item is { type?: 'item_reference'; id: string } {
  if (item.type === 'item_reference') return true;
  return (item.type === undefined || item.type === null) && 'id' in item && !('role' in item);
}
