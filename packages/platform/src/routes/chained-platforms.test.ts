import type OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { TextRequest } from '../engines/engine.ts';
import { finish, says, ScriptedEngine } from '../testing/scripted-engine.ts';
import type { Step } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { uploadDocument } from '../testing/vector-stores.ts';

/** A platform whose upstream is another platform: what one sends, the other has to understand. */
const engine = new ScriptedEngine();
let near: TestServer;
let far: TestServer;
let client: OpenAI;

const model = 'gpt-4.1-mini';

beforeAll(async () => {
  [far, near] = await Promise.all([startTestServer({ engine }), startTestServer()]);
  client = near.client;
  engine.play(answer);
});
afterAll(() => Promise.all([near.close(), far.close()]));
afterEach(async () => {
  expect(await near.violations()).toEqual([]);
  engine.requests.length = 0;
});

/** A model that calls whatever tool it has once, fills one schema and else says two words. */
function answer({ items, tools, format }: TextRequest): Step[] {
  if (format.type === 'json_schema') return says('{"name":', '"Ana"}');
  const [tool] = tools;
  const answered = items.some(({ type }) => type === 'function_call_output');
  if (tool?.type !== 'function' || answered)
    return says('Hello', ' there', answered ? '【1】' : '');
  const input = tool.name === 'file_search' ? '{"queries":["leave"]}' : '{"city":"Oslo"}';
  return [
    { type: 'tool_call', kind: 'function', callId: 'call_7', name: tool.name },
    { type: 'tool_arguments', callId: 'call_7', delta: input },
    finish('stop'),
  ];
}

function thought(summaryPart: number, delta: string): Step {
  return { type: 'reasoning', delta, summaryPart };
}

const parameters = {
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
};
const schema = {
  type: 'object',
  properties: { name: { type: 'string' } },
  required: ['name'],
  additionalProperties: false,
};

describe.each(['responses', 'chat'] as const)('an upstream platform, through %s', (api) => {
  beforeAll(() => near.platform.engines.connect({ baseURL: far.baseURL, api }));

  test('answers chats, also several at once and up to a stop sequence', async () => {
    const { choices, usage } = await client.chat.completions.create({
      model,
      messages: [{ role: 'user', content: 'Hi' }],
      n: 2,
      stop: ' there',
    });
    expect(choices.map(({ message }) => message.content)).toEqual(['Hello', 'Hello']);
    expect(usage!.completion_tokens).toBeGreaterThan(0);
    expect(engine.requests.map((request) => request.model)).toEqual([model, model]);
  });

  test('streams, with the tokens that it has counted', async () => {
    const stream = client.responses.stream({ model, input: 'Hi', instructions: 'Be kind.' });
    const pieces: string[] = [];
    stream.on('response.output_text.delta', ({ delta }) => pieces.push(delta));
    const { usage } = await stream.finalResponse();
    expect(pieces).toEqual(['Hello', ' there']);
    expect(usage).toMatchObject({
      input_tokens: 11,
      input_tokens_details: { cached_tokens: 3 },
      output_tokens: 7,
      output_tokens_details: { reasoning_tokens: 2 },
    });
  });

  test('calls a function and reads its output, under the same id', async () => {
    const tools = [{ type: 'function' as const, name: 'weather', parameters, strict: true }];
    const first = await client.responses.create({ model, input: 'Weather?', tools });
    expect(first.output).toMatchObject([
      { type: 'function_call', call_id: 'call_7', name: 'weather', arguments: '{"city":"Oslo"}' },
    ]);
    const second = await client.responses.create({
      model,
      tools,
      previous_response_id: first.id,
      input: [{ type: 'function_call_output', call_id: 'call_7', output: '3 °C' }],
    });
    expect(second.output_text).toBe('Hello there【1】');
    expect(engine.requests.at(-1)!.items).toMatchObject([
      { role: 'user' },
      { type: 'function_call', call_id: 'call_7', arguments: '{"city":"Oslo"}' },
      { type: 'function_call_output', call_id: 'call_7', output: '3 °C' },
    ]);
  });

  test('fills a schema', async () => {
    const { output_text } = await client.responses.create({
      model,
      input: 'Ana',
      text: { format: { type: 'json_schema', name: 'person', schema, strict: true } },
    });
    expect(JSON.parse(output_text)).toEqual({ name: 'Ana' });
    expect(engine.requests[0]!.format).toMatchObject({ type: 'json_schema', schema, strict: true });
  });

  test('works on the runs of assistants, whose files are searched here', async () => {
    const file = await uploadDocument(client, 'handbook.md', 'Leave is 25 days a year.');
    const assistant = await client.beta.assistants.create({
      model,
      tools: [{ type: 'file_search' }],
      tool_resources: { file_search: { vector_stores: [{ file_ids: [file] }] } },
    });
    const run = await client.beta.threads.createAndRunPoll(
      { assistant_id: assistant.id, thread: { messages: [{ role: 'user', content: 'Leave?' }] } },
      { pollIntervalMs: 20 },
    );
    expect(run.status).toBe('completed');
    const { data } = await client.beta.threads.messages.list(run.thread_id, { run_id: run.id });
    expect(data[0]!.content).toMatchObject([
      {
        type: 'text',
        text: {
          value: 'Hello there【0†handbook.md】',
          annotations: [{ type: 'file_citation', file_citation: { file_id: file } }],
        },
      },
    ]);
    expect(JSON.stringify(engine.requests.at(-1)!.items)).toContain('Leave is 25 days');
  });
});

test('a summary of thought comes in its parts', async () => {
  await near.platform.engines.connect({ baseURL: far.baseURL, api: 'responses' });
  engine.play([thought(0, 'First'), thought(0, ' this.'), thought(1, 'Then that.'), ...says('Hi')]);
  const stream = client.responses.stream({ model, input: 'x', reasoning: { summary: 'auto' } });
  const { output } = await stream.finalResponse();
  const summary = ['First this.', 'Then that.'].map((text) => ({ type: 'summary_text', text }));
  expect(output[0]).toMatchObject({ type: 'reasoning', summary });
  expect(output[0]).not.toHaveProperty('content');
  expect(engine.requests[0]!.reasoningSummary).toBe('auto');
});

test('a platform is not its own upstream', async () => {
  const { baseURL } = near;
  await expect(near.platform.engines.connect({ baseURL })).rejects.toMatchObject({
    status: 400,
    code: 'own_address',
  });
});

test('a failure of the upstream platform is told with its message', async () => {
  await near.platform.engines.connect({ baseURL: far.baseURL, api: 'responses' });
  engine.play([new Error('a fault')]);
  const failed = await client.responses.create({ model, input: 'Hi' }).catch((error) => error);
  expect(failed.message).toContain('fault of the platform');
});
