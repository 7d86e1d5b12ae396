import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenAI } from 'unabridged';
import { uploadFile, waitFor, type UploadState } from 'unabridged/workflows';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../packages/platform/src/testing/test-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'unabridged-workflows-'));
const path = join(folder, 'large.bin');
const content = Buffer.alloc(5_000_003, createHash('sha512').update('large').digest());
const inParts = { purpose: 'user_data', partsFrom: 0, partBytes: 512 * 1024 } as const;

let server: TestServer;
let client: OpenAI;
beforeAll(async () => {
  writeFileSync(path, content);
  server = await startTestServer();
  client = new OpenAI({ apiKey: 'any', baseURL: server.baseURL });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const downloaded = async (id: string): Promise<Buffer> =>
  Buffer.from(await (await client.files.content(id)).arrayBuffer());

describe('uploadFile on the platform', () => {
  it('sends a small file whole and a large one in parts', async () => {
    for (const options of [{ purpose: 'user_data' } as const, inParts]) {
      const file = await uploadFile(client, path, {
        ...options,
        expires_after: { anchor: 'created_at', seconds: 3600 },
      });
      expect(file).toMatchObject({ filename: 'large.bin', bytes: content.length });
      expect(file.expires_at! - file.created_at).toBe(3600);
      expect((await downloaded(file.id)).equals(content)).toBe(true);
    }
  });

  it('goes on with what an earlier run has begun', async () => {
    let state: UploadState | undefined;
    const crash = new AbortController();
    const onState = (now: UploadState): void => {
      state = now;
      if (Object.keys(now.parts).length === 4) crash.abort();
    };
    const options = { ...inParts, concurrency: 2, onState, signal: crash.signal };
    await expect(uploadFile(client, path, options)).rejects.toThrow(/aborted/);
    const sent: number[] = [];
    const file = await uploadFile(client, path, {
      ...inParts,
      resume: JSON.parse(JSON.stringify(state)) as UploadState,
      onProgress: ({ sentParts }) => sent.push(sentParts),
    });
    expect(sent[0]).toBe(Object.keys(state!.parts).length);
    expect(sent.at(-1)).toBe(10);
    expect((await downloaded(file.id)).equals(content)).toBe(true);
  });

  it('cancels what it has begun where it cannot go on', async () => {
    const stop = new AbortController();
    const begun: string[] = [];
    const watched = new OpenAI({
      apiKey: 'any',
      baseURL: server.baseURL,
      fetch: async (url, init) => {
        begun.push(String(url));
        return fetch(url, init);
      },
    });
    const onProgress = ({ sentParts }: { sentParts: number }): void => {
      if (sentParts === 1) stop.abort();
    };
    const options = { ...inParts, onProgress, signal: stop.signal };
    await expect(uploadFile(watched, path, options)).rejects.toThrow(/aborted/);
    const id = /uploads\/(upload_\w+)\/cancel/.exec(begun.at(-1)!)![1]!;
    await expect(client.uploads.cancel(id)).rejects.toMatchObject({ code: 'upload_cancelled' });
  });
});

describe('waitFor on the platform', () => {
  it('waits for a background response', async () => {
    const model = 'gpt-6-luna';
    const begun = await client.responses.create({ model, input: 'Say hello', background: true });
    const response = await waitFor(client, begun, { pollIntervalMs: 20 });
    expect(response.status).toBe('completed');
  });
});
