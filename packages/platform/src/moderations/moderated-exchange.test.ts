import type OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ScriptedEngine, says } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

const engine = new ScriptedEngine();
let server: TestServer;
let client: OpenAI;

beforeAll(async () => {
  server = await startTestServer({ engine });
  client = server.client;
});
afterAll(() => server.close());
afterEach(async () => {
  engine.play(says('Hello', ' there.'));
  expect(await server.violations()).toEqual([]);
});

const model = 'gpt-6-luna';
const threat = 'I will beat you up, you idiot.';
const harmful = says('I will beat you up,', ' you idiot.');
const scored = { model: 'omni-moderation-latest' };
const blocked = {
  ...scored,
  policy: { input: { mode: 'block' }, output: { mode: 'block' } },
} as const;
const user = (content: string) => [{ role: 'user' as const, content }];
const result = (flagged: boolean) => ({
  type: 'moderation_result',
  model: 'omni-moderation-latest',
  flagged,
  category_applied_input_types: { harassment: ['text'] },
});
const results = (...flagged: boolean[]) => ({
  type: 'moderation_results',
  model: 'omni-moderation-latest',
  results: flagged.map(result),
});
const nothing = { flagged: false, category_applied_input_types: { harassment: [] } };
const unknown = { status: 400, code: 'unsupported_model', param: 'moderation.model' };
const refused = {
  status: 400,
  code: 'moderation_blocked',
  message: expect.stringMatching(/harassment/),
};

async function read<Event>(stream: AsyncIterable<Event>): Promise<Event[]> {
  const events: Event[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

const createChat = (params: object = {}) =>
  client.chat.completions.create({
    model,
    messages: user('How are you?'),
    moderation: scored,
    ...params,
  });
const streamChat = async (params: object = {}) =>
  read(
    await client.chat.completions.create({
      model,
      messages: user('How are you?'),
      moderation: scored,
      stream: true,
      ...params,
    }),
  );

const createResponse = (params: object = {}) =>
  client.responses.create({ model, input: 'How are you?', moderation: scored, ...params });
const streamResponse = async (params: object = {}) =>
  read(
    await client.responses.create({
      model,
      input: 'How are you?',
      moderation: scored,
      stream: true,
      ...params,
    }),
  );

describe('chat', () => {
  test('a reply tells what was found in each message of the user and in each choice', async () => {
    engine.play(harmful);
    const messages = [...user('Hi'), { role: 'assistant', content: threat }, ...user(threat)];
    const { moderation, choices } = await createChat({ messages, n: 2, store: true });
    expect(moderation).toMatchObject({ input: results(false, true), output: results(true, true) });
    expect(choices[0]!.message.content).toBe(threat);
    const calm = await client.chat.completions.create({ model, messages: user('Hi') });
    expect(calm).not.toHaveProperty('moderation');
  });

  test('a stream tells it in a chunk before the usage', async () => {
    const chunks = await streamChat({ stream_options: { include_usage: true } });
    const [found, usage] = chunks.slice(-2);
    expect(found).toMatchObject({
      choices: [],
      usage: null,
      moderation: { input: results(false), output: results(false) },
    });
    expect(usage).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
    expect(chunks.filter(({ moderation }) => moderation)).toHaveLength(1);
  });

  test('an input that is blocked is refused before the engine is asked', async () => {
    const asked = engine.requests.length;
    const params = { messages: user(threat), moderation: blocked };
    await expect(createChat(params)).rejects.toMatchObject({ ...refused, param: 'messages' });
    await expect(streamChat(params)).rejects.toMatchObject({ ...refused, param: 'messages' });
    expect(engine.requests).toHaveLength(asked);
  });

  test('an answer that is blocked is held back, also from a stream', async () => {
    engine.play(harmful);
    const completion = await createChat({ moderation: blocked });
    expect(completion.choices[0]).toMatchObject({
      message: { content: '' },
      finish_reason: 'content_filter',
    });
    expect(completion.moderation).toMatchObject({ output: results(true) });
    const chunks = await streamChat({ moderation: blocked });
    expect(JSON.stringify(chunks)).not.toContain('beat');
    expect(chunks.flatMap(({ choices }) => choices).at(-1)!.finish_reason).toBe('content_filter');
  });

  test('an answer that is not flagged passes a policy that blocks', async () => {
    const chunks = await streamChat({ moderation: blocked, stop: ' there' });
    const said = chunks.flatMap(({ choices }) => choices.map(({ delta }) => delta.content ?? ''));
    expect(said.join('')).toBe('Hello');
  });

  test('a model that does not moderate is refused', async () => {
    await expect(createChat({ moderation: { model } })).rejects.toMatchObject(unknown);
    await expect(streamChat({ moderation: { model: 'none' } })).rejects.toMatchObject({
      status: 404,
      code: 'model_not_found',
      param: 'moderation.model',
    });
  });
});

describe('responses', () => {
  test('a response tells what was found, and keeps it', async () => {
    engine.play(harmful);
    const response = await createResponse({ input: [...user('Hi'), ...user(threat)] });
    expect(response.moderation).toMatchObject({ input: result(true), output: result(true) });
    expect(response.output_text).toBe(threat);
    expect((await client.responses.retrieve(response.id)).moderation).toEqual(response.moderation);
    engine.play(says('Hello'));
    const next = await createResponse({ previous_response_id: response.id, input: 'And now?' });
    // What came before was looked at when it came.
    expect(next.moderation).toMatchObject({ input: result(false), output: result(false) });
  });

  test('a stream tells it in its last event', async () => {
    const events = await streamResponse();
    const [created, last] = [events[0]!, events.at(-1)!];
    if (last.type !== 'response.completed' || created.type !== 'response.created') {
      throw new Error(`${created.type} … ${last.type}`);
    }
    expect(created.response).not.toHaveProperty('moderation');
    expect(last.response.moderation).toMatchObject({
      input: result(false),
      output: result(false),
    });
  });

  test('a call of a function is no text: nothing was looked at', async () => {
    engine.play([
      { type: 'tool_call', kind: 'function', callId: 'call_1', name: 'weather' },
      { type: 'tool_arguments', callId: 'call_1', delta: '{}' },
      ...says().slice(-1),
    ]);
    const tools = [{ type: 'function', name: 'weather', parameters: null, strict: false }];
    const { moderation } = await createResponse({ tools, moderation: blocked });
    expect(moderation!.output).toMatchObject(nothing);
  });

  test('an input that is blocked is refused before anything begins', async () => {
    const params = { input: threat, moderation: blocked };
    await expect(createResponse(params)).rejects.toMatchObject({ ...refused, param: 'input' });
    await expect(streamResponse(params)).rejects.toMatchObject({ ...refused, param: 'input' });
    await expect(createResponse({ ...params, background: true })).rejects.toMatchObject(refused);
  });

  test('an answer that is blocked is held back, also from a stream', async () => {
    engine.play(harmful);
    const response = await createResponse({ moderation: blocked });
    expect(response).toMatchObject({
      status: 'incomplete',
      incomplete_details: { reason: 'content_filter' },
      output: [],
      moderation: { input: result(false), output: result(true) },
    });
    const events = await streamResponse({ moderation: blocked });
    expect(JSON.stringify(events)).not.toContain('beat');
    expect(events.at(-1)!.type).toBe('response.incomplete');
  });

  test('a model that does not moderate is refused', async () => {
    await expect(createResponse({ moderation: { model } })).rejects.toMatchObject(unknown);
    await expect(streamResponse({ moderation: { model: 'none' } })).rejects.toMatchObject({
      status: 400,
      code: 'model_not_found',
      param: 'moderation.model',
    });
  });
});
