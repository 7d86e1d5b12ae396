import type {
  MessageDeleted,
  ThreadMessage,
  ThreadMessageCreateParams,
  ThreadMessageDeleteParams,
  ThreadMessageListParams,
  ThreadMessageRetrieveParams,
  ThreadMessageUpdateParams,
} from '@unabridged/contract';
import { threads } from '@unabridged/contract/families/threads';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Messages of a thread. */
export class ThreadMessagesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Adds a message to a thread.
   * @param threadID id of the thread.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  create(
    threadID: string,
    body: Omit<ThreadMessageCreateParams, 'thread_id'>,
    options?: RequestOptions,
  ): APIPromise<ThreadMessage> {
    return this.#client.execute(threads.messagesCreate, { ...body, thread_id: threadID }, options);
  }

  /**
   * Returns one message of a thread.
   * @param messageID id of the message.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  retrieve(
    messageID: string,
    params: Omit<ThreadMessageRetrieveParams, 'message_id'>,
    options?: RequestOptions,
  ): APIPromise<ThreadMessage> {
    return this.#client.execute(
      threads.messagesRetrieve,
      { ...params, message_id: messageID },
      options,
    );
  }

  /**
   * Replaces the metadata of a message.
   * @param messageID id of the message.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  update(
    messageID: string,
    params: Omit<ThreadMessageUpdateParams, 'message_id'>,
    options?: RequestOptions,
  ): APIPromise<ThreadMessage> {
    return this.#client.execute(
      threads.messagesUpdate,
      { ...params, message_id: messageID },
      options,
    );
  }

  /**
   * Lists the messages of a thread.
   * @param threadID id of the thread.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  list(
    threadID: string,
    query?: Omit<ThreadMessageListParams, 'thread_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<ThreadMessage>, ThreadMessage> {
    return this.#client.execute(threads.messagesList, { ...query, thread_id: threadID }, options);
  }

  /**
   * Deletes a message from a thread.
   * @param messageID id of the message.
   * @deprecated Use conversations for what was said and responses.create to go on. Shut down on
   * 2026-08-26.
   */
  delete(
    messageID: string,
    params: Omit<ThreadMessageDeleteParams, 'message_id'>,
    options?: RequestOptions,
  ): APIPromise<MessageDeleted> {
    return this.#client.execute(
      threads.messagesDelete,
      { ...params, message_id: messageID },
      options,
    );
  }
}
