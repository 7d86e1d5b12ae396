import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendError, sendJson, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer } from '../../test/scripted-server.ts';
import { OpenAI } from '../client/openai.ts';

let server: ScriptedServer;
let client: OpenAI;

beforeAll(async () => {
  server = await startServer();
  client = new OpenAI({ apiKey: 'k', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());

let statuses: string[];
let headers: Record<string, string>;
beforeEach(() => {
  statuses = ['in_progress', 'completed'];
  headers = {};
  let uploaded = 0;
  server.handle((request, reply) => {
    if (request.url === '/v1/files') sendJson(reply, { id: `file_${++uploaded}` });
    else if (request.method === 'POST') sendJson(reply, { id: 'made_1', status: 'in_progress' });
    else {
      const status = statuses.length > 1 ? statuses.shift() : statuses[0];
      sendJson(reply, { id: 'made_1', status }, 200, headers);
    }
  });
});

const idOf = (name: string): string => `file_${name}`;
const asked = (): number => server.requests.filter(({ method }) => method === 'GET').length;

describe('polling', () => {
  it('asks until a file of a vector store is indexed', async () => {
    const file = await client.vectorStores.files.createAndPoll(
      'vs_1',
      { file_id: 'file_1' },
      { pollIntervalMs: 1 },
    );
    expect(file.status).toBe('completed');
    expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /v1/vector_stores/vs_1/files',
      'GET /v1/vector_stores/vs_1/files/made_1',
      'GET /v1/vector_stores/vs_1/files/made_1',
    ]);
  });

  it('waits as long as the server asks for, unless the caller says how long', async () => {
    headers = { 'openai-poll-after-ms': '80' };
    const started = performance.now();
    await client.vectorStores.files.poll('vs_1', 'file_1');
    expect(performance.now() - started).toBeGreaterThanOrEqual(75);
    statuses = ['in_progress', 'completed'];
    headers = { 'openai-poll-after-ms': '5000' };
    await client.vectorStores.fileBatches.poll('vs_1', 'b_1', { pollIntervalMs: 1 });
    expect(asked()).toBe(4);
  });

  it('asks once per interval where a status is not known, and ends at the deadline', async () => {
    statuses = ['pondering'];
    const attempt = client.vectorStores.files.poll('vs_1', 'file_1', {
      pollIntervalMs: 40,
      maxWaitMs: 210,
    });
    await expect(attempt).rejects.toMatchObject({
      name: 'APIConnectionTimeoutError',
      isRetryable: false,
      message: expect.stringMatching(/file file_1 of vs_1.*within 210 ms.*status is pondering/),
    });
    expect(asked()).toBeGreaterThan(3);
    expect(asked()).toBeLessThanOrEqual(6);
  });

  it('stops at once where it is aborted', async () => {
    statuses = ['in_progress'];
    const attempt = client.vectorStores.files.poll('vs_1', 'file_1', {
      pollIntervalMs: 10_000,
      signal: AbortSignal.timeout(40),
    });
    await expect(attempt).rejects.toMatchObject({ name: 'APIUserAbortError' });
  });

  it('hands an error of the API on', async () => {
    server.handle((_request, reply) => sendError(reply, 404, { message: 'gone' }));
    await expect(client.vectorStores.files.poll('vs_1', 'file_1')).rejects.toMatchObject({
      status: 404,
    });
  });

  it('uploads a file and waits for it', async () => {
    const file = await client.vectorStores.files.uploadAndPoll('vs_1', new Blob(['x']), {
      pollIntervalMs: 1,
    });
    expect(file.status).toBe('completed');
    expect(server.requests[0]!.body).toContain('assistants');
    expect(JSON.parse(server.requests[1]!.body)).toEqual({ file_id: 'file_1' });
  });

  it('waits until a file was processed', async () => {
    statuses = ['uploaded', 'processed'];
    const file = await client.files.waitForProcessing('file_1', { pollInterval: 1 });
    expect(file.status).toBe('processed');
    statuses = ['uploaded'];
    const never = client.files.waitForProcessing('file_1', { pollInterval: 5, maxWait: 20 });
    await expect(never).rejects.toThrow(/within 20 ms/);
  });
});

describe('fileBatches.uploadAndPoll', () => {
  const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const blobs = texts.map((each) => new File([each], each));

  it('uploads a few at a time and keeps the order', async () => {
    let open = 0;
    let most = 0;
    server.handle((request, reply) => {
      if (request.url !== '/v1/files') {
        sendJson(reply, { id: 'b_1', status: 'completed' });
        return;
      }
      most = Math.max(most, ++open);
      const name = /filename="(\w)"/.exec(request.body)![1]!;
      setTimeout(
        () => {
          open--;
          sendJson(reply, { id: idOf(name) });
        },
        name === 'a' ? 40 : 5,
      );
    });
    const given = { files: blobs, fileIds: ['file_0'] };
    await client.vectorStores.fileBatches.uploadAndPoll('vs_1', given, { maxConcurrency: 3 });
    expect(most).toBe(3);
    const batch = server.requests.find(({ url }) => url.endsWith('/file_batches'))!;
    expect(JSON.parse(batch.body)).toEqual({ file_ids: ['file_0', ...texts.map(idOf)] });
  });

  it('begins no further upload after a failure and makes no batch', async () => {
    server.handle((_request, reply) => sendError(reply, 400, { message: 'no' }));
    const { fileBatches } = client.vectorStores;
    const attempt = fileBatches.uploadAndPoll('vs_1', { files: blobs }, { maxConcurrency: 2 });
    await expect(attempt).rejects.toMatchObject({ status: 400 });
    expect(server.requests).toHaveLength(2);
  });

  it('refuses no files, and no concurrency', async () => {
    const { fileBatches } = client.vectorStores;
    await expect(fileBatches.uploadAndPoll('vs_1', { files: [] })).rejects.toThrow(/no files/);
    await expect(
      fileBatches.uploadAndPoll('vs_1', { files: blobs }, { maxConcurrency: 0 }),
    ).rejects.toThrow(/maxConcurrency/);
  });
});
