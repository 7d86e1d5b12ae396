import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEvents, sendError, sendJson, sleep, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer } from '../../test/scripted-server.ts';
import { responseBody } from '../../test/response-script.ts';
import OpenAI, { APIError, InvalidReplyError, NotFoundError, OpenAIError } from '../index.ts';
import type { ClientOptions } from '../index.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const make = (options: ClientOptions = {}): OpenAI =>
  new OpenAI({ apiKey: 'sk-test-secret', baseURL: server.baseURL, maxRetries: 0, ...options });

describe.each([
  ['the Node transport', {}],
  ['fetch', { fetch: globalThis.fetch }],
])('over %s', (_name, transport: ClientOptions) => {
  it('sends the body as JSON with the key, the organization and the project', async () => {
    server.handle((_request, reply) => sendJson(reply, responseBody('hello')));
    const client = make({ ...transport, organization: 'org-1', project: 'proj_1' });
    const response = await client.responses.create({ model: 'gpt-6-luna', input: 'żółć 🎉' });
    expect(response.output_text).toBe('hello');
    const [seen] = server.requests;
    expect(seen).toMatchObject({ method: 'POST', url: '/v1/responses' });
    expect(JSON.parse(seen!.body)).toEqual({ model: 'gpt-6-luna', input: 'żółć 🎉' });
    expect(seen!.headers).toMatchObject({
      authorization: 'Bearer sk-test-secret',
      'content-type': 'application/json',
      'openai-organization': 'org-1',
      'openai-project': 'proj_1',
      'user-agent': expect.stringMatching(/^Unabridged\/JS \d/),
    });
  });

  it('gives the id of the request beside the result, not within it', async () => {
    server.handle((_request, reply) =>
      sendJson(reply, { id: 'm' }, 200, {
        'x-request-id': 'req_42',
        'x-ratelimit-limit-requests': '60',
        'x-ratelimit-remaining-requests': '59',
        'x-ratelimit-reset-requests': '1m30s',
      }),
    );
    const client = make(transport);
    const model = await client.models.retrieve('m');
    expect(model._request_id).toBe('req_42');
    expect(JSON.stringify(model)).toBe('{"id":"m"}');
    const { data, response, request_id, rate_limit } = await client.models
      .retrieve('m')
      .withResponse();
    expect(data.id).toBe('m');
    expect(request_id).toBe('req_42');
    expect(response.headers.get('x-request-id')).toBe('req_42');
    expect(rate_limit?.requests).toEqual({ limit: 60, remaining: 59, resetAfterMs: 90_000 });
  });

  it('rejects where a body that is read from a stream breaks off', async () => {
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulls++ < 2) controller.enqueue(new Uint8Array(1000));
        else controller.error(new Error('The disk is gone.'));
      },
    });
    await expect(make(transport).post('/files', { body })).rejects.toThrow(/The disk is gone/);
  });

  it('gives the raw reply, its body unread, with asResponse', async () => {
    server.handle((_request, reply) => sendJson(reply, { id: 'm' }));
    const response = await make(transport).models.retrieve('m').asResponse();
    expect(response).toBeInstanceOf(Response);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ id: 'm' });
  });

  it('tells a refusal by its class, code, parameter, request and place', async () => {
    server.handle((_request, reply) =>
      sendError(
        reply,
        404,
        {
          message: "The model 'x' does not exist",
          type: 'invalid_request_error',
          code: 'model_not_found',
          param: 'model',
        },
        { 'x-request-id': 'req_7' },
      ),
    );
    const error = await make(transport)
      .models.retrieve('x')
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({
      name: 'NotFoundError',
      message: "404 The model 'x' does not exist",
      status: 404,
      code: 'model_not_found',
      type: 'invalid_request_error',
      param: 'model',
      requestID: 'req_7',
      requestId: 'req_7',
      method: 'GET',
      url: `${server.baseURL}/models/x`,
      isRetryable: false,
    });
  });

  it('quotes a long page of a proxy in one short line', async () => {
    server.handle((_request, reply) => {
      reply.writeHead(502, { 'content-type': 'text/html' });
      reply.end(
        `<html><head><title>Bad gateway</title></head><body>${'x '.repeat(2500)}</body></html>`,
      );
    });
    await expect(make(transport).models.retrieve('x')).rejects.toMatchObject({
      name: 'InternalServerError',
      message: '502 the server answered without JSON: Bad gateway',
    });
  });

  it('says so when a success is a page instead of JSON', async () => {
    server.handle((_request, reply) => {
      reply.writeHead(200, { 'content-type': 'text/html' });
      reply.end('<!doctype html><title>Welcome</title>');
    });
    const promise = make(transport).models.retrieve('x');
    await expect(promise).rejects.toBeInstanceOf(InvalidReplyError);
    await expect(promise).rejects.toThrow(/promised JSON but sent text\/html: Welcome/);
  });

  it('says so when a stream was asked for and JSON comes', async () => {
    server.handle((_request, reply) => sendJson(reply, responseBody('hello')));
    const promise = make(transport).responses.create({ model: 'm', stream: true });
    await expect(promise).rejects.toThrow(/promised a stream of events but sent application\/json/);
  });

  it('takes the key out of what a server quotes', async () => {
    server.handle((_request, reply) =>
      sendError(reply, 401, { message: 'Incorrect API key provided: sk-test-secret.' }),
    );
    const error = (await make(transport)
      .models.retrieve('x')
      .catch((reason: unknown) => reason)) as Error;
    expect(error.message).toBe('401 Incorrect API key provided: ***.');
    expect(JSON.stringify(error)).not.toContain('sk-test-secret');
  });

  it('asks a function for the key before each attempt', async () => {
    let count = 0;
    server.handle((_request, reply, index) =>
      index === 0
        ? sendError(reply, 503, { message: 'busy' }, { 'retry-after-ms': '1' })
        : sendJson(reply, {}),
    );
    const apiKey = (): Promise<string> => Promise.resolve(`key-${++count}`);
    await make({ ...transport, apiKey, maxRetries: 1 }).models.retrieve('x');
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer key-1',
      'Bearer key-2',
    ]);
  });

  it('sends, replaces and takes away headers and query parameters', async () => {
    server.handle((_request, reply) => sendJson(reply, {}));
    const client = make({
      ...transport,
      defaultHeaders: { 'X-One': '1', 'x-two': '2' },
      defaultQuery: { tenant: 'a b' },
    });
    await client.get('/anything', {
      query: { include: ['x', 'y'], deep: { a: 1 }, gone: undefined },
      headers: { 'x-two': null, 'X-Three': '3', 'user-agent': 'mine' },
    });
    const [seen] = server.requests;
    expect(seen!.headers).toMatchObject({ 'x-one': '1', 'x-three': '3', 'user-agent': 'mine' });
    expect(seen!.headers).not.toHaveProperty('x-two');
    expect(decodeURIComponent(seen!.url)).toBe(
      '/v1/anything?tenant=a b&include[]=x&include[]=y&deep[a]=1',
    );
  });

  it('hands the key to the base URL alone', async () => {
    const other = await startServer((_request, reply) => sendJson(reply, {}));
    server.handle((_request, reply) => {
      reply.writeHead(307, { location: `${other.baseURL}/elsewhere` });
      reply.end();
    });
    try {
      await make(transport).get(`${other.baseURL}/direct`);
      await make(transport).get('/redirected');
      expect(other.requests.map(({ url }) => url)).toEqual(['/v1/direct', '/v1/elsewhere']);
      for (const { headers } of other.requests) expect(headers).not.toHaveProperty('authorization');
    } finally {
      await other.close();
    }
  });

  it('repeats a POST body where a redirect keeps the method', async () => {
    server.handle((request, reply) => {
      if (request.url === '/v1/new') return sendJson(reply, { got: request.body });
      reply.writeHead(308, { location: '/v1/new' });
      reply.end();
    });
    const result = await make(transport).post('/old', { body: { a: 1 } });
    expect(result).toEqual({ got: '{"a":1}' });
  });

  it('reads compressed replies', async () => {
    const { gzipSync } = await import('node:zlib');
    server.handle((_request, reply) => {
      reply.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      reply.end(gzipSync(JSON.stringify({ id: 'zipped' })));
    });
    expect(await make(transport).models.retrieve('x')).toEqual({ id: 'zipped' });
    const raw = await make(transport).models.retrieve('x').asResponse();
    expect(await raw.json()).toEqual({ id: 'zipped' });
  });

  it('gives null for a reply without content and text for what is no JSON, in raw requests', async () => {
    server.handle((request, reply) => {
      if (request.method === 'DELETE') reply.writeHead(204).end();
      else reply.writeHead(200, { 'content-type': 'text/plain' }).end('plain');
    });
    const client = make(transport);
    expect(await client.delete('/x')).toBeNull();
    expect(await client.put('/x', { body: 'raw', headers: { 'content-type': 'text/x' } })).toBe(
      'plain',
    );
    expect(server.requests[1]).toMatchObject({ method: 'PUT', body: 'raw' });
  });

  it('sends a form with its files', async () => {
    server.handle((_request, reply) => sendJson(reply, { id: 'file-1' }));
    const upload = {
      method: 'POST',
      path: '/files',
      request: 'multipart',
      accessor: 'files.create',
    } as const;
    const file = new File(['{"a":1}\n'], 'żółć.jsonl', { type: 'application/jsonl' });
    await make(transport).execute(upload, { purpose: 'batch', file });
    const [seen] = server.requests;
    const type = seen!.headers['content-type']!;
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    const form = await new Response(seen!.body, { headers: { 'content-type': type } }).formData();
    expect(form.get('purpose')).toBe('batch');
    expect(form.get('file')).toMatchObject({ name: 'żółć.jsonl', size: 8 });
  });

  it('takes a time limit longer than a timer can be', async () => {
    server.handle(async (_request, reply) => {
      await sleep(30);
      sendJson(reply, {});
    });
    for (const timeout of [Infinity, 2 ** 40]) {
      expect(await make({ ...transport, timeout }).models.retrieve('x')).toEqual({});
    }
  });

  it('streams a raw request', async () => {
    server.handle((_request, reply) => {
      openEvents(reply);
      reply.end('data: {"n":1}\n\ndata: {"n":2}\n\ndata: [DONE]\n\n');
    });
    const stream = await make(transport).post<AsyncIterable<unknown>>('/x', { stream: true });
    const seen: unknown[] = [];
    for await (const event of stream) seen.push(event);
    expect(seen).toEqual([{ n: 1 }, { n: 2 }]);
  });
});

describe('path parameters', () => {
  it.each([
    ['../admin?x#y', '/v1/models/..%2Fadmin%3Fx%23y'],
    ['ft:gpt-4o-mini:acme::abc', '/v1/models/ft:gpt-4o-mini:acme::abc'],
    ['a b/ż', '/v1/models/a%20b%2F%C5%BC'],
    ['%2e%2e', '/v1/models/%252e%252e'],
  ])('%s stays one segment', async (model, url) => {
    server.handle((_request, reply) => sendJson(reply, {}));
    await make().models.retrieve(model);
    expect(server.requests[0]!.url).toBe(url);
  });

  it.each(['', '.', '..'])('%j is refused before anything is sent', async (model) => {
    server.handle((_request, reply) => sendJson(reply, {}));
    const promise = make().models.retrieve(model);
    await expect(promise).rejects.toBeInstanceOf(OpenAIError);
    await expect(promise).rejects.toThrow(/models\.retrieve: the path parameter model is/);
    expect(server.requests).toHaveLength(0);
  });

  it('undefined is refused before anything is sent', async () => {
    await expect(make().models.retrieve(undefined as never)).rejects.toThrow(
      /must be a string but is undefined/,
    );
  });
});

describe('a program that patches node:http', () => {
  it('sees the requests', async () => {
    const http = (await import('node:http')).default;
    const own = http.request;
    const seen: unknown[] = [];
    http.request = ((...parameters: Parameters<typeof own>) => {
      seen.push(parameters[0]);
      return own(...parameters);
    }) as typeof own;
    try {
      server.handle((_request, reply) => sendJson(reply, {}));
      await make().models.retrieve('x');
    } finally {
      http.request = own;
    }
    expect(seen).toMatchObject([{ method: 'GET', path: '/v1/models/x' }]);
  });
});

describe('connections', () => {
  it('are kept and used again', async () => {
    const own = await startServer((_request, reply) => sendJson(reply, {}));
    const client = make({ baseURL: own.baseURL });
    for (let index = 0; index < 20; index++) await client.models.retrieve('x');
    expect(own.connections()).toBe(1);
    await own.close();
  });

  it('that the server closed in the meantime do not fail a request', async () => {
    const own = await startServer((_request, reply) => sendJson(reply, {}));
    const client = make({ baseURL: own.baseURL });
    for (let index = 0; index < 5; index++) {
      await client.models.retrieve('x');
      for (const socket of own.sockets) socket.destroy();
    }
    expect(own.requests).toHaveLength(5);
    await own.close();
  });

  it('that are refused say where and what to do', async () => {
    const error = (await make({ baseURL: 'http://127.0.0.1:9/v1' })
      .models.retrieve('x')
      .catch((reason: unknown) => reason)) as Error;
    expect(error.name).toBe('APIConnectionError');
    expect(error.message).toMatch(
      /ECONNREFUSED.*GET http:\/\/127\.0\.0\.1:9\/v1\/models\/x.*Nothing listens there/,
    );
    expect(error.cause).toBeInstanceOf(Error);
  });
});
