import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendError, sendJson } from '../../test/scripted-server.ts';
import { startUploadServer } from '../../test/upload-script.ts';
import type { UploadServer } from '../../test/upload-script.ts';
import { createClient } from '../client/create-client.ts';
import { APIUserAbortError } from '../errors/api-user-abort-error.ts';
import { ingest } from './ingest.ts';
import type { IngestProgress } from './ingest.ts';

let server: UploadServer;
let client: ReturnType<typeof createClient>;
/** What is wrong with a file, each time that it is indexed. */
let faults: Record<string, (string | null)[]>;

beforeAll(async () => {
  server = await startUploadServer();
  client = createClient({ apiKey: 'k', baseURL: server.baseURL, maxRetries: 0 });
});
beforeEach(() => {
  server.reset();
  faults = {};
  server.interfere = (request, reply) => {
    const [, , family, store, , id] = request.url.split('/');
    if (family !== 'vector_stores') return false;
    if (store === undefined) sendJson(reply, { id: 'vs_new', object: 'vector_store' });
    else if (request.method === 'POST') {
      const body = JSON.parse(request.body) as { file_id: string };
      sendJson(reply, { id: body.file_id, status: 'in_progress', vector_store_id: store });
    } else {
      const { name } = server.files.find((file) => file.id === id)!;
      const code = faults[name]?.shift() ?? null;
      const last_error = code === null ? null : { code, message: 'It went wrong.' };
      const status = code === null ? 'completed' : 'failed';
      sendJson(reply, { id, status, last_error, vector_store_id: store });
    }
    return true;
  };
});
afterAll(() => server.close());

const named = (...names: string[]): File[] => names.map((name) => new File([name], name));
const added = (): unknown[] =>
  server.requests
    .filter(({ method, url }) => method === 'POST' && url.endsWith('/files') && url !== '/v1/files')
    .map(({ url, body }) => Object.assign({ url }, JSON.parse(body) as object));

describe('ingest', () => {
  it('makes the store and puts every file in', async () => {
    const seen: IngestProgress[] = [];
    const { vectorStoreId, completed, failed } = await ingest(client, {
      files: named('a.txt', 'b.md'),
      create: { name: 'Docs' },
      settings: (_source, index) => ({ attributes: { index } }),
      onProgress: (progress) => seen.push(progress),
    });
    expect(vectorStoreId).toBe('vs_new');
    expect(failed).toEqual([]);
    expect(completed.map(({ index, file }) => [index, file.status])).toEqual([
      [0, 'completed'],
      [1, 'completed'],
    ]);
    expect(added()).toHaveLength(2);
    for (const [index, { fileId }] of completed.entries()) {
      const url = '/v1/vector_stores/vs_new/files';
      expect(added()).toContainEqual({ url, file_id: fileId, attributes: { index } });
    }
    const stages = seen.filter(({ index, upload }) => index === 0 && !upload);
    expect(stages.map(({ stage }) => stage)).toEqual(['uploading', 'indexing', 'completed']);
    expect(seen.at(-1)).toMatchObject({ done: 2, total: 2 });
  });

  it('tells which files have failed, why and where, and finishes the others', async () => {
    faults = { 'bad.bin': ['unsupported_file'] };
    const interfere = server.interfere;
    server.interfere = (request, reply) => {
      if (request.url !== '/v1/files' || !request.body.includes('huge')) {
        return interfere(request, reply);
      }
      sendError(reply, 413, { message: 'The file is too large.' });
      return true;
    };
    const files = named('a.txt', 'bad.bin', 'huge.txt', 'b.txt');
    const result = await ingest(client, { files, vectorStoreId: 'vs_1', concurrency: 2 });
    expect(result.completed.map(({ index }) => index)).toEqual([0, 3]);
    expect(result.failed).toMatchObject([
      { index: 1, stage: 'indexing', fileId: expect.stringMatching(/^file-/) },
      { index: 2, stage: 'uploading', fileId: undefined },
    ]);
    expect(result.failed.map(({ error }) => error.message)).toEqual([
      'bad.bin could not be indexed (unsupported_file). It went wrong.',
      '413 The file is too large.',
    ]);
  });

  it('indexes again what the server has failed to, as often as it is allowed', async () => {
    faults = {
      'twice.txt': ['server_error', 'server_error', null],
      'always.txt': ['server_error', 'server_error', 'server_error'],
    };
    const files = named('twice.txt', 'always.txt');
    const result = await ingest(client, { files, vectorStoreId: 'vs_1', maxRetries: 2 });
    expect(result.completed.map(({ index }) => index)).toEqual([0]);
    expect(result.failed).toMatchObject([{ index: 1, stage: 'indexing' }]);
    expect(added()).toHaveLength(6);
  });

  it('has as many files under way as asked for', async () => {
    let open = 0;
    let most = 0;
    const interfere = server.interfere;
    server.interfere = async (request, reply) => {
      if (request.url !== '/v1/files') return interfere(request, reply);
      most = Math.max(most, (open += 1));
      await new Promise((resolve) => setTimeout(resolve, 10));
      open -= 1;
      return false;
    };
    const files = named('1', '2', '3', '4', '5');
    await ingest(client, { files, vectorStoreId: 'vs_1', concurrency: 2 });
    expect(most).toBe(2);
  });

  it('ends by its signal', async () => {
    const abort = new AbortController();
    const files = named('1', '2', '3');
    const onProgress = ({ done }: IngestProgress): void => void (done === 1 && abort.abort());
    const { signal } = abort;
    const options = { files, vectorStoreId: 'vs_1', concurrency: 1, onProgress, signal };
    await expect(ingest(client, options)).rejects.toBeInstanceOf(APIUserAbortError);
    expect(server.files).toHaveLength(1);
  });
});
