import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ScriptedEngine } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({
    engine: new ScriptedEngine(),
    apiKey: 'sk-right-key-0001',
    allowedHosts: ['my-box.lan'],
  });
});
afterAll(() => server.close());

const key = { authorization: 'Bearer sk-right-key-0001' };

/** fetch refuses to set Host; a browser that was tricked by DNS does not. */
function statusWithHost(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const url = new URL(`${server.baseURL}/models`);
    httpRequest(url, { headers: { host, ...key } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('the key', () => {
  test('is required where one is set', async () => {
    const response = await server.request('GET', '/models');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_api_key' } });
  });

  test('must be the right one, and a wrong one is not repeated in full', async () => {
    const authorization = 'Bearer sk-wrong-key-0002';
    const response = await server.request('GET', '/models', undefined, { authorization });
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain('sk-wrong-key-0002');
  });

  test('opens the door', async () => {
    expect((await server.request('GET', '/models', undefined, key)).status).toBe(200);
  });
});

describe('the Host header', () => {
  test.each([
    ['localhost:4100', 200],
    ['api.localhost', 200],
    ['127.0.0.1', 200],
    ['[::1]:4100', 200],
    ['my-box.lan:4100', 200],
    ['attacker.example', 403],
    ['127.0.0.1.attacker.example', 403],
    ['localhost.attacker.example:4100', 403],
  ])('%s gets %i', async (host, status) => {
    expect(await statusWithHost(host)).toBe(status);
  });
});

describe('pages of other origins', () => {
  test('on this machine may call and read', async () => {
    const origin = 'http://localhost:5173';
    const preflight = await server.request('OPTIONS', '/responses', undefined, {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,x-stainless-os',
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('x-stainless-os');
    const response = await server.request('GET', '/models', undefined, { ...key, origin });
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('access-control-expose-headers')).toContain('x-request-id');
  });

  test('elsewhere may not', async () => {
    const origin = 'https://attacker.example';
    const response = await server.request('GET', '/models', undefined, { ...key, origin });
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('headers of replies', () => {
  test('are those of the API', async () => {
    const { headers } = await server.request('GET', '/models', undefined, {
      ...key,
      'openai-organization': 'org-mine',
    });
    expect(headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{32}$/);
    expect(Number(headers.get('openai-processing-ms'))).toBeGreaterThan(0);
    expect(headers.get('openai-version')).toBe('2020-10-01');
    expect(headers.get('openai-organization')).toBe('org-mine');
    expect(headers.get('x-ratelimit-limit-requests')).toBe('10000');
    expect(headers.get('x-ratelimit-reset-tokens')).toMatch(/^\d+ms$/);
  });

  test('come with refusals too', async () => {
    const { headers } = await server.request('GET', '/models');
    expect(headers.get('x-request-id')).toMatch(/^req_/);
  });

  test.each(['x'.repeat(513), 'snow-☃'])('refuse a client request id like %.10s…', async (id) => {
    const header = Buffer.from(id).toString('latin1');
    const response = await server.request('GET', '/models', undefined, {
      ...key,
      'x-client-request-id': header,
    });
    expect(response.status).toBe(400);
  });
});
