import type { Response as ModelResponse } from '@unabridged/contract';
import { expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEvents } from './read-events.ts';
import { startProduct, type RunningProduct } from './start-product.ts';

/** Slow enough to be interrupted: two hundred tokens at 50 ms. */
const slow = { parameters: ['--pace', '50'] };
const longInput = `Say: ${'one two three four five '.repeat(40)}`;

const create = (product: RunningProduct, body: Record<string, unknown>) =>
  fetch(`${product.url}/v1/responses`, {
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-6-luna', ...body }),
    headers: { 'content-type': 'application/json' },
  });
const retrieve = async (product: RunningProduct, id: string) =>
  (await (await fetch(`${product.url}/v1/responses/${id}`)).json()) as ModelResponse;

test('keeps what was answered when it is killed, and owns up to what was not', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'unabridged-kill-'));
  try {
    const first = await startProduct({ ...slow, dataDir });
    const earlier = (await (await create(first, { input: 'Say hello' })).json()) as ModelResponse;
    const background = (await (
      await create(first, { input: longInput, background: true })
    ).json()) as ModelResponse;
    const stream = readEvents(await create(first, { input: longInput, stream: true }));
    for await (const { type } of stream) if (type === 'response.output_text.delta') break;
    await first.end('SIGKILL');

    await using second = await startProduct({ dataDir });
    expect(await retrieve(second, earlier.id)).toEqual(earlier);
    const interrupted = await retrieve(second, background.id);
    expect(interrupted.status).toBe('failed');
    expect(interrupted.error?.code).toBe('server_error');
    expect(interrupted.error?.message).toMatch(/\w+ \w+ \w+/);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});

test('ends open streams with a last event when it is asked to stop', async () => {
  await using product = await startProduct(slow);
  const reply = await create(product, { input: longInput, stream: true });
  const types: string[] = [];
  let end: Promise<{ exitCode: number | null }> | undefined;
  for await (const { type } of readEvents(reply)) {
    types.push(type);
    if (type === 'response.output_text.delta') end ??= product.end('SIGINT');
  }
  expect(['error', 'response.failed', 'response.incomplete']).toContain(types.at(-1));
  expect((await end!).exitCode).toBe(0);
});

test('stops generating for a page that has left', async () => {
  await using product = await startProduct(slow);
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
  const status = async () => (await retrieve(product, id!)).status;
  await expect.poll(status).not.toBe('in_progress');
  expect(await status()).not.toBe('completed');
});
