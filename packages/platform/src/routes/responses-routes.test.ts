import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { EngineError } from '../engines/engine-error.ts';
import { finish, ScriptedEngine, says, usage } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { readEvents } from '../testing/read-events.ts';
import type { ServerEvent } from '../testing/read-events.ts';

const engine = new ScriptedEngine();
let server: TestServer;
let client: TestServer['client'];

beforeAll(async () => {
  server = await startTestServer({ engine });
  client = server.client;
});
afterAll(() => server.close());
afterEach(async () => {
  engine.play(says('Hello', ' there'));
  expect(await server.violations()).toEqual([]);
});

const model = 'gpt-6-luna';

function deltas(events: readonly ServerEvent[]): ServerEvent[] {
  return events.filter(({ data }) => data.type === 'response.output_text.delta');
}

async function streamed(options: object): Promise<ServerEvent[]> {
  const body = { model, input: 'Hi', stream: true, ...options };
  return readEvents(await server.request('POST', '/responses', body));
}

describe('create', () => {
  test('answers with text, usage and the request echoed', async () => {
    const response = await client.responses.create({
      model,
      input: 'Hi',
      instructions: 'Be brief',
      temperature: 0.5,
      metadata: { purpose: 'test' },
      user: 'me',
    });
    expect(response).toMatchObject({
      object: 'response',
      status: 'completed',
      output_text: 'Hello there',
      instructions: 'Be brief',
      temperature: 0.5,
      top_p: 1,
      metadata: { purpose: 'test' },
      user: 'me',
      error: null,
      usage: {
        input_tokens: usage.inputTokens,
        output_tokens: usage.outputTokens,
        total_tokens: 18,
      },
    });
    expect(response.id).toMatch(/^resp_[0-9a-f]{48}$/);
    expect(response.completed_at).toBeGreaterThanOrEqual(response.created_at);
    expect(response._request_id).toMatch(/^req_/);
  });

  test('streams the full sequence of events, numbered from 0', async () => {
    const stream = await client.responses.create({ model, input: 'Hi', stream: true });
    const events = [];
    for await (const event of stream) events.push(event);
    expect(events.map((event) => event.type)).toEqual([
      'response.created',
      'response.in_progress',
      'response.output_item.added',
      'response.content_part.added',
      'response.output_text.delta',
      'response.output_text.delta',
      'response.output_text.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.completed',
    ]);
    expect(events.map((event) => event.sequence_number)).toEqual(events.map((_, index) => index));
    const last = events.at(-1)!;
    expect(last.type === 'response.completed' && last.response.output[0]).toMatchObject({
      type: 'message',
      status: 'completed',
      content: [{ type: 'output_text', text: 'Hello there' }],
    });
  });

  test('pads deltas so that sizes do not give words away, unless told not to', async () => {
    for (const { data } of deltas(await streamed({}))) {
      const { delta, obfuscation } = data as unknown as { delta: string; obfuscation: string };
      expect((delta.length + obfuscation.length) % 16).toBe(0);
    }
    const plain = await streamed({ stream_options: { include_obfuscation: false } });
    expect(deltas(plain).length).toBe(2);
    for (const { data } of deltas(plain)) expect(data).not.toHaveProperty('obfuscation');
  });

  test('streams a function call', async () => {
    engine.play([
      { type: 'tool_call', kind: 'function', callId: 'call_1', name: 'get_weather' },
      { type: 'tool_arguments', callId: 'call_1', delta: '{"city":' },
      { type: 'tool_arguments', callId: 'call_1', delta: '"Paris"}' },
      finish('stop'),
    ]);
    const tools = [
      {
        type: 'function' as const,
        name: 'get_weather',
        strict: true,
        parameters: {
          type: 'object',
          properties: { city: { type: 'string' } },
          required: ['city'],
          additionalProperties: false,
        },
      },
    ];
    const stream = await client.responses.create({ model, input: 'x', tools, stream: true });
    const events = [];
    for await (const event of stream) events.push(event);
    expect(events.map((event) => event.type).slice(2)).toEqual([
      'response.output_item.added',
      'response.function_call_arguments.delta',
      'response.function_call_arguments.delta',
      'response.function_call_arguments.done',
      'response.output_item.done',
      'response.completed',
    ]);
    expect(events.at(-2)).toMatchObject({
      item: {
        type: 'function_call',
        call_id: 'call_1',
        name: 'get_weather',
        arguments: '{"city":"Paris"}',
        status: 'completed',
      },
    });
  });

  test('separates reasoning, messages, refusals and calls of two tools', async () => {
    engine.play([
      { type: 'reasoning', delta: 'Hm' },
      { type: 'text', delta: 'First' },
      { type: 'tool_call', kind: 'function', callId: 'a', name: 'one' },
      { type: 'tool_arguments', callId: 'a', delta: '{}' },
      { type: 'tool_call', kind: 'custom', callId: 'b', name: 'two' },
      { type: 'tool_arguments', callId: 'b', delta: 'free text' },
      { type: 'text', delta: 'But' },
      { type: 'refusal', delta: 'No.' },
      finish('stop'),
    ]);
    const stream = await client.responses.create({ model, input: 'x', stream: true });
    const events = [];
    for await (const event of stream) events.push(event);
    const last = events.at(-1)!;
    expect(last.type === 'response.completed' && last.response.output).toMatchObject([
      { type: 'reasoning', content: [{ type: 'reasoning_text', text: 'Hm' }] },
      { type: 'message', content: [{ type: 'output_text', text: 'First' }] },
      { type: 'function_call', call_id: 'a', arguments: '{}' },
      { type: 'custom_tool_call', call_id: 'b', input: 'free text' },
      {
        type: 'message',
        content: [
          { type: 'output_text', text: 'But' },
          { type: 'refusal', refusal: 'No.' },
        ],
      },
    ]);
    expect(events.map((event) => event.type)).toContain('response.custom_tool_call_input.done');
    expect(events.map((event) => event.type)).toContain('response.refusal.done');
    expect(events.map((event) => event.type)).toContain('response.reasoning_text.done');
  });

  test('seals reasoning for clients that carry it themselves', async () => {
    engine.play([{ type: 'reasoning', delta: 'Secret plan' }, ...says('Hi')]);
    const first = await client.responses.create({
      model,
      input: 'x',
      store: false,
      include: ['reasoning.encrypted_content'],
    });
    const [reasoning] = first.output;
    if (reasoning?.type !== 'reasoning') throw new Error('There is no reasoning item.');
    expect(reasoning.encrypted_content).not.toContain('Secret');
    const { content: _content, ...carried } = reasoning;
    await client.responses.create({ model, store: false, input: [carried] });
    expect(engine.requests.at(-1)!.items).toMatchObject([
      { type: 'reasoning', content: [{ text: 'Secret plan' }] },
    ]);
  });

  test('is incomplete where max_output_tokens cuts it off', async () => {
    engine.play([{ type: 'text', delta: 'Hel' }, finish('length')]);
    const response = await client.responses.create({
      model,
      input: 'x',
      max_output_tokens: 16,
    });
    expect(response).toMatchObject({
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
      output: [{ status: 'incomplete' }],
    });
    expect(engine.requests.at(-1)?.maxOutputTokens).toBe(16);
  });

  test("passes an engine's refusal on with its status", async () => {
    engine.play([new EngineError('Slow down.', { status: 429, code: 'rate_limit_exceeded' })]);
    await expect(client.responses.create({ model, input: 'x' })).rejects.toMatchObject({
      status: 429,
      code: 'rate_limit_exceeded',
      message: '429 Slow down.',
    });
  });

  test('ends a stream with response.failed where the engine breaks down', async () => {
    engine.play([{ type: 'text', delta: 'Hel' }, new Error('secret detail')]);
    const stream = await client.responses.create({ model, input: 'x', stream: true });
    const events = [];
    for await (const event of stream) events.push(event);
    const last = events.at(-1)!;
    expect(last.type === 'response.failed' && last.response).toMatchObject({
      status: 'failed',
      error: { code: 'server_error' },
    });
    expect(JSON.stringify(last)).not.toContain('secret detail');
  });

  test('stops the engine when the client leaves the stream', async () => {
    const before = engine.stopped;
    engine.play([
      { type: 'text', delta: 'Hel' },
      { type: 'wait', until: new Promise(() => undefined) },
    ]);
    const stream = await client.responses.create({ model, input: 'x', stream: true });
    let id = '';
    for await (const event of stream) {
      if (event.type === 'response.created') id = event.response.id;
      if (event.type === 'response.output_text.delta') break;
    }
    await expect.poll(() => engine.stopped).toBe(before + 1);
    await expect.poll(async () => (await client.responses.retrieve(id)).status).toBe('cancelled');
  });

  test('stops the engine when the client gives up waiting', async () => {
    const before = engine.stopped;
    engine.play([{ type: 'wait', until: new Promise(() => undefined) }]);
    const controller = new AbortController();
    const pending = client.responses.create({ model, input: 'x' }, { signal: controller.signal });
    setTimeout(() => controller.abort(), 100);
    await expect(pending).rejects.toThrow();
    await expect.poll(() => engine.stopped).toBe(before + 1);
  });
});

describe('stored responses', () => {
  test('are retrieved as they were returned and deleted for good', async () => {
    const created = await client.responses.create({ model, input: 'Hi' });
    const found = await client.responses.retrieve(created.id);
    expect({ ...found, _request_id: null }).toEqual({ ...created, _request_id: null });
    await client.responses.delete(created.id);
    await expect(client.responses.retrieve(created.id)).rejects.toMatchObject({ status: 404 });
    await expect(client.responses.delete(created.id)).rejects.toMatchObject({ status: 404 });
    await expect(client.responses.inputItems.list(created.id)).rejects.toMatchObject({
      status: 404,
    });
  });

  test('are not kept with store=false', async () => {
    const created = await client.responses.create({ model, input: 'Hi', store: false });
    await expect(client.responses.retrieve(created.id)).rejects.toMatchObject({ status: 404 });
  });

  test('keep keys in order and characters that SQL dislikes', async () => {
    const text = "nul \u0000, quote ' and snow ☃";
    engine.play(says(text));
    const schema = { type: 'object', properties: { z: { type: 'null' }, a: { type: 'null' } } };
    const created = await client.responses.create({
      model,
      input: text,
      text: { format: { type: 'json_schema', name: 'n', schema } },
    });
    const found = await client.responses.retrieve(created.id);
    expect(found.output_text).toBe(text);
    expect(JSON.stringify(found.text?.format)).toContain('{"z":{"type":"null"},"a"');
  });

  test('list their input items, newest first, in pages', async () => {
    const input = ['one', 'two', 'three'].map((content) => ({ role: 'user' as const, content }));
    const { id } = await client.responses.create({ model, input });
    const texts = [];
    for await (const item of client.responses.inputItems.list(id, { limit: 2 })) {
      texts.push(item.type === 'message' && item.content[0]);
    }
    expect(texts).toMatchObject([{ text: 'three' }, { text: 'two' }, { text: 'one' }]);
    const oldest = await client.responses.inputItems.list(id, { limit: 1, order: 'asc' });
    expect(oldest).toMatchObject({ has_more: true, data: [{ role: 'user', status: 'completed' }] });
    await expect(client.responses.inputItems.list(id, { after: 'msg_x' })).rejects.toMatchObject({
      status: 400,
      param: 'after',
    });
  });
});

describe('previous_response_id', () => {
  test('continues the whole conversation but not its instructions', async () => {
    const first = await client.responses.create({ model, input: 'one', instructions: 'old' });
    const second = await client.responses.create({
      model,
      input: 'two',
      previous_response_id: first.id,
    });
    await client.responses.create({ model, input: 'three', previous_response_id: second.id });
    const request = engine.requests.at(-1)!;
    expect(request.instructions).toBeNull();
    expect(
      request.items.map((item) => JSON.stringify(item).match(/"text":"([^"]*)"/)?.[1]),
    ).toEqual(['one', 'Hello there', 'two', 'Hello there', 'three']);
    const items = await client.responses.inputItems.list(second.id, { order: 'asc' });
    expect(items.data).toMatchObject([{ role: 'user' }, { role: 'assistant' }, { role: 'user' }]);
  });

  test('skips the content of a deleted response and goes on beyond it', async () => {
    const first = await client.responses.create({ model, input: 'one' });
    const second = await client.responses.create({
      model,
      input: 'two',
      previous_response_id: first.id,
    });
    const third = await client.responses.create({
      model,
      input: 'three',
      previous_response_id: second.id,
    });
    await client.responses.delete(second.id);
    await client.responses.create({ model, input: 'four', previous_response_id: third.id });
    const said = JSON.stringify(engine.requests.at(-1)!.items);
    expect(said).toContain('one');
    expect(said).not.toContain('two');
  });

  test('names a response that is not there', async () => {
    await expect(
      client.responses.create({ model, input: 'x', previous_response_id: 'resp_none' }),
    ).rejects.toMatchObject({
      status: 400,
      code: 'previous_response_not_found',
      param: 'previous_response_id',
    });
  });

  test('takes references to stored items', async () => {
    const { output } = await client.responses.create({ model, input: 'one' });
    await client.responses.create({
      model,
      input: [
        { type: 'item_reference', id: output[0]!.id! },
        { role: 'user', content: 'and?' },
      ],
    });
    expect(JSON.stringify(engine.requests.at(-1)!.items)).toContain('Hello there');
    await expect(
      client.responses.create({ model, input: [{ type: 'item_reference', id: 'msg_none' }] }),
    ).rejects.toMatchObject({ status: 400, param: 'input[0].id' });
  });
});

test('input tokens are counted by the engine, context included', async () => {
  const first = await client.responses.create({ model, input: 'one' });
  const counted = await client.responses.inputTokens.count({
    model,
    input: 'two',
    previous_response_id: first.id,
  });
  expect(counted).toMatchObject({ object: 'response.input_tokens', input_tokens: 30 });
});
