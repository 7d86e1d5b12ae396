import type OpenAI from 'openai';
import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestServer } from '../../packages/platform/src/testing/test-server.ts';
import type { TestServer } from '../../packages/platform/src/testing/test-server.ts';
import { model, person, personText, question } from './dialogue.ts';

let server: TestServer;
let client: OpenAI;

beforeAll(async () => {
  server = await startTestServer();
  client = server.client;
});
afterAll(async () => {
  expect(await server.violations()).toEqual([]);
  await server.close();
});

test('chat: the tool runner calls a function and answers from its output', async () => {
  const cities: string[] = [];
  const runner = client.chat.completions.runTools({
    model,
    messages: [{ role: 'user', content: question }],
    tools: [
      {
        type: 'function',
        function: {
          name: 'get_weather',
          description: 'Tells the weather in a city',
          parameters: {
            type: 'object',
            properties: { city: { type: 'string' } },
            required: ['city'],
          },
          parse: JSON.parse,
          function: ({ city }: { city: string }) => {
            cities.push(city);
            return 'sunny';
          },
        },
      },
    ],
  });
  expect(await runner.finalContent()).toContain('sunny');
  expect(cities).toEqual(['Paris']);
});

test('chat: structured output is parsed', async () => {
  const { choices } = await client.chat.completions.parse({
    model,
    messages: [{ role: 'user', content: personText }],
    response_format: zodResponseFormat(person, 'person'),
  });
  expect(choices[0]!.message.parsed).toEqual({ name: 'Anna', age: 31 });
});

test('chat: the stream helper gives text piece by piece', async () => {
  const stream = client.chat.completions.stream({
    model,
    messages: [{ role: 'user', content: 'Say hello' }],
  });
  const pieces: string[] = [];
  stream.on('content', (delta) => pieces.push(delta));
  expect(await stream.finalContent()).toBe('Hello!');
  expect(pieces.length).toBeGreaterThan(1);
});

test('responses: text, stream, tool and structured output', async () => {
  const hello = await client.responses.create({ model, input: 'Say hello' });
  expect(hello.output_text).toBe('Hello!');
  const stream = client.responses.stream({ model, input: 'Say hello' });
  expect((await stream.finalResponse()).output_text).toBe('Hello!');
  const tools = [
    {
      type: 'function' as const,
      name: 'get_weather',
      description: 'Tells the weather in a city',
      parameters: z.toJSONSchema(z.object({ city: z.string() })),
      strict: true,
    },
  ];
  const called = await client.responses.create({ model, input: question, tools });
  const [call] = called.output;
  expect(call).toMatchObject({ type: 'function_call', arguments: '{"city":"Paris"}' });
  const answered = await client.responses.create({
    model,
    tools,
    previous_response_id: called.id,
    input: [
      {
        type: 'function_call_output',
        call_id: call!.type === 'function_call' ? call.call_id : '',
        output: 'sunny',
      },
    ],
  });
  expect(answered.output_text).toContain('sunny');
  const parsed = await client.responses.parse({
    model,
    input: personText,
    text: { format: zodTextFormat(person, 'person') },
  });
  expect(parsed.output_parsed).toEqual({ name: 'Anna', age: 31 });
});
