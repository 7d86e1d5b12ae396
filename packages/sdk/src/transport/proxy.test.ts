import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import tls from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { certificate, key } from '../../test/certificate.ts';
import { OpenAI } from '../client/openai.ts';
import type { ClientOptions } from '../client/client-options.ts';
import { parseProxy, proxyOfEnvironment } from './proxy.ts';

const listen = async (server: net.Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

let answers: http.RequestListener;
const api = http.createServer((request, reply) => answers(request, reply));
const secureApi = https.createServer({ key, cert: certificate }, (request, reply) =>
  answers(request, reply),
);
const seen: { line: string; authorization: string | undefined; host: string | undefined }[] = [];
const note = (request: http.IncomingMessage): void => {
  const { method, url, headers } = request;
  seen.push({
    line: `${method} ${url}`,
    authorization: headers['proxy-authorization'],
    host: headers.host,
  });
};
let refusal: string | undefined;
let stalled = false;
const open = new Set<Socket>();

/** Knows every host as this machine. */
const proxy = http.createServer((request, reply) => {
  note(request);
  const { method, headers } = request;
  const target = http.request(
    { port: apiPort, path: new URL(request.url!).pathname, method, headers },
    (answer) => {
      reply.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(reply);
    },
  );
  request.pipe(target);
});
proxy.on('connect', (request: http.IncomingMessage, socket: Socket) => {
  note(request);
  open.add(socket);
  socket.on('error', () => {});
  if (stalled) return;
  if (refusal !== undefined) {
    socket.end(`HTTP/1.1 ${refusal}\r\n\r\n`);
    return;
  }
  const target = net.connect(securePort, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    socket.pipe(target).pipe(socket);
  });
  target.on('error', () => {});
});

let apiPort: number;
let securePort: number;
let proxyURL: string;
let trusted: string[];
beforeAll(async () => {
  trusted = tls.getCACertificates('default');
  tls.setDefaultCACertificates([...trusted, certificate]);
  [apiPort, securePort] = [await listen(api), await listen(secureApi)];
  proxyURL = `http://127.0.0.1:${await listen(proxy)}`;
});
afterAll(() => {
  tls.setDefaultCACertificates(trusted);
  for (const socket of open) socket.destroy();
  for (const server of [api, secureApi, proxy]) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(() => {
  seen.length = 0;
  refusal = undefined;
  stalled = false;
  answers = (request, reply) => {
    reply.setHeader('content-type', 'application/json');
    reply.end(JSON.stringify({ id: request.url, host: request.headers.host, data: [] }));
  };
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY']) {
    vi.stubEnv(name, '');
    vi.stubEnv(name.toLowerCase(), '');
  }
});
afterEach(() => vi.unstubAllEnvs());

const make = (options: ClientOptions = {}): OpenAI =>
  new OpenAI({ apiKey: 'k', baseURL: 'https://api.test/v1', maxRetries: 0, ...options });

describe('a proxy', () => {
  it('is tunnelled through to https servers, with one tunnel for many requests', async () => {
    const client = make({ proxy: proxyURL });
    expect(await client.models.retrieve('a')).toMatchObject({
      id: '/v1/models/a',
      host: 'api.test',
    });
    await client.models.retrieve('b');
    expect(seen).toEqual([
      { line: 'CONNECT api.test:443', authorization: undefined, host: 'api.test:443' },
    ]);
  });

  it('is told the whole URL of plain requests', async () => {
    const client = make({ proxy: proxyURL, baseURL: 'http://api.test/v1' });
    expect(await client.models.retrieve('a')).toMatchObject({
      id: '/v1/models/a',
      host: 'api.test',
    });
    expect(seen[0]!.line).toBe('GET http://api.test/v1/models/a');
  });

  it('gets user and password, which nothing else sees', async () => {
    const address = proxyURL.replace('//', '//us%40er:pass%20word@');
    const expected = `Basic ${Buffer.from('us@er:pass word').toString('base64')}`;
    await make({ proxy: address, baseURL: 'https://b.api.test/v1' }).models.retrieve('a');
    await make({ proxy: address, baseURL: 'http://api.test/v1' }).models.retrieve('a');
    expect(seen.map(({ authorization }) => authorization)).toEqual([expected, expected]);
    refusal = '407 Proxy Authentication Required';
    const error = await make({ proxy: address, baseURL: 'https://c.api.test/v1' })
      .models.retrieve('a')
      .catch((reason: unknown) => reason);
    expect((error as Error).message).toMatch(
      /refused a tunnel to c\.api\.test:443: 407.*user:password@host/,
    );
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toMatch(/pass(?: |%20)word/);
    expect(error).toMatchObject({ name: 'APIConnectionError' });
  });

  it('streams', async () => {
    answers = (_request, reply) => {
      reply.setHeader('content-type', 'text/event-stream');
      reply.write('data: {"choices":[{"index":0,"delta":{"content":"x"}}]}\n\n');
      setTimeout(() => reply.end('data: [DONE]\n\n'), 10);
    };
    const stream = await make({ proxy: proxyURL }).chat.completions.create({
      model: 'm',
      messages: [],
      stream: true,
    });
    let count = 0;
    for await (const _chunk of stream) count++;
    expect(count).toBe(1);
  });

  it('that does not answer ends with the connect limit, and one that is not there with an error', async () => {
    stalled = true;
    const baseURL = 'https://d.api.test/v1';
    const slow = make({ proxy: proxyURL, baseURL, timeouts: { connect: 100 } }).models.retrieve(
      'a',
    );
    await expect(slow).rejects.toMatchObject({
      name: 'APIConnectionTimeoutError',
      phase: 'connect',
    });
    const gone = make({ proxy: 'http://127.0.0.1:9' }).withOptions({
      baseURL: 'https://e.api.test/v1',
    });
    await expect(gone.models.retrieve('a')).rejects.toThrow(
      /proxy http:\/\/127\.0\.0\.1:9 cannot be reached/,
    );
  });

  it('is aborted with its request', async () => {
    stalled = true;
    const client = make({ proxy: proxyURL, baseURL: 'https://f.api.test/v1' });
    await expect(
      client.models.retrieve('a', { signal: AbortSignal.timeout(30) }),
    ).rejects.toMatchObject({
      name: 'APIUserAbortError',
    });
  });

  it('checks the certificate of the server behind it', async () => {
    const client = make({ proxy: proxyURL, baseURL: 'https://other.example/v1' });
    await expect(client.models.retrieve('a')).rejects.toThrow(/altnames|certificate/i);
  });
});

describe('the environment', () => {
  it('names a proxy, which an option overrides and null takes away', async () => {
    vi.stubEnv('https_proxy', proxyURL);
    vi.stubEnv('HTTP_PROXY', proxyURL);
    await make({ baseURL: 'https://g.api.test/v1' }).models.retrieve('a');
    await make({ baseURL: 'http://api.test/v1' }).models.retrieve('a');
    expect(seen).toHaveLength(2);
    vi.stubEnv('NO_PROXY', '.api.test');
    const direct = make({ baseURL: 'https://h.api.test/v1', timeouts: { connect: 500 } });
    await expect(direct.models.retrieve('a')).rejects.toThrow();
    await expect(direct.withOptions({ proxy: null }).models.retrieve('a')).rejects.toThrow();
    expect(seen).toHaveLength(2);
    await make({ baseURL: `http://127.0.0.1:${apiPort}/v1` }).models.retrieve('a');
    expect(seen).toHaveLength(2);
  });

  it.each([
    ['https://api.openai.com', { HTTPS_PROXY: 'p' }, 'p'],
    ['https://api.openai.com', { HTTP_PROXY: 'p' }, undefined],
    ['http://api.example', { http_proxy: 'l', HTTP_PROXY: 'u' }, 'l'],
    ['http://api.example', { ALL_PROXY: 'p' }, 'p'],
    ['https://api.openai.com', { HTTPS_PROXY: 'p', NO_PROXY: '*' }, undefined],
    ['https://api.openai.com', { HTTPS_PROXY: 'p', NO_PROXY: 'a.b, openai.com' }, undefined],
    ['https://api.openai.com', { HTTPS_PROXY: 'p', no_proxy: '*.openai.com' }, undefined],
    ['https://notopenai.com', { HTTPS_PROXY: 'p', NO_PROXY: 'openai.com' }, 'p'],
    ['https://api.openai.com', { HTTPS_PROXY: 'p', NO_PROXY: 'api.openai.com:8443' }, 'p'],
    [
      'https://api.openai.com:8443',
      { HTTPS_PROXY: 'p', NO_PROXY: 'api.openai.com:8443' },
      undefined,
    ],
    ['http://localhost:4100', { HTTP_PROXY: 'p' }, undefined],
    ['http://127.0.0.1', { HTTP_PROXY: 'p' }, undefined],
  ])('decides for %s with %j', (url, environment, proxyName) => {
    expect(proxyOfEnvironment(new URL(url), environment)).toBe(proxyName);
  });

  it('may leave the scheme of a proxy out, and must not name another', () => {
    expect(parseProxy('proxy.example:3128')).toMatchObject({
      protocol: 'http:',
      hostname: 'proxy.example',
      port: 3128,
    });
    expect(parseProxy('https://[::1]')).toMatchObject({ hostname: '::1', port: 443 });
    expect(() => parseProxy('socks5://user:secret@x')).toThrow(/begins with "socks5"/);
  });
});
