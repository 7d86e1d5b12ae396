import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ScriptedEngine } from '../testing/scripted-engine.ts';
import { errorProblems } from '../testing/strict-validation.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'unabridged-hostile-'));
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ engine: new ScriptedEngine(), dataDir });
});
afterEach(async () => {
  expect((await server.request('GET', '/files')).status, 'the server goes on').toBe(200);
  await vi.waitFor(() => expect(blobsOnDisk()).toEqual([]));
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** What lies below the data directory besides the database. */
function blobsOnDisk(): string[] {
  const folder = readdirSync(dataDir).find((name) => name.startsWith('blobs'));
  if (folder === undefined) return [];
  const entries = readdirSync(join(dataDir, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

const boundary = 'BOUNDARY';
type Part = readonly [headers: string, content: string | Buffer];

const purpose: Part = ['name="purpose"', 'user_data'];
const named = (filename: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('name="file"; filename="'),
    Buffer.from(filename as string),
    Buffer.from('"'),
  ]);

function form(...parts: (readonly [string | Buffer, string | Buffer])[]): Buffer {
  return Buffer.concat([
    ...parts.flatMap(([disposition, content]) => [
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; `),
      Buffer.from(disposition as string),
      Buffer.from('\r\n\r\n'),
      Buffer.from(content as string),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
}

interface Refusal {
  readonly status: number;
  readonly error: {
    readonly message: string;
    readonly param: string | null;
    readonly code: string;
  };
}

async function post(
  body: Buffer | string | ReadableStream,
  type: string | null = `multipart/form-data; boundary=${boundary}`,
  path = '/files',
): Promise<Refusal> {
  const response = await fetch(`${server.baseURL}${path}`, {
    method: 'POST',
    // A content type of fetch's own would hide that there is none.
    headers: type === null ? {} : { 'content-type': type },
    body: typeof body === 'string' ? Buffer.from(body) : (body as BodyInit),
    duplex: 'half',
  } as RequestInit);
  const json = (await response.json()) as { error: Refusal['error'] };
  expect(errorProblems(json)).toEqual([]);
  return { status: response.status, error: json.error };
}

const ok = form(purpose, [named('a.txt'), 'x']);

describe('a form that is broken', () => {
  test.each<[string, Buffer | string, string | null, number, string]>([
    ['names no boundary', ok, 'multipart/form-data', 400, 'invalid_multipart_form'],
    ['names another', ok, 'multipart/form-data; boundary=other', 400, 'invalid_multipart_form'],
    ['is empty', '', `multipart/form-data; boundary=${boundary}`, 400, 'invalid_multipart_form'],
    [
      'is noise',
      '\0\xff'.repeat(999),
      `multipart/form-data; boundary=${boundary}`,
      400,
      'invalid_multipart_form',
    ],
    ['is cut off', ok.subarray(0, -8), undefined as never, 400, 'invalid_multipart_form'],
    ['ends in its file', ok.subarray(0, -20), undefined as never, 400, 'invalid_multipart_form'],
    [
      'has a part without a name',
      form(['filename="a"', 'x']),
      undefined as never,
      400,
      'invalid_multipart_form',
    ],
    ['is JSON', '{}', 'application/json', 415, 'unsupported_content_type'],
    [
      'is a query',
      'purpose=batch',
      'application/x-www-form-urlencoded',
      415,
      'unsupported_content_type',
    ],
    ['has no type', ok, null, 415, 'unsupported_content_type'],
  ])('because it %s', async (_why, body, type, status, code) => {
    expect(await post(body, type)).toMatchObject({ status, error: { code } });
  });

  test('because a part has 100,000 bytes of headers', async () => {
    const body = form(purpose, [`name="file"; filename="a"\r\nX-Padding: ${'x'.repeat(1e5)}`, 'x']);
    expect(await post(body)).toMatchObject({ status: 400 });
  });
});

describe('a form whose fields are wrong', () => {
  const file: readonly [Buffer, string] = [named('a.txt'), 'x'];
  test.each<[string, Buffer, string | null, string]>([
    ['no file', form(purpose), 'file', 'missing_required_parameter'],
    ['no purpose', form(file), 'purpose', 'missing_required_parameter'],
    ['text as a file', form(purpose, ['name="file"', 'x']), 'file', 'invalid_type'],
    [
      'a file as text',
      form(['name="purpose"; filename="a"', 'x'], file),
      'purpose',
      'invalid_type',
    ],
    ['two files', form(purpose, file, file), 'file', 'duplicate_parameter'],
    [
      'an unknown field',
      form(purpose, file, ['name="colour"', 'x']),
      'colour',
      'unknown_parameter',
    ],
    [
      'an unknown file',
      form(purpose, file, ['name="colour"; filename="a"', 'x']),
      'colour',
      'unknown_parameter',
    ],
    [
      'a value that is not UTF-8',
      form(['name="purpose"', Buffer.from([0xff, 0xfe])], file),
      'purpose',
      'invalid_utf8',
    ],
    [
      'a name that is not UTF-8',
      form(purpose, [Buffer.from('name="\xff"', 'latin1'), 'x'], file),
      null,
      'invalid_utf8',
    ],
    [
      'no number',
      form(
        purpose,
        file,
        ['name="expires_after[anchor]"', 'created_at'],
        ['name="expires_after[seconds]"', 'soon'],
      ),
      'expires_after.seconds',
      'invalid_type',
    ],
    [
      'text for an object',
      form(purpose, file, ['name="expires_after"', 'soon']),
      'expires_after',
      'invalid_type',
    ],
    [
      'a reach for the prototype',
      form(purpose, file, ['name="__proto__[x]"', '1']),
      '__proto__',
      'unknown_parameter',
    ],
    [
      'deep brackets',
      form(purpose, file, [`name="expires_after${'[x]'.repeat(5000)}"`, '1']),
      'expires_after',
      'missing_required_parameter',
    ],
    [
      '1,001 fields',
      form(file, ...Array.from({ length: 1001 }, () => purpose)),
      null,
      'too_many_fields',
    ],
  ])('%s', async (_what, body, param, code) => {
    const { status, error } = await post(body);
    expect(error).toMatchObject({ code });
    expect(status).toBe(400);
    expect(error.param?.startsWith(param ?? '?') ?? param === null).toBe(true);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('a filename', () => {
  test.each<[string | Buffer, string]>([
    ['../../etc/passwd', 'invalid_filename'],
    ['/etc/passwd', 'invalid_filename'],
    ['..', 'invalid_filename'],
    ['.', 'invalid_filename'],
    ['folder/', 'invalid_filename'],
    ['..\\\\..\\\\boot.ini', 'invalid_filename'],
    ['C:\\\\boot.ini', 'invalid_filename'],
    ['a	b.txt', 'invalid_filename'],
    ['x'.repeat(256), 'invalid_filename'],
    [Buffer.from([0x61, 0xc3, 0x28]), 'invalid_utf8'],
  ])('%j is refused', async (filename, code) => {
    const { status, error } = await post(form(purpose, [named(filename), 'x']));
    expect(error).toMatchObject({ param: 'file', code });
    expect(status).toBe(400);
  });

  test.each(['a\0.txt', 'a\x1b[31m.txt'])('%j breaks the form', async (filename) => {
    const { status, error } = await post(form(purpose, [named(filename), 'x']));
    expect(error).toMatchObject({ code: 'invalid_multipart_form' });
    expect(status).toBe(400);
  });

  test('in a folder loses the folder', async () => {
    const response = await fetch(`${server.baseURL}/files`, {
      method: 'POST',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      body: form(purpose, [named('folder/a.txt'), 'x']) as BodyInit,
    });
    const file = (await response.json()) as { id: string; filename: string };
    expect(file.filename).toBe('a.txt');
    await server.request('DELETE', `/files/${file.id}`);
  });
});

describe('a form that is too large', () => {
  const tail = `\r\n--${boundary}--\r\n`;

  test('is refused before it is read where it says so', async () => {
    const { promise, resolve } = Promise.withResolvers<number | undefined>();
    const request = httpRequest(`${server.baseURL}/files`, {
      method: 'POST',
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'content-length': 600 * 1024 * 1024,
      },
    });
    request.on('error', () => undefined);
    request.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.flushHeaders();
    expect(await promise).toBe(413);
    request.destroy();
  });

  test('is refused where it goes on for ever, and the client is told', async () => {
    const head = form(purpose, ['name="data"; filename="a"', '']).subarray(0, -tail.length);
    const chunk = Buffer.alloc(1024 * 1024);
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        controller.enqueue(sent === 0 ? head : chunk);
        sent += 1;
      },
    });
    const path = '/uploads/upload_any/parts';
    const { status, error } = await post(endless, undefined, path);
    expect(error).toMatchObject({ param: 'data', code: 'file_too_large' });
    expect(status).toBe(413);
    expect(sent).toBeLessThan(200);
  });

  test('has a field that is too long', async () => {
    const long: Part = ['name="purpose"', 'x'.repeat(4 * 1024 * 1024 + 1)];
    expect(await post(form(long))).toMatchObject({ status: 413, error: { param: 'purpose' } });
  });
});

describe('a client that leaves', () => {
  test('in the middle of a file leaves nothing', async () => {
    const { hostname, port } = new URL(server.baseURL);
    const socket = connect(Number(port), hostname);
    const head = form(purpose, [named('a.txt'), 'x'.repeat(1e6)]);
    socket.write(
      `POST /v1/files HTTP/1.1\r\nHost: ${hostname}\r\nContent-Length: ${head.length + 1e6}\r\n` +
        `Content-Type: multipart/form-data; boundary=${boundary}\r\n\r\n`,
    );
    socket.write(head.subarray(0, 9e5));
    await vi.waitFor(() => expect(blobsOnDisk()).toHaveLength(1));
    socket.destroy();
  });
});

test('headers that are too large get a 4xx', async () => {
  const { hostname, port } = new URL(server.baseURL);
  const socket = connect(Number(port), hostname);
  socket.write(`GET /v1/files HTTP/1.1\r\nHost: ${hostname}\r\nX: ${'x'.repeat(1e5)}\r\n\r\n`);
  const { promise, resolve } = Promise.withResolvers<string>();
  socket.on('data', (data) => resolve(String(data)));
  socket.on('error', () => undefined);
  expect(await promise).toMatch(/^HTTP\/1\.1 431/);
  socket.destroy();
});
