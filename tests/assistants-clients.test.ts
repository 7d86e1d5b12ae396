import OpenAI from 'unabridged';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  startScriptedChatServer,
  type ScriptedChatServer,
} from '../packages/platform/src/engines/upstream/scripted-chat-server.ts';
import { finish, says, ScriptedEngine } from '../packages/platform/src/testing/scripted-engine.ts';
import { startTestServer, type TestServer } from '../packages/platform/src/testing/test-server.ts';

const engine = new ScriptedEngine();
const model = 'gpt-4.1-mini';
const poll = { pollIntervalMs: 5 };
const find = {
  type: 'function' as const,
  function: { name: 'find_order', parameters: { type: 'object', properties: {} } },
};

let server: TestServer;
let upstream: ScriptedChatServer;
let client: OpenAI;

beforeAll(async () => {
  server = await startTestServer({ engine, backgroundConcurrency: 2 });
  upstream = await startScriptedChatServer((_body, reply) => reply.finish('stop'));
  upstream.pages = {
    '/v1/models': {
      object: 'list',
      data: [{ id: 'other-model', object: 'model', created: 1, owned_by: 'us' }],
    },
  };
  client = new OpenAI({ apiKey: 'k', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(async () => {
  await server.close();
  await upstream.close();
});

/** Calls the function until its output is there. */
function callsFirst(): void {
  engine.play(({ items }) =>
    items.some(({ type }) => type === 'function_call_output')
      ? says('It has ', 'left.')
      : [
          { type: 'tool_call', kind: 'function', callId: 'call_1', name: 'find_order' },
          { type: 'tool_arguments', callId: 'call_1', delta: '{"number":' },
          { type: 'tool_arguments', callId: 'call_1', delta: '"A-1"}' },
          finish('stop'),
        ],
  );
}

test("our client's helpers stream, poll, and hand in outputs", async () => {
  const { assistants, threads } = client.beta;
  callsFirst();
  const assistant = await assistants.create({ model, tools: [find] });
  const thread = await threads.create({ messages: [{ role: 'user', content: 'A-1?' }] });
  const asked = threads.runs.stream(thread.id, { assistant_id: assistant.id });
  const pieces: string[] = [];
  asked.on('toolCallDelta', (delta) => {
    if (delta.type === 'function') pieces.push(delta.function?.arguments ?? '');
  });
  const waiting = await asked.finalRun();
  expect(waiting.status).toBe('requires_action');
  expect(pieces.join('')).toBe('{"number":"A-1"}');
  const tool_outputs = waiting.required_action!.submit_tool_outputs.tool_calls.map(({ id }) => ({
    tool_call_id: id,
    output: 'left',
  }));
  const answered = threads.runs.submitToolOutputsStream(waiting.id, {
    thread_id: thread.id,
    tool_outputs,
  });
  let text = '';
  answered.on('textDelta', ({ value }) => (text += value));
  expect((await answered.finalRun()).status).toBe('completed');
  expect(text).toBe('It has left.');
  expect(await answered.finalMessages()).toMatchObject([
    { content: [{ text: { value: 'It has left.' } }] },
  ]);

  engine.play(says('Hello'));
  const run = await threads.createAndRunPoll(
    { assistant_id: assistant.id, thread: { messages: [{ role: 'user', content: 'Hi' }] } },
    poll,
  );
  const { id: run_id, thread_id } = run;
  const said: string[] = [];
  for await (const message of threads.messages.list(thread_id, { order: 'asc', limit: 1 })) {
    said.push(message.role);
  }
  expect(said).toEqual(['user', 'assistant']);
  const steps = await threads.runs.steps.list(run_id, { thread_id });
  expect(steps.data).toHaveLength(1);
  await expect(threads.runs.cancel(run_id, { thread_id })).rejects.toThrow(
    "Cannot cancel run with status 'completed'.",
  );
});

test('no more runs are at work than there are turns; the others wait and come in order', async () => {
  const { assistants, threads } = client.beta;
  const assistant = await assistants.create({ model });
  const gates = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
  let begun = 0;
  engine.play(function* () {
    const { promise } = gates[begun++]!;
    yield { type: 'wait', until: promise } as const;
    yield* says('Done');
  });
  const runs: OpenAI.Beta.Threads.Run[] = [];
  for (let index = 0; index < 4; index += 1) {
    const thread = { messages: [{ role: 'user' as const, content: `Run ${index}` }] };
    runs.push(await threads.createAndRun({ assistant_id: assistant.id, thread }));
  }
  const statuses = async () =>
    Promise.all(
      runs.map(
        async ({ id, thread_id }) => (await threads.runs.retrieve(id, { thread_id })).status,
      ),
    );
  await expect
    .poll(statuses, { interval: 5 })
    .toEqual(['in_progress', 'in_progress', 'queued', 'queued']);
  // One that waits can be cancelled before its turn.
  await threads.runs.cancel(runs[2]!.id, { thread_id: runs[2]!.thread_id });
  gates[0]!.resolve();
  await expect
    .poll(statuses, { interval: 5 })
    .toEqual(['completed', 'in_progress', 'cancelled', 'in_progress']);
  expect(begun).toBe(3);
  for (const gate of gates) gate.resolve();
  await expect
    .poll(statuses, { interval: 5 })
    .toEqual(['completed', 'completed', 'cancelled', 'completed']);
});

test('a connected server answers runs and calls their functions', async () => {
  const { assistants, threads } = client.beta;
  await server.platform.engines.connect({ baseURL: upstream.baseURL, model: 'other-model' });
  upstream.script = (body, reply) => {
    if (body.messages.some(({ role }) => role === 'tool')) {
      reply.delta({ content: 'It has left.' });
      return reply.finish('stop', { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12 });
    }
    const call = { name: 'find_order', arguments: '{"number":"A-1"}' };
    reply.delta({ tool_calls: [{ index: 0, id: 'call_x', type: 'function', function: call }] });
    reply.finish('tool_calls', { prompt_tokens: 5, completion_tokens: 2, total_tokens: 7 });
  };
  const assistant = await assistants.create({
    model,
    instructions: 'Be brief.',
    tools: [find],
  });
  const run = await threads.createAndRunPoll(
    { assistant_id: assistant.id, thread: { messages: [{ role: 'user', content: 'A-1?' }] } },
    poll,
  );
  expect(run.status).toBe('requires_action');
  const { id, thread_id } = run;
  const done = await threads.runs.submitToolOutputsAndPoll(
    id,
    { thread_id, tool_outputs: [{ tool_call_id: 'call_x', output: 'left' }] },
    poll,
  );
  expect(done).toMatchObject({
    status: 'completed',
    usage: { prompt_tokens: 14, completion_tokens: 5, total_tokens: 19 },
  });
  expect(upstream.received.at(-1)!.body).toMatchObject({
    model: 'other-model',
    messages: [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'A-1?' },
      { role: 'assistant', tool_calls: [{ id: 'call_x' }] },
      { role: 'tool', tool_call_id: 'call_x', content: 'left' },
    ],
  });
  upstream.script = (_body, reply) => reply.error(429, { message: 'Slow down.' });
  const failed = await threads.createAndRunPoll(
    { assistant_id: assistant.id, thread: { messages: [{ role: 'user', content: 'A-1?' }] } },
    poll,
  );
  expect(failed).toMatchObject({ status: 'failed', last_error: { code: 'rate_limit_exceeded' } });
});
