import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEvents, sendJson, startServer } from '../../test/scripted-server.ts';
import type { Handler, ScriptedServer } from '../../test/scripted-server.ts';
import { AzureOpenAI } from '../azure/azure-openai.ts';
import type { Logger } from './logger.ts';
import { OpenAI } from './openai.ts';

const key = 'sk-this-must-never-be-seen-anywhere';
let server: ScriptedServer;
let lines: string[];
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const write = (...values: unknown[]): void => void lines.push(inspect(values, { depth: 20 }));
const logger: Logger = { error: write, warn: write, info: write, debug: write };

/** Everything that a program could print of a value. */
function shown(value: unknown): string {
  const { stack, message } = value as Error;
  const whole = inspect(value, { depth: 20, showHidden: true, getters: true });
  return [whole, JSON.stringify(value), String(value), stack, message].join('\n');
}

const replies: [string, Handler, object?][] = [
  [
    'quotes the key',
    (_request, reply) =>
      sendJson(
        reply,
        { error: { message: `Incorrect API key provided: ${key}`, code: 'invalid_api_key' } },
        401,
      ),
  ],
  [
    'quotes the key in a page',
    (_request, reply) =>
      void reply.writeHead(502, { 'content-type': 'text/html' }).end(`<html>Bearer ${key}</html>`),
  ],
  [
    'sends its headers back',
    ({ headers }, reply) =>
      sendJson(reply, { error: { message: JSON.stringify(headers) } }, 400, {
        'x-echo': String(headers['x-other']),
      }),
  ],
  ['breaks the connection', (_request, reply) => void reply.destroy()],
  ['is too slow', () => {}, { timeout: 60 }],
  ['is not JSON', (_request, reply) => void reply.end('<html>')],
];

describe.each([
  ["Node's transport", {}],
  ['fetch', { fetch: (url: string, init?: RequestInit) => fetch(url, init) }],
])('a key is in no error and no log over %s', (_name, transport) => {
  const clients = (options: object) => [
    new OpenAI({
      apiKey: key,
      baseURL: server.baseURL,
      maxRetries: 0,
      logger,
      logLevel: 'debug',
      ...transport,
      ...options,
    }),
    new AzureOpenAI({
      apiKey: key,
      baseURL: server.baseURL,
      apiVersion: 'v',
      maxRetries: 0,
      logger,
      logLevel: 'debug',
      ...transport,
      ...options,
    }),
    new OpenAI({
      apiKey: async () => key,
      baseURL: server.baseURL,
      maxRetries: 0,
      logger,
      logLevel: 'debug',
      ...transport,
      ...options,
    }),
  ];

  it.each(replies)('where the server %s', async (_what, handler, options = {}) => {
    server.handle((request, reply, index) => {
      reply.setHeader('retry-after-ms', '1');
      return handler(request, reply, index);
    });
    for (const client of clients(options)) {
      lines = [];
      const error: unknown = await client.models.retrieve('m').catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      expect(shown(error)).not.toContain(key);
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.join('\n')).not.toContain(key);
    }
  });

  it('within a stream', async () => {
    server.handle((_request, reply) => {
      openEvents(reply);
      reply.end('event: error\ndata: {"message":"no","type":"server_error"}\n\n');
    });
    const [client] = clients({});
    lines = [];
    const stream = await client!.responses.create({ model: 'm', stream: true });
    const error: unknown = await (async () => {
      for await (const _event of stream);
    })().catch((reason: unknown) => reason);
    expect(shown(error) + lines.join('\n')).not.toContain(key);
    expect(shown(client)).toContain('OpenAI');
  });
});

describe('a URL', () => {
  it('is shown without user, password and secrets in its query', async () => {
    server.handle((_request, reply) => void reply.destroy());
    const baseURL = `${server.baseURL.replace('//', '//me:pass-word@')}?api_key=${key}`;
    lines = [];
    const client = new OpenAI({ apiKey: 'k', baseURL, maxRetries: 0, logger, logLevel: 'debug' });
    const error: unknown = await client.models.retrieve('m').catch((reason: unknown) => reason);
    expect(shown(error) + lines.join('\n')).not.toMatch(/pass-word|this-must-never/);
    expect((error as { url: string }).url).toMatch(/api_key=\*\*\*/);
  });
});
