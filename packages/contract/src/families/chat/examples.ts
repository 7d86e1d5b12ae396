import { example } from '../../example.ts';
import { chat } from './operations.ts';
import type { ChatCompletionChunk } from './types/chunks.ts';

const id = 'chatcmpl-CZ7q1hVxQ2mD4kP9sT0uYwEbN3rLf';
const created = 1795348800;
const model = 'gpt-6-luna';
const chunk = { id, object: 'chat.completion.chunk', created, model } as const;

const events: ChatCompletionChunk[] = [
  {
    ...chunk,
    choices: [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }],
  },
  { ...chunk, choices: [{ index: 0, delta: { content: 'Hello' }, finish_reason: null }] },
  { ...chunk, choices: [{ index: 0, delta: { content: ' there.' }, finish_reason: null }] },
  { ...chunk, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
];

export const chatExamples = [
  example(chat.create, {
    request: {
      model,
      messages: [
        { role: 'developer', content: 'Be brief.' },
        { role: 'user', content: 'Say hello.' },
      ],
    },
    response: {
      id,
      object: 'chat.completion',
      created,
      model,
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'Hello there.', refusal: null },
          logprobs: null,
          finish_reason: 'stop',
        },
      ],
      usage: { prompt_tokens: 16, completion_tokens: 4, total_tokens: 20 },
    },
    events,
  }),
];
