import {
  createReadStream,
  mkdtempSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendError } from '../../test/scripted-server.ts';
import { fileOf, startUploadServer } from '../../test/upload-script.ts';
import type { UploadServer } from '../../test/upload-script.ts';
import { createClient } from '../client/create-client.ts';
import { APIUserAbortError } from '../errors/api-user-abort-error.ts';
import { uploadFile } from './upload-file.ts';
import type { UploadFileOptions, UploadProgress, UploadState } from './upload-options.ts';

const folder = mkdtempSync(join(tmpdir(), 'unabridged-upload-'));
const path = join(folder, 'data.bin');
const content = Buffer.from(Array.from({ length: 10_500 }, (_, index) => index % 251));
const partBytes = 1_000;
const inParts = { purpose: 'user_data', partsFrom: 0, partBytes, maxRetries: 0 } as const;

let server: UploadServer;
let client: ReturnType<typeof createClient>;
beforeAll(async () => {
  writeFileSync(path, content);
  server = await startUploadServer();
  client = createClient({ apiKey: 'k', baseURL: server.baseURL, maxRetries: 0 });
});
beforeEach(() => server.reset());
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const isPart = ({ url }: { url: string }): boolean => url.endsWith('/parts');
const partsSent = (): number => server.requests.filter(isPart).length;

/** Uploads until `parts` parts have arrived, then fails for good. Returns the state that is left. */
async function crashAfter(parts: number, more: Partial<UploadFileOptions> = {}) {
  let state: UploadState | undefined;
  let arrived = 0;
  server.interfere = (request, reply) => {
    if (!isPart(request) || (arrived += 1) <= parts) return false;
    sendError(reply, 500, { message: 'down' });
    return true;
  };
  const options = { ...inParts, concurrency: 1, onState: (now: UploadState) => (state = now) };
  await expect(uploadFile(client, path, { ...options, ...more })).rejects.toThrow(/500 down/);
  server.interfere = () => false;
  server.requests.length = 0;
  return JSON.parse(JSON.stringify(state)) as UploadState;
}

/** The media type under which a source is announced. */
async function typeOf(source: Blob, more: object): Promise<string> {
  server.reset();
  await uploadFile(client, source, { ...inParts, ...more });
  return (JSON.parse(server.requests[0]!.body) as { mime_type: string }).mime_type;
}

describe('a source', () => {
  it.each([
    ['path', () => path],
    ['file URL', () => pathToFileURL(path)],
    ['Blob', () => new Blob([content])],
    ['File', () => new File([content], 'data.bin')],
    ['stream of the file system', () => createReadStream(path)],
    ['web stream', () => new Blob([content]).stream()],
  ])('that is a %s goes whole, and in parts', async (_what, open) => {
    const options = { filename: 'data.bin', bytes: content.length };
    const whole = await uploadFile(client, open(), { purpose: 'user_data', ...options });
    expect(whole).toMatchObject({ filename: 'data.bin', bytes: content.length });
    expect(server.requests.map(({ url }) => url)).toEqual(['/v1/files']);
    await uploadFile(client, open(), { ...inParts, ...options });
    expect(partsSent()).toBe(11);
    for (const file of server.files) expect(file.content.equals(content)).toBe(true);
  });

  it('has the media type that its name or it itself says', async () => {
    expect(await typeOf(new File(['{}'], 'a.jsonl'), {})).toBe('text/jsonl');
    expect(await typeOf(new File(['x'], 'a.dat', { type: 'a/b' }), {})).toBe('a/b');
    expect(await typeOf(new Blob(['x']), { filename: 'a', type: 'c/d' })).toBe('c/d');
  });

  it('that cannot be read or has no name is refused before anything is sent', async () => {
    const missing = uploadFile(client, join(folder, 'none'), inParts);
    await expect(missing).rejects.toThrow(/none cannot be read: ENOENT/);
    await expect(uploadFile(client, folder, inParts)).rejects.toThrow(/it is not a file/);
    await expect(uploadFile(client, new Blob(['x']), inParts)).rejects.toThrow(/option filename/);
    await expect(uploadFile(client, path, { ...inParts, partBytes: 1e9 })).rejects.toThrow(
      /1000000000/,
    );
    expect(server.requests).toHaveLength(0);
  });

  it.each([content.length - 1, content.length + 1])(
    'that is no %i bytes is refused',
    async (bytes) => {
      const options = { ...inParts, filename: 'a', bytes };
      await expect(uploadFile(client, createReadStream(path), options)).rejects.toThrow(
        /bytes than/,
      );
      expect(server.files).toHaveLength(0);
      expect(server.cancelled).toHaveLength(1);
    },
  );
});

describe('parts', () => {
  it('are sent at the same time, as many as asked for', async () => {
    let open = 0;
    let most = 0;
    server.interfere = async (request) => {
      if (!isPart(request)) return false;
      most = Math.max(most, (open += 1));
      await new Promise((resolve) => setTimeout(resolve, 15));
      open -= 1;
      return false;
    };
    await uploadFile(client, path, { ...inParts, concurrency: 3 });
    expect(most).toBe(3);
  });

  it('are sent again after failures that may pass', async () => {
    const tried = new Set<string>();
    server.interfere = (request, reply) => {
      if (!isPart(request)) return false;
      const { name } = fileOf(request);
      if (tried.has(name)) return false;
      tried.add(name);
      if (tried.size % 2 === 0) reply.destroy();
      else sendError(reply, 503, { message: 'busy' }, { 'retry-after-ms': '1' });
      return true;
    };
    const file = await uploadFile(client, path, { ...inParts, maxRetries: 1 });
    expect(file.bytes).toBe(content.length);
    expect(server.files[0]!.content.equals(content)).toBe(true);
    expect(partsSent()).toBe(22);
  });

  it('report how far they are', async () => {
    const seen: UploadProgress[] = [];
    await uploadFile(client, path, { ...inParts, onProgress: (progress) => seen.push(progress) });
    expect(seen).toHaveLength(12);
    expect(seen[0]).toEqual({ sentBytes: 0, totalBytes: 10_500, sentParts: 0, totalParts: 11 });
    expect(seen.at(-1)).toEqual({
      sentBytes: 10_500,
      totalBytes: 10_500,
      sentParts: 11,
      totalParts: 11,
    });
  });

  it('that fail for good end the upload and cancel it', async () => {
    server.interfere = (request, reply) => {
      if (!isPart(request)) return false;
      sendError(reply, 400, { message: 'no' });
      return true;
    };
    await expect(uploadFile(client, path, inParts)).rejects.toMatchObject({ status: 400 });
    expect(server.cancelled).toHaveLength(1);
    expect(partsSent()).toBeLessThanOrEqual(4);
  });
});

describe('a signal', () => {
  it('ends an upload whose server is silent', async () => {
    const abort = new AbortController();
    server.interfere = (request) => {
      if (isPart(request)) setTimeout(() => abort.abort(new Error('enough')), 20);
      return isPart(request);
    };
    const upload = uploadFile(client, path, { ...inParts, signal: abort.signal });
    const error = await upload.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(server.cancelled).toHaveLength(1);
  });

  it('ends an upload whose stream is silent', async () => {
    const abort = new AbortController();
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(content.subarray(0, 1_500));
        setTimeout(() => abort.abort(), 50);
      },
    });
    const options = { ...inParts, filename: 'a', bytes: content.length, signal: abort.signal };
    await expect(uploadFile(client, stream, options)).rejects.toBeInstanceOf(APIUserAbortError);
    expect(partsSent()).toBe(1);
  });
});

describe('a crashed upload', () => {
  it('is resumed with the parts that are missing', async () => {
    const state = await crashAfter(4);
    expect(Object.keys(state.parts)).toEqual(['0', '1', '2', '3']);
    expect(server.cancelled, 'what can be resumed stays').toEqual([]);
    const seen: UploadProgress[] = [];
    const onProgress = (progress: UploadProgress): void => void seen.push(progress);
    await uploadFile(client, path, { ...inParts, resume: state, onProgress });
    expect(seen[0]).toMatchObject({ sentBytes: 4_000, sentParts: 4 });
    expect(partsSent()).toBe(7);
    expect(server.files[0]!.content.equals(content)).toBe(true);
  });

  it('is resumed from a stream that begins anew', async () => {
    const bytes = content.length;
    const crashed = { filename: 'data.bin', bytes };
    const state = { ...(await crashAfter(4, crashed)), modified: null };
    const stream = createReadStream(path);
    await uploadFile(client, stream, { ...inParts, ...crashed, resume: state });
    expect(partsSent()).toBe(7);
    expect(server.files[0]!.content.equals(content)).toBe(true);
  });

  it('is not resumed with another content', async () => {
    const state = await crashAfter(2);
    const { atimeMs, mtimeMs } = statSync(path);
    utimesSync(path, atimeMs / 1000, mtimeMs / 1000 + 60);
    const resumed = uploadFile(client, path, { ...inParts, resume: state });
    await expect(resumed).rejects.toThrow(/cannot be resumed: modified was/);
    expect(server.requests).toHaveLength(0);
  });

  it('is begun anew where the server has forgotten it', async () => {
    const expired = { ...(await crashAfter(2)), expires_at: 1 };
    await uploadFile(client, path, { ...inParts, resume: expired });
    expect(partsSent()).toBe(11);
    server.reset();
    const unknown = { ...expired, expires_at: 1e12, upload_id: 'upload_none' };
    await uploadFile(client, path, { ...inParts, resume: unknown });
    expect(server.files).toHaveLength(1);
  });

  it('finds the file where only the last answer was lost', async () => {
    server.loseCompletion = true;
    const file = await uploadFile(client, path, { ...inParts, maxRetries: 2 });
    expect(file.id).toBe(server.files[0]!.id);
    expect(server.files).toHaveLength(1);
  });
});
