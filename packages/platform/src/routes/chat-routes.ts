import type { ChatCompletion, ChatCompletionChunk } from '@unabridged/contract';
import { chat } from '@unabridged/contract/families/chat';
import { EncodedEvents, EventStream } from '../app/event-stream.ts';
import { listOf } from '../app/list-of.ts';
import { implement } from '../app/implement.ts';
import type { Implementation } from '../app/implement.ts';
import type { ChatService } from '../chat/chat-service.ts';
import type { ChatStore } from '../chat/chat-store.ts';
import { completeChatParams } from '../chat/complete-params.ts';
import { storedMessage } from '../chat/stored-messages.ts';
import { ApiError, badRequest } from '../errors/api-error.ts';
import { outOfRange } from '../validation/wording.ts';
import { pageOf } from './pages.ts';

/** Header that names the engine that has answered. */
const engineHeader = 'x-unabridged-engine';
const longestPage = 100;

export interface ChatRoutesOptions {
  readonly service: ChatService;
  readonly store: ChatStore;
  /** The last event of a stream that breaks off. */
  readonly failure: (error: unknown) => unknown;
}

/** The chat family. */
export function chatRoutes({ service, store, failure }: ChatRoutesOptions): Implementation[] {
  const find = async (id: string): Promise<ChatCompletion> => {
    const completion = await store.find(id);
    if (completion === undefined) throw notFound(id);
    return completion;
  };
  return [
    implement(
      chat.create,
      async (params, { signal, replyHeaders }) => {
        if (!params.stream) {
          const { completion, engine } = await service.complete(params, signal);
          replyHeaders.set(engineHeader, engine);
          return completion;
        }
        const { parts, whole, engine } = await service.stream(params, signal);
        replyHeaders.set(engineHeader, engine);
        return new EventStream<ChatCompletionChunk>(encoded(parts), { whole, failure });
      },
      { complete: completeChatParams },
    ),
    implement(chat.retrieve, (params) => find(params.completion_id)),
    implement(chat.update, async ({ completion_id: id, metadata }) => {
      const completion = { ...(await find(id)), metadata: metadata ?? {} };
      await store.update(completion);
      return completion;
    }),
    implement(chat.list, async ({ model, metadata, ...page }) => {
      checkLimit(page.limit);
      const { rows, hasMore } = await store.list(
        { model, metadata },
        { ...page, order: page.order ?? 'asc' },
      );
      return listOf({ items: rows, hasMore });
    }),
    implement(chat.delete, async ({ completion_id: id }) => {
      if (!(await store.delete(id))) throw notFound(id);
      return { id, object: 'chat.completion.deleted', deleted: true };
    }),
    implement(chat.messagesList, async ({ completion_id: id, ...page }) => {
      checkLimit(page.limit);
      const messages = await store.messages(id);
      if (messages === undefined) throw notFound(id);
      const stored = messages.map((message, index) => storedMessage(id, index, message));
      return pageOf(stored, { ...page, order: page.order ?? 'asc' });
    }),
  ];
}

/** Ends its source even where it is left before its first value, which a generator would not. */
function encoded(parts: AsyncIterable<string>): AsyncIterable<EncodedEvents> {
  const source = parts[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const { done, value } = await source.next();
        return done ? { done, value: undefined } : { done: false, value: new EncodedEvents(value) };
      },
      async return() {
        await source.return?.();
        return { done: true, value: undefined };
      },
    }),
  };
}

function notFound(id: string): ApiError {
  return new ApiError({
    status: 404,
    message: `Chat completion '${id}' not found. Only completions created with store=true are kept.`,
    param: 'completion_id',
    code: 'not_found',
  });
}

function checkLimit(limit: number | undefined): void {
  if (limit === undefined || (limit >= 1 && limit <= longestPage)) return;
  const problem =
    limit < 1
      ? outOfRange('limit', 'min', '>=', 1, limit, true)
      : outOfRange('limit', 'max', '<=', longestPage, limit, true);
  throw badRequest(problem.message, 'limit', problem.code);
}
