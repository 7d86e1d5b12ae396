import { createHash } from 'node:crypto';
import type OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ScriptedEngine } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;
let client: OpenAI;

beforeAll(async () => {
  server = await startTestServer({ engine: new ScriptedEngine() });
  client = server.client;
});
afterEach(() => vi.useRealTimers());
afterAll(async () => {
  expect(await server.violations()).toEqual([]);
  await server.close();
});

function open(bytes: number, more: Partial<OpenAI.UploadCreateParams> = {}) {
  return client.uploads.create({
    filename: 'large.txt',
    mime_type: 'text/plain',
    purpose: 'user_data',
    bytes,
    ...more,
  });
}

async function send(upload: OpenAI.Uploads.Upload, content: string): Promise<string> {
  return (await client.uploads.parts.create(upload.id, { data: new File([content], 'part') })).id;
}

describe('an upload', () => {
  test('joins parts that arrive in any order, in the order of part_ids', async () => {
    const content = 'first, second, third';
    const upload = await open(content.length, {
      expires_after: { anchor: 'created_at', seconds: 7200 },
    });
    expect(upload).toMatchObject({
      id: expect.stringMatching(/^upload_/),
      object: 'upload',
      status: 'pending',
      bytes: content.length,
      filename: 'large.txt',
      purpose: 'user_data',
    });
    expect(upload.expires_at - upload.created_at).toBe(3600);
    const [third, first, second, forgotten] = await Promise.all(
      ['third', 'first, ', 'second, ', 'not wanted'].map((part) => send(upload, part)),
    );
    expect(forgotten).toMatch(/^part_/);
    const completed = await client.uploads.complete(upload.id, {
      part_ids: [first!, second!, third!],
      md5: createHash('md5').update(content).digest('hex').toUpperCase(),
    });
    expect(completed).toMatchObject({ id: upload.id, status: 'completed' });
    const file = completed.file!;
    expect(file).toMatchObject({ bytes: content.length, filename: 'large.txt' });
    expect(file.expires_at! - file.created_at).toBe(7200);
    expect(await (await client.files.content(file.id)).text()).toBe(content);
    const range = await server.request('GET', `/files/${file.id}/content`, undefined, {
      range: 'bytes=5-17',
    });
    expect(await range.text()).toBe(content.slice(5, 18));
    await client.files.delete(file.id);
    await expect(client.files.content(file.id)).rejects.toMatchObject({ status: 404 });
  });

  test('is cancelled once and takes nothing afterwards', async () => {
    const upload = await open(3);
    const part = await send(upload, 'abc');
    expect(await client.uploads.cancel(upload.id)).toMatchObject({ status: 'cancelled' });
    const refusal = { status: 400, param: 'upload_id', code: 'upload_cancelled' };
    await expect(send(upload, 'abc')).rejects.toMatchObject(refusal);
    await expect(client.uploads.cancel(upload.id)).rejects.toMatchObject(refusal);
    const completion = client.uploads.complete(upload.id, { part_ids: [part] });
    await expect(completion).rejects.toMatchObject(refusal);
  });

  test('is completed once', async () => {
    const upload = await open(3);
    const part_ids = [await send(upload, 'abc')];
    const both = await Promise.allSettled([
      client.uploads.complete(upload.id, { part_ids }),
      client.uploads.complete(upload.id, { part_ids }),
    ]);
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refusal = { status: 400, code: 'upload_completed' };
    await expect(client.uploads.cancel(upload.id)).rejects.toMatchObject(refusal);
  });

  test('expires after an hour', async () => {
    const upload = await open(3);
    const part = await send(upload, 'abc');
    vi.useFakeTimers({ toFake: ['Date'], now: (upload.expires_at + 1) * 1000 });
    const refusal = { status: 400, param: 'upload_id', code: 'upload_expired' };
    await expect(send(upload, 'abc')).rejects.toMatchObject(refusal);
    const completion = client.uploads.complete(upload.id, { part_ids: [part] });
    await expect(completion).rejects.toMatchObject(refusal);
    await expect(client.uploads.cancel(upload.id)).rejects.toMatchObject(refusal);
  });
});

describe('what is refused', () => {
  test('sizes out of range', async () => {
    await expect(open(0)).rejects.toMatchObject({ status: 400, param: 'bytes' });
    await expect(open(8 * 1024 ** 3 + 1)).rejects.toMatchObject({ status: 400, param: 'bytes' });
    expect((await open(8 * 1024 ** 3)).bytes).toBe(8 * 1024 ** 3);
  });

  test('what does not suit the purpose', async () => {
    const refusal = { status: 400, param: 'filename', code: 'invalid_file_format' };
    await expect(open(3, { purpose: 'batch' })).rejects.toMatchObject(refusal);
    const upload = await open(3, { purpose: 'fine-tune', filename: 'a.jsonl' });
    const part_ids = [await send(upload, 'abc')];
    await expect(client.uploads.complete(upload.id, { part_ids })).rejects.toMatchObject({
      status: 400,
      param: 'part_ids',
      code: 'invalid_file_format',
    });
    expect(await client.uploads.cancel(upload.id)).toMatchObject({ status: 'cancelled' });
  });

  test('names that lead elsewhere', async () => {
    await expect(open(3, { filename: '../../etc/passwd' })).rejects.toMatchObject({
      status: 400,
      param: 'filename',
      code: 'invalid_filename',
    });
  });

  test('an empty part', async () => {
    const refusal = { status: 400, param: 'data', code: 'empty_part' };
    await expect(send(await open(3), '')).rejects.toMatchObject(refusal);
  });

  test('an unknown upload', async () => {
    const refusal = { status: 404, param: 'upload_id' };
    await expect(client.uploads.cancel('upload_none')).rejects.toMatchObject(refusal);
    await expect(
      client.uploads.parts.create('upload_none', { data: new File(['a'], 'part') }),
    ).rejects.toMatchObject(refusal);
    await expect(
      client.uploads.complete('upload_none', { part_ids: ['part_none'] }),
    ).rejects.toMatchObject(refusal);
  });

  test('parts that are unknown, named twice, of another upload or of the wrong size', async () => {
    const other = await send(await open(3), 'abc');
    const upload = await open(6);
    const part = await send(upload, 'abc');
    const complete = (part_ids: string[], md5?: string) =>
      client.uploads.complete(upload.id, { part_ids, ...(md5 !== undefined && { md5 }) });
    await expect(complete([part, 'part_none'])).rejects.toMatchObject({ param: 'part_ids[1]' });
    await expect(complete([part, other])).rejects.toMatchObject({ param: 'part_ids[1]' });
    await expect(complete([part, part])).rejects.toMatchObject({ param: 'part_ids[1]' });
    const mismatch = { status: 400, code: 'upload_size_mismatch', param: 'part_ids' };
    await expect(complete([part])).rejects.toMatchObject(mismatch);
    await expect(complete([])).rejects.toMatchObject(mismatch);
    const second = await send(upload, 'def');
    await expect(complete([part, second], '0'.repeat(32))).rejects.toMatchObject({
      status: 400,
      param: 'md5',
      code: 'md5_mismatch',
    });
    expect(await complete([part, second])).toMatchObject({ status: 'completed' });
  });
});
