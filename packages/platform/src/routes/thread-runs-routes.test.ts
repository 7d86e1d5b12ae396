import type { AssistantStream } from 'openai/lib/AssistantStream';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { EngineError } from '../engines/engine-error.ts';
import { readEvents } from '../testing/read-events.ts';
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
  vi.useRealTimers();
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

async function streamed(path: string, body: object) {
  const reply = await server.request('POST', path, { ...body, stream: true }, version);
  const raw = await reply.clone().text();
  const events = await readEvents(reply);
  return { names: events.map(({ event }) => event), events, raw };
}

describe('a run that answers', () => {
  test('goes from queued to completed and leaves a message, a step and its usage', async () => {
    const thread = await newThread('Hi');
    const run = await client.beta.threads.runs.create(thread, { assistant_id: assistant });
    expect(run).toMatchObject({
      id: expect.stringMatching(/^run_/),
      object: 'thread.run',
      thread_id: thread,
      assistant_id: assistant,
      status: 'queued',
      model,
      instructions: 'Be brief.',
      tools: [weather],
      expires_at: run.created_at + 600,
      tool_choice: 'auto',
      truncation_strategy: { type: 'auto', last_messages: null },
      response_format: 'auto',
      parallel_tool_calls: true,
      usage: null,
    });
    const done = await client.beta.threads.runs.poll(run.id, { thread_id: thread }, poll);
    expect(done).toMatchObject({ status: 'completed', usage: cost, expires_at: null });
    expect(done.completed_at).toBeGreaterThanOrEqual(run.created_at);
    const { data: messages } = await client.beta.threads.messages.list(thread, { run_id: run.id });
    expect(messages).toMatchObject([
      {
        role: 'assistant',
        status: 'completed',
        assistant_id: assistant,
        run_id: run.id,
        content: [{ type: 'text', text: { value: 'Hello there', annotations: [] } }],
      },
    ]);
    const { data: steps } = await client.beta.threads.runs.steps.list(run.id, {
      thread_id: thread,
    });
    expect(steps).toMatchObject([
      {
        id: expect.stringMatching(/^step_/),
        type: 'message_creation',
        status: 'completed',
        step_details: { message_creation: { message_id: messages[0]!.id } },
        usage: cost,
      },
    ]);
    const step = await client.beta.threads.runs.steps.retrieve(steps[0]!.id, {
      thread_id: thread,
      run_id: run.id,
    });
    expect(step).toEqual(steps[0]);
    const { data: runs } = await client.beta.threads.runs.list(thread);
    expect(runs).toEqual([done]);
  });

  test('streams every event in order, to done', async () => {
    const thread = await newThread('Hi');
    const { names, events, raw } = await streamed(`/threads/${thread}/runs`, {
      assistant_id: assistant,
    });
    expect(names).toEqual([
      'thread.run.created',
      'thread.run.queued',
      'thread.run.in_progress',
      'thread.run.step.created',
      'thread.run.step.in_progress',
      'thread.message.created',
      'thread.message.in_progress',
      'thread.message.delta',
      'thread.message.delta',
      'thread.message.completed',
      'thread.run.step.completed',
      'thread.run.completed',
    ]);
    expect(raw.endsWith('event: done\ndata: [DONE]\n\n')).toBe(true);
    expect(events[5]!.data).toMatchObject({ status: 'in_progress', content: [] });
    expect(events[9]!.data).toMatchObject({ content: [{ text: { value: 'Hello there' } }] });
  });

  test("is read by the official client's stream helper", async () => {
    const thread = await newThread('Hi');
    const seen: string[] = [];
    const stream: AssistantStream = client.beta.threads.runs
      .stream(thread, { assistant_id: assistant })
      .on('textDelta', ({ value }) => seen.push(value ?? ''));
    expect((await stream.finalRun()).status).toBe('completed');
    expect(seen).toEqual(['Hello', ' there']);
    expect(await stream.finalMessages()).toMatchObject([
      { content: [{ text: { value: 'Hello there' } }] },
    ]);
    expect(await stream.finalRunSteps()).toHaveLength(1);
  });

  test('is created with its thread, and the stream begins with the thread', async () => {
    const thread = { messages: [{ role: 'user' as const, content: 'Hi' }], metadata: { a: 'b' } };
    const run = await client.beta.threads.createAndRunPoll(
      { assistant_id: assistant, thread, instructions: 'Speak up.', metadata: { c: 'd' } },
      poll,
    );
    expect(run).toMatchObject({
      status: 'completed',
      instructions: 'Speak up.',
      metadata: { c: 'd' },
    });
    expect(await client.beta.threads.retrieve(run.thread_id)).toMatchObject({
      metadata: { a: 'b' },
    });
    const { names } = await streamed('/threads/runs', { assistant_id: assistant, thread });
    expect(names.slice(0, 3)).toEqual([
      'thread.created',
      'thread.run.created',
      'thread.run.queued',
    ]);
  });

  test('asks the engine with everything that the request says', async () => {
    const thread = await newThread('one', 'two', 'three');
    await client.beta.threads.runs.createAndPoll(
      thread,
      {
        assistant_id: assistant,
        additional_instructions: 'The customer is called Ada.',
        additional_messages: [{ role: 'assistant', content: 'four' }],
        model: 'gpt-4o',
        temperature: 0.3,
        top_p: 0.5,
        max_completion_tokens: 300,
        max_prompt_tokens: 5000,
        parallel_tool_calls: false,
        reasoning_effort: 'low',
        tool_choice: { type: 'function', function: { name: 'weather' } },
        truncation_strategy: { type: 'last_messages', last_messages: 2 },
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'a', schema: { type: 'object' } },
        },
      },
      poll,
    );
    expect(engine.requests[0]).toMatchObject({
      model: 'gpt-4o',
      instructions: 'Be brief. The customer is called Ada.',
      items: [
        { role: 'user', content: [{ type: 'input_text', text: 'three' }] },
        { role: 'assistant', content: 'four' },
      ],
      tools: [{ type: 'function', name: 'weather', strict: false }],
      toolChoice: { type: 'function', name: 'weather' },
      parallelToolCalls: false,
      temperature: 0.3,
      topP: 0.5,
      maxOutputTokens: 300,
      reasoningEffort: 'low',
      format: { type: 'json_schema', name: 'a', schema: { type: 'object' } },
    });
  });

  test('takes all of an assistant that has more tools than a request may name', async () => {
    const tools = Array.from({ length: 100 }, (_, index) => ({
      type: 'function' as const,
      function: { name: `find_${index}` },
    }));
    const { id } = await client.beta.assistants.create({ model, tools });
    const run = await client.beta.threads.runs.createAndPoll(
      await newThread('Hi'),
      { assistant_id: id },
      poll,
    );
    expect(run).toMatchObject({ status: 'completed', tools });
    expect(engine.requests[0]!.tools).toHaveLength(100);
  });

  test('keeps a refusal of the model as such', async () => {
    engine.play([{ type: 'refusal', delta: 'No.' }, finish('stop')]);
    const thread = await newThread('Hi');
    const stream = client.beta.threads.runs.stream(thread, { assistant_id: assistant });
    expect(await stream.finalMessages()).toMatchObject([
      { content: [{ type: 'refusal', refusal: 'No.' }] },
    ]);
  });
});

describe('a run that ends early', () => {
  test.each([
    [
      'at its limit of tokens to write',
      [{ type: 'text', delta: 'Hel' } as const, finish('length')],
      { status: 'incomplete', incomplete_details: { reason: 'max_completion_tokens' } },
      { status: 'incomplete', incomplete_details: { reason: 'max_tokens' } },
    ],
    [
      'where a filter stops it',
      [{ type: 'text', delta: 'Hel' } as const, finish('content_filter')],
      { status: 'incomplete', incomplete_details: {} },
      { status: 'incomplete', incomplete_details: { reason: 'content_filter' } },
    ],
    [
      'where the engine is busy',
      [
        { type: 'text', delta: 'Hel' } as const,
        new EngineError('Too many requests.', { status: 429 }),
      ],
      {
        status: 'failed',
        last_error: { code: 'rate_limit_exceeded', message: 'Too many requests.' },
      },
      { status: 'incomplete', incomplete_details: { reason: 'run_failed' } },
    ],
    [
      'where the engine fails',
      [{ type: 'text', delta: 'Hel' } as const, new Error('secret')],
      { status: 'failed', last_error: { code: 'server_error' } },
      { status: 'incomplete', incomplete_details: { reason: 'run_failed' } },
    ],
  ])('%s', async (_what, script, run, message) => {
    engine.play(script);
    const thread = await newThread('Hi');
    const { events } = await streamed(`/threads/${thread}/runs`, {
      assistant_id: assistant,
      max_completion_tokens: 256,
    });
    expect(events.at(-1)).toMatchObject({ event: `thread.run.${run.status}`, data: run });
    expect(JSON.stringify(events)).not.toContain('secret');
    const { data } = await client.beta.threads.messages.list(thread, { limit: 1 });
    expect(data[0]).toMatchObject(message);
  });

  test('at its limit of tokens to read, once nothing more can be left out', async () => {
    const thread = await newThread('Hi');
    const many = Array.from({ length: 40 }, (_, index) => ({
      role: 'user' as const,
      content: `Message ${index}`,
    }));
    for (let start = 0; start < 40; start += 40) {
      await client.beta.threads.runs.createAndPoll(
        thread,
        { assistant_id: assistant, additional_messages: many, max_prompt_tokens: 300 },
        poll,
      );
    }
    // The scripted engine counts ten tokens for each message: thirty fit.
    const { items } = engine.requests[0]!;
    expect(items).toHaveLength(30);
    expect(items[0]).toMatchObject({ content: [{ text: 'Hi' }] });
    expect(items.at(-1)).toMatchObject({ content: [{ text: 'Message 39' }] });
    callsFirst('Oslo');
    const run = await client.beta.threads.runs.createAndPoll(
      await newThread(...Array.from({ length: 24 }, () => 'x')),
      { assistant_id: assistant, max_prompt_tokens: 256 },
      poll,
    );
    expect(run.status).toBe('requires_action');
  });
});

describe('refusals', () => {
  test('of threads, runs, steps and assistants that are not there', async () => {
    const thread = await newThread('Hi');
    const run = await client.beta.threads.runs.createAndPoll(
      thread,
      { assistant_id: assistant },
      poll,
    );
    for (const [method, path, message] of [
      ['RUN', '/threads/thread_x/runs', "No thread found with id 'thread_x'."],
      ['GET', '/threads/thread_x/runs', "No thread found with id 'thread_x'."],
      ['GET', '/threads/thread_x/runs/run_x', "No thread found with id 'thread_x'."],
      ['GET', `/threads/${thread}/runs/run_x`, "No run found with id 'run_x'."],
      ['POST', `/threads/${thread}/runs/run_x`, "No run found with id 'run_x'."],
      ['POST', `/threads/${thread}/runs/run_x/cancel`, "No run found with id 'run_x'."],
      ['GET', `/threads/${thread}/runs/run_x/steps`, "No run found with id 'run_x'."],
      [
        'GET',
        `/threads/${thread}/runs/${run.id}/steps/step_x`,
        "No run step found with id 'step_x'.",
      ],
    ] as const) {
      const body = method === 'RUN' ? { assistant_id: assistant } : undefined;
      const sent = method === 'RUN' ? 'POST' : method;
      expect(await refusal(sent, path, body)).toMatchObject({ status: 404, message });
    }
    const outputs = { tool_outputs: [] };
    const path = `/threads/${thread}/runs/run_x/submit_tool_outputs`;
    expect(await refusal('POST', path, outputs)).toMatchObject({ status: 404 });
    const nobody = { assistant_id: 'asst_x' };
    for (const where of [`/threads/${thread}/runs`, '/threads/runs']) {
      expect(await refusal('POST', where, nobody)).toMatchObject({
        status: 404,
        message: "No assistant found with id 'asst_x'.",
      });
    }
  });

  test.each([
    ['an unknown model', { model: 'gpt-0' }, 'model'],
    ['a limit that is too low', { max_prompt_tokens: 255 }, 'max_prompt_tokens'],
    ['too many tools', { tools: Array.from({ length: 21 }, () => weather) }, 'tools'],
    ['a tool choice that is not there', { tool_choice: { type: 'file_search' } }, 'tool_choice'],
    ['a required tool without tools', { tools: [], tool_choice: 'required' }, 'tool_choice'],
    [
      'an empty message',
      { additional_messages: [{ role: 'user', content: '' }] },
      'additional_messages[0].content',
    ],
    [
      'no latest messages',
      { truncation_strategy: { type: 'last_messages', last_messages: 0 } },
      'truncation_strategy.last_messages',
    ],
  ])('of %s', async (_what, body, param) => {
    const thread = await newThread('Hi');
    expect(
      await refusal('POST', `/threads/${thread}/runs`, { assistant_id: assistant, ...body }),
    ).toMatchObject({ status: 400, param });
    expect((await client.beta.threads.runs.list(thread)).data).toEqual([]);
  });
});

/** To a moment at which every run that is active now has expired. */
function passLifetime(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 601_000 });
}

test('a run that waits too long expires, and its thread is free again', async () => {
  callsFirst('Oslo');
  const { runs, messages } = client.beta.threads;
  const { id } = await client.beta.assistants.create({ model, tools: [weather] });
  const thread = await newThread('Hi');
  const run = await runs.createAndPoll(thread, { assistant_id: id }, poll);
  expect(run.status).toBe('requires_action');
  passLifetime();
  expect((await runs.retrieve(run.id, { thread_id: thread })).status).toBe('expired');
  const { data } = await runs.steps.list(run.id, { thread_id: thread });
  expect(data).toMatchObject([{ status: 'expired', expired_at: expect.any(Number) }]);
  await messages.create(thread, { role: 'user', content: 'Again' });
  const { reached } = hangs();
  const stream = runs.stream(thread, { assistant_id: id });
  await reached;
  passLifetime();
  await runs.list(thread);
  expect((await stream.finalRun()).status).toBe('expired');
  expect(await stream.finalMessages()).toMatchObject([
    { incomplete_details: { reason: 'run_expired' } },
  ]);
});

test('a run expires although nobody asks for it', async () => {
  const short = await startTestServer({ engine, runLifetime: 1 });
  try {
    hangs();
    const { beta } = short.client;
    const { id } = await beta.assistants.create({ model });
    const thread = { messages: [{ role: 'user' as const, content: 'Hi' }] };
    const stream = beta.threads.createAndRunStream({ assistant_id: id, thread });
    expect((await stream.finalRun()).status).toBe('expired');
    expect(await short.violations()).toEqual([]);
  } finally {
    await short.close();
  }
});
