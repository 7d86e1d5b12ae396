import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSeed } from '../storage/seed.ts';
import { finish, says, ScriptedEngine } from '../testing/scripted-engine.ts';
import { killServerProcesses, startServerProcess } from '../testing/server-process.ts';
import { startTestServer } from '../testing/test-server.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'unabridged-run-restart-'));
const poll = { pollIntervalMs: 5 };

beforeAll(buildSeed);
afterAll(async () => {
  await killServerProcesses();
  rmSync(dataDir, { recursive: true, force: true });
});

test('after kill -9 runs go on: one that spoke, and one that waits for outputs', async () => {
  const running = await startServerProcess(dataDir);
  const { beta } = running.client;
  const find = { type: 'function' as const, function: { name: 'find' } };
  const { id: assistant } = await beta.assistants.create({ model: 'gpt-4.1', tools: [find] });
  const begin = async (content: string) =>
    (await beta.threads.create({ messages: [{ role: 'user', content }] })).id;
  const waits = await begin('call');
  const waiting = await beta.threads.runs.createAndPoll(waits, { assistant_id: assistant }, poll);
  expect(waiting.status).toBe('requires_action');
  const speaks = await begin('hang');
  const stream = beta.threads.runs.stream(speaks, { assistant_id: assistant });
  stream.on('error', () => undefined);
  await stream.emitted('textDelta');
  const { id: speaking } = stream.currentRun()!;
  await running.kill();

  const engine = new ScriptedEngine();
  engine.play(says('Whole', ' answer'));
  const server = await startTestServer({ engine, dataDir });
  const { threads } = server.client.beta;
  const done = await threads.runs.poll(speaking, { thread_id: speaks }, poll);
  expect(done.status).toBe('completed');
  const { data: messages } = await threads.messages.list(speaks, { order: 'asc' });
  expect(
    messages.map(({ role, content: [part] }) => [role, part?.type === 'text' && part.text.value]),
  ).toEqual([
    ['user', 'hang'],
    ['assistant', 'Whole answer'],
  ]);
  const { data: steps } = await threads.runs.steps.list(speaking, { thread_id: speaks });
  expect(steps.map(({ status }) => status)).toEqual(['completed']);
  const answered = await threads.runs.submitToolOutputsAndPoll(
    waiting.id,
    { thread_id: waits, tool_outputs: [{ tool_call_id: 'call_1', output: 'x' }] },
    poll,
  );
  expect(answered.status).toBe('completed');
  expect(await server.violations()).toEqual([]);
  await server.close();
});

test('close tells open streams, and the run goes on at the next start', async () => {
  const engine = new ScriptedEngine();
  engine.play([
    { type: 'text', delta: 'Hel' },
    { type: 'wait', until: new Promise(() => undefined) },
  ]);
  const first = await startTestServer({ engine, dataDir });
  const { id: assistant } = await first.client.beta.assistants.create({ model: 'gpt-4.1' });
  const { id: thread } = await first.client.beta.threads.create({
    messages: [{ role: 'user', content: 'Hi' }],
  });
  const stream = first.client.beta.threads.runs.stream(thread, { assistant_id: assistant });
  await stream.emitted('textDelta');
  const { id } = stream.currentRun()!;
  const ended = expect(stream.done()).rejects.toThrow('The run goes on when it is back');
  await first.close();
  await ended;

  engine.play([{ type: 'text', delta: 'Hello' }, finish('stop')]);
  const second = await startTestServer({ engine, dataDir });
  const { threads } = second.client.beta;
  const run = await threads.runs.poll(id, { thread_id: thread }, poll);
  expect(run.status).toBe('completed');
  expect((await threads.messages.list(thread, { run_id: id })).data).toHaveLength(1);
  expect(await second.violations()).toEqual([]);
  await second.close();
});
