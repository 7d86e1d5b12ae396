import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Answer, HttpReply } from './http-reply.ts';
import { nodeListener } from './node-listener.ts';

let answer: Answer;
let broken: unknown[];
const server = createServer(
  nodeListener(
    (request) => answer(request),
    (error) => broken.push(error),
  ),
);

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

beforeEach(() => {
  broken = [];
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** What a raw connection gets after it has sent `text`, until `end` has come or the server closes it. */
async function exchange(socket: Socket, text: string, end?: string): Promise<string> {
  socket.write(text);
  let reply = '';
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    reply += String(chunk);
    if (end !== undefined && reply.includes(end)) break;
  }
  return reply;
}

function open(): Socket {
  return connect((server.address() as AddressInfo).port, '127.0.0.1');
}

function url(path = '/v1/x'): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
}

const text = (body: string): HttpReply => ({ status: 200, headers: {}, body });

/** Answers with what the request holds. */
const mirror: Answer = async (request) =>
  text(`${request.method} ${request.pathname}${request.search} ${String(await request.bytes())}.`);

describe('a body', () => {
  test('is whole, whether its length was told or it came in chunks', async () => {
    answer = mirror;
    const socket = open();
    const told = 'POST /a?b=c HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello';
    expect(await exchange(socket, told, 'hello.')).toContain('POST /a?b=c hello.');
    const chunked =
      'POST /a HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n';
    expect(await exchange(socket, chunked, 'hello.')).toContain('POST /a hello.');
    socket.destroy();
  });

  test('is read once, however often it is asked for', async () => {
    answer = async (request) => {
      const [one, other] = await Promise.all([request.bytes(), request.bytes()]);
      return text(String(one === other && String(await request.bytes()) === 'once'));
    };
    expect(await (await fetch(url(), { method: 'POST', body: 'once' })).text()).toBe('true');
  });

  test('is sent after the client is told to continue', async () => {
    answer = mirror;
    const socket = open();
    const head =
      'POST /a HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n';
    expect(await exchange(socket, head, '\r\n\r\n')).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    expect(await exchange(socket, 'ok', 'ok.')).toContain('POST /a ok.');
    socket.destroy();
  });

  test('that was sent in half is refused with its request once the client leaves', async () => {
    const refused = new Promise((resolve, reject) => {
      answer = async (request) => {
        try {
          await request.bytes();
          reject(new Error('The body was never whole.'));
        } catch (error) {
          resolve(error);
        }
        return text('');
      };
    });
    const socket = open();
    socket.write('POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf');
    socket.end();
    expect(await refused).toMatchObject({ name: 'ApiError', status: 499 });
    socket.destroy();
  });

  test('that nobody reads leaves the connection to the next request', async () => {
    answer = async () => text('unread.');
    const socket = open();
    const request = `POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000\r\n\r\n${'x'.repeat(200_000)}`;
    expect(await exchange(socket, request, 'unread.')).toContain('200 OK');
    answer = mirror;
    const next = 'GET /next HTTP/1.1\r\nHost: localhost\r\n\r\n';
    expect(await exchange(socket, next, ' .')).toContain('GET /next .');
    socket.destroy();
  });

  test('that is left in the middle leaves the reply its way', async () => {
    answer = async (request) => {
      for await (const _ of request.body) break;
      return text('left.');
    };
    const socket = open();
    socket.write('POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000\r\n\r\nsome');
    expect(await exchange(socket, '', 'left.')).toContain('200 OK');
    answer = mirror;
    const rest = `${'x'.repeat(199_996)}GET /next HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    expect(await exchange(socket, rest, ' .')).toContain('GET /next .');
    socket.destroy();
  });
});

/** A body that counts what is taken of it and whether it was given up. */
function counted(chunk: Uint8Array) {
  const seen = { pulled: 0, cancelled: Promise.withResolvers<void>() };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.pulled += 1;
        controller.enqueue(chunk);
      },
      cancel: () => seen.cancelled.resolve(),
    },
    { highWaterMark: 0 },
  );
  return { seen, body };
}

describe('a stream', () => {
  test('ends, and aborts its request, when the client leaves', async () => {
    const { seen, body } = counted(Buffer.from('event\n'));
    const aborted = Promise.withResolvers<void>();
    answer = async ({ signal }) => {
      signal.addEventListener('abort', () => aborted.resolve());
      return { status: 200, headers: {}, body };
    };
    const socket = open();
    await exchange(socket, 'GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n', 'event');
    socket.destroy();
    await Promise.all([aborted.promise, seen.cancelled.promise]);
    expect(broken).toEqual([]);
  });

  test('is made no faster than the client takes it', async () => {
    const { seen, body } = counted(Buffer.alloc(1024 * 1024, 'x'));
    answer = async () => ({ status: 200, headers: {}, body });
    const socket = open();
    socket.pause();
    socket.write('GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const [connection] = (await once(server, 'connection')) as [Socket];
    let most = 0;
    for (let turn = 0; turn < 200; turn++) {
      await new Promise((resolve) => setImmediate(resolve));
      most = Math.max(most, connection.writableLength);
    }
    // The system's buffers have taken the rest.
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(2 * 1024 * 1024);
    expect(seen.pulled).toBeLessThan(100);
    socket.destroy();
    await seen.cancelled.promise;
  });

  test('of a client that has left already is given up at once', async () => {
    const { seen, body } = counted(Buffer.from('x'));
    const socket = open();
    answer = async ({ signal }) => {
      const gone = once(signal, 'abort');
      socket.destroy();
      await gone;
      return { status: 200, headers: {}, body };
    };
    socket.write('GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await seen.cancelled.promise;
    expect(seen.pulled).toBe(0);
  });

  test('that fails breaks the connection and is told', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error('The disk is gone.'));
      },
    });
    answer = async () => ({ status: 200, headers: {}, body });
    const reply = await fetch(url());
    await expect(reply.text()).rejects.toThrow('terminated');
    expect(broken).toMatchObject([{ message: 'The disk is gone.' }]);
  });
});

test('a reply without a body has none, and the connection goes on', async () => {
  answer = async () => ({ status: 200, headers: { 'content-length': '7' }, body: null });
  const socket = open();
  const head = await exchange(socket, 'HEAD /a HTTP/1.1\r\nHost: localhost\r\n\r\n', '\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1.1 200 OK\r\ncontent-length: 7\r\n[^]*\r\n\r\n$/);
  answer = mirror;
  expect(await exchange(socket, 'GET /b HTTP/1.1\r\nHost: localhost\r\n\r\n', ' .')).toContain(
    'GET /b .',
  );
  socket.destroy();
});

test('headers that are too large are refused, and the server goes on', async () => {
  answer = mirror;
  const large = `GET /a HTTP/1.1\r\nHost: localhost\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`;
  expect(await exchange(open(), large)).toMatch(/^HTTP\/1.1 431 /);
  expect(await (await fetch(url('/b'))).text()).toBe('GET /b .');
});

test('an old client is known by the address that it called', async () => {
  answer = async ({ host }) => text(host);
  expect(await exchange(open(), 'GET /a HTTP/1.0\r\n\r\n')).toMatch(/\r\n\r\n127\.0\.0\.1$/);
});

test('a header is found by its name in any case', async () => {
  answer = async ({ headers }) => text(headers.get('OpenAI-Beta') ?? 'none');
  const reply = await fetch(url(), { headers: { 'openai-beta': 'assistants=v2' } });
  expect(await reply.text()).toBe('assistants=v2');
});
