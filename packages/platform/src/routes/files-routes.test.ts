import { toFile } from 'openai';
import type OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ScriptedEngine } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;
let client: OpenAI;

beforeAll(async () => {
  server = await startTestServer({ engine: new ScriptedEngine() });
  client = server.client;
});
afterAll(async () => {
  expect(await server.violations()).toEqual([]);
  await server.close();
});

const text = (content: string, name = 'notes.txt') => new File([content], name);
const jsonLines = (name: string, ...lines: object[]) =>
  text(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), name);
const pixel = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('a file', () => {
  test('is created, described, downloaded and deleted', async () => {
    const file = await client.files.create({ file: text('Sal\u00fa, 世界'), purpose: 'user_data' });
    expect(file).toMatchObject({
      id: expect.stringMatching(/^file-[A-Za-z0-9]{22}$/),
      object: 'file',
      bytes: 13,
      filename: 'notes.txt',
      purpose: 'user_data',
      status: 'processed',
    });
    expect(file.expires_at).toBeUndefined();
    expect(await client.files.retrieve(file.id)).toEqual(file);
    const content = await client.files.content(file.id);
    expect(await content.text()).toBe('Sal\u00fa, 世界');
    expect(await client.files.delete(file.id)).toEqual({
      id: file.id,
      object: 'file',
      deleted: true,
    });
    await expect(client.files.retrieve(file.id)).rejects.toMatchObject({
      status: 404,
      param: 'id',
      message: expect.stringContaining(`No such File object: ${file.id}`),
    });
  });

  test('of every purpose is taken', async () => {
    const line = { messages: [{ role: 'user', content: 'Hello' }] };
    const files: [OpenAI.FilePurpose, File][] = [
      ['assistants', text('a')],
      ['user_data', text('', 'empty.txt')],
      ['batch', jsonLines('requests.jsonl', line, line)],
      ['fine-tune', jsonLines('train.jsonl', line)],
      ['vision', new File([pixel], 'pixel.png')],
    ];
    for (const [purpose, file] of files) {
      expect((await client.files.create({ file, purpose })).purpose).toBe(purpose);
    }
    const form = new FormData();
    form.set('purpose', 'evals');
    form.set('file', jsonLines('evals.jsonl', line));
    const response = await fetch(`${server.baseURL}/files`, { method: 'POST', body: form });
    expect(await response.json()).toMatchObject({ purpose: 'evals' });
  });

  test('for a batch goes after 30 days, another when it is said', async () => {
    const batch = await client.files.create({ file: jsonLines('a.jsonl', {}), purpose: 'batch' });
    expect(batch.expires_at! - batch.created_at).toBe(30 * 24 * 3600);
    const other = await client.files.create({
      file: text('x'),
      purpose: 'user_data',
      expires_after: { anchor: 'created_at', seconds: 3600 },
    });
    expect(other.expires_at! - other.created_at).toBe(3600);
  });

  test('keeps a name in any script', async () => {
    const file = await client.files.create({
      file: text('x', 'Отчёт (2026) ☃.txt'),
      purpose: 'user_data',
    });
    expect(file.filename).toBe('Отчёт (2026) ☃.txt');
    const { headers } = await server.request('GET', `/files/${file.id}/content`);
    const disposition = headers.get('content-disposition')!;
    expect(disposition).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/);
    expect(decodeURIComponent(disposition.split("''")[1]!)).toBe(file.filename);
  });
});

describe('the list', () => {
  test('is paged, ordered and narrowed by purpose', async () => {
    const ids: string[] = [];
    for (const name of ['1', '2', '3']) {
      const file = await client.files.create({ file: text(name), purpose: 'assistants' });
      ids.push(file.id);
    }
    const newest = await client.files.list({ purpose: 'assistants', limit: 2 });
    expect(newest.data.map((file) => file.id)).toEqual([ids[2], ids[1]]);
    expect(newest.has_more).toBe(true);
    const oldest: string[] = [];
    for await (const file of client.files.list({ order: 'asc', limit: 1, after: ids[0]! })) {
      oldest.push(file.id);
    }
    expect(oldest).toEqual(ids.slice(1));
    const none = await client.files.list({ purpose: 'nothing' });
    expect(none.data).toEqual([]);
  });

  test.each([
    [{ limit: 0 }, 'limit', 'integer_below_min_value'],
    [{ limit: 10_001 }, 'limit', 'integer_above_max_value'],
    [{ order: 'sideways' }, 'order', 'invalid_value'],
    [{ after: 'file-none' }, 'after', 'invalid_value'],
  ])('refuses %o', async (query, param, code) => {
    await expect(client.files.list(query as OpenAI.FileListParams)).rejects.toMatchObject({
      status: 400,
      param,
      code,
    });
  });
});

describe('the content', () => {
  let id: string;
  beforeAll(async () => {
    const file = await toFile(Buffer.from('0123456789'), 'digits.txt', { type: 'text/plain' });
    ({ id } = await client.files.create({ file, purpose: 'user_data' }));
  });
  const get = (headers: Record<string, string>) =>
    server.request('GET', `/files/${id}/content`, undefined, headers);

  test('has type, length and name', async () => {
    const { status, headers } = await get({});
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/plain');
    expect(headers.get('content-length')).toBe('10');
    expect(headers.get('content-disposition')).toBe('attachment; filename="digits.txt"');
    expect(headers.get('accept-ranges')).toBe('bytes');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-request-id')).toMatch(/^req_/);
  });

  test.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=0-99', '0123456789', 'bytes 0-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
  ])('in the range %s is %s', async (range, body, contentRange) => {
    const response = await get({ range });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(contentRange);
    expect(response.headers.get('content-length')).toBe(String(body.length));
    expect(await response.text()).toBe(body);
  });

  test.each(['bytes=4-2', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=-'])(
    'is whole for the range %s',
    async (range) => {
      const response = await get({ range });
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('0123456789');
    },
  );

  test.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('refuses the range %s', async (range) => {
    const response = await get({ range });
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe('bytes */10');
    expect(await response.json()).toMatchObject({ error: { code: 'range_not_satisfiable' } });
  });

  test('goes on only where If-Range names it', async () => {
    const etag = (await get({})).headers.get('etag')!;
    expect((await get({ range: 'bytes=1-1', 'if-range': etag })).status).toBe(206);
    expect((await get({ range: 'bytes=1-1', 'if-range': '"another"' })).status).toBe(200);
  });

  test('of an unknown file is refused', async () => {
    await expect(client.files.content('file-none')).rejects.toMatchObject({ status: 404 });
    await expect(client.files.delete('file-none')).rejects.toMatchObject({ status: 404 });
  });
});

describe('what does not suit its purpose is refused', () => {
  test.each<[string, OpenAI.FilePurpose, File, RegExp]>([
    ['a batch that is no .jsonl', 'batch', text('{}'), /must be a \.jsonl file/],
    ['an empty batch', 'batch', text('', 'a.jsonl'), /empty/],
    ['training data with a broken line', 'fine-tune', text('{}\n{"a":\n', 'a.jsonl'), /Line 2/],
    ['training data with an array', 'fine-tune', text('[1]\n', 'a.jsonl'), /Line 1/],
    ['blank training data', 'fine-tune', text('\n\n', 'a.jsonl'), /no line/],
    ['text as an image', 'vision', text('hello', 'a.png'), /no image/],
  ])('%s', async (_what, purpose, file, message) => {
    await expect(client.files.create({ file, purpose })).rejects.toMatchObject({
      status: 400,
      param: 'file',
      code: 'invalid_file_format',
      message: expect.stringMatching(message),
    });
  });

  test.each([
    [{ anchor: 'created_at', seconds: 3599 }, 'expires_after.seconds'],
    [{ anchor: 'created_at', seconds: 2_592_001 }, 'expires_after.seconds'],
    [{ anchor: 'never', seconds: 3600 }, 'expires_after.anchor'],
    [{ anchor: 'created_at' }, 'expires_after.seconds'],
  ])('the expiry %o', async (expires_after, param) => {
    const params = { file: text('x'), purpose: 'user_data', expires_after };
    await expect(client.files.create(params as OpenAI.FileCreateParams)).rejects.toMatchObject({
      status: 400,
      param,
    });
  });

  test('an unknown purpose', async () => {
    const params = { file: text('x'), purpose: 'fun' } as unknown as OpenAI.FileCreateParams;
    await expect(client.files.create(params)).rejects.toMatchObject({
      status: 400,
      param: 'purpose',
      code: 'invalid_value',
    });
  });
});
