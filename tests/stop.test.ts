import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Response as ModelResponse } from '@unabridged/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEvents } from './read-events.ts';
import { startProduct, type RunningProduct } from './start-product.ts';

/** Slow enough to be interrupted: two thousand tokens at 50 ms, which no busy machine sees the end of. */
const slow = { parameters: ['--pace', '50'] };
const longInput = `Say: ${'one two three four five '.repeat(400)}`;

/** One data folder for all: the tests follow each other, and each leaves it running for the next. */
let dataDir: string;
let product: RunningProduct;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'unabridged-kill-'));
  product = await startProduct({ ...slow, command: 'serve', dataDir });
});
afterAll(async () => {
  await product?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const create = (body: Record<string, unknown>) =>
  fetch(`${product.url}/v1/responses`, {
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-6-luna', ...body }),
    headers: { 'content-type': 'application/json' },
  });
const retrieve = async (id: string) =>
  (await (await fetch(`${product.url}/v1/responses/${id}`)).json()) as ModelResponse;

test('keeps what was answered when it is killed, and owns up to what was not', async () => {
  const earlier = (await (await create({ input: 'Say hello' })).json()) as ModelResponse;
  const background = (await (
    await create({ input: longInput, background: true })
  ).json()) as ModelResponse;
  const stream = readEvents(await create({ input: longInput, stream: true }));
  for await (const { type } of stream) if (type === 'response.output_text.delta') break;
  await product.end('SIGKILL');

  product = await startProduct({ ...slow, dataDir });
  expect(await retrieve(earlier.id)).toEqual(earlier);
  const interrupted = await retrieve(background.id);
  expect(interrupted.status).toBe('failed');
  expect(interrupted.error?.code).toBe('server_error');
  expect(interrupted.error?.message).toMatch(/\w+ \w+ \w+/);
});

test('stops generating for a page that has left', async () => {
  const page = new AbortController();
  const reply = await fetch(`${product.url}/api/responses`, {
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-6-luna', input: longInput, stream: true }),
    headers: { 'content-type': 'application/json' },
    signal: page.signal,
  });
  let id: string | undefined;
  for await (const { type, data } of readEvents(reply)) {
    if (type === 'response.created') id = (data['response'] as ModelResponse).id;
    if (type === 'response.output_text.delta') break;
  }
  page.abort();
  const status = async () => (await retrieve(id!)).status;
  await expect.poll(status).not.toBe('in_progress');
  expect(await status()).not.toBe('completed');
});

test('ends open streams with a last event when it is asked to stop', async () => {
  const reply = await create({ input: longInput, stream: true });
  const types: string[] = [];
  let end: Promise<{ exitCode: number | null }> | undefined;
  for await (const { type } of readEvents(reply)) {
    types.push(type);
    if (type === 'response.output_text.delta') end ??= product.end('SIGINT');
  }
  expect(['error', 'response.failed', 'response.incomplete']).toContain(types.at(-1));
  expect((await end!).exitCode).toBe(0);
});
