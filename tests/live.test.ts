import { execFile } from 'node:child_process';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProduct, type RunningProduct } from './start-product.ts';

const apiKey = 'sk-proj-the-environments-key-0123456789';

const received: IncomingHttpHeaders[] = [];
const api = createServer((request, response) => {
  received.push(request.headers);
  response.setHeader('content-type', 'application/json').end('{"object":"list","data":[]}');
});
let baseURL: string;
let product: RunningProduct;
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    api.listen(0, '127.0.0.1', resolve);
  });
  baseURL = `http://127.0.0.1:${(api.address() as AddressInfo).port}/v1`;
  product = await startProduct({
    environment: { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL },
  });
});
afterAll(async () => {
  await product?.stop();
  api.closeAllConnections();
  api.close();
});

test('reaches the live API on request alone, and keeps its key', async () => {
  const ask = async (path: string, target?: string): Promise<string> => {
    const headers = target === undefined ? undefined : { 'x-unabridged-target': target };
    const reply = await fetch(product.url + path, { headers });
    return JSON.stringify([...reply.headers]) + (await reply.text());
  };
  const replies = [
    await ask('/api/models'),
    await ask('/v1/models'),
    await ask('/api/_gateway/status'),
    await ask('/'),
  ];
  expect(received).toHaveLength(0);
  replies.push(await ask('/api/models', 'live'));
  expect(received.map(({ authorization }) => authorization)).toEqual([`Bearer ${apiKey}`]);
  for (const text of [...replies, product.output()]) expect(text).not.toContain(apiKey);
  expect(product.output()).toContain(`Live API    ${baseURL}`);
  expect(replies[2]).toContain('"available":true');
});

test('the check of the live API passes where the API is as the contract says', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'live-api.ts')],
    { env: { ...process.env, OPENAI_API_KEY: 'any', OPENAI_BASE_URL: `${product.url}/v1` } },
  );
  expect(stdout.match(/^✓ /gm)).toHaveLength(6);
  expect(stdout).not.toContain('✗');
});
