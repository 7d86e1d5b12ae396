import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sendError, sendJson, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer } from '../../test/scripted-server.ts';
import type { AttemptInfo } from './hooks.ts';
import type { LogLevel } from './logger.ts';
import { OpenAI } from './openai.ts';
import { Reporter } from './reporter.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
afterEach(() => vi.unstubAllEnvs());

/** Fails whoever looks at it. */
const untouchable = new Proxy(
  {},
  {
    get: (_target, name) => {
      throw new Error(`${String(name)} was looked at`);
    },
    ownKeys: () => {
      throw new Error('its keys were looked at');
    },
  },
) as never;

describe('where nobody listens', () => {
  it('nothing is computed', () => {
    const reporter = new Reporter('models.list', untouchable, 'off', {});
    expect(reporter.request(untouchable, untouchable, 0)).toBe(0);
    reporter.response(untouchable, untouchable, 0, 0);
    reporter.retry(untouchable, untouchable, 0, 1);
    reporter.error(untouchable, untouchable, 0);
  });

  it('the clock is not read', () => {
    const now = vi.spyOn(Date, 'now');
    new Reporter('models.list', console, 'warn', {}).request(untouchable, untouchable, 0);
    expect(now).not.toHaveBeenCalled();
    now.mockRestore();
  });
});

describe('log levels', () => {
  const counts: [LogLevel, Record<string, number>][] = [
    ['off', {}],
    ['error', {}],
    ['warn', {}],
    ['info', { info: 4 }],
    ['debug', { info: 4, debug: 4 }],
  ];
  it.each(counts)(
    '%s tells what it promises of a request that is repeated',
    async (logLevel, expected) => {
      server.handle((_request, reply, index) =>
        index === 0
          ? sendError(reply, 500, { message: 'no' }, { 'retry-after-ms': '1' })
          : sendError(reply, 404, { message: 'not there' }),
      );
      const told: Record<string, number> = {};
      const count = (name: string) => () => void (told[name] = (told[name] ?? 0) + 1);
      const logger = {
        error: count('error'),
        warn: count('warn'),
        info: count('info'),
        debug: count('debug'),
      };
      const client = new OpenAI({
        apiKey: 'k',
        baseURL: server.baseURL,
        logger,
        logLevel,
        maxRetries: 1,
      });
      await expect(client.models.retrieve('m')).rejects.toMatchObject({ status: 404 });
      expect(told).toEqual(expected);
    },
  );

  it('come from OPENAI_LOG', () => {
    vi.stubEnv('OPENAI_LOG', 'debug');
    expect(new OpenAI({ apiKey: 'k' }).logLevel).toBe('debug');
  });
});

describe('hooks', () => {
  it('tell method, place, attempt, time and the id of the request', async () => {
    server.handle((_request, reply) =>
      sendJson(reply, { id: 'm' }, 200, { 'x-request-id': 'req_1' }),
    );
    const told: AttemptInfo[] = [];
    const client = new OpenAI({ apiKey: 'k', baseURL: server.baseURL }).withOptions({
      onRequest: (info) => void told.push(info),
      onResponse: (info) => void told.push(info),
    });
    await client.models.retrieve('m');
    await client.get('/somewhere', { query: { token: 'secret' } });
    const site = {
      method: 'GET',
      url: `${server.baseURL}/models/m`,
      attempt: 0,
      accessor: 'models.retrieve',
    };
    expect(told.slice(0, 2)).toEqual([
      site,
      { ...site, status: 200, requestId: 'req_1', durationMs: expect.any(Number) },
    ]);
    expect(told[2]).toMatchObject({
      accessor: undefined,
      url: `${server.baseURL}/somewhere?token=***`,
    });
  });

  it('tell of connection errors, and once that a call has failed for good', async () => {
    const errors: string[] = [];
    const retries: number[] = [];
    const client = new OpenAI({
      apiKey: 'k',
      baseURL: 'http://127.0.0.1:9/v1',
      maxRetries: 1,
      onRetry: ({ attempt }) => void retries.push(attempt),
      onError: ({ error }) => void errors.push(error.name),
    });
    await expect(client.models.list()).rejects.toThrow();
    expect([retries, errors]).toEqual([[0], ['APIConnectionError']]);
  });
});
