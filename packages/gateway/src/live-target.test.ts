import type { ErrorBody } from '@unabridged/contract';
import { afterEach, expect, test, vi } from 'vitest';
import { gatewayTo, json } from './testing/send.ts';
import { startUpstream } from './testing/upstream-server.ts';

const apiKey = 'sk-proj-a-key-that-must-stay-here';
const adminAPIKey = 'sk-admin-another-key-that-must-stay';
const live = { 'x-unabridged-target': 'live' };

afterEach(() => {
  vi.unstubAllEnvs();
});

test('refuses the live API without a key', async () => {
  const reply = await gatewayTo('http://127.0.0.1:1/v1')('/api/models', { headers: live });
  expect(reply.status).toBe(400);
  const { error } = (await reply.json()) as ErrorBody;
  expect(error.code).toBe('live_not_available');
  expect(error.message).toContain('OPENAI_API_KEY');
});

test('refuses a target that does not exist', async () => {
  const reply = await gatewayTo('http://127.0.0.1:1/v1')('/api/models', {
    headers: { 'x-unabridged-target': 'staging' },
  });
  expect(reply.status).toBe(400);
});

test('sends the key to the live API and to nobody else', async () => {
  await using api = await startUpstream((_request, response) => {
    response.setHeader('content-type', 'application/json').end('{"object":"list","data":[]}');
  });
  await using local = await startUpstream((_request, response) => {
    response.setHeader('content-type', 'application/json').end('{"object":"list","data":[]}');
  });
  const send = gatewayTo(local.baseURL, { live: { apiKey, adminAPIKey, baseURL: api.baseURL } });
  const reply = await send('/api/models', {
    headers: { ...live, authorization: 'Bearer from-the-page' },
  });
  expect(reply.headers.get('x-unabridged-target')).toBe('live');
  expect(api.requests[0]?.headers.authorization).toBe(`Bearer ${apiKey}`);
  await send('/api/models');
  expect(JSON.stringify(local.requests[0]?.headers)).not.toContain(apiKey);
});

test.each([
  ['/api/organization/projects', { apiKey }, 'admin_key_not_available', 'OPENAI_ADMIN_KEY'],
  ['/api/models', { adminAPIKey }, 'project_key_not_available', 'OPENAI_API_KEY'],
])('refuses %s with a key of the other kind only', async (path, keys, code, variable) => {
  await using api = await startUpstream((_request, response) => response.end('{}'));
  vi.stubEnv('OPENAI_ADMIN_KEY', 'sk-admin-of-the-environment');
  vi.stubEnv('OPENAI_API_KEY', 'sk-proj-of-the-environment');
  const send = gatewayTo('http://127.0.0.1:1/v1', { live: { ...keys, baseURL: api.baseURL } });
  const reply = await send(path, { headers: live });
  expect(reply.status).toBe(400);
  const { error } = (await reply.json()) as ErrorBody;
  expect(error.code).toBe(code);
  expect(error.message).toContain(variable);
  expect(api.requests).toHaveLength(0);
});

test('lets no key out, whatever the API answers and whatever is asked', async () => {
  await using api = await startUpstream((request, response) => {
    const echo = String(request.headers.authorization);
    response.setHeader('x-request-id', echo);
    response.setHeader('x-echo', echo);
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: `Incorrect key: ${echo}`, param: echo } }));
  });
  const options = { live: { apiKey, adminAPIKey, baseURL: api.baseURL } };
  const send = gatewayTo('http://127.0.0.1:1/v1', options);
  const unreachable = gatewayTo('http://127.0.0.1:1/v1', {
    live: { apiKey, baseURL: `http://user:${apiKey}@127.0.0.1:1/v1` },
  });
  const replies = [
    await send('/api/models', { headers: live }),
    await send('/api/responses', json({}, live)),
    await unreachable('/api/responses', json({}, live)),
    await unreachable('/api/_gateway/status'),
    await send('/api/_gateway/status'),
    await send('/api/nothing'),
    await send('/'),
    await send('/api/responses', { ...json({}, live), body: '{' }),
  ];
  for (const reply of replies) {
    const everything = JSON.stringify([...reply.headers]) + (await reply.text());
    expect(everything).not.toContain(apiKey);
    expect(everything).not.toContain(adminAPIKey);
  }
  expect(replies[0]!.status).toBe(401);
});
