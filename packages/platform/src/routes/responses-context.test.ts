import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { finish, says, ScriptedEngine } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

/** An engine whose tokens are words. */
class CountingEngine extends ScriptedEngine {
  override async countInputTokens(request: {
    readonly items: readonly unknown[];
  }): Promise<number> {
    return JSON.stringify(request.items).split(/\s+/u).length;
  }
}

const engine = new CountingEngine();
const model = 'gpt-6-luna';
let server: TestServer;
let client: TestServer['client'];

beforeAll(async () => {
  server = await startTestServer({ engine });
  client = server.client;
});
afterAll(() => server.close());
afterEach(async () => {
  engine.play(says('Hello'));
  expect(await server.violations()).toEqual([]);
});

const user = (content: string) => ({ role: 'user' as const, content });
const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');

const data = (text: string) => `data:text/plain;base64,${Buffer.from(text).toString('base64')}`;
const part = (fields: object) => [
  { role: 'user' as const, content: [{ type: 'input_file' as const, ...fields }] },
];

/** What the engine was asked last. */
function asked(): string {
  return JSON.stringify(engine.requests.at(-1)!.items);
}

describe('a context that is too long', () => {
  const input = [user(words(6_000, 'oldest')), user(words(1_500, 'newer')), user('question')];

  test('is refused with truncation disabled', async () => {
    const long = [...input, user(words(1_500, 'more'))];
    await expect(client.responses.create({ model: 'gpt-4', input: long })).rejects.toMatchObject({
      status: 400,
      code: 'context_length_exceeded',
      param: 'input',
    });
  });

  test('loses its oldest items with truncation auto, and no more of them than it must', async () => {
    const long = [user('first'), ...input, user(words(1_500, 'more'))];
    const response = await client.responses.create({
      model: 'gpt-4',
      input: long,
      truncation: 'auto',
    });
    expect(response.truncation).toBe('auto');
    expect(asked()).not.toContain('oldest');
    expect(asked()).toContain('newer');
    const listed = await client.responses.inputItems.list(response.id);
    expect(listed.data.length).toBe(5);
  });

  test('is refused where even the newest item does not fit', async () => {
    await expect(
      client.responses.create({
        model: 'gpt-4',
        input: [user('first'), user(words(9_000, 'long'))],
        truncation: 'auto',
      }),
    ).rejects.toMatchObject({ status: 400, code: 'context_length_exceeded' });
  });
});

describe('context management', () => {
  test('compacts while it answers, and goes on from the short form', async () => {
    engine.play(says(`Nordwind is in Kiel. ${words(1_500, 'chatter')}`));
    const first = await client.responses.create({ model, input: 'Where is Nordwind?' });
    engine.play((request) =>
      JSON.stringify(request.items).includes('Summarize the following')
        ? says('Nordwind: Kiel.')
        : says('Answer'),
    );
    const context_management = [{ type: 'compaction', compact_threshold: 1_000 }];
    const response = await client.responses.create({
      model,
      previous_response_id: first.id,
      input: 'And who leads it?',
      context_management,
      stream: true,
    });
    const types: string[] = [];
    let id = '';
    for await (const event of response) {
      types.push(event.type);
      if (event.type === 'response.completed') {
        ({ id } = event.response);
        expect(event.response.output.map((item) => item.type)).toEqual(['compaction', 'message']);
        expect(event.response.usage?.total_tokens).toBe(36);
      }
    }
    expect(types.slice(2, 4)).toEqual(['response.output_item.added', 'response.output_item.done']);
    expect(asked()).toContain('Nordwind: Kiel.');
    expect(asked()).toContain('Where is Nordwind?');
    expect(asked()).toContain('And who leads it?');
    expect(asked()).not.toContain('chatter');

    await client.responses.create({ model, previous_response_id: id, input: 'Third' });
    expect(asked()).toContain('Nordwind: Kiel.');
    expect(asked()).toContain('And who leads it?');
    expect(asked()).toContain('Answer');
    expect(asked()).not.toContain('chatter');
  });

  test('compacts where the input says so', async () => {
    engine.play((request) =>
      says(JSON.stringify(request.items).includes('Summarize the following') ? 'Short' : 'Answer'),
    );
    const response = await client.responses.create({
      model,
      input: [
        user('Old question'),
        { role: 'assistant', content: 'Old answer' },
        { type: 'compaction_trigger' } as never,
        user('New question'),
      ],
    });
    expect(response.output.map((item) => item.type)).toEqual(['compaction', 'message']);
    expect(asked()).toMatch(/Old question.*Short.*New question/);
    expect(asked()).not.toContain('Old answer');
    expect((await client.responses.inputItems.list(response.id)).data.length).toBe(3);
    await expect(
      client.conversations.create({ items: [{ type: 'compaction_trigger' } as never] }),
    ).rejects.toMatchObject({ status: 400, param: 'items[0].type' });
  });

  test('leaves a short conversation as it is, and refuses what it does not know', async () => {
    const first = await client.responses.create({ model, input: 'Hi' });
    const context_management = [{ type: 'compaction', compact_threshold: 1_000 }];
    const next = await client.responses.create({
      model,
      previous_response_id: first.id,
      input: 'Hi',
      context_management,
    });
    expect(next.output.map((item) => item.type)).toEqual(['message']);
    await expect(
      client.responses.create({ model, input: 'Hi', context_management: [{ type: 'magic' }] }),
    ).rejects.toMatchObject({ status: 400, param: 'context_management[0].type' });
  });
});

describe('documents', () => {
  test('are read from data and from uploads', async () => {
    const input = part({ filename: 'note.txt', file_data: data('The code is 4711.') });
    const response = await client.responses.create({ model, input });
    expect(asked()).toContain('Document note.txt:\\nThe code is 4711.');
    const listed = await client.responses.inputItems.list(response.id);
    expect(JSON.stringify(listed.data[0])).toContain('file_data');

    const file = await client.files.create({
      file: new File(['# Title\n\nThe answer is 42.'], 'answer.md'),
      purpose: 'user_data',
    });
    await client.responses.create({ model, input: part({ file_id: file.id }) });
    expect(asked()).toContain('The answer is 42.');
    const counted = await client.responses.inputTokens.count({
      model,
      input: part({ file_id: file.id }),
    });
    expect(counted.input_tokens).toBeGreaterThan(4);
  });

  test.each([
    ['a file that is not there', { file_id: 'file-none' }, 404, 'input[0].content[0].file_id'],
    ['a URL', { file_url: 'https://example.com/a.pdf' }, 501, 'input[0].content[0].file_url'],
    ['no source', { filename: 'a.txt' }, 400, 'input[0].content[0]'],
    ['garbage', { filename: 'a.pdf', file_data: data('no pdf') }, 400, 'input[0].content[0]'],
    ['no base64', { filename: 'a.txt', file_data: '***' }, 400, 'input[0].content[0].file_data'],
  ])('are refused: %s', async (_name, fields, status, param) => {
    await expect(client.responses.create({ model, input: part(fields) })).rejects.toMatchObject({
      status,
      param,
    });
  });
});

describe('images', () => {
  test('that were uploaded reach an engine as data', async () => {
    const file = await client.files.create({
      file: new File([new Uint8Array([0xff, 0xd8, 0xff])], 'a.jpg'),
      purpose: 'vision',
    });
    await client.responses.create({
      model,
      input: [
        { role: 'user', content: [{ type: 'input_image', file_id: file.id, detail: 'auto' }] },
      ],
    });
    expect(asked()).toContain('data:image/jpeg;base64,/9j/');
  });
});

describe('what this platform cannot know', () => {
  test('prompts of the dashboard are not found', async () => {
    await expect(
      client.responses.create({ model, prompt: { id: 'pmpt_1' }, input: 'x' }),
    ).rejects.toMatchObject({ status: 404, param: 'prompt.id', code: 'prompt_not_found' });
  });
});

describe('storage', () => {
  test('reasoning travels with the client where nothing is stored', async () => {
    engine.play([
      { type: 'reasoning', delta: 'Secret thought' },
      { type: 'text', delta: 'Answer' },
      finish('stop'),
    ]);
    const first = await client.responses.create({
      model,
      input: 'x',
      store: false,
      include: ['reasoning.encrypted_content'],
    });
    await expect(client.responses.retrieve(first.id)).rejects.toMatchObject({ status: 404 });
    const reasoning = first.output.find((item) => item.type === 'reasoning')!;
    expect(reasoning.encrypted_content).toBeTruthy();
    const { content: _content, ...carried } = reasoning;
    engine.play(says('ok'));
    await client.responses.create({
      model,
      input: [carried, { role: 'user', content: 'And?' }],
      store: false,
    });
    expect(asked()).toContain('Secret thought');
  });

  test('lists leave out images that are stored under an id, unless included', async () => {
    const image = {
      type: 'input_image' as const,
      file_id: 'file-x',
      image_url: 'https://example.com/a.png',
      detail: 'auto' as const,
    };
    const response = await client.responses.create({
      model,
      input: [{ role: 'user', content: [image] }],
    });
    const plain = await client.responses.inputItems.list(response.id);
    expect(JSON.stringify(plain.data)).not.toContain('example.com');
    const included = await client.responses.inputItems.list(response.id, {
      include: ['message.input_image.image_url'],
    });
    expect(JSON.stringify(included.data)).toContain('example.com');
  });
});

describe('the beta twins', () => {
  test('answer like the others', async () => {
    const response = await client.beta.responses.create({ model, input: 'Hi' });
    expect(response.status).toBe('completed');
    const stream = await client.beta.responses.create({ model, input: 'Hi', stream: true });
    const types: string[] = [];
    for await (const event of stream) types.push(event.type);
    expect(types.at(-1)).toBe('response.completed');
    expect((await client.beta.responses.retrieve(response.id)).id).toBe(response.id);
    const refused = client.beta.responses.create(
      { model, input: 'Hi' },
      { headers: { 'OpenAI-Beta': 'nonsense' } },
    );
    await expect(refused).rejects.toMatchObject({ status: 400, param: 'betas[0]' });
    expect((await client.beta.responses.inputItems.list(response.id)).data.length).toBe(1);
    expect((await client.beta.responses.inputTokens.count({ model, input: 'a' })).object).toBe(
      'response.input_tokens',
    );
    const compacted = await client.beta.responses.compact({
      model,
      previous_response_id: response.id,
    });
    expect(compacted.output[0]?.type).toBe('compaction');
    const background = await client.beta.responses.create({ model, input: 'x', background: true });
    await client.beta.responses.cancel(background.id);
    await client.beta.responses.delete(response.id);
    await expect(client.beta.responses.retrieve(response.id)).rejects.toMatchObject({
      status: 404,
    });
  });

  test('refuse several agents', async () => {
    await expect(
      client.beta.responses.create({ model, input: 'x', multi_agent: { enabled: true } }),
    ).rejects.toMatchObject({ status: 501, param: 'multi_agent' });
  });
});
