import type {
  ChatKitThread,
  ChatKitThreadDeleteResponse,
  ChatKitThreadItemList,
  ChatKitThreadListItemsParams,
  ChatKitThreadListParams,
} from '@unabridged/contract';
import { chatkit } from '@unabridged/contract/families/chatkit';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage } from '../../pagination/pages.ts';

/** Threads of ChatKit's users. */
export class ChatkitThreadsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns one ChatKit thread. */
  retrieve(threadID: string, options?: RequestOptions): APIPromise<ChatKitThread> {
    return this.#client.execute(chatkit.threadsRetrieve, { thread_id: threadID }, options);
  }

  /** Lists ChatKit threads, of one end user on request. */
  list(
    query?: ChatKitThreadListParams | null,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<ChatKitThread>, ChatKitThread> {
    return this.#client.execute(chatkit.threadsList, query ?? {}, options);
  }

  /** Deletes a ChatKit thread with its items. */
  delete(threadID: string, options?: RequestOptions): APIPromise<ChatKitThreadDeleteResponse> {
    return this.#client.execute(chatkit.threadsDelete, { thread_id: threadID }, options);
  }

  /** Lists the items of a ChatKit thread. */
  listItems(
    threadID: string,
    query?: Omit<ChatKitThreadListItemsParams, 'thread_id'> | null,
    options?: RequestOptions,
  ): PagePromise<
    ConversationCursorPage<ChatKitThreadItemList['data'][number]>,
    ChatKitThreadItemList['data'][number]
  > {
    return this.#client.execute(
      chatkit.threadsListItems,
      { ...query, thread_id: threadID },
      options,
    );
  }
}
