import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendError, sendJson, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer } from '../../test/scripted-server.ts';
import OpenAI, { OpenAIError } from '../index.ts';
import type { ClientOptions, Logger } from '../index.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startServer((_request, reply) => sendJson(reply, {}));
});
afterAll(() => server.close());
beforeEach(() => {
  server.handle((_request, reply) => sendJson(reply, {}));
  for (const name of ['API_KEY', 'ADMIN_KEY', 'ORG_ID', 'PROJECT_ID', 'BASE_URL', 'LOG']) {
    vi.stubEnv(`OPENAI_${name}`, undefined);
  }
});
afterEach(() => vi.unstubAllEnvs());

const make = (options: ClientOptions = {}): OpenAI =>
  new OpenAI({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0, ...options });

describe('the environment', () => {
  it('gives what the options leave out', () => {
    vi.stubEnv('OPENAI_API_KEY', ' sk-env ');
    vi.stubEnv('OPENAI_ADMIN_KEY', 'admin-env');
    vi.stubEnv('OPENAI_ORG_ID', 'org-env');
    vi.stubEnv('OPENAI_PROJECT_ID', 'proj_env');
    vi.stubEnv('OPENAI_WEBHOOK_SECRET', 'whsec_env');
    vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:1/v1');
    vi.stubEnv('OPENAI_LOG', 'debug');
    expect(new OpenAI()).toMatchObject({
      apiKey: 'sk-env',
      adminAPIKey: 'admin-env',
      organization: 'org-env',
      project: 'proj_env',
      webhookSecret: 'whsec_env',
      baseURL: 'http://127.0.0.1:1/v1',
      logLevel: 'debug',
    });
    expect(new OpenAI({ organization: null }).organization).toBeNull();
  });

  it('counts as unset where it is empty', () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-env');
    vi.stubEnv('OPENAI_BASE_URL', '');
    vi.stubEnv('OPENAI_ORG_ID', '  ');
    const client = new OpenAI();
    expect(client.baseURL).toBe('https://api.openai.com/v1');
    expect(client.organization).toBeNull();
  });

  it('adds headers to every request', async () => {
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'X-Team: blue\nX-Time: 12:30\nnonsense');
    await make({ defaultHeaders: { 'x-team': 'red' } }).get('/x');
    expect(server.requests[0]!.headers).toMatchObject({ 'x-team': 'red', 'x-time': '12:30' });
  });

  it('with an unknown log level is named and ignored', () => {
    vi.stubEnv('OPENAI_LOG', 'loud');
    const warn = vi.fn();
    const client = make({ logger: { warn } as unknown as Logger });
    expect(client.logLevel).toBe('warn');
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('OPENAI_LOG is "loud"'));
  });
});

describe('keys', () => {
  it('are asked for where there is none', () => {
    expect(() => new OpenAI()).toThrow(OpenAIError);
    expect(() => new OpenAI({ apiKey: '' })).toThrow(/No API key: pass apiKey .* OPENAI_API_KEY/);
  });

  it('can be a header of the caller', async () => {
    const client = make({
      apiKey: null,
      adminAPIKey: 'a',
      defaultHeaders: { Authorization: 'X y' },
    });
    await client.models.retrieve('x');
    expect(server.requests[0]!.headers.authorization).toBe('X y');
  });

  it('can be left out on purpose', async () => {
    await make({
      apiKey: null,
      adminAPIKey: 'a',
      defaultHeaders: { Authorization: null },
    }).models.retrieve('x');
    expect(server.requests[0]!.headers).not.toHaveProperty('authorization');
  });

  it('of the wrong kind are not sent', async () => {
    await expect(make({ apiKey: null, adminAPIKey: 'admin' }).models.retrieve('x')).rejects.toThrow(
      /models\.retrieve needs an API key: pass apiKey/,
    );
    const operation = { method: 'GET', path: '/x', accessor: 'admin.x', auth: 'admin' } as const;
    await expect(make().execute(operation, {})).rejects.toThrow(/admin\.x needs an admin key/);
    expect(server.requests).toHaveLength(0);
  });

  it('that a function fails to give are explained', async () => {
    const failing = make({ apiKey: () => Promise.reject(new Error('vault is shut')) });
    await expect(failing.models.retrieve('x')).rejects.toThrow(
      /The apiKey function failed: vault is shut/,
    );
    const empty = make({ apiKey: () => Promise.resolve('') });
    await expect(empty.models.retrieve('x')).rejects.toThrow(/non-empty string/);
  });
});

describe('values that make no sense', () => {
  it.each([
    [{ timeout: 0 }, /timeout must be a number of milliseconds above 0/],
    [{ timeout: Number.NaN }, /timeout must be/],
    [{ maxRetries: -1 }, /maxRetries must be a whole number/],
    [{ maxRetries: 1.5 }, /maxRetries must be a whole number/],
  ])('%j is refused', (options, message) => {
    expect(() => make(options)).toThrow(message);
  });

  it('a base URL without http is refused', async () => {
    await expect(make({ baseURL: 'ftp://x/v1' }).get('/x')).rejects.toThrow(
      /http:\/\/ or https:\/\//,
    );
  });
});

describe('a base URL', () => {
  it.each(['', '/', '//'])('may end with %j', async (end) => {
    await make({ baseURL: server.baseURL + end }).get('x');
    expect(server.requests[0]!.url.replace(/\/+/g, '/')).toBe('/v1/x');
  });

  it('may carry a query', async () => {
    await make({ baseURL: `${server.baseURL}?api-version=1` }).get('/x', { query: { a: 1 } });
    expect(server.requests[0]!.url).toBe('/v1/x?api-version=1&a=1');
  });
});

describe('withOptions', () => {
  it('keeps what is not given, changed fields and the key function included', async () => {
    const client = make({ apiKey: () => Promise.resolve('from-function'), timeout: 1234 });
    client.organization = 'org-later';
    const other = client.withOptions({ maxRetries: 5 });
    expect(other).toBeInstanceOf(OpenAI);
    expect(other).toMatchObject({ maxRetries: 5, timeout: 1234, organization: 'org-later' });
    await other.models.retrieve('x');
    expect(server.requests[0]!.headers.authorization).toBe('Bearer from-function');
  });
});

describe('browsers', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are refused unless the risk is taken', () => {
    vi.stubGlobal('window', { document: {} });
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0' });
    expect(() => make()).toThrow(/looks like a browser/);
    expect(make({ dangerouslyAllowBrowser: true })).toBeInstanceOf(OpenAI);
  });
});

describe('a replaced fetch', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is used, as programs that patch it expect', async () => {
    const patched = vi.fn(() => Promise.resolve(Response.json({ id: 'patched' })));
    vi.stubGlobal('fetch', patched);
    expect(await make().models.retrieve('x')).toEqual({ id: 'patched' });
    expect(patched).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
    await make().models.retrieve('x');
    expect(server.requests).toHaveLength(1);
  });

  it('and a replaced dispatcher are seen', async () => {
    const { MockAgent, getGlobalDispatcher, setGlobalDispatcher } = await import('undici');
    const before = getGlobalDispatcher();
    await make().models.retrieve('x');
    expect(server.requests[0]!.headers).not.toHaveProperty('sec-fetch-mode');
    const agent = new MockAgent();
    agent.disableNetConnect();
    agent
      .get('https://mocked.example')
      .intercept({ path: '/v1/models/x' })
      .reply(200, { id: 'mocked' }, { headers: { 'content-type': 'application/json' } });
    setGlobalDispatcher(agent);
    try {
      const client = make({ baseURL: 'https://mocked.example/v1' });
      expect(await client.models.retrieve('x')).toEqual({ id: 'mocked' });
    } finally {
      setGlobalDispatcher(before);
    }
  });
});

const recording = (): Logger & { lines: unknown[][] } => {
  const lines: unknown[][] = [];
  const log = (...values: unknown[]): void => void lines.push(values);
  return { lines, error: log, warn: log, info: log, debug: log };
};

const fetchWithoutUser = (url: string, init?: RequestInit): Promise<Response> =>
  fetch(url.replace('user:secret@', ''), init);

const failingHook = (): never => {
  throw new Error('broken hook');
};

describe('logs and hooks', () => {
  it('say nothing about a success by default', async () => {
    const logger = recording();
    await make({ logger }).models.retrieve('x');
    expect(logger.lines).toEqual([]);
  });

  it('name each request at info and show headers without secrets at debug', async () => {
    const logger = recording();
    const url = server.baseURL.replace('http://', 'http://user:secret@');
    await make({ logger, logLevel: 'info' }).models.retrieve('x');
    expect(logger.lines).toHaveLength(1);
    await make({
      logger,
      logLevel: 'debug',
      baseURL: url,
      fetch: fetchWithoutUser,
    }).models.retrieve('x');
    const text = JSON.stringify(logger.lines);
    expect(text).toContain('/v1/models/x 200');
    expect(text).toContain('"authorization":"***"');
    expect(text).not.toMatch(/sk-test|secret/);
  });

  it('tell hooks about every attempt', async () => {
    server.handle((_request, reply, index) =>
      index === 0
        ? sendError(reply, 500, { message: 'no' }, { 'retry-after-ms': '1' })
        : sendError(reply, 400, { message: 'bad' }),
    );
    const told: unknown[] = [];
    const client = make({
      maxRetries: 1,
      onRequest: ({ attempt, accessor }) => told.push(['request', attempt, accessor]),
      onResponse: ({ status }) => told.push(['response', status]),
      onRetry: ({ delayMs, error }) => told.push(['retry', delayMs, error.name]),
      onError: ({ error }) => told.push(['error', error.name]),
    });
    await expect(client.models.retrieve('x')).rejects.toThrow();
    expect(told).toEqual([
      ['request', 0, 'models.retrieve'],
      ['response', 500],
      ['retry', 1, 'InternalServerError'],
      ['request', 1, 'models.retrieve'],
      ['response', 400],
      ['error', 'BadRequestError'],
    ]);
  });

  it('survive a hook that throws', async () => {
    const logger = recording();
    expect(await make({ logger, onRequest: failingHook }).models.retrieve('x')).toEqual({});
    expect(logger.lines[0]![0]).toContain('a hook threw');
  });
});
