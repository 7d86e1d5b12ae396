// Where this client does better on purpose: each test runs on both, and expects the official one to fail.
import OfficialOpenAI, {
  APIError as OfficialAPIError,
  RateLimitError as OfficialRateLimitError,
} from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  frame,
  openEvents,
  sendError,
  sendJson,
  sleep,
  startServer,
} from '../test/scripted-server.ts';
import type { Handler, ScriptedServer } from '../test/scripted-server.ts';
import type { APIError } from './errors/api-error.ts';
import { RateLimitError } from './errors/rate-limit-error.ts';
import { OpenAI } from './client/openai.ts';

let server: ScriptedServer;
let ours: OpenAI;
let theirs: OfficialOpenAI;
beforeAll(async () => {
  server = await startServer();
  const options = { apiKey: 'k', baseURL: server.baseURL, maxRetries: 0 };
  ours = new OpenAI(options);
  theirs = new OfficialOpenAI(options);
});
afterAll(() => server.close());

const failure = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    () => undefined,
    (reason: unknown) => reason,
  );

/** Tries both clients against one script. */
async function both<Result>(
  handler: Handler,
  attempt: (client: OpenAI) => PromiseLike<Result>,
): Promise<{ own: unknown; official: unknown }> {
  const outcomes: unknown[] = [];
  for (const client of [ours, theirs as unknown as OpenAI]) {
    server.handle(handler);
    outcomes.push(await Promise.resolve(attempt(client)).catch((reason: unknown) => reason));
  }
  return { own: outcomes[0], official: outcomes[1] };
}

async function read(client: OpenAI): Promise<void> {
  for await (const _event of await client.responses.create({ model: 'm', stream: true }));
}

async function collect(client: OpenAI): Promise<number> {
  let count = 0;
  for await (const _file of client.files.list()) if (++count === 50) break;
  return count;
}

async function poll(client: OpenAI): Promise<number> {
  const controller = new AbortController();
  const options = { pollIntervalMs: 50, signal: controller.signal };
  const polling = failure(client.vectorStores.files.poll('vs_1', 'file_1', options));
  await sleep(220);
  const asked = server.requests.length;
  controller.abort();
  await polling;
  return asked;
}

describe('errors', () => {
  it('have the name of their class', async () => {
    const { own, official } = await both(
      (_request, reply) =>
        sendError(
          reply,
          429,
          { message: 'slow', code: 'rate_limit_exceeded' },
          { 'x-request-id': 'req_1' },
        ),
      (client) => client.models.list(),
    );
    expect(own).toMatchObject({
      name: 'RateLimitError',
      status: 429,
      code: 'rate_limit_exceeded',
      requestID: 'req_1',
      method: 'GET',
      url: `${server.baseURL}/models`,
      isRetryable: true,
    });
    expect((official as Error).name).toBe('Error');
    expect(official).not.toHaveProperty('url');
  });

  it('of a stream are of the class that they name', async () => {
    const { own, official } = await both((_request, reply) => {
      openEvents(reply);
      reply.end(
        frame({ type: 'error', code: 'rate_limit_exceeded', message: 'slow', param: null }),
      );
    }, read);
    expect(own).toBeInstanceOf(RateLimitError);
    expect(official).not.toBeInstanceOf(OfficialRateLimitError);
  });

  it('are told where a success is a page, or a stream is JSON', async () => {
    const page = await both(
      (_request, reply) =>
        void reply.setHeader('content-type', 'text/html').end('<html>log in</html>'),
      (client) => client.models.retrieve('m'),
    );
    expect(page.own).toMatchObject({
      name: 'InvalidReplyError',
      message: expect.stringMatching(/log in/),
    });
    expect(page.official).not.toBeInstanceOf(Error);
    const json = await both(
      (_request, reply) => sendJson(reply, { object: 'response' }),
      async (client) => {
        let count = 0;
        for await (const _event of await client.responses.create({ model: 'm', stream: true }))
          count++;
        return count;
      },
    );
    expect(json.own).toMatchObject({ name: 'InvalidReplyError' });
    expect(json.official).toBe(0);
  });

  it('are short where a proxy sends a page of five kilobytes', async () => {
    const { own } = await both(
      (_request, reply) =>
        void reply
          .writeHead(502, { 'content-type': 'text/html' })
          .end(`<html>${'x'.repeat(5000)}</html>`),
      (client) => client.models.list(),
    );
    expect((own as APIError).message.length).toBeLessThan(400);
    expect((own as APIError).message).toMatch(/^502/);
  });

  it('of a connection that broke within a stream are told as such', async () => {
    const { own, official } = await both(
      (_request, reply) => {
        openEvents(reply);
        reply.write(
          frame({ type: 'response.created', sequence_number: 0, response: { output: [] } }),
        );
        setTimeout(() => reply.destroy(), 20);
      },
      async (client) => {
        for await (const _event of await client.responses.create({ model: 'm', stream: true }));
      },
    );
    expect(own).toMatchObject({
      name: 'APIConnectionError',
      method: 'POST',
      url: `${server.baseURL}/responses`,
    });
    expect(official).not.toBeInstanceOf(OfficialAPIError);
  });
});

describe('lists and polling', () => {
  it('end where the server repeats a cursor', async () => {
    const page = { object: 'list', data: [{ id: 'a' }], has_more: true, last_id: 'a' };
    const { own, official } = await both((_request, reply) => sendJson(reply, page), collect);
    expect(own).toMatchObject({ name: 'PaginationError' });
    expect(official).toBe(50);
  });

  it('ask once per interval where a status is not known', async () => {
    const { own, official } = await both(
      (_request, reply) => sendJson(reply, { id: 'file_1', status: 'pondering' }),
      poll,
    );
    expect(own).toBeLessThanOrEqual(5);
    expect(official, 'without a pause').toBeGreaterThan(10);
  });
});

describe('uploads', () => {
  it('of bytes are files', async () => {
    const { own, official } = await both(
      (_request, reply) => sendJson(reply, { id: 'file_1' }),
      async (client) => {
        await client.files.create({ file: Buffer.from('some text') as never, purpose: 'batch' });
        const sent = server.requests.find(({ url }) => url === '/v1/files');
        return sent!.body.includes('some text');
      },
    );
    expect([own, official]).toEqual([true, false]);
  });
});

describe('webhooks', () => {
  it('need no API key', () => {
    expect(new OpenAI({ apiKey: null, webhookSecret: 'whsec_eA==' }).webhooks).toBeDefined();
    expect(
      () =>
        new OfficialOpenAI({
          apiKey: null as never,
          adminAPIKey: null,
          webhookSecret: 'whsec_eA==',
        }),
    ).toThrow();
  });
});
