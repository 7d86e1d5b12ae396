import { setTimeout as sleep } from 'node:timers/promises';
import type { ErrorBody } from '@unabridged/contract';
import { expect, test } from 'vitest';
import { gatewayTo, json } from './testing/send.ts';
import { bodyOf, startUpstream } from './testing/upstream-server.ts';

const errorOf = async (reply: Response) => ((await reply.json()) as ErrorBody).error;

test('passes body, path and reply of a JSON operation on', async () => {
  let received: unknown;
  await using upstream = await startUpstream(async (request, response) => {
    received = { method: request.method, url: request.url, body: await bodyOf(request) };
    response.setHeader('x-request-id', 'req_1');
    response.setHeader('x-ratelimit-remaining-requests', '9');
    response.setHeader('set-cookie', 'session=1');
    response.setHeader('content-type', 'application/json');
    response.end('{"id":"resp_1","unknown":true}');
  });
  const reply = await gatewayTo(upstream.baseURL)(
    '/api/responses',
    json({ model: 'm', input: 'x' }),
  );
  expect(reply.status).toBe(200);
  expect(await reply.text()).toBe('{"id":"resp_1","unknown":true}');
  expect(received).toEqual({
    method: 'POST',
    url: '/v1/responses',
    body: '{"model":"m","input":"x"}',
  });
  expect(Object.fromEntries(reply.headers)).toMatchObject({
    'x-unabridged-target': 'local',
    'x-unabridged-operation': 'responses.create',
    'x-request-id': 'req_1',
    'x-ratelimit-remaining-requests': '9',
  });
  expect(reply.headers.has('set-cookie')).toBe(false);
});

test('keeps numbers of a body that JavaScript cannot hold', async () => {
  const received: string[] = [];
  await using upstream = await startUpstream(async (request, response) => {
    received.push(await bodyOf(request));
    response.setHeader('content-type', 'application/json').end('{}');
  });
  const body = '{ "seed": 9007199254740993, "top_p": 1.0 }';
  await gatewayTo(upstream.baseURL)('/api/chat/completions', { ...json({}), body });
  expect(received).toEqual([body]);
});

test('moves what stands in a body and belongs elsewhere', async () => {
  const received: unknown[] = [];
  await using upstream = await startUpstream(async (request, response) => {
    const { url, headers } = request;
    received.push({ url, beta: headers['openai-beta'], body: await bodyOf(request) });
    response.setHeader('content-type', 'application/json').end('{}');
  });
  const send = gatewayTo(upstream.baseURL);
  await send('/api/responses?beta=true', json({ betas: ['a=v1', 'b=v1'], input: 'x' }));
  await send('/api/conversations/conv_1/items', json({ include: ['a'], items: [] }));
  expect(received).toEqual([
    { url: '/v1/responses?beta=true', beta: 'a=v1,b=v1', body: '{"input":"x"}' },
    { url: '/v1/conversations/conv_1/items?include%5B%5D=a', body: '{"items":[]}' },
  ]);
});

test('passes path parameters and a typed query on', async () => {
  await using upstream = await startUpstream((_request, response) => {
    response.setHeader('content-type', 'application/json').end('{}');
  });
  const send = gatewayTo(upstream.baseURL);
  await send('/api/responses/resp%201/input_items?limit=3&include[]=a&include[]=b&order=asc');
  expect(upstream.requests[0]?.url).toBe(
    '/v1/responses/resp%201/input_items?limit=3&include%5B%5D=a&include%5B%5D=b&order=asc',
  );
});

test('passes events on one by one, each with its time', async () => {
  const arrived = ['a', 'b', 'c'].map(() => Promise.withResolvers<void>());
  await using upstream = await startUpstream(async (_request, response) => {
    response.setHeader('content-type', 'text/event-stream');
    for (const [index, type] of ['a', 'b', 'c'].entries()) {
      response.write(`event: ${type}\ndata: {"type":"${type}"}\n\n`);
      // Not by the clock alone: two that come at once would be one on a busy machine.
      await arrived[index]!.promise;
      await sleep(80);
    }
    response.end();
  });
  const reply = await gatewayTo(upstream.baseURL)(
    '/api/responses',
    json({ model: 'm', input: 'x', stream: true }, { 'x-unabridged-timing': '1' }),
  );
  expect(reply.headers.get('content-type')).toBe('text/event-stream');
  const arrivals: number[] = [];
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of reply.body!) {
    const piece = decoder.decode(chunk as Uint8Array);
    text += piece;
    if (!piece.includes('data:')) continue;
    arrived[arrivals.length]?.resolve();
    arrivals.push(performance.now());
  }
  const times = Array.from(text.matchAll(/^: ms=(\d+\.\d)$/gm), (match) => Number(match[1]));
  expect(text.replaceAll(/^: ms=.*\n/gm, '')).toBe(
    ['a', 'b', 'c'].map((type) => `event: ${type}\ndata: {"type":"${type}"}\n\n`).join(''),
  );
  expect(times).toHaveLength(3);
  expect(times[2]! - times[1]!).toBeGreaterThan(50);
  expect(arrivals.at(-1)! - arrivals[0]!).toBeGreaterThan(100);
});

test('ends a stream that breaks with an error event', async () => {
  await using upstream = await startUpstream((_request, response) => {
    response.setHeader('content-type', 'text/event-stream');
    response.write('event: a\ndata: {"type":"a"}\n\nevent: b\nda', () => response.destroy());
  });
  const reply = await gatewayTo(upstream.baseURL)(
    '/api/responses',
    json({ model: 'm', input: 'x', stream: true }),
  );
  const last = (await reply.text()).trim().split('\n\n').at(-1);
  expect(last).toMatch(/^event: error\ndata: /);
  expect(JSON.parse(last!.split('data: ')[1]!)).toMatchObject({
    type: 'error',
    code: 'upstream_connection_lost',
  });
});

test('stops the call when the page leaves', async () => {
  let left: () => void;
  const hasLeft = new Promise<void>((resolve) => {
    left = resolve;
  });
  await using upstream = await startUpstream((_request, response) => {
    response.setHeader('content-type', 'text/event-stream');
    response.write('event: a\ndata: {}\n\n');
    response.on('close', () => left());
  });
  const page = new AbortController();
  const reply = await gatewayTo(upstream.baseURL)('/api/responses', {
    ...json({ model: 'm', input: 'x', stream: true }),
    signal: page.signal,
  });
  await reply.body!.getReader().read();
  page.abort();
  await hasLeft;
});

test("passes the API's own errors on with status and body", async () => {
  const body = {
    error: { message: 'No.', type: 'invalid_request_error', param: 'input', code: 'c', more: 1 },
  };
  await using upstream = await startUpstream((_request, response) => {
    response.setHeader('x-request-id', 'req_2');
    response.writeHead(422, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const reply = await gatewayTo(upstream.baseURL)('/api/responses', json({}));
  expect(reply.status).toBe(422);
  expect(await reply.json()).toEqual(body);
  expect(reply.headers.get('x-request-id')).toBe('req_2');
  expect(reply.headers.get('x-unabridged-operation')).toBe('responses.create');
});

test('says that the upstream is down', async () => {
  const reply = await gatewayTo('http://127.0.0.1:1/v1')('/api/responses', json({}));
  expect(reply.status).toBe(502);
  const error = await errorOf(reply);
  expect(error).toMatchObject({ type: 'server_error', code: 'upstream_unreachable', param: null });
  expect(error.message).toMatch(/could not be reached: .*\w/);
});

test.each([
  ['{"a"', 'application/json', /not valid JSON/],
  ['[1]', 'application/json', /must be a JSON object, but it is an array/],
  ['null', 'application/json', /but it is null/],
  ['{}', 'text/plain', /content type is "text\/plain"/],
])('refuses the body %s as %s', async (body, contentType, message) => {
  const reply = await gatewayTo('http://127.0.0.1:1/v1')('/api/responses', {
    method: 'POST',
    body,
    headers: { 'content-type': contentType },
  });
  expect(reply.status).toBe(400);
  expect((await errorOf(reply)).message).toMatch(message);
});

test('names the nearest operations for an unknown route', async () => {
  const reply = await gatewayTo('http://127.0.0.1:1/v1')('/api/response', json({}));
  expect(reply.status).toBe(404);
  const error = await errorOf(reply);
  expect(error.code).toBe('unknown_url');
  expect(error.message).toContain('POST /api/responses (responses.create)');
});

test('names the methods of a route that exists', async () => {
  const reply = await gatewayTo('http://127.0.0.1:1/v1')('/api/responses', { method: 'DELETE' });
  expect(reply.status).toBe(405);
  expect(reply.headers.get('allow')).toBe('POST');
});

test('prefers literal routes to parameters', async () => {
  await using upstream = await startUpstream((_request, response) => {
    response.setHeader('content-type', 'application/json').end('{}');
  });
  const reply = await gatewayTo(upstream.baseURL)('/api/responses/compact', json({ model: 'm' }));
  expect(reply.headers.get('x-unabridged-operation')).toBe('responses.compact');
});

test('refuses path parameters that would address something else', async () => {
  const reply = await gatewayTo('http://127.0.0.1:1/v1')('/api/responses/..%2Fmodels');
  // Encoded again on the way out, so the name stays one segment: the upstream is asked, and is down.
  expect(reply.status).toBe(502);
});

test('describes itself, its operations and one of them', async () => {
  const send = gatewayTo('http://127.0.0.1:1/v1', { version: '1.2.3' });
  expect(await (await send('/api/_gateway/status')).json()).toMatchObject({
    version: '1.2.3',
    targets: { default: 'local', live: { available: false } },
  });
  const index = (await (await send('/api/_gateway/operations')).json()) as { accessor: string }[];
  expect(index.map(({ accessor }) => accessor)).toContain('responses.create');
  expect(await (await send('/api/_gateway/operations/responses.create')).json()).toMatchObject({
    operation: { accessor: 'responses.create', method: 'POST' },
    schemas: { params: { $ref: expect.any(String) as string } },
  });
  expect((await send('/api/_gateway/operations/responses.nothing')).status).toBe(404);
  expect(await (await send('/api/openapi.json')).json()).toMatchObject({
    openapi: expect.stringMatching(/^3\.1/) as string,
    paths: { '/responses': { post: {} } },
  });
});
