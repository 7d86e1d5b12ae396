import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParams,
  ChatCompletionDeleted,
  ChatCompletionListParams,
  ChatCompletionUpdateParams,
} from '@unabridged/contract';
import { chat } from '@unabridged/contract/families/chat';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';
import type { Stream } from '../../streaming/stream.ts';
import { ChatCompletionMessagesService } from './chat-completion-messages-service.ts';

export interface ChatCompletionCreateParamsNonStreaming extends ChatCompletionCreateParams {
  stream?: false | null;
}

export interface ChatCompletionCreateParamsStreaming extends ChatCompletionCreateParams {
  stream: true;
}

/** Answers of a model to the messages of a chat. */
export class ChatCompletionsService {
  #client: Client;
  #messages: ChatCompletionMessagesService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Messages that a stored chat completion was made from. */
  get messages(): ChatCompletionMessagesService {
    return (this.#messages ??= new ChatCompletionMessagesService(this.#client));
  }

  /**
   * Generates a model reply to a list of messages. With `stream: true` the events come as they are
   * made.
   */
  create(
    body: ChatCompletionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion>;
  create(
    body: ChatCompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk>>;
  create(
    body: ChatCompletionCreateParams,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion | Stream<ChatCompletionChunk>>;
  create(
    body: ChatCompletionCreateParams,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion | Stream<ChatCompletionChunk>> {
    return this.#client.execute(chat.create, body, options);
  }

  /**
   * Returns a stored chat completion.
   * @param completionID id of a stored completion.
   */
  retrieve(completionID: string, options?: RequestOptions): APIPromise<ChatCompletion> {
    return this.#client.execute(chat.retrieve, { completion_id: completionID }, options);
  }

  /**
   * Replaces the metadata of a stored chat completion.
   * @param completionID id of a stored completion.
   */
  update(
    completionID: string,
    body: Omit<ChatCompletionUpdateParams, 'completion_id'>,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion> {
    return this.#client.execute(chat.update, { ...body, completion_id: completionID }, options);
  }

  /** Lists stored chat completions, by model or metadata on request. */
  list(
    query?: ChatCompletionListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<ChatCompletion>, ChatCompletion> {
    return this.#client.execute(chat.list, query ?? {}, options);
  }

  /**
   * Deletes a stored chat completion.
   * @param completionID id of a stored completion.
   */
  delete(completionID: string, options?: RequestOptions): APIPromise<ChatCompletionDeleted> {
    return this.#client.execute(chat.delete, { completion_id: completionID }, options);
  }
}
