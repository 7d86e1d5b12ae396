import OfficialOpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendError, sendJson, sleep, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer } from '../../test/scripted-server.ts';
import OpenAI, { APIConnectionError, RateLimitError } from '../index.ts';
import type { ClientOptions } from '../index.ts';
import { backoffMs, requestedDelayMs } from '../transport/retry-policy.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const options = (): ClientOptions & { baseURL: string; apiKey: string } => ({
  apiKey: 'sk-test',
  baseURL: server.baseURL,
});
const quick = { 'retry-after-ms': '1' };

describe.each([
  ['the Node transport', {}],
  ['fetch', { fetch: globalThis.fetch }],
])('over %s', (_name, transport: ClientOptions) => {
  const make = (more: ClientOptions = {}): OpenAI =>
    new OpenAI({ ...options(), ...transport, ...more });

  it.each([408, 409, 429, 500, 502, 503])('status %i is tried three times', async (status) => {
    server.handle((_request, reply) => sendError(reply, status, { message: 'no' }, quick));
    await expect(make().models.retrieve('x')).rejects.toMatchObject({ status, isRetryable: true });
    expect(server.requests).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 422])('status %i is sent once', async (status) => {
    server.handle((_request, reply) => sendError(reply, status, { message: 'no' }, quick));
    await expect(make().models.retrieve('x')).rejects.toMatchObject({ status, isRetryable: false });
    expect(server.requests).toHaveLength(1);
  });

  it('a success after a failure is a success', async () => {
    server.handle((_request, reply, index) =>
      index < 2 ? sendError(reply, 500, { message: 'no' }, quick) : sendJson(reply, { id: 'm' }),
    );
    expect(await make().models.retrieve('x')).toEqual({ id: 'm' });
  });

  it('x-should-retry wins over the status', async () => {
    server.handle((_request, reply) =>
      sendError(reply, 500, { message: 'no' }, { 'x-should-retry': 'false' }),
    );
    await expect(make().models.retrieve('x')).rejects.toMatchObject({ isRetryable: false });
    expect(server.requests).toHaveLength(1);
    server.handle((_request, reply) =>
      sendError(reply, 400, { message: 'no' }, { ...quick, 'x-should-retry': 'true' }),
    );
    await expect(make().models.retrieve('x')).rejects.toMatchObject({ status: 400 });
    expect(server.requests).toHaveLength(3);
  });

  it('a connection that breaks before or within a reply is made again', async () => {
    server.handle((_request, reply, index) => {
      if (index === 0) reply.destroy();
      else if (index === 1) {
        reply.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        reply.write('{"id":');
        setTimeout(() => reply.destroy(), 10);
      } else sendJson(reply, { id: 'm' });
    });
    const { data, response } = await make().models.retrieve('x').withResponse();
    expect(data).toEqual({ id: 'm' });
    expect(response.headers.get('content-length')).not.toBe('100');
    expect(server.requests).toHaveLength(3);
  });

  it('a reply that stays broken is a connection error with place and request', async () => {
    server.handle((_request, reply) => {
      reply.writeHead(200, {
        'content-type': 'application/json',
        'content-length': '100',
        'x-request-id': 'req_9',
      });
      reply.write('{"id":');
      setTimeout(() => reply.destroy(), 5);
    });
    const error = await make({ maxRetries: 0 })
      .models.retrieve('x')
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).toMatchObject({ method: 'GET', requestID: 'req_9' });
  });

  it('the idempotency key stays the same, and there is none unless it is given', async () => {
    server.handle((_request, reply, index) =>
      index % 2 === 0 ? sendError(reply, 500, { message: 'no' }, quick) : sendJson(reply, {}),
    );
    const client = make();
    await client.responses.create({ model: 'm' }, { idempotencyKey: 'abc' });
    await client.responses.create({ model: 'm' });
    expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual([
      'abc',
      'abc',
      undefined,
      undefined,
    ]);
  });

  it('a signal ends the wait between two attempts', async () => {
    server.handle((_request, reply) =>
      sendError(reply, 500, { message: 'no' }, { 'retry-after': '20' }),
    );
    const started = Date.now();
    await expect(
      make().models.retrieve('x', { signal: AbortSignal.timeout(60) }),
    ).rejects.toMatchObject({ name: 'APIUserAbortError' });
    expect(Date.now() - started).toBeLessThan(19_000);
  });

  it('a stream of bytes that was sent is not sent again', async () => {
    server.handle((_request, reply) => sendError(reply, 500, { message: 'no' }, quick));
    const body = new Blob(['abc']).stream();
    await expect(make().post('/x', { body })).rejects.toMatchObject({ status: 500 });
    expect(server.requests.map((request) => request.body)).toEqual(['abc']);
  });
});

const readDelay = (headers: Record<string, string>): number | undefined =>
  requestedDelayMs((name) => headers[name] ?? null);

describe('a wait that the server asks for', () => {
  it('is honoured in full', async () => {
    server.handle((_request, reply, index) =>
      index === 0
        ? sendError(reply, 429, { message: 'slow down' }, { 'retry-after': '1' })
        : sendJson(reply, {}),
    );
    const started = Date.now();
    await new OpenAI(options()).models.retrieve('x');
    expect(Date.now() - started).toBeGreaterThanOrEqual(990);
  });

  it('is an error at once where it is longer than the call may take', async () => {
    server.handle((_request, reply) =>
      sendError(reply, 429, { message: 'slow down' }, { 'retry-after': '120' }),
    );
    const started = Date.now();
    const total = new OpenAI({ ...options(), timeouts: { total: 100_000 } });
    await expect(total.models.retrieve('x')).rejects.toBeInstanceOf(RateLimitError);
    const timeout = new OpenAI({ ...options(), timeout: 100_000 });
    await expect(timeout.models.retrieve('x')).rejects.toBeInstanceOf(RateLimitError);
    expect(server.requests).toHaveLength(2);
    expect(Date.now() - started).toBeLessThan(50_000);
  });

  it('of two minutes is cut short by the official client', async () => {
    server.handle((_request, reply, index) =>
      index === 0
        ? sendError(reply, 429, { message: 'slow down' }, { 'retry-after': '120' })
        : sendJson(reply, {}),
    );
    const started = Date.now();
    await new OfficialOpenAI(options() as never).models.retrieve('x');
    expect(Date.now() - started).toBeLessThan(50_000);
  });

  it('is read from all its forms', () => {
    expect(readDelay({ 'retry-after-ms': '250', 'retry-after': '9' })).toBe(250);
    expect(readDelay({ 'retry-after': '1.5' })).toBe(1500);
    const date = new Date(Date.now() + 5000).toUTCString();
    expect(readDelay({ 'retry-after': date })).toBeGreaterThan(3000);
    expect(readDelay({ 'retry-after': 'soon' })).toBeUndefined();
    expect(readDelay({})).toBeUndefined();
  });
});

const refuse = (): void =>
  server.handle((_request, reply) =>
    sendError(
      reply,
      429,
      { message: 'no quota', type: 'insufficient_quota', code: 'insufficient_quota' },
      quick,
    ),
  );

describe('an account without quota', () => {
  it('is asked once', async () => {
    refuse();
    await expect(new OpenAI(options()).models.retrieve('x')).rejects.toMatchObject({
      code: 'insufficient_quota',
      isRetryable: false,
    });
    expect(server.requests).toHaveLength(1);
  });

  it('is asked three times by the official client', async () => {
    refuse();
    await expect(new OfficialOpenAI(options() as never).models.retrieve('x')).rejects.toThrow();
    expect(server.requests).toHaveLength(3);
  });
});

describe('the wait of our own', () => {
  it('doubles up to eight seconds, less up to a quarter', () => {
    expect([0, 1, 2, 3, 4, 9].map((attempt) => backoffMs(attempt, () => 0))).toEqual([
      500, 1000, 2000, 4000, 8000, 8000,
    ]);
    expect(backoffMs(0, () => 1)).toBe(375);
  });
});

const once = (more: ClientOptions): OpenAI => new OpenAI({ ...options(), maxRetries: 0, ...more });

describe('time limits', () => {
  it.each([
    ['the Node transport', {}],
    ['fetch', { fetch: globalThis.fetch }],
    ['a fetch that ignores its signal', { fetch: () => new Promise<Response>(() => {}) }],
  ])('end a request that is not answered, over %s', async (_name, transport: ClientOptions) => {
    server.handle(() => {});
    await expect(once({ ...transport, timeout: 150 }).models.retrieve('x')).rejects.toMatchObject({
      name: 'APIConnectionTimeoutError',
      phase: 'first-byte',
      message: expect.stringContaining('within 150 ms'),
    });
  });

  it('end a reply that stops in its middle', async () => {
    server.handle((_request, reply) => {
      reply.writeHead(200, { 'content-type': 'application/json' });
      reply.write('{');
    });
    for (const transport of [{}, { fetch: globalThis.fetch }]) {
      await expect(once({ ...transport, timeout: 150 }).models.retrieve('x')).rejects.toMatchObject(
        { name: 'APIConnectionTimeoutError' },
      );
    }
  });

  it('are tried again like any other failure', async () => {
    server.handle((_request, reply, index) => {
      if (index > 0) sendJson(reply, { id: 'm' });
    });
    const client = once({ timeout: 1000, maxRetries: 1 });
    expect(await client.models.retrieve('x')).toEqual({ id: 'm' });
  });

  it('hold for all attempts together where a total is set', async () => {
    server.handle(async (_request, reply) => {
      await sleep(100);
      sendError(reply, 500, { message: 'no' }, { 'retry-after-ms': '10' });
    });
    const started = Date.now();
    await expect(
      once({ maxRetries: 50, timeouts: { total: 350 } }).models.retrieve('x'),
    ).rejects.toThrow();
    // Fifty attempts would take more than five seconds.
    expect(Date.now() - started).toBeLessThan(5000);
    expect(server.requests.length).toBeLessThan(6);
  });

  it('end a connection that is never made', async () => {
    // TEST-NET-1: packets to it go nowhere, or are refused at once where there is no route.
    const client = once({ baseURL: 'http://192.0.2.1/v1', timeouts: { connect: 100 } });
    const started = Date.now();
    await expect(client.models.retrieve('x')).rejects.toBeInstanceOf(APIConnectionError);
    // The system itself gives up after two minutes.
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});
