import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatewayTo, type Send } from '../testing/send.ts';

const script = 'console.log("hello");\n'.repeat(200);
let folder: string;
let send: Send;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playground-'));
  const build = join(folder, 'dist');
  await mkdir(join(build, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(build, 'index.html'), '<!doctype html><title>Playground</title>');
  await writeFile(join(build, 'assets/index-B3f9aK2x.js'), script);
  await writeFile(join(build, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  send = gatewayTo('http://127.0.0.1:1/v1', { playgroundDir: build });
});

afterAll(() => rm(folder, { recursive: true }));

test.each(['/', '/responses', '/history/run_1?x=1'])('serves the page at %s', async (path) => {
  const reply = await send(path);
  expect(reply.status).toBe(200);
  expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(reply.headers.get('cache-control')).toBe('no-cache');
  expect(reply.headers.get('content-security-policy')).toContain("script-src 'self';");
  expect(await reply.text()).toContain('<title>Playground</title>');
});

test('lets hashed files be kept forever, compressed', async () => {
  const reply = await send('/assets/index-B3f9aK2x.js', {
    headers: { 'accept-encoding': 'gzip, br' },
  });
  expect(reply.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(reply.headers.get('cache-control')).toContain('immutable');
  expect(reply.headers.get('content-encoding')).toBe('br');
  const bytes = Buffer.from(await reply.arrayBuffer());
  expect(bytes.length).toBeLessThan(script.length / 4);
  expect(brotliDecompressSync(bytes).toString()).toBe(script);
});

test('sends plain bytes to those who cannot decompress', async () => {
  const reply = await send('/assets/index-B3f9aK2x.js', {
    headers: { 'accept-encoding': 'br;q=0' },
  });
  expect(reply.headers.has('content-encoding')).toBe(false);
  expect(await reply.text()).toBe(script);
});

test('gives browsers the icon that they ask for beside any page', async () => {
  const reply = await send('/favicon.ico');
  expect(reply.status).toBe(200);
  expect(reply.headers.get('content-type')).toContain('image/svg+xml');
});

test('answers 304 for what the browser has', async () => {
  const etag = (await send('/')).headers.get('etag')!;
  expect((await send('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('notices that a file changed', async () => {
  await writeFile(join(folder, 'dist/index.html'), '<!doctype html><title>Playground 2</title>');
  expect(await (await send('/')).text()).toContain('Playground 2');
});

test.each([
  '/missing.js',
  '/..%2Fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%2f..%2fsecret.txt',
])('has no file %s', async (path) => {
  const reply = await send(path);
  expect(reply.status).toBe(404);
  expect(await reply.text()).not.toContain('"secret"');
});

test('tells how to build what is not built', async () => {
  const reply = await gatewayTo('http://127.0.0.1:1/v1', { playgroundDir: join(folder, 'none') })(
    '/',
  );
  expect(reply.status).toBe(503);
  expect(await reply.text()).toContain('npm start');
});

test('refuses to change anything outside the API', async () => {
  expect((await send('/responses', { method: 'POST' })).status).toBe(405);
});
