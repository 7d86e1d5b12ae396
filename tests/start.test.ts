import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import type { Response as ModelResponse } from '@unabridged/contract';
import OfficialClient from 'openai';
import OwnClient from 'unabridged';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectSentence } from './expect-sentence.ts';
import { readEvents, type ArrivedEvent } from './read-events.ts';
import { runProduct, startProduct, type RunningProduct } from './start-product.ts';

let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(product.url + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
const sayHello = { model: 'gpt-6-luna', input: 'Say hello' };

test('shows one screen that says all', () => {
  const screen = product.output();
  for (const text of [
    `Playground  ${product.url}/`,
    `API         ${product.url}/v1`,
    `Gateway     ${product.url}/api`,
    'Engine      Local stand-in',
    `Data        ${product.dataDir}`,
    'Ctrl-C stops it.',
  ])
    expect(screen).toContain(text);
});

test('says to another process which one uses the data', async () => {
  const { dataDir, pid, url } = product;
  const parameters = ['--no-open', '--no-build', '--port', '0', '--data-dir', dataDir];
  const { exitCode, output } = await runProduct(['start', ...parameters]);
  expect(exitCode).toBe(1);
  expectSentence(output, new RegExp(`${dataDir}.*in use by process ${pid}`));
  expect((await fetch(`${url}/v1/models`)).status).toBe(200);
});

test.each(['/', '/responses', '/models'])('serves the Playground at %s', async (path) => {
  const reply = await fetch(product.url + path);
  expect(reply.status).toBe(200);
  expect(reply.headers.get('content-security-policy')).toContain("script-src 'self'");
  const page = await reply.text();
  const script = /<script type="module"[^>]* src="([^"]+)"/.exec(page)?.[1];
  const scriptReply = await fetch(product.url + script!);
  expect(scriptReply.status).toBe(200);
  expect(scriptReply.headers.get('content-type')).toContain('javascript');
});

describe.each(['/api', '/v1'])('%s', (base) => {
  test('answers with text and true usage', async () => {
    const reply = await post(`${base}/responses`, sayHello);
    expect(reply.status).toBe(200);
    const response = (await reply.json()) as ModelResponse;
    expect(response).toMatchObject({ object: 'response', status: 'completed' });
    expect(JSON.stringify(response.output)).toMatch(/"text":"[^"]+/);
    expect(response.usage!.input_tokens).toBeGreaterThan(0);
    expect(response.usage!.total_tokens).toBe(
      response.usage!.input_tokens + response.usage!.output_tokens,
    );
    expect(reply.headers.get('x-request-id')).toMatch(/^req_/);
  });

  test('streams events one by one to response.completed', async () => {
    // A second and more of tokens, so that a reader who is held up for a while still sees them come.
    const input = `Say: ${'one two three four five '.repeat(16)}`;
    const reply = await post(`${base}/responses`, { ...sayHello, input, stream: true });
    const events: ArrivedEvent[] = [];
    for await (const event of readEvents(reply)) events.push(event);
    expect(events[0]!.type).toBe('response.created');
    expect(events.at(-1)!.type).toBe('response.completed');
    expect(events.map(({ data }) => data['sequence_number'])).toEqual(
      events.map((_, index) => index),
    );
    expect(events.at(-1)!.at - events[0]!.at).toBeGreaterThan(200);
  });

  test('refuses a host name that is not of this machine', async () => {
    const status = await new Promise((resolve, reject) => {
      get(`${product.url}${base}/models`, { headers: { host: 'evil.example' } }, (reply) =>
        resolve(reply.resume().statusCode),
      ).on('error', reject);
    });
    expect(status).toBe(403);
  });

  test('refuses what a foreign page sends', async () => {
    const reply = await post(`${base}/responses`, sayHello, { origin: 'https://evil.example' });
    expect(reply.status).toBe(403);
  });

  test.each([
    ['POST', '/responses', '{"model":', 400],
    ['POST', '/responses', '{"model":"gpt-6-luna","input":"x","temperature":9}', 400],
    ['GET', '/responses/resp_missing', undefined, 404],
    ['GET', '/nothing', undefined, 404],
    ['DELETE', '/responses', undefined, 405],
  ])('explains the failure of %s %s', async (method, path, body, status) => {
    const request = new Request(product.url + base + path, {
      method,
      ...(body !== undefined && { body, headers: { 'content-type': 'application/json' } }),
    });
    const reply = await fetch(request);
    expect(reply.status).toBe(status);
    const { error } = (await reply.json()) as { error: Record<string, unknown> };
    expect(error).toMatchObject({ type: expect.any(String) as string });
    expect(error['message']).toMatch(/\w+ \w+/);
  });
});

describe.each([
  ['the official client', OfficialClient],
  ['our client', OwnClient],
])('%s', (_name, Client) => {
  const connect = () =>
    new Client({ apiKey: 'any', baseURL: `${product.url}/v1` }) as OfficialClient;

  test('creates, streams, continues and deletes', async () => {
    const client = connect();
    const first = await client.responses.create({ ...sayHello, input: 'My name is Ada.' });
    expect(first.output_text).not.toBe('');
    const second = await client.responses.create({
      ...sayHello,
      previous_response_id: first.id,
      stream: true,
    });
    let last: string | undefined;
    for await (const event of second) last = event.type;
    expect(last).toBe('response.completed');
    await client.responses.delete(first.id);
    await expect(client.responses.retrieve(first.id)).rejects.toMatchObject({ status: 404 });
  });
});

test('describes every operation through the gateway', async () => {
  const index = (await (await fetch(`${product.url}/api/_gateway/operations`)).json()) as {
    accessor: string;
  }[];
  for (const { accessor } of index) {
    const reply = await fetch(`${product.url}/api/_gateway/operations/${accessor}`);
    expect(reply.status, accessor).toBe(200);
    await reply.arrayBuffer();
  }
  const engines = await fetch(`${product.url}/api/_gateway/engines`);
  expect(await engines.json()).toMatchObject({
    active: { label: 'Local stand-in', languageModel: false },
    found: expect.any(Array) as unknown[],
  });
});

test.skipIf(process.platform !== 'linux')('is content with 600 MB when idle', async () => {
  await expect.poll(residentMegabytes).toBeLessThan(600);
});

function residentMegabytes(): number {
  const status = readFileSync(`/proc/${product.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)![1]) / 1024;
}
