import OfficialOpenAI from 'openai';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { responseEvents } from '../../test/response-script.ts';
import { frame, openEvents, sendJson, sleep, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer } from '../../test/scripted-server.ts';
import OpenAI, {
  APIConnectionError,
  APIError,
  APIUserAbortError,
  RateLimitError,
  Stream,
  StreamTruncatedError,
} from '../index.ts';
import type { ClientOptions } from '../index.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const events = responseEvents(['Hel', 'lo ', 'żółć']);
const wire = events.map(frame).join('');
const beginning = events.slice(0, 5).map(frame).join('');

let lastReply: ServerResponse | undefined;

const play = (script: (reply: ServerResponse) => void | Promise<void>): void =>
  server.handle((_request, reply) => {
    lastReply = reply;
    openEvents(reply, { 'x-request-id': 'req_s' });
    return script(reply);
  });

const params = { model: 'gpt-6-luna', input: 'x', stream: true } as const;

async function collect(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const seen: unknown[] = [];
  for await (const event of stream) seen.push(event);
  return seen;
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe.each([
  ['the Node transport', {}],
  ['fetch', { fetch: globalThis.fetch }],
])('over %s', (_name, transport: ClientOptions) => {
  const make = (more: ClientOptions = {}): OpenAI =>
    new OpenAI({
      apiKey: 'sk-test',
      baseURL: server.baseURL,
      maxRetries: 0,
      ...transport,
      ...more,
    });

  it('gives every event in order', async () => {
    play((reply) => void reply.end(wire));
    expect(await collect(await make().responses.create(params))).toEqual(events);
  });

  it('gives an event when it comes, not when the reply ends', async () => {
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    play(async (reply) => {
      reply.write(beginning);
      await held;
      reply.end(events.slice(5).map(frame).join(''));
    });
    let count = 0;
    for await (const _event of await make().responses.create(params)) {
      if (++count === 5) release();
    }
    expect(count).toBe(events.length);
  });

  it('ends at the terminal event although the connection stays open', async () => {
    play((reply) => void reply.write(wire));
    expect(await collect(await make().responses.create(params))).toHaveLength(events.length);
  });

  it.each([
    ['[DONE]', 'data: {"n":1}\n\ndata: [DONE]\n\n', 1],
    ['[DONE] without its blank line', 'data: {"n":1}\n\ndata: [DONE]', 1],
    [
      'a finish reason',
      'data: {"object":"chat.completion.chunk","choices":[{"finish_reason":"stop"}]}\n\n',
      1,
    ],
    ['a terminal event without its blank line', wire.trimEnd(), events.length],
  ])('takes %s as an end', async (_end, text, count) => {
    play((reply) => void reply.end(text));
    expect(await collect(await make().responses.create(params))).toHaveLength(count);
  });

  it('throws a truncation error with what arrived where no end came', async () => {
    play((reply) => void reply.end(beginning));
    const stream = await make().responses.create(params);
    const seen: unknown[] = [];
    const error = await failure(
      (async () => {
        for await (const event of stream) seen.push(event);
      })(),
    );
    expect(seen).toHaveLength(5);
    expect(error).toBeInstanceOf(StreamTruncatedError);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).toMatchObject({
      name: 'StreamTruncatedError',
      received: 5,
      lastEvent: { type: 'response.output_text.delta' },
      requestID: 'req_s',
      method: 'POST',
      isRetryable: true,
    });
  });

  it('throws a truncation error where not one event came', async () => {
    play((reply) => void reply.end(': nothing to say\n\n'));
    await expect(collect(await make().responses.create(params))).rejects.toBeInstanceOf(
      StreamTruncatedError,
    );
  });

  it('takes a truncated stream as complete where that is asked for', async () => {
    play((reply) => void reply.end(beginning));
    const client = make({ acceptTruncatedStreams: true });
    expect(await collect(await client.responses.create(params))).toHaveLength(5);
  });

  it('takes a resumed stream without events as complete', async () => {
    play((reply) => void reply.end());
    const query = { stream: true, starting_after: 12 } as const;
    expect(await collect(await make().responses.retrieve('resp_1', query))).toEqual([]);
    expect(server.requests[0]!.url).toBe('/v1/responses/resp_1?stream=true&starting_after=12');
  });

  it('tells a dropped connection as a connection error with place and request', async () => {
    play(async (reply) => {
      reply.write(beginning);
      await sleep(20);
      reply.destroy();
    });
    const error = await failure(collect(await make().responses.create(params)));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).not.toBeInstanceOf(StreamTruncatedError);
    expect(error).toMatchObject({ method: 'POST', requestID: 'req_s' });
    expect((error as Error).message).toMatch(/after 5 events/);
  });

  it.each([
    ['flat', { type: 'error', code: 'rate_limit_exceeded', message: 'slow', param: null }],
    ['nested', { type: 'error', error: { code: 'rate_limit_exceeded', message: 'slow' } }],
    ['untyped', { error: { code: 'rate_limit_exceeded', message: 'slow' } }],
  ])(
    'throws a %s error of the stream in its class, after the events before it',
    async (_f, event) => {
      play((reply) => void reply.end(beginning + frame(event)));
      const stream = await make().responses.create(params);
      const seen: unknown[] = [];
      const error = await failure(
        (async () => {
          for await (const item of stream) seen.push(item);
        })(),
      );
      expect(seen).toHaveLength(5);
      expect(error).toBeInstanceOf(RateLimitError);
      expect(error).toMatchObject({
        code: 'rate_limit_exceeded',
        requestID: 'req_s',
        method: 'POST',
      });
      expect((error as Error).message).toContain('slow');
    },
  );

  it('throws where an event is no JSON', async () => {
    play((reply) => void reply.end('data: oops\n\n'));
    await expect(collect(await make().responses.create(params))).rejects.toThrow(
      /an event of the stream is not JSON: oops/,
    );
  });

  it('skips comments and events without data', async () => {
    play((reply) => void reply.end(`: hi\n\ndata:\n\n${wire}`));
    expect(await collect(await make().responses.create(params))).toEqual(events);
  });

  it('fails a stalled stream in time, although comments keep coming', async () => {
    play(async (reply) => {
      reply.write(beginning);
      while (!reply.destroyed) {
        reply.write(': keep-alive\n\n');
        await sleep(20);
      }
    });
    const started = Date.now();
    const stream = await make({ timeout: 300 }).responses.create(params);
    await expect(collect(stream)).rejects.toMatchObject({
      name: 'APIConnectionTimeoutError',
      phase: 'idle',
    });
    expect(Date.now() - started).toBeGreaterThan(290);
  });

  it('does not hold a slow reader for a stalled stream', async () => {
    play((reply) => void reply.end(wire));
    const stream = await make({ timeout: 500 }).responses.create(params);
    let count = 0;
    for await (const _event of stream) {
      if (++count === 3) await sleep(600);
    }
    expect(count).toBe(events.length);
  });

  it('lets a long stream run as long as events come', async () => {
    play(async (reply) => {
      for (const event of events) {
        reply.write(frame(event));
        await sleep(1500 / events.length);
      }
      reply.end();
    });
    const stream = await make({ timeout: 1000 }).responses.create(params);
    expect(await collect(stream)).toHaveLength(events.length);
  });

  it('ends a stream that goes on beyond the total limit', async () => {
    play(async (reply) => {
      while (!reply.destroyed) {
        reply.write(frame(events[4]!));
        await sleep(20);
      }
    });
    const stream = await make({ timeouts: { total: 500 } }).responses.create(params);
    await expect(collect(stream)).rejects.toMatchObject({ phase: 'total', isRetryable: false });
  });

  it.each([
    ['the signal of the request', (own: AbortController) => own.abort('enough')],
    [
      'its controller',
      (_own: AbortController, stream: Stream<unknown>) => stream.controller.abort('enough'),
    ],
  ])('throws an abort error when %s aborts it, and closes the socket', async (_who, abort) => {
    play((reply) => void reply.write(beginning));
    const own = new AbortController();
    const stream = await make().responses.create(params, { signal: own.signal });
    const error = await failure(
      (async () => {
        for await (const event of stream) if (event.sequence_number === 2) abort(own, stream);
      })(),
    );
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).not.toBeInstanceOf(APIError);
    expect(error).toMatchObject({ name: 'APIUserAbortError', cause: 'enough' });
    await expect.poll(() => lastReply?.destroyed, { interval: 5 }).toBe(true);
  });

  it('throws an abort error although all events have arrived', async () => {
    play((reply) => void reply.end(wire));
    const own = new AbortController();
    const stream = await make().responses.create(params, { signal: own.signal });
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const event of stream) {
        seen.push(event);
        if (seen.length === 2) own.abort('enough');
      }
    })();
    await expect(reading).rejects.toMatchObject({ name: 'APIUserAbortError', cause: 'enough' });
    expect(seen).toHaveLength(2);
  });

  it('throws an abort error where the wait for the next event is aborted', async () => {
    play((reply) => void reply.write(beginning));
    const own = new AbortController();
    const stream = await make().responses.create(params, { signal: own.signal });
    setTimeout(() => own.abort(), 80);
    await expect(collect(stream)).rejects.toBeInstanceOf(APIUserAbortError);
  });

  it('closes the socket when the loop is left', async () => {
    play((reply) => void reply.write(beginning));
    for await (const _event of await make().responses.create(params)) break;
    await expect.poll(() => lastReply?.destroyed, { interval: 5 }).toBe(true);
  });

  it('rejects a request that was aborted before or while it was sent', async () => {
    server.handle(() => {});
    const signal = AbortSignal.abort('never mind');
    await expect(make().models.retrieve('x', { signal })).rejects.toMatchObject({
      name: 'APIUserAbortError',
      cause: 'never mind',
    });
    expect(server.requests).toHaveLength(0);
    await expect(
      make().models.retrieve('x', { signal: AbortSignal.timeout(50) }),
    ).rejects.toBeInstanceOf(APIUserAbortError);
  });

  it('can be read twice with tee, and once without', async () => {
    play((reply) => void reply.end(wire));
    const [left, right] = (await make().responses.create(params)).tee();
    expect(await Promise.all([collect(left), collect(right)])).toEqual([events, events]);
    play((reply) => void reply.end(wire));
    const stream = await make().responses.create(params);
    await collect(stream);
    await expect(collect(stream)).rejects.toThrow(/iterated over already/);
  });

  it('travels as lines of JSON', async () => {
    play((reply) => void reply.end(wire));
    const stream = await make().responses.create(params);
    const copy = Stream.fromReadableStream(stream.toReadableStream(), new AbortController());
    expect(await collect(copy)).toEqual(events);
  });
});

/** A signal that counts its listeners. */
function countingSignal(): { signal: AbortSignal; count: () => number } {
  const { signal } = new AbortController();
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = ((...args: Parameters<typeof add>) => {
    listeners++;
    add(...args);
  }) as typeof signal.addEventListener;
  signal.removeEventListener = ((...args: Parameters<typeof remove>) => {
    listeners--;
    remove(...args);
  }) as typeof signal.removeEventListener;
  return { signal, count: () => listeners };
}

describe('a signal that serves for many calls', () => {
  it('keeps no listener after 2,000 of them', async () => {
    server.handle((_request, reply) => sendJson(reply, {}));
    const { signal, count } = countingSignal();
    const client = new OpenAI({ apiKey: 'k', baseURL: server.baseURL });
    for (let round = 0; round < 20; round++) {
      await Promise.all(Array.from({ length: 100 }, () => client.models.retrieve('x', { signal })));
    }
    expect(count()).toBe(0);
  });

  it('keeps no listener after streams that were read, left or failed', async () => {
    const { signal, count } = countingSignal();
    const client = new OpenAI({ apiKey: 'k', baseURL: server.baseURL });
    play((reply) => void reply.end(wire));
    await collect(await client.responses.create(params, { signal }));
    for await (const _event of await client.responses.create(params, { signal })) break;
    await client.responses.stream({ model: 'm' }, { signal }).finalResponse();
    play((reply) => void reply.end(beginning));
    await failure(collect(await client.responses.create(params, { signal })));
    expect(count()).toBe(0);
  });
});

const official = (timeout?: number): OfficialOpenAI =>
  new OfficialOpenAI({ apiKey: 'k', baseURL: server.baseURL, maxRetries: 0, timeout });

describe('the official client', () => {
  it('takes a truncated stream for a whole one', async () => {
    play((reply) => void reply.end(beginning));
    expect(await collect(await official().responses.create(params))).toHaveLength(5);
  });

  it('ends the loop in silence when the stream is aborted', async () => {
    play((reply) => void reply.write(beginning));
    const stream = await official().responses.create(params);
    const seen: unknown[] = [];
    for await (const event of stream) {
      seen.push(event);
      if (seen.length === 3) stream.controller.abort();
    }
    expect(seen.length).toBeGreaterThanOrEqual(3);
  });

  it('waits on a stalled stream beyond its timeout', async () => {
    play((reply) => void reply.write(beginning));
    const stream = await official(100).responses.create(params);
    const outcome = await Promise.race([
      failure(collect(stream)),
      sleep(800).then(() => 'waiting'),
    ]);
    expect(outcome).toBe('waiting');
    stream.controller.abort();
  });
});
