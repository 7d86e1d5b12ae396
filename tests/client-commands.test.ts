import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestServer, type TestServer } from '../packages/platform/src/testing/test-server.ts';

const program = join(import.meta.dirname, '../packages/cli/bin/unabridged.js');
const folder = mkdtempSync(join(tmpdir(), 'unabridged-commands-'));
const notes = join(folder, 'notes.txt');
const large = join(folder, 'large.bin');

let server: TestServer;
beforeAll(async () => {
  writeFileSync(notes, 'The harbour opens at six.');
  writeFileSync(large, Buffer.alloc(6_000_000, 'large'));
  server = await startTestServer({ dataDir: join(folder, 'data') });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function partsOnDisk(): number {
  const data = join(folder, 'data');
  const blobs = join(data, readdirSync(data).find((name) => name.startsWith('blobs')) ?? '.');
  return readdirSync(blobs).includes('uploads') ? readdirSync(join(blobs, 'uploads')).length : 0;
}

/** Passes requests on, parts of uploads after a pause. */
async function startSlowProxy(target: string, milliseconds: number) {
  const proxy = createServer((incoming, outgoing) => {
    const { method, headers, url = '' } = incoming;
    const pass = (): void => {
      if (incoming.destroyed && !incoming.complete) return;
      const onward = request(new URL(url, target), { method, headers }, (reply) => {
        outgoing.writeHead(reply.statusCode!, reply.headers);
        reply.pipe(outgoing);
      });
      onward.on('error', () => outgoing.destroy());
      incoming.pipe(onward);
      // A part whose sender was interrupted ends here too, or the server waits for the rest of it.
      incoming.on('close', () => incoming.complete || onward.destroy());
    };
    setTimeout(pass, url.endsWith('/parts') ? milliseconds : 0);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    baseURL: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/v1`,
    close: () => new Promise((resolve) => proxy.close(resolve)),
  };
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function unabridged(
  words: readonly string[],
  { input = '', interruptAt }: { input?: string; interruptAt?: () => Promise<void> } = {},
): Promise<Ended> {
  const env = { ...process.env, NO_COLOR: '1', XDG_STATE_HOME: folder };
  const target = words.includes('--base-url') ? [] : ['--base-url', server.baseURL];
  const child = spawn(process.execPath, [program, ...words, ...target], { env });
  child.stdin.end(input);
  void interruptAt?.().then(() => child.kill('SIGINT'));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}

describe.concurrent('unabridged call', () => {
  it('sends files and prints JSON; saves bytes', async () => {
    const made = await unabridged([
      'call',
      'files.create',
      '--file',
      notes,
      '--purpose',
      'user_data',
    ]);
    expect(made).toMatchObject({ code: 0, err: '' });
    const { id, filename } = JSON.parse(made.out) as { id: string; filename: string };
    expect(filename).toBe('notes.txt');
    const copy = join(folder, 'copy.txt');
    const saved = await unabridged(['call', 'files.content', '--file_id', id, '--output', copy]);
    expect(saved.code).toBe(0);
    expect(readFileSync(copy, 'utf8')).toBe('The harbour opens at six.');
  });

  it('prints the events of a stream, a line each, for params from the standard input', async () => {
    const input = JSON.stringify({ model: 'gpt-6-luna', input: 'Say hello' });
    const { code, out } = await unabridged(
      ['call', 'responses.create', '--json', '-', '--stream'],
      { input },
    );
    expect(code).toBe(0);
    const types = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { type: string }).type);
    expect(types[0]).toBe('response.created');
    expect(types.at(-1)).toBe('response.completed');
  });

  it.each<[string[], number, RegExp]>([
    [
      ['files.retrieve', '--file_id', 'none'],
      1,
      /404 No such File object: none\n {2}param: id, request id: req_/,
    ],
    [['file.list'], 2, /no operation 'file\.list'\. Did you mean files\.list/],
    [['files.list', '--limit'], 2, /--limit needs a value/],
    [['files.list', '--base-url', 'http://127.0.0.1:9/v1'], 3, /ECONNREFUSED/],
  ])('%j ends with code %i', async (words, code, message) => {
    const ended = await unabridged(['call', ...words]);
    expect(ended).toMatchObject({ code, out: '', err: expect.stringMatching(message) });
  });

  it('tells what an operation takes', async () => {
    const { code, out } = await unabridged(['call', 'files.create', '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/--file file required\n {6}The file with its name/);
  });
});

describe('unabridged upload', () => {
  it('goes on with a large file after Ctrl-C', async () => {
    const proxy = await startSlowProxy(server.baseURL, 100);
    const slow = ['--base-url', proxy.baseURL, '--concurrency', '1', '--part-mb', '1'];
    const first = await unabridged(['upload', large, ...slow], {
      interruptAt: () => vi.waitFor(() => expect(partsOnDisk()).toBeGreaterThan(1), 45_000),
    });
    expect(first).toMatchObject({
      code: 130,
      out: '',
      err: expect.stringContaining('goes on with'),
    });
    const second = await unabridged(['upload', large, ...slow, '--json']);
    await proxy.close();
    expect(second.code).toBe(0);
    expect(JSON.parse(second.out)).toMatchObject({
      bytes: 6_000_000,
      filename: 'large.bin',
    });
    // None was sent twice.
    expect(partsOnDisk()).toBe(6);
  });

  it('uploads the others where one fails', async () => {
    const { code, out, err } = await unabridged(['upload', join(folder, 'none'), notes]);
    expect(code).toBe(1);
    expect(out).toMatch(/^✓ notes\.txt {2}25 B {2}file-\w+\n$/);
    expect(err).toMatch(/✗ .*none: It cannot be read: ENOENT[^]*1 of 2 files/);
  });
});

describe('unabridged ingest', () => {
  it('puts the files of a folder into a new vector store and tells which failed', async () => {
    const docs = join(folder, 'docs');
    mkdirSync(join(docs, 'inner'), { recursive: true });
    writeFileSync(join(docs, 'inner/a.md'), '# Harbour\nIt opens at six.');
    writeFileSync(join(docs, 'bad.bin'), Buffer.from([0xff, 0xfe, 0xfd, 0, 1]));
    const { code, out } = await unabridged([
      'ingest',
      docs,
      '--create',
      'Docs',
      '--attribute',
      'year=2026',
      '--json',
    ]);
    expect(code).toBe(1);
    const result = JSON.parse(out) as {
      vector_store_id: string;
      completed: unknown[];
      failed: unknown[];
    };
    expect(result.completed).toMatchObject([{ path: join(docs, 'inner/a.md') }]);
    expect(result.failed).toMatchObject([{ path: join(docs, 'bad.bin'), stage: 'indexing' }]);
    const list = await server.client.vectorStores.files.list(result.vector_store_id, {
      filter: 'completed',
    });
    expect(list.data).toMatchObject([{ attributes: { year: 2026 } }]);
  });

  it('needs a vector store', async () => {
    expect(await unabridged(['ingest', notes])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--create'),
    });
  });
});
