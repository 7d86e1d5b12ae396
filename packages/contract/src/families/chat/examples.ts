import { example } from '../../example.ts';
import { chat } from './operations.ts';
import type { ChatCompletionChunk } from './types/chunks.ts';
import type { ChatCompletion } from './types/completion.ts';

const id = 'chatcmpl-CZ7q1hVxQ2mD4kP9sT0uYwEbN3rLf';
const created = 1795348800;
const model = 'gpt-6-luna';
const chunk = { id, object: 'chat.completion.chunk', created, model } as const;

const completion: ChatCompletion = {
  id,
  object: 'chat.completion',
  created,
  model,
  choices: [
    {
      index: 0,
      message: {
        role: 'assistant',
        content: 'Your parcel is in Lyon and arrives on Tuesday.',
        refusal: null,
        annotations: [],
      },
      logprobs: null,
      finish_reason: 'stop',
    },
  ],
  usage: {
    prompt_tokens: 61,
    completion_tokens: 11,
    total_tokens: 72,
    prompt_tokens_details: { cached_tokens: 0, cache_write_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  },
  service_tier: 'default',
};

const metadata = { topic: 'parcels', locale: 'en' };

const events: ChatCompletionChunk[] = [
  {
    ...chunk,
    choices: [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }],
  },
  {
    ...chunk,
    choices: [{ index: 0, delta: { content: 'Your parcel is in Lyon' }, finish_reason: null }],
  },
  {
    ...chunk,
    choices: [{ index: 0, delta: { content: ' and arrives on Tuesday.' }, finish_reason: null }],
  },
  { ...chunk, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
];

export const chatExamples = [
  example(chat.create, {
    request: {
      model,
      messages: [
        { role: 'developer', content: 'You help customers of a parcel service. One sentence.' },
        { role: 'user', content: 'Where is parcel 4711?' },
        {
          role: 'assistant',
          tool_calls: [
            {
              id: 'call_q7Wc2LxT0vKd8RsYfBn3Hj5M',
              type: 'function',
              function: { name: 'find_parcel', arguments: '{"number":"4711"}' },
            },
          ],
        },
        {
          role: 'tool',
          tool_call_id: 'call_q7Wc2LxT0vKd8RsYfBn3Hj5M',
          content: '{"place":"Lyon","arrives":"2026-11-24"}',
        },
      ],
      tools: [
        {
          type: 'function',
          function: {
            name: 'find_parcel',
            description: 'Tells where a parcel is and when it arrives.',
            parameters: {
              type: 'object',
              properties: { number: { type: 'string' } },
              required: ['number'],
              additionalProperties: false,
            },
            strict: true,
          },
        },
      ],
    },
    response: completion,
    events,
  }),
  example(chat.retrieve, {
    request: { completion_id: id },
    response: { ...completion, metadata: {} },
  }),
  example(chat.update, {
    request: { completion_id: id, metadata },
    response: { ...completion, metadata },
  }),
  example(chat.list, {
    request: { model, metadata: { topic: 'parcels' }, order: 'desc', limit: 20 },
    response: {
      object: 'list',
      data: [{ ...completion, metadata }],
      first_id: id,
      last_id: id,
      has_more: false,
    },
  }),
  example(chat.delete, {
    request: { completion_id: id },
    response: { id, object: 'chat.completion.deleted', deleted: true },
  }),
  example(chat.messagesList, {
    request: { completion_id: id, order: 'asc', limit: 20 },
    response: {
      object: 'list',
      data: [
        {
          id: `${id}-0`,
          role: 'assistant',
          content: 'Your parcel is in Lyon and arrives on Tuesday.',
          refusal: null,
          content_parts: null,
        },
      ],
      first_id: `${id}-0`,
      last_id: `${id}-0`,
      has_more: false,
    },
  }),
];
