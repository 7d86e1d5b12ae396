import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type OpenAI from 'openai';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSeed } from '../storage/seed.ts';
import { finish, ScriptedEngine } from '../testing/scripted-engine.ts';
import { killServerProcesses, startServerProcess } from '../testing/server-process.ts';
import { eventProblems, resultProblems } from '../testing/strict-validation.ts';
import { startTestServer } from '../testing/test-server.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'unabridged-restart-'));
const model = 'gpt-6-luna';

beforeAll(buildSeed);
afterAll(async () => {
  await killServerProcesses();
  rmSync(dataDir, { recursive: true, force: true });
});

test('after kill -9 earlier responses are there and running ones have failed', async () => {
  const running = await startServerProcess(dataDir);
  const { client } = running;
  const finished = await client.responses.create({ model, input: 'finish' });
  const plain = await client.responses.create({ model, input: 'hang', background: true });
  const stream = await client.responses.create({
    model,
    input: 'hang',
    background: true,
    stream: true,
  });
  const seen: number[] = [];
  let streamed = '';
  for await (const event of stream) {
    seen.push(event.sequence_number);
    if (event.type === 'response.created') streamed = event.response.id;
    if (event.type === 'response.output_text.delta') break;
  }
  const foreground = await client.responses.create({ model, input: 'hang', stream: true });
  let cut = '';
  for await (const event of foreground) {
    if (event.type === 'response.created') cut = event.response.id;
    if (event.type === 'response.output_text.delta') {
      await running.kill();
      break;
    }
  }

  const engine = new ScriptedEngine();
  const server = await startTestServer({ engine, dataDir });
  const again = server.client;
  expect((await again.responses.retrieve(finished.id)).output_text).toBe('Finished');
  for (const id of [plain.id, streamed, cut]) {
    const response = await again.responses.retrieve(id);
    expect(response).toMatchObject({ status: 'failed', error: { code: 'server_error' } });
    expect(response.error?.message).toContain('The server stopped');
  }
  const rest = await again.responses.retrieve(streamed, {
    stream: true,
    starting_after: seen.at(-1)!,
  });
  const types: string[] = [];
  for await (const event of rest) {
    seen.push(event.sequence_number);
    types.push(event.type);
  }
  expect(types.at(-1)).toBe('response.failed');
  expect(seen).toEqual(seen.map((_, index) => index));
  expect(await server.violations()).toEqual([]);
  await server.close();
});

test('a second platform on the same data is refused, and the data is open again after close', async () => {
  const server = await startTestServer({ engine: new ScriptedEngine(), dataDir });
  await expect(startTestServer({ engine: new ScriptedEngine(), dataDir })).rejects.toMatchObject({
    name: 'DataDirectoryInUseError',
  });
  await server.close();
  const next = await startTestServer({ engine: new ScriptedEngine(), dataDir });
  await next.close();
});

test('close ends open streams with a terminal event and refuses new work', async () => {
  const engine = new ScriptedEngine();
  engine.play([
    { type: 'text', delta: 'Hel' },
    { type: 'wait', until: new Promise(() => undefined) },
    finish('stop'),
  ]);
  const server = await startTestServer({ engine });
  const stream = await server.client.responses.create({ model, input: 'x', stream: true });
  const events: OpenAI.Responses.ResponseStreamEvent[] = [];
  let closing: Promise<void> | undefined;
  for await (const event of stream) {
    events.push(event);
    if (event.type === 'response.output_text.delta') closing = server.platform.close();
  }
  expect(events.at(-1)).toMatchObject({ type: 'response.failed', response: { status: 'failed' } });
  await closing;
  expect(events.flatMap((event) => eventProblems('responses.create', event))).toEqual([]);
  const last = events.at(-1)!;
  if (last.type === 'response.failed') {
    expect(resultProblems('responses.retrieve', last.response)).toEqual([]);
  }
  const refused = await server.request('POST', '/responses', { model, input: 'x' });
  expect(refused.status).toBe(503);
  await server.close();
});
