import http from 'node:http';
import type { AddressInfo } from 'node:net';
import OfficialOpenAI from 'openai';
import { expect, it } from 'vitest';
import { OpenAI } from '../client/openai.ts';

// Takes more than five minutes of waiting: UNABRIDGED_SLOW_TESTS=1 npx vitest run header-timeout
it.runIf(process.env['UNABRIDGED_SLOW_TESTS'])(
  "waits beyond the five minutes after which the runtime's own fetch gives up",
  async () => {
    const server = http.createServer((_request, reply) => {
      setTimeout(() => reply.end('{"id":"m"}'), 310_000);
    });
    server.requestTimeout = 0;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const options = { apiKey: 'k', baseURL: `http://127.0.0.1:${port}/v1`, maxRetries: 0 };
    const [own, official] = await Promise.allSettled([
      new OpenAI(options).models.retrieve('m'),
      new OfficialOpenAI(options).models.retrieve('m'),
    ]);
    expect(own).toMatchObject({ status: 'fulfilled', value: { id: 'm' } });
    expect(official.status).toBe('rejected');
    server.closeAllConnections();
    server.close();
  },
  400_000,
);

it('sets no timer of the runtime on a request', async () => {
  const server = http.createServer((_request, reply) => void reply.end('{"id":"m"}'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const timeouts: unknown[] = [];
  const original = http.request;
  http.request = ((...given: Parameters<typeof original>) => {
    const request = original(...given);
    request.once('socket', (socket) => timeouts.push(socket.timeout));
    return request;
  }) as typeof original;
  try {
    const client = new OpenAI({ apiKey: 'k', baseURL: `http://127.0.0.1:${port}/v1` });
    await client.models.retrieve('m');
  } finally {
    http.request = original;
    server.closeAllConnections();
    server.close();
  }
  expect(timeouts.filter(Boolean)).toEqual([]);
  expect(timeouts).toHaveLength(1);
});
