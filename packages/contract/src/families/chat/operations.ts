import { operation } from '../../operation.ts';
import type { ChatCompletionChunk } from './types/chunks.ts';
import type { ChatCompletion } from './types/completion.ts';
import type { ChatCompletionCreateParams } from './types/requests.ts';

export const chat = {
  /** Generates a model reply to a list of messages. */
  create: operation<ChatCompletionCreateParams, ChatCompletion, ChatCompletionChunk>()({
    method: 'POST',
    path: '/chat/completions',
    stream: 'sse',
    accessor: 'chat.completions.create',
  }),
} as const;
