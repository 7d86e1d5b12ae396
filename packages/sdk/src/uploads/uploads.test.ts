import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendError, sendJson, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer, SeenRequest } from '../../test/scripted-server.ts';
import { createClient } from '../client/create-client.ts';
import { OpenAI } from '../client/openai.ts';
import type { ClientOptions } from '../client/client-options.ts';
import { files } from '@unabridged/contract/families/files';
import { toFile } from './to-file.ts';
import { toStreamingFile } from './uploadable.ts';
import type { Uploadable } from './uploadable.ts';

let server: ScriptedServer;
let folder: string;
let path: string;
const text = '{"żółć":1}\n'.repeat(20_000);

beforeAll(async () => {
  server = await startServer();
  folder = mkdtempSync(join(tmpdir(), 'unabridged-uploads-'));
  path = join(folder, 'data.jsonl');
  writeFileSync(path, text);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => server.handle((_request, reply) => sendJson(reply, { id: 'file_1' })));

const make = (options: ClientOptions = {}): OpenAI =>
  new OpenAI({ apiKey: 'k', baseURL: server.baseURL, maxRetries: 0, ...options });

async function formOf({ headers, body }: SeenRequest): Promise<FormData> {
  return new Response(body, { headers: { 'content-type': headers['content-type']! } }).formData();
}

async function sent(file: Uploadable, options?: ClientOptions): Promise<File> {
  await make(options).files.create({ file, purpose: 'batch' });
  const form = await formOf(server.requests.at(-1)!);
  expect(form.get('purpose')).toBe('batch');
  return form.get('file') as File;
}

async function* pieces(): AsyncGenerator<Uint8Array | string> {
  yield 'one ';
  yield new TextEncoder().encode('two');
}

const forms: [string, () => Uploadable, string, string, string?][] = [
  ['a File', () => new File(['x'], 'a.txt', { type: 'text/plain' }), 'a.txt', 'x', 'text/plain'],
  ['a Blob', () => new Blob(['x']), 'blob', 'x'],
  ['a Buffer', () => Buffer.from('x'), 'unknown_file', 'x'],
  ['a part of a buffer', () => new Uint8Array([65, 66, 67]).subarray(1, 2), 'unknown_file', 'B'],
  ['an ArrayBuffer', () => new Uint8Array([66]).buffer, 'unknown_file', 'B'],
  ['a file stream', () => createReadStream(path), 'data.jsonl', text],
  ['a part of a file', () => createReadStream(path, { start: 0, end: 1 }), 'data.jsonl', '{"'],
  ['a Node stream', () => Readable.from(['a', 'b']), 'unknown_file', 'ab'],
  ['an async iterable', () => pieces(), 'unknown_file', 'one two'],
  ['a web stream', () => new Blob(['w']).stream(), 'unknown_file', 'w'],
  [
    'a reply of fetch',
    () => new Response('r', { headers: { 'content-type': 'a/b' } }),
    'unknown_file',
    'r',
    'a/b',
  ],
  [
    'a named stream',
    () => toStreamingFile(pieces(), 'dir/n.wav', { type: 'audio/wav' }),
    'n.wav',
    'one two',
    'audio/wav',
  ],
];

describe.each([
  ["Node's transport", {}],
  ['fetch', { fetch: (url: string, init?: RequestInit) => fetch(url, init) }],
])('an upload over %s', (_name, options) => {
  it.each(forms)('sends %s', async (_what, file, name, content, type) => {
    const received = await sent(file(), options);
    expect(received.name).toBe(name);
    expect(await received.text()).toBe(content);
    if (type !== undefined) expect(received.type).toBe(type);
  });

  it('opens a file again for a repetition', async () => {
    server.handle((_request, reply, index) => {
      if (index === 0) sendError(reply, 503, { message: 'later' }, { 'retry-after-ms': '1' });
      else sendJson(reply, { id: 'file_1' });
    });
    const received = await sent(createReadStream(path), { ...options, maxRetries: 1 });
    expect(await received.text()).toBe(text);
    expect(server.requests).toHaveLength(2);
  });

  it('sends a stream that can be read once a single time and says why', async () => {
    server.handle((_request, reply) => sendError(reply, 503, { message: 'later' }));
    await expect(sent(pieces() as Uploadable, { ...options, maxRetries: 2 })).rejects.toMatchObject(
      {
        status: 503,
        message: expect.stringMatching(/later.*not repeated: its body is a stream/),
      },
    );
    expect(server.requests).toHaveLength(1);
  });

  it('fails with the error of its source, and the process goes on', async () => {
    const broken = createReadStream(join(folder, 'missing'));
    await expect(sent(broken, options)).rejects.toThrow(/ENOENT|Connection error/);
  });
});

const named = (name: string) => toStreamingFile(pieces(), name);

describe('an upload', () => {
  it('keeps a name from ending its header', async () => {
    const file = toStreamingFile(pieces(), 'a"\r\nX-Evil: 1\r\n.txt');
    await sent(file);
    expect(server.requests.at(-1)!.body).not.toMatch(/^X-Evil/m);
  });

  it('sends lists of files as name[] and nested values in brackets', async () => {
    await make().images.edit({
      image: [createReadStream(path), Buffer.from('b')],
      prompt: 'p',
    });
    const form = await formOf(server.requests.at(-1)!);
    expect(form.getAll('image[]')).toHaveLength(2);
  });

  it('keeps the folders of a skill in the names of its files, and none that lead out of it', async () => {
    await make().skills.create({ files: [named('notes\\scripts/run.py')] });
    expect(server.requests.at(-1)!.body).toContain('filename="notes/scripts/run.py"');
    for (const name of ['../run.py', '/run.py', 'C:\\run.py'])
      await expect(make().skills.create({ files: [named(name)] })).rejects.toThrow(/leads out/);
    await sent(named('notes/run.py'));
    expect(server.requests.at(-1)!.body).toContain('filename="run.py"');
  });

  it('takes little memory however long the stream is', async () => {
    const chunk = new Uint8Array(1 << 20);
    const megabytes = 64;
    let bytes = 0;
    let mostAhead = 0;
    async function* long(): AsyncGenerator<Uint8Array> {
      for (let index = 0; index < megabytes; index++) {
        mostAhead = Math.max(mostAhead, (index << 20) - bytes);
        yield chunk;
      }
    }
    const http = await import('node:http');
    const sink = http.createServer((request, reply) => {
      request.on('data', (data: Buffer) => void (bytes += data.length));
      request.on('end', () => reply.end('{"id":"file_1"}'));
    });
    await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
    const { port } = sink.address() as { port: number };
    await make({ baseURL: `http://127.0.0.1:${port}/v1` }).files.create({
      file: long() as Uploadable,
      purpose: 'assistants',
    });
    sink.close();
    expect(bytes).toBeGreaterThan(megabytes << 20);
    expect(mostAhead).toBeLessThan(12 << 20);
  });

  it('of a large Blob is written while it is sent too, and can be sent again', async () => {
    server.handle((_request, reply, index) => {
      if (index === 0) sendError(reply, 503, { message: 'later' }, { 'retry-after-ms': '1' });
      else sendJson(reply, { id: 'file_1' });
    });
    const file = new File(['x'.repeat(9 << 20)], 'large.txt', { type: 'text/plain' });
    const received = await sent(file, { maxRetries: 1, fetch: (url, init) => fetch(url, init) });
    expect(received).toMatchObject({ name: 'large.txt', size: 9 << 20, type: 'text/plain' });
    expect(server.requests).toHaveLength(2);
  });

  it('says what cannot be sent', async () => {
    await expect(
      make().files.create({ file: new Date() as never, purpose: 'batch' }),
    ).rejects.toThrow(/parameter file is a Date.*toFile/);
  });

  it('needs a service that sends files where the client was made without', async () => {
    const options = { apiKey: 'k', baseURL: server.baseURL };
    const params = { file: new Blob(['x']), purpose: 'batch' } as const;
    await expect(createClient(options).execute(files.create, params)).rejects.toThrow(
      /FilesService/,
    );
    expect(await new OpenAI(options).execute(files.create, params)).toEqual({ id: 'file_1' });
  });
});

describe('toFile', () => {
  it('leaves a File as it is and renames one without copying', async () => {
    const file = new File(['x'], 'a.txt', { type: 'text/plain', lastModified: 5 });
    expect(await toFile(file)).toBe(file);
    expect(await toFile(Promise.resolve(file), 'b.md')).toMatchObject({
      name: 'b.md',
      type: 'text/plain',
      lastModified: 5,
    });
  });

  it('names a reply of fetch after its URL and keeps its type', async () => {
    const reply = new Response('r', { headers: { 'content-type': 'image/png' } });
    Object.defineProperty(reply, 'url', { value: 'https://x.example/a/caf%C3%A9.png?size=1' });
    expect(await toFile(reply)).toMatchObject({ name: 'café.png', type: 'image/png', size: 1 });
  });

  it('takes bytes, streams and files on the disk', async () => {
    expect(await (await toFile(Buffer.from('b'), 'b.bin')).text()).toBe('b');
    expect(await (await toFile(pieces() as Uploadable, 'p')).text()).toBe('one two');
    const whole = await toFile(createReadStream(path));
    expect([whole.name, await whole.text()]).toEqual(['data.jsonl', text]);
    const part = await toFile(createReadStream(path, { start: 1, end: 3 }));
    expect(await part.text()).toBe('"ż');
    const handle = await open(path);
    expect(await (await toFile(handle.createReadStream(), 'h')).text()).toBe(text);
  });

  it.each(['path.txt', null, { a: 1 }, ['x']])('refuses %j', async (value) => {
    await expect(toFile(value as never)).rejects.toThrow(/toFile\(\) needs/);
  });

  it('is on the client too', () => expect(OpenAI.toFile).toBe(toFile));
});
