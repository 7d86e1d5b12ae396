import OfficialOpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEvents, sendJson, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer } from '../../test/scripted-server.ts';
import { OpenAI } from '../client/openai.ts';
import { accumulateDelta } from './accumulate-delta.ts';
import { AssistantStream } from './assistant-stream.ts';

let server: ScriptedServer;
let client: OpenAI;
let official: OfficialOpenAI;
beforeAll(async () => {
  server = await startServer();
  const options = { apiKey: 'k', baseURL: server.baseURL, maxRetries: 0 };
  client = new OpenAI(options);
  official = new OfficialOpenAI(options);
});
afterAll(() => server.close());

type Wire = readonly [event: string, data: object];
const run = (status: string): object => ({
  id: 'run_1',
  object: 'thread.run',
  thread_id: 't_1',
  status,
});
const message = (status: string, content: object[]): object => ({
  id: 'msg_1',
  object: 'thread.message',
  role: 'assistant',
  status,
  content,
});
const text = (value: string, annotations: object[] = []): object => ({
  type: 'text',
  text: { value, annotations },
});
const messageDelta = (content: object[]): Wire => [
  'thread.message.delta',
  { id: 'msg_1', object: 'thread.message.delta', delta: { content } },
];
const step = (id: string, status: string, step_details: object): object => ({
  id,
  object: 'thread.run.step',
  run_id: 'run_1',
  status,
  step_details,
});
const stepDelta = (tool_calls: object[]): Wire => [
  'thread.run.step.delta',
  {
    id: 'step_1',
    object: 'thread.run.step.delta',
    delta: { step_details: { type: 'tool_calls', tool_calls } },
  },
];
const call = (index: number, args: string, more: object = {}): object => ({
  index,
  type: 'function',
  ...more,
  function: { arguments: args, ...(more && 'id' in more ? { name: 'add' } : {}) },
});
const wholeCalls = [
  { index: 0, id: 'call_1', type: 'function', function: { name: 'add', arguments: '{"a":1}' } },
  { index: 1, id: 'call_2', type: 'function', function: { name: 'add', arguments: '{}' } },
];
const image = { type: 'image_file', image_file: { file_id: 'file_1' } };

const answers: Wire[] = [
  ['thread.run.created', run('queued')],
  ['thread.run.in_progress', run('in_progress')],
  [
    'thread.run.step.created',
    step('step_1', 'in_progress', { type: 'tool_calls', tool_calls: [] }),
  ],
  stepDelta([call(0, '', { id: 'call_1' })]),
  stepDelta([call(0, '{"a"')]),
  stepDelta([call(0, ':1}')]),
  stepDelta([call(1, '{}', { id: 'call_2' })]),
  [
    'thread.run.step.completed',
    step('step_1', 'completed', { type: 'tool_calls', tool_calls: wholeCalls }),
  ],
  ['thread.message.created', message('in_progress', [])],
  ['thread.message.in_progress', message('in_progress', [])],
  messageDelta([{ index: 0, ...text('Hel') }]),
  messageDelta([{ index: 0, ...text('lo') }]),
  messageDelta([{ index: 1, ...image }]),
  messageDelta([{ index: 2, ...text('there') }]),
  ['thread.message.completed', message('completed', [text('Hello'), image, text('there')])],
  ['thread.run.completed', run('completed')],
];

function play(events: readonly Wire[]): void {
  server.handle((_request, reply) => {
    openEvents(reply);
    for (const [event, data] of events)
      reply.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    reply.end('event: done\ndata: [DONE]\n\n');
  });
}

const names = [
  'connect',
  'event',
  'run',
  'messageCreated',
  'messageDelta',
  'messageDone',
  'runStepCreated',
  'runStepDelta',
  'runStepDone',
  'toolCallCreated',
  'toolCallDelta',
  'toolCallDone',
  'textCreated',
  'textDelta',
  'textDone',
  'imageFileDone',
  'end',
];

async function told(stream: object): Promise<unknown[]> {
  const seen: unknown[] = [];
  const listening = stream as {
    on(name: string, listener: (...values: unknown[]) => void): void;
    done(): Promise<void>;
  };
  for (const name of names) {
    listening.on(
      name,
      (...values) => void seen.push([name, ...values.map((v) => structuredClone(v))]),
    );
  }
  await listening.done();
  return seen;
}

const params = { assistant_id: 'asst_1' };

describe('a run that is streamed', () => {
  it('tells what the official client tells', async () => {
    play(answers);
    const ours = await told(client.beta.threads.runs.stream('t_1', params));
    const theirs = await told(official.beta.threads.runs.stream('t_1', params));
    expect(ours.map((each) => (each as string[])[0])).toEqual(
      theirs.map((each) => (each as string[])[0]),
    );
    expect(ours).toEqual(theirs);
  });

  it('gives the final run, messages and steps, and where it stands', async () => {
    play(answers);
    const stream = client.beta.threads.createAndRunStream(params);
    const seen: string[] = [];
    stream.on('textDelta', (delta, snapshot) => seen.push(`${delta.value}|${snapshot.value}`));
    stream.on('toolCallDelta', () => {
      seen.push(
        `${stream.currentRun()!.status} ${stream.currentRunStepSnapshot()!.id} ${stream.currentEvent()!.event}`,
      );
    });
    expect(await stream.finalRun()).toMatchObject({ status: 'completed' });
    const [final] = await stream.finalMessages();
    expect(final!.content).toHaveLength(3);
    expect(await stream.finalRunSteps()).toMatchObject([{ id: 'step_1', status: 'completed' }]);
    expect(seen).toEqual([
      'in_progress step_1 thread.run.step.delta',
      'in_progress step_1 thread.run.step.delta',
      'Hel|Hel',
      'lo|Hello',
      'there|there',
    ]);
    expect(JSON.parse(server.requests[0]!.body)).toEqual({ assistant_id: 'asst_1', stream: true });
    expect(server.requests[0]!.url).toBe('/v1/threads/runs');
  });

  it('can be iterated over, and read again from lines of JSON', async () => {
    play(answers);
    const readable = client.beta.threads.runs.stream('t_1', params).toReadableStream();
    const copy = AssistantStream.fromReadableStream(readable);
    const events: string[] = [];
    for await (const { event } of copy) events.push(event);
    expect(events).toEqual(answers.map(([event]) => event));
    expect((await copy.finalRun()).status).toBe('completed');
  });

  it('goes on with outputs of tools', async () => {
    play([['thread.run.requires_action', run('requires_action')]]);
    const waiting = client.beta.threads.runs.createAndStream('t_1', params);
    expect((await waiting.finalRun()).status).toBe('requires_action');
    play(answers.slice(8));
    const stream = client.beta.threads.runs.submitToolOutputsStream('run_1', {
      thread_id: 't_1',
      tool_outputs: [{ tool_call_id: 'call_1', output: '1' }],
    });
    expect(await stream.finalMessages()).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({
      url: '/v1/threads/t_1/runs/run_1/submit_tool_outputs',
    });
    expect(JSON.parse(server.requests[0]!.body)).toEqual({
      tool_outputs: [{ tool_call_id: 'call_1', output: '1' }],
      stream: true,
    });
  });

  it('fails where it is cut off, where the API reports an error and where it is aborted', async () => {
    server.handle((_request, reply) => {
      openEvents(reply);
      reply.end(`event: thread.run.created\ndata: ${JSON.stringify(run('queued'))}\n\n`);
    });
    await expect(client.beta.threads.runs.stream('t_1', params).finalRun()).rejects.toMatchObject({
      name: 'StreamTruncatedError',
    });
    play([
      ['error', { message: 'slow down', type: 'rate_limit_error', code: 'rate_limit_exceeded' }],
    ]);
    await expect(client.beta.threads.runs.stream('t_1', params).finalRun()).rejects.toMatchObject({
      name: 'RateLimitError',
    });
    play(answers);
    const stream = client.beta.threads.runs.stream('t_1', params);
    stream.on('messageCreated', () => stream.abort());
    await expect(stream.finalRun()).rejects.toMatchObject({ name: 'APIUserAbortError' });
  });
});

const statuses = (...list: string[]): void =>
  server.handle((request, reply) => {
    const status = request.method === 'POST' ? 'queued' : (list.shift() ?? 'completed');
    sendJson(reply, { id: 'run_1', thread_id: 't_1', status });
  });

describe('polling a run', () => {
  it.each([
    [
      'createAndPoll',
      () => client.beta.threads.runs.createAndPoll('t_1', params, { pollIntervalMs: 1 }),
      '/v1/threads/t_1/runs',
    ],
    [
      'createAndRunPoll',
      () => client.beta.threads.createAndRunPoll(params, { pollIntervalMs: 1 }),
      '/v1/threads/runs',
    ],
    [
      'submitToolOutputsAndPoll',
      () =>
        client.beta.threads.runs.submitToolOutputsAndPoll(
          'run_1',
          { thread_id: 't_1', tool_outputs: [] },
          { pollIntervalMs: 1 },
        ),
      '/v1/threads/t_1/runs/run_1/submit_tool_outputs',
    ],
  ])('%s asks until the run ends', async (_name, start, url) => {
    statuses('queued', 'something_new', 'cancelling', 'requires_action');
    expect((await start()).status).toBe('requires_action');
    expect(server.requests.map((each) => each.url)).toEqual([
      url,
      ...Array.from({ length: 4 }, () => '/v1/threads/t_1/runs/run_1'),
    ]);
  });
});

describe('a delta', () => {
  it('is added without changing what listeners were given', () => {
    const delta = { list: [{ index: 0, text: 'a' }], count: 1, type: 'x', nested: { a: null } };
    const target: Record<string, unknown> = {};
    accumulateDelta(target, delta);
    accumulateDelta(target, {
      list: [
        { index: 0, text: 'b' },
        { index: 1, text: 'c' },
      ],
      count: 2,
      type: 'y',
      nested: { a: 'z' },
    });
    expect(target).toEqual({
      list: [
        { index: 0, text: 'ab' },
        { index: 1, text: 'c' },
      ],
      count: 3,
      type: 'y',
      nested: { a: 'z' },
    });
    expect(delta.list).toEqual([{ index: 0, text: 'a' }]);
  });
});
