import type { ResponseCreateParams } from '@unabridged/contract';
import type { JsonObject } from '../../editor/json-document.ts';
import type { Preset } from '../surface.ts';

const answer: ResponseCreateParams = {
  model: 'gpt-6-luna',
  instructions: 'Answer from the text alone, briefly.',
  input: `Summarise this in two sentences.

The harbour of Porto Novo opened in 1886 with a single stone quay. For thirty years it handled little but salt and cork. In 1921 a railway reached the docks, and trade grew fivefold within a decade. Today the old quay is a park, and the container terminal to the north moves 2.4 million tonnes a year. The city plans to run every crane on electricity by 2030.`,
  stream: true,
};

const tool: ResponseCreateParams = {
  model: 'gpt-6-luna',
  input: 'What is the weather in Lisbon, in celsius?',
  tools: [
    {
      type: 'function',
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
  ],
  tool_choice: 'auto',
  stream: true,
};

const schema: ResponseCreateParams = {
  model: 'gpt-6-luna',
  instructions: 'Extract the meeting.',
  input: 'Ana Ruiz and Tom Becker meet in Porto on 2027-03-12 at 14:30 to plan the spring release.',
  text: {
    format: {
      type: 'json_schema',
      name: 'meeting',
      strict: true,
      schema: {
        type: 'object',
        properties: {
          people: { type: 'array', items: { type: 'string' } },
          city: { type: 'string' },
          date: { type: 'string', format: 'date' },
          purpose: { type: ['string', 'null'] },
        },
        required: ['people', 'city', 'date', 'purpose'],
        additionalProperties: false,
      },
    },
  },
  stream: true,
};

/** Requests to start from. */
export const responsesPresets: readonly Preset[] = [
  {
    id: 'answer',
    title: 'Ordinary answer',
    description: 'Instructions and a text to summarise, streamed.',
    body: answer as JsonObject,
  },
  {
    id: 'function-tool',
    title: 'Function tool',
    description: 'The model calls get_weather; you send back what it returned.',
    body: tool as JsonObject,
  },
  {
    id: 'json-schema',
    title: 'JSON by schema',
    description: 'Facts taken from a sentence, in a shape that a program can read.',
    body: schema as JsonObject,
  },
];
