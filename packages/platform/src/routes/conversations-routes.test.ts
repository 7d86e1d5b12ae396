import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { finish, says, ScriptedEngine } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

const engine = new ScriptedEngine();
const model = 'gpt-6-luna';
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

/** One item of every kind, as clients send it. */
const everyKind: readonly Record<string, unknown>[] = [
  { role: 'user', content: 'Short form' },
  { type: 'message', role: 'developer', content: [{ type: 'input_text', text: 'Long form' }] },
  {
    role: 'user',
    content: [
      { type: 'input_image', image_url: 'https://example.com/a.png', detail: 'low' },
      { type: 'input_file', file_id: 'file-1' },
    ],
  },
  { role: 'assistant', content: [{ type: 'output_text', text: 'Said' }] },
  { type: 'file_search_call', id: 'fs_1', queries: ['a'], status: 'completed' },
  { type: 'function_call', call_id: 'c1', name: 'f', arguments: '{}' },
  { type: 'function_call_output', call_id: 'c1', output: '1' },
  { type: 'custom_tool_call', call_id: 'c2', name: 'g', input: 'x' },
  { type: 'custom_tool_call_output', call_id: 'c2', output: 'y' },
  { type: 'reasoning', id: 'rs_1', summary: [{ type: 'summary_text', text: 'Thought' }] },
  {
    type: 'code_interpreter_call',
    id: 'ci_1',
    code: '1',
    container_id: 'cntr_1',
    outputs: null,
    status: 'completed',
  },
  {
    type: 'web_search_call',
    id: 'ws_1',
    status: 'completed',
    action: { type: 'search', queries: ['q'] },
  },
  {
    type: 'computer_call',
    id: 'cu_1',
    call_id: 'c3',
    status: 'completed',
    pending_safety_checks: [],
    action: { type: 'wait' },
  },
  {
    type: 'computer_call_output',
    call_id: 'c3',
    output: { type: 'computer_screenshot', image_url: 'https://example.com/s.png' },
  },
  { type: 'image_generation_call', id: 'ig_1', result: null, status: 'completed' },
  {
    type: 'local_shell_call',
    id: 'lsh_1',
    call_id: 'c4',
    status: 'completed',
    action: { type: 'exec', command: ['ls'], env: {} },
  },
  { type: 'local_shell_call_output', id: 'lsho_1', output: '{}' },
  {
    type: 'mcp_list_tools',
    id: 'mcpl_1',
    server_label: 's',
    tools: [{ name: 't', input_schema: {} }],
  },
  { type: 'mcp_approval_request', id: 'mcpr_1', server_label: 's', name: 't', arguments: '{}' },
  { type: 'mcp_approval_response', approval_request_id: 'mcpr_1', approve: true },
  { type: 'mcp_call', id: 'mcp_1', server_label: 's', name: 't', arguments: '{}', output: 'o' },
];

async function create(items: readonly object[] = [], metadata: Record<string, string> = {}) {
  return client.conversations.create({ items: items as never, metadata });
}

async function texts(id: string): Promise<string[]> {
  const all: string[] = [];
  for await (const item of client.conversations.items.list(id, { order: 'asc' })) {
    if (item.type === 'message') {
      all.push(item.content.map((part) => ('text' in part ? part.text : '')).join(''));
    }
  }
  return all;
}

describe('conversations', () => {
  test('are created, read, changed and deleted', async () => {
    const conversation = await create([{ role: 'user', content: 'Hi' }], { topic: 'test' });
    expect(conversation.id).toMatch(/^conv_[0-9a-f]{48}$/);
    expect(await client.conversations.retrieve(conversation.id)).toEqual(conversation);
    const changed = await client.conversations.update(conversation.id, { metadata: { a: 'b' } });
    expect(changed.metadata).toEqual({ a: 'b' });
    expect(await client.conversations.delete(conversation.id)).toEqual({
      id: conversation.id,
      object: 'conversation.deleted',
      deleted: true,
    });
    await expect(client.conversations.retrieve(conversation.id)).rejects.toMatchObject({
      status: 404,
      code: 'conversation_not_found',
      param: 'conversation_id',
    });
  });

  test.each([
    ['retrieve', () => client.conversations.retrieve('conv_none')],
    ['update', () => client.conversations.update('conv_none', { metadata: {} })],
    ['delete', () => client.conversations.delete('conv_none')],
    ['items.list', () => client.conversations.items.list('conv_none')],
    [
      'items.create',
      () =>
        client.conversations.items.create('conv_none', {
          items: [{ role: 'user', content: 'x' }],
        }),
    ],
    [
      'items.retrieve',
      () => client.conversations.items.retrieve('msg_1', { conversation_id: 'conv_none' }),
    ],
    [
      'items.delete',
      () => client.conversations.items.delete('msg_1', { conversation_id: 'conv_none' }),
    ],
  ])('%s refuses one that is not there', async (_name, call) => {
    await expect(call()).rejects.toMatchObject({ status: 404, code: 'conversation_not_found' });
  });

  test('refuse too much metadata', async () => {
    const metadata = Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`k${n}`, 'v']));
    await expect(create([], metadata)).rejects.toMatchObject({ status: 400, param: 'metadata' });
    await expect(create([], { k: 'v'.repeat(513) })).rejects.toMatchObject({
      status: 400,
      param: 'metadata.k',
    });
  });
});

describe('items', () => {
  test('of every kind are kept as they are, in order', async () => {
    const { id } = await create();
    await client.conversations.items.create(id, { items: everyKind.slice(0, 20) as never });
    await client.conversations.items.create(id, { items: everyKind.slice(20) as never });
    const listed: unknown[] = [];
    const include = ['message.input_image.image_url', 'computer_call_output.output.image_url'];
    for await (const item of client.conversations.items.list(id, {
      order: 'asc',
      limit: 7,
      include: include as never,
    })) {
      listed.push(item);
      expect(
        await client.conversations.items.retrieve(item.id!, {
          conversation_id: id,
          include: include as never,
        }),
      ).toEqual(item);
    }
    expect(listed.length).toBe(everyKind.length);
    for (const [index, { content, ...fields }] of everyKind.entries()) {
      expect(listed[index]).toMatchObject(fields);
      if (Array.isArray(content)) expect(listed[index]).toMatchObject({ content });
    }
  });

  test('come newest first, page by page', async () => {
    const { id } = await create([1, 2, 3].map((n) => ({ role: 'user', content: `${n}` })));
    const page = await client.conversations.items.list(id, { limit: 2 });
    expect(page.data.map((item) => item.type === 'message' && item.content[0])).toMatchObject([
      { text: '3' },
      { text: '2' },
    ]);
    expect(page.has_more).toBe(true);
    const next = await client.conversations.items.list(id, { limit: 2, after: page.last_id });
    expect([next.data.length, next.has_more]).toEqual([1, false]);
    await expect(client.conversations.items.list(id, { after: 'msg_none' })).rejects.toMatchObject({
      status: 400,
      param: 'after',
    });
  });

  test('are at most 20 a call', async () => {
    const items = Array.from({ length: 21 }, () => ({ role: 'user', content: 'x' }) as const);
    await expect(create(items)).rejects.toMatchObject({ status: 400, param: 'items' });
    const { id } = await create();
    await expect(client.conversations.items.create(id, { items })).rejects.toMatchObject({
      status: 400,
      param: 'items',
      code: 'array_above_max_length',
    });
  });

  test('are taken out one by one; the conversation comes back', async () => {
    const conversation = await create([
      { role: 'user', content: 'a' },
      { role: 'user', content: 'b' },
    ]);
    const { id } = conversation;
    const page = await client.conversations.items.list(id, { order: 'asc' });
    const first = page.data[0]!.id!;
    expect(await client.conversations.items.delete(first, { conversation_id: id })).toEqual(
      conversation,
    );
    expect(await texts(id)).toEqual(['b']);
    const gone = { status: 404, code: 'item_not_found', param: 'item_id' };
    await expect(
      client.conversations.items.retrieve(first, { conversation_id: id }),
    ).rejects.toMatchObject(gone);
    await expect(
      client.conversations.items.delete(first, { conversation_id: id }),
    ).rejects.toMatchObject(gone);
  });

  test('follow references to what other conversations hold', async () => {
    const source = await create([{ role: 'user', content: 'Original' }]);
    const item = (await client.conversations.items.list(source.id)).data[0]!;
    const target = await create([{ type: 'item_reference', id: item.id }]);
    expect(await texts(target.id)).toEqual(['Original']);
    await expect(create([{ type: 'item_reference', id: 'msg_none' }])).rejects.toMatchObject({
      status: 400,
      code: 'item_not_found',
      param: 'items[0].id',
    });
  });
});

describe('responses in a conversation', () => {
  test('go on from its items and add theirs', async () => {
    const { id } = await create([{ role: 'user', content: 'I am Ada' }]);
    engine.play(says('Hello Ada'));
    const first = await client.responses.create({ model, conversation: id, input: 'Hi' });
    expect(first.conversation).toEqual({ id });
    const more = await client.responses.create({ model, conversation: { id }, input: 'Who am I?' });
    expect(engine.requests.at(-1)!.items.length).toBe(4);
    expect(await texts(id)).toEqual(['I am Ada', 'Hi', 'Hello Ada', 'Who am I?', 'Hello Ada']);

    await client.responses.create({ model, previous_response_id: first.id, input: 'Aside' });
    expect(JSON.stringify(engine.requests.at(-1)!.items)).toContain('I am Ada');
    expect(JSON.stringify(engine.requests.at(-1)!.items)).not.toContain('Who am I?');
    expect(more.previous_response_id).toBeNull();
  });

  test('without storage, streamed and in the background add theirs too', async () => {
    const { id } = await create();
    engine.play(says('A'));
    await client.responses.create({ model, conversation: id, input: '1', store: false });
    const stream = await client.responses.create({
      model,
      conversation: id,
      input: '2',
      stream: true,
    });
    for await (const _event of stream) {
      // To the end.
    }
    let response = await client.responses.create({
      model,
      conversation: id,
      input: '3',
      background: true,
    });
    while (response.status !== 'completed') response = await client.responses.retrieve(response.id);
    expect(await texts(id)).toEqual(['1', 'A', '2', 'A', '3', 'A']);
    const counted = await client.responses.inputTokens.count({ model, conversation: id });
    expect(counted.input_tokens).toBe(60);
  });

  test('that fail add nothing and give it back', async () => {
    const { id } = await create();
    engine.play([new Error('broken')]);
    await expect(
      client.responses.create({ model, conversation: id, input: 'x' }),
    ).rejects.toMatchObject({ status: 500 });
    await expect(
      client.responses.create({
        model,
        conversation: id,
        input: [{ type: 'item_reference', id: 'x' }],
      }),
    ).rejects.toMatchObject({ status: 400 });
    expect(await texts(id)).toEqual([]);
    engine.play(says('works'));
    await client.responses.create({ model, conversation: id, input: 'x' });
    expect(await texts(id)).toEqual(['x', 'works']);
  });

  test('are made one at a time', async () => {
    const { id } = await create();
    const { promise, resolve } = Promise.withResolvers<void>();
    engine.play([{ type: 'wait', until: promise }, { type: 'text', delta: 'x' }, finish('stop')]);
    const running = await client.responses.create({
      model,
      conversation: id,
      input: 'slow',
      background: true,
    });
    const locked = { status: 400, code: 'conversation_locked' };
    await expect(
      client.responses.create({ model, conversation: id, input: 'quick' }),
    ).rejects.toMatchObject({ ...locked, param: 'conversation' });
    await expect(
      client.conversations.items.create(id, { items: [{ role: 'user', content: 'x' }] }),
    ).rejects.toMatchObject({ ...locked, param: 'conversation_id' });
    resolve();
    await client.responses.cancel(running.id);
    engine.play(says('y'));
    await client.responses.create({ model, conversation: id, input: 'quick' });
  });

  test('name one that exists, and no previous response besides', async () => {
    await expect(
      client.responses.create({ model, conversation: 'conv_none', input: 'x' }),
    ).rejects.toMatchObject({ status: 404, param: 'conversation', code: 'conversation_not_found' });
    const { id } = await create();
    const previous = await client.responses.create({ model, input: 'x' });
    await expect(
      client.responses.create({
        model,
        conversation: id,
        previous_response_id: previous.id,
        input: 'x',
      }),
    ).rejects.toMatchObject({ status: 400, code: 'mutually_exclusive_parameters' });
  });
});
