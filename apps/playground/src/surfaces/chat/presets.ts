import type { ChatCompletionCreateParams } from '@unabridged/contract';
import type { JsonObject } from '../../editor/json-document.ts';
import type { Preset } from '../surface.ts';

const model = 'gpt-6-luna';
const streamed = { stream: true, stream_options: { include_usage: true } } as const;

const answer: ChatCompletionCreateParams = {
  model,
  messages: [
    { role: 'developer', content: 'Answer from the text alone, in one sentence.' },
    {
      role: 'user',
      content: `When can I return my order?

Orders can be returned within 30 days of delivery. Shoes must be unworn. The refund reaches your account five days after the parcel reaches us. Gift cards cannot be returned.`,
    },
  ],
  ...streamed,
};

const turns: ChatCompletionCreateParams = {
  model,
  messages: [
    { role: 'developer', content: 'You help travellers. Keep it short.' },
    { role: 'user', content: 'My train to Braga leaves at 09:12 from platform 4.' },
    { role: 'assistant', content: 'Noted: Braga, 09:12, platform 4.' },
    { role: 'user', content: 'Which platform was it?' },
  ],
  ...streamed,
};

const tool: ChatCompletionCreateParams = {
  model,
  messages: [{ role: 'user', content: 'What is the weather in Lisbon, in celsius?' }],
  tools: [
    {
      type: 'function',
      function: {
        name: 'get_weather',
        description: 'Current weather of a city',
        parameters: {
          type: 'object',
          properties: {
            city: { type: 'string', description: 'Name of the city' },
            unit: { type: 'string', enum: ['celsius', 'fahrenheit'] },
          },
          required: ['city', 'unit'],
          additionalProperties: false,
        },
        strict: true,
      },
    },
  ],
  tool_choice: 'auto',
  ...streamed,
};

const schema: ChatCompletionCreateParams = {
  model,
  messages: [
    { role: 'developer', content: 'Extract the order.' },
    { role: 'user', content: 'Two cork coasters and one tile for Marta Lopes, Rua Nova 8, Évora.' },
  ],
  response_format: {
    type: 'json_schema',
    json_schema: {
      name: 'order',
      strict: true,
      schema: {
        type: 'object',
        properties: {
          customer: { type: 'string' },
          city: { type: 'string' },
          items: { type: 'array', items: { type: 'string' } },
        },
        required: ['customer', 'city', 'items'],
        additionalProperties: false,
      },
    },
  },
  ...streamed,
};

/** Chats to start from. */
export const chatPresets: readonly Preset[] = [
  {
    id: 'answer',
    title: 'Answer from a text',
    description: 'A rule for the assistant, a question and a text, streamed.',
    body: answer as unknown as JsonObject,
  },
  {
    id: 'turns',
    title: 'Several turns',
    description: 'A conversation whose earlier turns hold the answer.',
    body: turns as unknown as JsonObject,
  },
  {
    id: 'function-tool',
    title: 'Call a function',
    description: 'The model calls get_weather; you send back what it returned.',
    body: tool as unknown as JsonObject,
  },
  {
    id: 'json-schema',
    title: 'Fill a schema',
    description: 'An order taken from a sentence, in a shape that a program can read.',
    body: schema as unknown as JsonObject,
  },
];
