import type { ServerResponse } from 'node:http';
import { openEvents } from './scripted-server.ts';

/** A whole chat completion with this message. */
export function chatBody(message: object, finish_reason = 'stop', id = 'chatcmpl-1'): object {
  return {
    id,
    object: 'chat.completion',
    created: 1,
    model: 'gpt-6-luna',
    choices: [
      {
        index: 0,
        finish_reason,
        logprobs: null,
        message: { role: 'assistant', content: null, refusal: null, ...message },
      },
    ],
    usage: {
      prompt_tokens: 2,
      completion_tokens: 3,
      total_tokens: 5,
      completion_tokens_details: { reasoning_tokens: 1 },
    },
  };
}

/** Chunks with these deltas of one choice, and an end. */
export function chatChunks(
  deltas: readonly object[],
  finish_reason: string | null = 'stop',
  id = 'chatcmpl-1',
): object[] {
  const chunk = (choices: object[], more: object = {}): object => ({
    id,
    object: 'chat.completion.chunk',
    created: 1,
    model: 'gpt-6-luna',
    choices,
    ...more,
  });
  const choices = deltas.map((delta) => ({ index: 0, delta, finish_reason: null }));
  const end = finish_reason === null ? [] : [{ index: 0, delta: {}, finish_reason }];
  const usage = { prompt_tokens: 2, completion_tokens: 3, total_tokens: 5 };
  return [...[...choices, ...end].map((each) => chunk([each])), chunk([], { usage })];
}

/** Sends chunks and `[DONE]`. */
export function sendChunks(reply: ServerResponse, chunks: readonly object[]): void {
  openEvents(reply);
  for (const chunk of chunks) reply.write(`data: ${JSON.stringify(chunk)}\n\n`);
  reply.end('data: [DONE]\n\n');
}

/** A call of a function as a whole message has it. */
export const functionCall = (name: string, args: string, id = 'call_1'): object => ({
  id,
  type: 'function',
  function: { name, arguments: args },
});
