import { operation } from '../../operation.ts';
import type { ChatCompletion, ChatCompletionDeleted } from './types/completion.ts';
import type { ChatCompletionChunk } from './types/chunks.ts';
import type { ChatCompletionCreateParams, ChatCompletionUpdateParams } from './types/requests.ts';
import type {
  ChatCompletionDeleteParams,
  ChatCompletionList,
  ChatCompletionListParams,
  ChatCompletionMessageListParams,
  ChatCompletionRetrieveParams,
  ChatCompletionStoreMessageList,
} from './types/stored-completions.ts';

export const chat = {
  /** Generates a model reply to a list of messages. */
  create: operation<ChatCompletionCreateParams, ChatCompletion, ChatCompletionChunk>()({
    method: 'POST',
    path: '/chat/completions',
    stream: 'sse',
    accessor: 'chat.completions.create',
  }),
  /** Returns a stored chat completion. */
  retrieve: operation<ChatCompletionRetrieveParams, ChatCompletion>()({
    method: 'GET',
    path: '/chat/completions/{completion_id}',
    accessor: 'chat.completions.retrieve',
  }),
  /** Replaces the metadata of a stored chat completion. */
  update: operation<ChatCompletionUpdateParams, ChatCompletion>()({
    method: 'POST',
    path: '/chat/completions/{completion_id}',
    accessor: 'chat.completions.update',
  }),
  /** Lists stored chat completions, by model or metadata on request. */
  list: operation<ChatCompletionListParams, ChatCompletionList>()({
    method: 'GET',
    path: '/chat/completions',
    page: 'cursor',
    accessor: 'chat.completions.list',
  }),
  /** Deletes a stored chat completion. */
  delete: operation<ChatCompletionDeleteParams, ChatCompletionDeleted>()({
    method: 'DELETE',
    path: '/chat/completions/{completion_id}',
    accessor: 'chat.completions.delete',
  }),
  /** Lists the messages that a stored chat completion was made from. */
  messagesList: operation<ChatCompletionMessageListParams, ChatCompletionStoreMessageList>()({
    method: 'GET',
    path: '/chat/completions/{completion_id}/messages',
    page: 'cursor',
    accessor: 'chat.completions.messages.list',
  }),
} as const;
