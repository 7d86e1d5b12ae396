import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ScriptedEngine } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;
let client: TestServer['client'];

beforeAll(async () => {
  server = await startTestServer({ engine: new ScriptedEngine() });
  client = server.client;
});
afterAll(() => server.close());
afterEach(async () => expect(await server.violations()).toEqual([]));

const model = 'gpt-4.1-mini';
const version = { 'openai-beta': 'assistants=v2' };

/** A refused request's error, and its status. */
async function refusal(
  method: string,
  path: string,
  body?: object,
  headers: object = version,
): Promise<Record<string, unknown>> {
  const reply = await server.request(method, path, body, { ...headers });
  const { error } = (await reply.json()) as { error: Record<string, unknown> };
  return { status: reply.status, ...error };
}

const lookUp = {
  type: 'function' as const,
  function: {
    name: 'look_up',
    description: 'Looks something up.',
    parameters: { type: 'object', properties: { word: { type: 'string' } } },
  },
};

describe('assistants', () => {
  test('creates one with everything given, and fills in the rest', async () => {
    const plain = await client.beta.assistants.create({ model });
    expect(plain).toEqual({
      id: expect.stringMatching(/^asst_/),
      object: 'assistant',
      created_at: expect.any(Number),
      name: null,
      description: null,
      model,
      instructions: null,
      tools: [],
      tool_resources: {},
      metadata: {},
      temperature: 1,
      top_p: 1,
      response_format: 'auto',
    });
    const given = {
      model,
      name: 'Clerk',
      description: 'Helps',
      instructions: 'Be brief.',
      tools: [lookUp],
      metadata: { team: 'a' },
      temperature: 0.2,
      top_p: 0.9,
      response_format: { type: 'json_object' as const },
    };
    const full = await client.beta.assistants.create({ ...given, reasoning_effort: 'low' });
    expect(full).toMatchObject(given);
    expect(await client.beta.assistants.retrieve(full.id)).toEqual(full);
  });

  test('changes what is given and nothing else', async () => {
    const { id } = await client.beta.assistants.create({
      model,
      name: 'Old',
      instructions: 'Be brief.',
      metadata: { a: '1' },
    });
    const changed = await client.beta.assistants.update(id, { name: 'New', tools: [lookUp] });
    expect(changed).toMatchObject({
      name: 'New',
      instructions: 'Be brief.',
      metadata: { a: '1' },
      tools: [lookUp],
    });
    expect(await client.beta.assistants.update(id, { name: null, metadata: {} })).toMatchObject({
      name: null,
      metadata: {},
    });
  });

  test('lists them newest first, page by page in both directions', async () => {
    const made: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      made.push((await client.beta.assistants.create({ model, name })).id);
    }
    const [a, b, c] = made;
    const first = await client.beta.assistants.list({ limit: 2 });
    expect(first.data.map(({ id }) => id)).toEqual([c, b]);
    expect(first.hasNextPage()).toBe(true);
    const next = await first.getNextPage();
    expect(next.data[0]!.id).toBe(a);
    const before = await client.beta.assistants.list({ before: a!, limit: 1 });
    expect(before.data.map(({ id }) => id)).toEqual([b]);
    const ascending = await client.beta.assistants.list({ order: 'asc', after: b! });
    expect(ascending.data.map(({ id }) => id)).toEqual([c]);
  });

  test('deletes one', async () => {
    const { id } = await client.beta.assistants.create({ model });
    expect(await client.beta.assistants.delete(id)).toEqual({
      id,
      object: 'assistant.deleted',
      deleted: true,
    });
    expect(await refusal('GET', `/assistants/${id}`)).toMatchObject({
      status: 404,
      message: `No assistant found with id '${id}'.`,
    });
    expect(await refusal('POST', `/assistants/${id}`, {})).toMatchObject({ status: 404 });
    expect(await refusal('DELETE', `/assistants/${id}`)).toMatchObject({ status: 404 });
  });

  test('asks for the version of the API', async () => {
    expect(await refusal('GET', '/assistants', undefined, {})).toMatchObject({
      status: 400,
      code: 'invalid_beta',
    });
    const old = { 'openai-beta': 'assistants=v1' };
    expect((await refusal('GET', '/assistants', undefined, old))['message']).toContain('v1');
    const reply = await server.request('GET', '/assistants', undefined, {
      'openai-beta': 'other=v1, assistants=v2',
    });
    expect(reply.status).toBe(200);
  });

  test.each([
    ['no model', {}, 'model'],
    ['an unknown model', { model: 'gpt-0' }, 'model'],
    ['a model without text', { model: 'whisper-1' }, 'model'],
    ['a name that is too long', { model, name: 'x'.repeat(257) }, 'name'],
    ['a description that is too long', { model, description: 'x'.repeat(513) }, 'description'],
    [
      'instructions that are too long',
      { model, instructions: 'x'.repeat(256_001) },
      'instructions',
    ],
    ['too many tools', { model, tools: Array.from({ length: 129 }, () => lookUp) }, 'tools'],
    ['a tool twice', { model, tools: [lookUp, lookUp] }, 'tools[1].function.name'],
    ['a bad name', { model, tools: [named('a b')] }, 'tools[0].function.name'],
    [
      'parameters that are no object',
      {
        model,
        tools: [{ type: 'function', function: { name: 'f', parameters: { type: 'array' } } }],
      },
      'tools[0].function.parameters',
    ],
    [
      'a strict schema that is not strict',
      { model, tools: [{ type: 'function', function: { ...lookUp.function, strict: true } }] },
      'tools[0].function.parameters',
    ],
    [
      'a schema that is not strict',
      {
        model,
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'a', strict: true, schema: { type: 'array' } },
        },
      },
      'response_format.json_schema.schema',
    ],
    ['too much metadata', { model, metadata: pairs(17) }, 'metadata'],
    ['a temperature that is too high', { model, temperature: 2.1 }, 'temperature'],
    [
      'two stores',
      { model, tool_resources: { file_search: { vector_store_ids: ['a', 'b'] } } },
      'tool_resources.file_search.vector_store_ids',
    ],
    [
      'a store and a new store',
      {
        model,
        tool_resources: { file_search: { vector_store_ids: ['vs_1'], vector_stores: [{}] } },
      },
      'tool_resources.file_search',
    ],
  ])('refuses %s', async (_what, body, param) => {
    expect(await refusal('POST', '/assistants', body)).toMatchObject({
      status: 400,
      type: 'invalid_request_error',
      param,
    });
  });
});

function named(name: string) {
  return { type: 'function', function: { name } };
}
function pairs(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']));
}

describe('threads', () => {
  test('creates one with messages, returns, changes and deletes it', async () => {
    const thread = await client.beta.threads.create({
      messages: [
        { role: 'user', content: 'Hi' },
        { role: 'assistant', content: [{ type: 'text', text: 'Hello' }], metadata: { a: 'b' } },
      ],
      metadata: { customer: '1' },
    });
    expect(thread).toEqual({
      id: expect.stringMatching(/^thread_/),
      object: 'thread',
      created_at: expect.any(Number),
      metadata: { customer: '1' },
      tool_resources: {},
    });
    expect(await client.beta.threads.retrieve(thread.id)).toEqual(thread);
    expect(
      await client.beta.threads.update(thread.id, { metadata: { customer: '2' } }),
    ).toMatchObject({ metadata: { customer: '2' }, tool_resources: {} });
    const { data } = await client.beta.threads.messages.list(thread.id, { order: 'asc' });
    expect(data.map(({ role, content }) => [role, content])).toEqual([
      ['user', [{ type: 'text', text: { value: 'Hi', annotations: [] } }]],
      ['assistant', [{ type: 'text', text: { value: 'Hello', annotations: [] } }]],
    ]);
    expect(await client.beta.threads.delete(thread.id)).toEqual({
      id: thread.id,
      object: 'thread.deleted',
      deleted: true,
    });
    for (const [method, path] of [
      ['GET', ''],
      ['POST', ''],
      ['DELETE', ''],
      ['GET', '/messages'],
      ['GET', '/messages/msg_1'],
    ] as const) {
      expect(
        await refusal(method, `/threads/${thread.id}${path}`, method === 'POST' ? {} : undefined),
      ).toMatchObject({ status: 404, message: `No thread found with id '${thread.id}'.` });
    }
  });

  test('keeps messages with text and images, notes and pages', async () => {
    const { id } = await client.beta.threads.create();
    const first = await client.beta.threads.messages.create(id, {
      role: 'user',
      content: [
        { type: 'text', text: 'What is this?' },
        { type: 'image_url', image_url: { url: 'https://example.com/a.png', detail: 'low' } },
      ],
    });
    expect(first).toMatchObject({
      id: expect.stringMatching(/^msg_/),
      object: 'thread.message',
      thread_id: id,
      status: 'completed',
      role: 'user',
      content: [
        { type: 'text', text: { value: 'What is this?', annotations: [] } },
        { type: 'image_url', image_url: { url: 'https://example.com/a.png', detail: 'low' } },
      ],
      assistant_id: null,
      run_id: null,
      attachments: [],
      metadata: {},
      incomplete_details: null,
    });
    const second = await client.beta.threads.messages.create(id, { role: 'user', content: 'And?' });
    const page = await client.beta.threads.messages.list(id, { limit: 1 });
    expect(page.data.map((message) => message.id)).toEqual([second.id]);
    expect((await page.getNextPage()).data.map((message) => message.id)).toEqual([first.id]);
    const noted = await client.beta.threads.messages.update(first.id, {
      thread_id: id,
      metadata: { rating: 'good' },
    });
    expect(await client.beta.threads.messages.retrieve(first.id, { thread_id: id })).toEqual(noted);
    expect(noted).toEqual({ ...first, metadata: { rating: 'good' } });
    expect(await client.beta.threads.messages.delete(first.id, { thread_id: id })).toEqual({
      id: first.id,
      object: 'thread.message.deleted',
      deleted: true,
    });
    for (const method of ['GET', 'POST', 'DELETE']) {
      const path = `/threads/${id}/messages/${first.id}`;
      expect(await refusal(method, path, method === 'POST' ? {} : undefined)).toMatchObject({
        status: 404,
        message: `No message found with id '${first.id}'.`,
      });
    }
    expect(await refusal('GET', `/threads/${id}/messages?after=msg_none`)).toMatchObject({
      status: 400,
      param: 'after',
    });
  });

  test.each([
    ['a role that is not one', { role: 'system', content: 'x' }, 'role'],
    ['no content', { role: 'user' }, 'content'],
    ['an empty text', { role: 'user', content: '' }, 'content'],
    ['an empty list', { role: 'user', content: [] }, 'content'],
    ['a text that is too long', { role: 'user', content: 'x'.repeat(256_001) }, 'content'],
    ['an empty part', { role: 'user', content: [{ type: 'text', text: '' }] }, 'content[0]'],
    [
      'an attachment without a file',
      { role: 'user', content: 'x', attachments: [{ tools: [] }] },
      'attachments[0].file_id',
    ],
  ])('refuses a message with %s', async (_what, message, param) => {
    const { id } = await client.beta.threads.create();
    const path = `/threads/${id}/messages`;
    expect(await refusal('POST', path, message)).toMatchObject({ status: 400, param });
    const within = await refusal('POST', '/threads', { messages: [message] });
    expect(within).toMatchObject({ status: 400, param: `messages[0].${param}` });
  });

  test('refuses a message to a thread that is not there', async () => {
    const message = { role: 'user', content: 'x' };
    expect(await refusal('POST', '/threads/thread_none/messages', message)).toMatchObject({
      status: 404,
      message: "No thread found with id 'thread_none'.",
    });
  });
});
