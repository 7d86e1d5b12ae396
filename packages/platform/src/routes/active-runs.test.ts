import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { finish, says, ScriptedEngine } from '../testing/scripted-engine.ts';
import type { Step } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

const engine = new ScriptedEngine();
let server: TestServer;
let client: TestServer['client'];
let assistant: string;

const model = 'gpt-4.1-mini';
const version = { 'openai-beta': 'assistants=v2' };
const poll = { pollIntervalMs: 5 };
const weather = {
  type: 'function' as const,
  function: {
    name: 'weather',
    parameters: { type: 'object', properties: { city: { type: 'string' } } },
  },
};
const cost = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 };

beforeAll(async () => {
  server = await startTestServer({ engine });
  client = server.client;
  const made = await client.beta.assistants.create({
    model,
    instructions: 'Be brief.',
    tools: [weather],
  });
  assistant = made.id;
});
afterAll(() => server.close());
afterEach(async () => {
  expect(await server.violations()).toEqual([]);
  engine.play(says('Hello', ' there'));
  engine.requests.length = 0;
});

/** The engine calls functions until it has their outputs; then it answers. */
function callsFirst(...cities: string[]) {
  engine.play(({ items }) =>
    items.some(({ type }) => type === 'function_call_output')
      ? says('It is ', 'warm.')
      : [
          ...cities.flatMap((city, index): Step[] => [
            { type: 'tool_call', kind: 'function', callId: `call_${index}`, name: 'weather' },
            { type: 'tool_arguments', callId: `call_${index}`, delta: '{"city":' },
            { type: 'tool_arguments', callId: `call_${index}`, delta: `"${city}"}` },
          ]),
          finish('stop'),
        ],
  );
}

function call(callId: string): Step[] {
  return [
    { type: 'tool_call', kind: 'function', callId, name: 'weather' },
    { type: 'tool_arguments', callId, delta: '{}' },
  ];
}

/** A script that says a word and then waits until it is stopped. */
function hangs(): { reached: Promise<unknown> } {
  const reached = Promise.withResolvers();
  engine.play(function* () {
    yield { type: 'text', delta: 'Hel' } as const;
    reached.resolve(undefined);
    yield { type: 'wait', until: new Promise(() => undefined) } as const;
  });
  return { reached: reached.promise };
}

async function newThread(...texts: string[]): Promise<string> {
  const messages = texts.map((content) => ({ role: 'user' as const, content }));
  return (await client.beta.threads.create({ messages })).id;
}

async function refusal(method: string, path: string, body?: object) {
  const reply = await server.request(method, path, body, version);
  const { error } = (await reply.json()) as { error: Record<string, unknown> };
  return { status: reply.status, ...error } as Record<string, unknown>;
}

async function firstText(threadId: string): Promise<string> {
  const { data } = await client.beta.threads.messages.list(threadId, { limit: 1 });
  const part = data[0]!.content[0]!;
  return part.type === 'text' ? part.text.value : '';
}

describe('a run that calls functions', () => {
  test('waits for all outputs and goes on with them', async () => {
    callsFirst('Oslo', 'Rome');
    const thread = await newThread('Weather?');
    const waiting = await client.beta.threads.runs.createAndPoll(
      thread,
      { assistant_id: assistant, tool_choice: 'required' },
      poll,
    );
    expect(waiting).toMatchObject({
      status: 'requires_action',
      required_action: {
        type: 'submit_tool_outputs',
        submit_tool_outputs: {
          tool_calls: [
            {
              id: 'call_0',
              type: 'function',
              function: { name: 'weather', arguments: '{"city":"Oslo"}' },
            },
            { id: 'call_1', function: { arguments: '{"city":"Rome"}' } },
          ],
        },
      },
    });
    const done = await client.beta.threads.runs.submitToolOutputsAndPoll(
      waiting.id,
      {
        thread_id: thread,
        tool_outputs: [
          { tool_call_id: 'call_1', output: '30' },
          { tool_call_id: 'call_0', output: '3' },
        ],
      },
      poll,
    );
    expect(done).toMatchObject({
      status: 'completed',
      required_action: null,
      usage: { prompt_tokens: 22, completion_tokens: 14, total_tokens: 36 },
    });
    expect(engine.requests[1]).toMatchObject({
      toolChoice: 'auto',
      items: [
        { role: 'user' },
        { type: 'function_call', call_id: 'call_0', arguments: '{"city":"Oslo"}' },
        { type: 'function_call_output', call_id: 'call_0', output: '3' },
        { type: 'function_call', call_id: 'call_1' },
        { type: 'function_call_output', call_id: 'call_1', output: '30' },
      ],
    });
    const { data: steps } = await client.beta.threads.runs.steps.list(done.id, {
      thread_id: thread,
      order: 'asc',
    });
    expect(steps).toMatchObject([
      {
        type: 'tool_calls',
        status: 'completed',
        usage: cost,
        step_details: {
          tool_calls: [
            { id: 'call_0', function: { name: 'weather', output: '3' } },
            { id: 'call_1', function: { output: '30' } },
          ],
        },
      },
      { type: 'message_creation', status: 'completed', usage: cost },
    ]);
    expect(await firstText(thread)).toBe('It is warm.');
  });

  test('streams the calls and then, after their outputs, the answer', async () => {
    callsFirst('Oslo');
    const thread = await newThread('Weather?');
    const calls = client.beta.threads.runs.stream(thread, { assistant_id: assistant });
    const events: string[] = [];
    for await (const { event } of calls) events.push(event);
    expect(events).toEqual([
      'thread.run.created',
      'thread.run.queued',
      'thread.run.in_progress',
      'thread.run.step.created',
      'thread.run.step.in_progress',
      'thread.run.step.delta',
      'thread.run.step.delta',
      'thread.run.step.delta',
      'thread.run.requires_action',
    ]);
    const run = calls.currentRun()!;
    const answer = client.beta.threads.runs.submitToolOutputsStream(run.id, {
      thread_id: thread,
      tool_outputs: [{ tool_call_id: 'call_0', output: '3' }],
    });
    const more: string[] = [];
    for await (const { event } of answer) more.push(event);
    expect(more.slice(0, 4)).toEqual([
      'thread.run.step.completed',
      'thread.run.queued',
      'thread.run.in_progress',
      'thread.run.step.created',
    ]);
    expect(more.at(-1)).toBe('thread.run.completed');
    expect((await answer.finalRun()).status).toBe('completed');
  });

  test('says something first, in a step of its own', async () => {
    engine.play(({ items }) =>
      items.some(({ type }) => type === 'function_call_output')
        ? says('Done.')
        : [
            { type: 'text', delta: 'Let me see.' },
            { type: 'tool_call', kind: 'function', callId: 'call_0', name: 'weather' },
            { type: 'tool_arguments', callId: 'call_0', delta: '{}' },
            finish('stop'),
          ],
    );
    const thread = await newThread('Weather?');
    const stream = client.beta.threads.runs.stream(thread, { assistant_id: assistant });
    await stream.done();
    const run = stream.currentRun()!;
    await client.beta.threads.runs.submitToolOutputsAndPoll(
      run.id,
      { thread_id: thread, tool_outputs: [{ tool_call_id: 'call_0', output: '3' }] },
      poll,
    );
    const { data } = await client.beta.threads.runs.steps.list(run.id, {
      thread_id: thread,
      order: 'asc',
    });
    expect(data.map(({ type }) => type)).toEqual([
      'message_creation',
      'tool_calls',
      'message_creation',
    ]);
    expect(engine.requests[1]!.items).toMatchObject([
      { role: 'user' },
      { role: 'assistant', content: 'Let me see.' },
      { type: 'function_call' },
      { type: 'function_call_output' },
    ]);
  });

  test('says something after its calls, and goes on as if it had been said before them', async () => {
    engine.play(({ items }) =>
      items.some(({ type }) => type === 'function_call_output')
        ? says('Done.')
        : [
            ...call('call_0'),
            { type: 'text', delta: 'I look' },
            { type: 'text', delta: ' at Oslo.' },
            ...call('call_1'),
            { type: 'text', delta: ' And at Rome.' },
            finish('stop'),
          ],
    );
    const thread = await newThread('Weather?');
    const stream = client.beta.threads.runs.stream(thread, { assistant_id: assistant });
    const events: string[] = [];
    stream.on('event', ({ event }) => events.push(event.replace('thread.', '')));
    const run = await stream.finalRun();
    expect(events.slice(3).filter((event, index, all) => event !== all[index - 1])).toEqual([
      'run.step.created',
      'run.step.in_progress',
      'run.step.delta',
      'message.created',
      'message.in_progress',
      'message.delta',
      'run.step.delta',
      'message.delta',
      'message.completed',
      'run.requires_action',
    ]);
    const { tool_calls } = run.required_action!.submit_tool_outputs;
    const answer = client.beta.threads.runs.submitToolOutputsStream(run.id, {
      thread_id: thread,
      tool_outputs: tool_calls.map(({ id }) => ({ tool_call_id: id, output: '3' })),
    });
    const steps: string[] = [];
    answer.on('event', ({ event, data }) => {
      if (event.includes('step')) steps.push(`${(data as { type?: string }).type} ${event}`);
    });
    await answer.finalRun();
    expect(steps.slice(0, 4)).toEqual([
      'tool_calls thread.run.step.completed',
      'message_creation thread.run.step.created',
      'message_creation thread.run.step.in_progress',
      'message_creation thread.run.step.completed',
    ]);
    const { data } = await client.beta.threads.runs.steps.list(run.id, {
      thread_id: thread,
      order: 'asc',
    });
    expect(data.map(({ type, status, usage }) => [type, status, usage?.total_tokens])).toEqual([
      ['message_creation', 'completed', 0],
      ['tool_calls', 'completed', 18],
      ['message_creation', 'completed', 18],
    ]);
    expect(engine.requests[1]!.items).toMatchObject([
      { role: 'user' },
      { role: 'assistant', content: 'I look at Oslo. And at Rome.' },
      { type: 'function_call', call_id: 'call_0' },
      { type: 'function_call_output', call_id: 'call_0' },
      { type: 'function_call', call_id: 'call_1' },
      { type: 'function_call_output', call_id: 'call_1' },
    ]);
  });

  test('is cancelled with its calls and with what it says after them', async () => {
    engine.play([
      { type: 'tool_call', kind: 'function', callId: 'call_0', name: 'weather' },
      { type: 'text', delta: 'I look' },
      { type: 'wait', until: new Promise(() => undefined) },
    ]);
    const thread = await newThread('Weather?');
    const stream = client.beta.threads.runs.stream(thread, { assistant_id: assistant });
    await stream.emitted('textDelta');
    await client.beta.threads.runs.cancel(stream.currentRun()!.id, { thread_id: thread });
    expect((await stream.finalRun()).status).toBe('cancelled');
    expect(await stream.finalMessages()).toMatchObject([
      { status: 'incomplete', content: [{ text: { value: 'I look' } }] },
    ]);
    expect(await stream.finalRunSteps()).toMatchObject([
      { type: 'tool_calls', status: 'cancelled' },
      { type: 'message_creation', status: 'cancelled' },
    ]);
  });

  test.each([
    ['none', []],
    ['some', [{ tool_call_id: 'call_0', output: 'x' }]],
    ['unknown ones', [{ tool_call_id: 'call_0' }, { tool_call_id: 'call_9' }]],
    ['one twice', [{ tool_call_id: 'call_0' }, { tool_call_id: 'call_0' }]],
    ['one without an id', [{ tool_call_id: 'call_0' }, { output: 'x' }]],
  ])('refuses outputs where there are %s, and goes on waiting', async (_what, tool_outputs) => {
    callsFirst('Oslo', 'Rome');
    const thread = await newThread('Weather?');
    const run = await client.beta.threads.runs.createAndPoll(
      thread,
      { assistant_id: assistant },
      poll,
    );
    const path = `/threads/${thread}/runs/${run.id}/submit_tool_outputs`;
    const error = await refusal('POST', path, { tool_outputs });
    expect(error).toMatchObject({ status: 400, param: 'tool_outputs' });
    expect(error['message']).toContain("Expected tool outputs for call_ids ['call_0', 'call_1']");
    expect((await client.beta.threads.runs.retrieve(run.id, { thread_id: thread })).status).toBe(
      'requires_action',
    );
  });

  test('refuses outputs for a run that does not wait', async () => {
    const thread = await newThread('Hi');
    const run = await client.beta.threads.runs.createAndPoll(
      thread,
      { assistant_id: assistant },
      poll,
    );
    const path = `/threads/${thread}/runs/${run.id}/submit_tool_outputs`;
    expect(await refusal('POST', path, { tool_outputs: [] })).toMatchObject({
      status: 400,
      message: 'Runs in status "completed" do not accept tool outputs.',
    });
  });
});

describe('an active run', () => {
  test('locks its thread until it has ended', async () => {
    callsFirst('Oslo');
    const thread = await newThread('Weather?');
    const run = await client.beta.threads.runs.createAndPoll(
      thread,
      { assistant_id: assistant },
      poll,
    );
    const message = { role: 'user' as const, content: 'And?' };
    expect(await refusal('POST', `/threads/${thread}/messages`, message)).toMatchObject({
      status: 400,
      type: 'invalid_request_error',
      message: `Can't add messages to ${thread} while a run ${run.id} is active.`,
    });
    expect(
      await refusal('POST', `/threads/${thread}/runs`, { assistant_id: assistant }),
    ).toMatchObject({
      status: 400,
      message: `Thread ${thread} already has an active run ${run.id}.`,
    });
    await client.beta.threads.runs.submitToolOutputsAndPoll(
      run.id,
      { thread_id: thread, tool_outputs: [{ tool_call_id: 'call_0', output: '3' }] },
      poll,
    );
    await client.beta.threads.messages.create(thread, message);
  });

  test('takes notes while it runs and keeps them', async () => {
    const { reached } = hangs();
    const thread = await newThread('Hi');
    const run = await client.beta.threads.runs.create(thread, { assistant_id: assistant });
    await reached;
    const noted = await client.beta.threads.runs.update(run.id, {
      thread_id: thread,
      metadata: { ticket: '1' },
    });
    expect(noted).toMatchObject({ status: 'in_progress', metadata: { ticket: '1' } });
    await client.beta.threads.runs.cancel(run.id, { thread_id: thread });
    const done = await client.beta.threads.runs.poll(run.id, { thread_id: thread }, poll);
    expect(done).toMatchObject({ status: 'cancelled', metadata: { ticket: '1' } });
  });

  test('is cancelled with what it has begun', async () => {
    hangs();
    const thread = await newThread('Hi');
    const stream = client.beta.threads.runs.stream(thread, { assistant_id: assistant });
    await stream.emitted('textDelta');
    const { id } = stream.currentRun()!;
    expect(await client.beta.threads.runs.cancel(id, { thread_id: thread })).toMatchObject({
      status: 'cancelling',
    });
    const run = await stream.finalRun();
    expect(run).toMatchObject({ status: 'cancelled', cancelled_at: expect.any(Number) });
    expect(await stream.finalMessages()).toMatchObject([
      {
        status: 'incomplete',
        incomplete_details: { reason: 'run_cancelled' },
        content: [{ text: { value: 'Hel' } }],
      },
    ]);
    expect(await stream.finalRunSteps()).toMatchObject([{ status: 'cancelled' }]);
    expect(await refusal('POST', `/threads/${thread}/runs/${id}/cancel`)).toMatchObject({
      status: 400,
      message: "Cannot cancel run with status 'cancelled'.",
    });
    await client.beta.threads.messages.create(thread, { role: 'user', content: 'Again' });
  });

  test('is cancelled while it waits for outputs', async () => {
    callsFirst('Oslo');
    const thread = await newThread('Hi');
    const run = await client.beta.threads.runs.createAndPoll(
      thread,
      { assistant_id: assistant },
      poll,
    );
    await client.beta.threads.runs.cancel(run.id, { thread_id: thread });
    const done = await client.beta.threads.runs.poll(run.id, { thread_id: thread }, poll);
    expect(done).toMatchObject({ status: 'cancelled', required_action: null });
    const { data } = await client.beta.threads.runs.steps.list(run.id, { thread_id: thread });
    expect(data).toMatchObject([{ status: 'cancelled', type: 'tool_calls' }]);
  });

  test('stops when its thread is deleted', async () => {
    const { reached } = hangs();
    const thread = await newThread('Hi');
    await client.beta.threads.runs.create(thread, { assistant_id: assistant });
    await reached;
    const stopped = engine.stopped;
    await client.beta.threads.delete(thread);
    expect(engine.stopped).toBe(stopped + 1);
    expect(await refusal('GET', `/threads/${thread}/runs`)).toMatchObject({ status: 404 });
  });

  test('goes on when its client leaves the stream', async () => {
    const go = Promise.withResolvers();
    engine.play([
      { type: 'text', delta: 'Hel' },
      { type: 'wait', until: go.promise },
      { type: 'text', delta: 'lo' },
      finish('stop'),
    ]);
    const thread = await newThread('Hi');
    const stream = await client.beta.threads.runs.create(thread, {
      assistant_id: assistant,
      stream: true,
    });
    let id = '';
    for await (const event of stream) {
      if (event.event === 'thread.run.created') id = event.data.id;
      if (event.event === 'thread.message.delta') break;
    }
    go.resolve(undefined);
    const run = await client.beta.threads.runs.poll(id, { thread_id: thread }, poll);
    expect(run.status).toBe('completed');
    expect(await firstText(thread)).toBe('Hello');
  });
});
