import type {
  ChatCompletionMessageListParams,
  ChatCompletionStoreMessage,
} from '@unabridged/contract';
import { chat } from '@unabridged/contract/families/chat';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Messages that a stored chat completion was made from. */
export class ChatCompletionMessagesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the messages that a stored chat completion was made from.
   * @param completionID id of a stored completion.
   */
  list(
    completionID: string,
    query?: Omit<ChatCompletionMessageListParams, 'completion_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<ChatCompletionStoreMessage>, ChatCompletionStoreMessage> {
    return this.#client.execute(
      chat.messagesList,
      { ...query, completion_id: completionID },
      options,
    );
  }
}
