import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPlatform } from '../create-platform.ts';
import type { Platform } from '../create-platform.ts';
import { startScriptedChatServer } from '../engines/upstream/scripted-chat-server.ts';
import { startScriptedResponsesServer } from '../engines/upstream/scripted-responses-server.ts';
import { buildSeed } from '../storage/seed.ts';
import { ScriptedEngine } from '../testing/scripted-engine.ts';

let platform: Platform;

beforeAll(async () => {
  await buildSeed();
  platform = await createPlatform({ engine: new ScriptedEngine() });
});
afterAll(() => platform.close());

/** Calls without a server, as a process does that has the platform in it. */
async function call(method: string, path: string, body?: unknown) {
  const response = await platform.fetch(
    new Request(`http://127.0.0.1:4100/_unabridged${path}`, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    }),
  );
  return { status: response.status, body: await response.json() };
}

/** A plain request, and who has answered it. */
async function ask() {
  const body = JSON.stringify({ model: 'gpt-6-luna', input: 'Hi' });
  const headers = { 'content-type': 'application/json' };
  const url = 'http://127.0.0.1:4100/v1/responses';
  const response = await platform.fetch(new Request(url, { method: 'POST', body, headers }));
  const { model, output } = (await response.json()) as { model: string; output: unknown };
  return {
    model,
    text: JSON.stringify(output),
    engine: response.headers.get('x-unabridged-engine'),
  };
}

test('status names the engine that answers and where data is kept', async () => {
  expect(await call('GET', '/status')).toMatchObject({
    status: 200,
    body: { status: 'ok', data_dir: null, engine: { label: 'Scripted', languageModel: false } },
  });
});

test('connecting needs a base URL', async () => {
  const base_url = 'http://x/v1';
  const wrong = [{ base_url: 'ftp://x' }, { base_url, other: 1 }, { base_url, api: 'legacy' }];
  for (const body of [{}, ...wrong]) {
    const reply = await call('POST', '/engines/connect', body);
    expect(reply).toMatchObject({
      status: 400,
      body: { error: { type: 'invalid_request_error' } },
    });
  }
});

test('a connected server answers for the catalog until it is disconnected', async () => {
  const upstream = await startScriptedChatServer((_body, reply) => {
    reply.delta({ role: 'assistant', content: 'From upstream' });
    reply.finish('stop');
  });
  upstream.pages = {
    '/v1/models': {
      object: 'list',
      data: ['nomic-embed-text', 'llama3.2'].map((id) => ({
        id,
        object: 'model',
        created: 1,
        owned_by: 'library',
      })),
    },
  };
  const connected = await call('POST', '/engines/connect', { base_url: upstream.baseURL });
  expect(connected).toMatchObject({ status: 200, body: { active: { model: 'llama3.2' } } });
  const answer = await ask();
  expect(answer.model).toBe('gpt-6-luna');
  expect(answer.text).toContain('From upstream');
  expect(upstream.received.at(-1)?.body.model).toBe('llama3.2');
  expect(await call('POST', '/engines/disconnect')).toMatchObject({
    body: { active: { label: 'Scripted', model: null } },
  });
  expect((await ask()).engine).toBe('Scripted');
  await upstream.close();
});

test('a server that is not there is not connected', async () => {
  const reply = await call('POST', '/engines/connect', { base_url: 'http://127.0.0.1:9/v1' });
  expect(reply).toMatchObject({ status: 502, body: { error: { code: 'upstream_unreachable' } } });
  expect((await call('GET', '/status')).body).toMatchObject({ engine: { label: 'Scripted' } });
});

test('a server is asked through Responses where it has them', async () => {
  const upstream = await startScriptedResponsesServer((body, reply) => {
    if (body.model === undefined) return reply.error(400, { message: 'model is missing' });
    reply.say('From its Responses');
    reply.finish();
  });
  const chat = await startScriptedChatServer((_body, reply) => {
    reply.error(404, { message: 'Not found' });
  });
  chat.pages = upstream.pages = { '/v1/models': { object: 'list', data: [{ id: 'qwen' }] } };
  const api = 'responses';
  const connected = await call('POST', '/engines/connect', { base_url: upstream.baseURL, api });
  expect(connected).toMatchObject({ status: 200, body: { active: { model: 'qwen' } } });
  expect((await ask()).text).toContain('From its Responses');
  const refused = await call('POST', '/engines/connect', { base_url: chat.baseURL, api });
  expect(refused).toMatchObject({ status: 502, body: { error: { code: 'unsupported_api' } } });
  expect((await call('GET', '/status')).body).toMatchObject({
    engine: { baseURL: upstream.baseURL },
  });
  await call('POST', '/engines/disconnect');
  await Promise.all([upstream.close(), chat.close()]);
});

test('other hosts cannot reach it', async () => {
  const url = 'http://attacker.example/_unabridged/status';
  expect((await platform.fetch(new Request(url))).status).toBe(403);
});

test('unknown paths below it are told apart from the API', async () => {
  const reply = await call('GET', '/nothing');
  expect(reply).toMatchObject({ status: 404, body: { error: { code: 'unknown_url' } } });
});

test('tells which jobs wait or run', async () => {
  expect(await call('GET', '/jobs')).toEqual({ status: 200, body: { jobs: [] } });
});
