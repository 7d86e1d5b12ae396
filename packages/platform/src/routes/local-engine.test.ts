import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

const model = 'gpt-6-luna';
let server: TestServer;
let client: TestServer['client'];

beforeAll(async () => {
  server = await startTestServer();
  client = server.client;
});
afterAll(() => server.close());
afterEach(async () => expect(await server.violations()).toEqual([]));

test('an image is refused with what to do, not passed over', async () => {
  const image = {
    type: 'input_image' as const,
    image_url: 'data:image/png;base64,AAAA',
    detail: 'auto' as const,
  };
  await expect(
    client.responses.create({ model, input: [{ role: 'user', content: [image] }] }),
  ).rejects.toMatchObject({
    status: 400,
    code: 'unsupported_image',
    param: 'input[0].content[0]',
    message: expect.stringContaining('--upstream'),
  });
});

test('log probabilities are those of an engine without a choice', async () => {
  const response = await client.responses.create({
    model: 'gpt-6-luna',
    input: 'Say hello',
    top_logprobs: 2,
    include: ['message.output_text.logprobs'],
  });
  const item = response.output[0];
  const part = item?.type === 'message' ? item.content[0] : undefined;
  const logprobs = part?.type === 'output_text' ? part.logprobs! : [];
  expect(logprobs.map(({ token }) => token).join('')).toBe('Hello!');
  expect(logprobs[0]).toMatchObject({ logprob: 0, top_logprobs: [{ token: logprobs[0]!.token }] });
});

test('says hello with true usage', async () => {
  const response = await client.responses.create({ model, input: 'Say hello' });
  expect(response.output_text).toMatch(/hello/i);
  expect(response.usage?.output_tokens).toBeGreaterThan(0);
  expect(response.usage?.input_tokens).toBeGreaterThan(0);
});

test('streams text whose deltas add up to the whole', async () => {
  const stream = client.responses.stream({ model, input: 'Repeat: one two three four five' });
  let text = '';
  stream.on('response.output_text.delta', ({ delta }) => {
    text += delta;
  });
  const final = await stream.finalResponse();
  expect(text).toBe(final.output_text);
  expect(text).toContain('one two three four five');
});

test('calls a function tool and answers from its output', async () => {
  const tools = [
    {
      type: 'function' as const,
      name: 'get_weather',
      description: 'Current weather of a city',
      strict: true,
      parameters: {
        type: 'object',
        properties: { city: { type: 'string' } },
        required: ['city'],
        additionalProperties: false,
      },
    },
  ];
  const input = 'What is the weather in Paris?';
  const first = await client.responses.create({ model, input, tools });
  const call = first.output.find((item) => item.type === 'function_call');
  if (call === undefined) throw new Error('The tool was not called.');
  expect(JSON.parse(call.arguments)).toEqual({ city: 'Paris' });
  const second = await client.responses.create({
    model,
    tools,
    previous_response_id: first.id,
    input: [{ type: 'function_call_output', call_id: call.call_id, output: '{"temperature":21}' }],
  });
  expect(second.output_text).toContain('21');
});

test('obeys a JSON schema', async () => {
  const response = await client.responses.parse({
    model,
    input: 'Ada Lovelace was born in London in 1815.',
    text: {
      format: {
        type: 'json_schema',
        name: 'person',
        strict: true,
        schema: {
          type: 'object',
          properties: { name: { type: 'string' }, year: { type: 'integer' } },
          required: ['name', 'year'],
          additionalProperties: false,
        },
      },
    },
  });
  expect(JSON.parse(response.output_text)).toEqual({ name: 'Ada Lovelace', year: 1815 });
});

test('stops at max_output_tokens', async () => {
  const input = `Repeat: ${'word '.repeat(60)}`;
  const response = await client.responses.create({ model, input, max_output_tokens: 16 });
  expect(response).toMatchObject({
    status: 'incomplete',
    incomplete_details: { reason: 'max_output_tokens' },
    usage: { output_tokens: 16 },
  });
});

test('counts input tokens as it charges them', async () => {
  const counted = await client.responses.inputTokens.count({ model, input: 'Say hello' });
  const { usage } = await client.responses.create({ model, input: 'Say hello' });
  expect(counted.input_tokens).toBe(usage?.input_tokens);
});
