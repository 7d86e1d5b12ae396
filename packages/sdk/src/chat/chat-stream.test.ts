import OfficialOpenAI from 'openai';
import {
  zodFunction as officialFunction,
  zodResponseFormat as officialFormat,
} from 'openai/helpers/zod';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { chatBody, chatChunks, functionCall, sendChunks } from '../../test/chat-script.ts';
import { openEvents, sendJson, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer } from '../../test/scripted-server.ts';
import { OpenAI } from '../client/openai.ts';
import { ContentFilterFinishReasonError } from '../errors/content-filter-finish-reason-error.ts';
import { LengthFinishReasonError } from '../errors/length-finish-reason-error.ts';
import { zodFunction, zodResponseFormat } from '../helpers/zod.ts';
import { ChatCompletionStream } from './chat-completion-stream.ts';

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

const play = (chunks: readonly object[]): void =>
  server.handle((_request, reply) => sendChunks(reply, chunks));
const params = { model: 'm', messages: [{ role: 'user' as const, content: 'hi' }] };
const Answer = z.object({ steps: z.array(z.string()), sum: z.number().nullable() });
const json = '{"steps":["a","b\\n"],"sum":12}';
const pieces = json.match(/.{1,4}/gs)!;
const textDeltas = [{ role: 'assistant', content: '' }, ...pieces.map((content) => ({ content }))];
const toolDeltas = [
  { role: 'assistant', content: null },
  { tool_calls: [{ index: 0, ...functionCall('add', '', 'call_a') }] },
  { tool_calls: [{ index: 0, function: { arguments: '{"a":1' } }] },
  { tool_calls: [{ index: 0, function: { arguments: ',"b":2}' } }] },
  { tool_calls: [{ index: 1, ...functionCall('add', '{"a":3,"b":4}', 'call_b') }] },
];
const logprob = { token: 'x', logprob: -1, bytes: null, top_logprobs: [] };
const refusal = [{ role: 'assistant', refusal: 'I ' }, { refusal: 'will not' }];
const names = [
  'connect',
  'chunk',
  'content',
  'content.delta',
  'content.done',
  'refusal.delta',
  'refusal.done',
  'tool_calls.function.arguments.delta',
  'tool_calls.function.arguments.done',
  'logprobs.content.delta',
  'logprobs.content.done',
  'chatCompletion',
  'message',
  'functionToolCall',
  'finalChatCompletion',
  'finalMessage',
  'finalContent',
  'finalFunctionToolCall',
  'totalUsage',
  'end',
] as const;

interface Listening {
  on(name: never, listener: (...values: unknown[]) => void): unknown;
  done(): Promise<void>;
}

/** What a listener sees at the time: parsed beginnings are worked out when they are read. */
const copy = (value: unknown): unknown =>
  structuredClone(typeof value === 'object' && value !== null ? { ...value } : value);

async function told(stream: object): Promise<unknown[]> {
  const seen: unknown[] = [];
  const listening = stream as Listening;
  for (const name of names) {
    listening.on(name as never, (...values) => {
      // The snapshot of a chunk holds parsed beginnings there, which cost the square of the length.
      const shown = name === 'chunk' ? values.slice(0, 1) : values;
      seen.push([name, ...shown.map(copy)]);
    });
  }
  await listening.done();
  return seen;
}

describe('chat.completions.stream', () => {
  const format = () => zodResponseFormat(Answer, 'answer');
  const add = { name: 'add', parameters: z.object({ a: z.number(), b: z.number() }) };

  it.each([
    ['text', textDeltas, 'stop', {}, {}],
    [
      'structured text',
      textDeltas,
      'stop',
      { response_format: format() },
      { response_format: officialFormat(Answer, 'answer') },
    ],
    [
      'tool calls',
      toolDeltas,
      'tool_calls',
      { tools: [zodFunction(add)] },
      { tools: [officialFunction(add)] },
    ],
    ['a refusal', refusal, 'stop', {}, {}],
  ])('tells of %s as the official client does', async (_what, deltas, reason, own, theirs) => {
    play(chatChunks(deltas, reason));
    const ours = await told(client.chat.completions.stream({ ...params, ...own }));
    const expected = await told(official.chat.completions.stream({ ...params, ...theirs }));
    expect(ours).toEqual(expected);
    expect(ours.length).toBeGreaterThan(8);
  });

  it('adds log probabilities up', async () => {
    const chunks = chatChunks([{ role: 'assistant', content: 'a' }, { content: 'b' }]) as {
      choices: { logprobs?: object }[];
    }[];
    for (const chunk of chunks.slice(0, 2))
      chunk.choices[0]!.logprobs = { content: [logprob], refusal: null };
    play(chunks);
    const stream = client.chat.completions.stream(params);
    const seen: unknown[] = [];
    stream.on('logprobs.content.delta', ({ snapshot }) => seen.push(snapshot.length));
    stream.on('logprobs.content.done', ({ content }) => seen.push(content.length));
    const { choices } = await stream.finalChatCompletion();
    expect(seen).toEqual([1, 2, 2]);
    expect(choices[0]!.logprobs?.content).toHaveLength(2);
  });

  it('gives the final completion, message, content and usage', async () => {
    play(chatChunks(textDeltas));
    const stream = client.chat.completions.stream({ ...params, response_format: format() });
    const completion = await stream.finalChatCompletion();
    const parsed = completion.choices[0]!.message.parsed;
    expectTypeOf(parsed).toEqualTypeOf<z.infer<typeof Answer> | null>();
    expect(parsed).toEqual({ steps: ['a', 'b\n'], sum: 12 });
    expect(await stream.finalContent()).toBe(json);
    expect(await stream.finalMessage()).toMatchObject({ role: 'assistant', content: json });
    expect(await stream.totalUsage()).toEqual({
      prompt_tokens: 2,
      completion_tokens: 3,
      total_tokens: 5,
    });
    expect(completion.object).toBe('chat.completion');
    expect(stream.currentChatCompletionSnapshot).toBeUndefined();
    expect(stream.allChatCompletions()).toHaveLength(1);
    expect(stream.messages).toHaveLength(2);
  });

  it('can be iterated over, and read again from lines of JSON', async () => {
    const chunks = chatChunks(textDeltas);
    play(chunks);
    const seen: unknown[] = [];
    for await (const chunk of client.chat.completions.stream(params)) seen.push(chunk);
    expect(seen).toEqual(chunks);
    const readable = client.chat.completions.stream(params).toReadableStream();
    const copy = ChatCompletionStream.fromReadableStream(readable);
    expect(await copy.finalContent()).toBe(json);
    const toOfficial = client.chat.completions.stream(params).toReadableStream();
    const { ChatCompletionStream: Theirs } = await import('openai/lib/ChatCompletionStream');
    expect(await Theirs.fromReadableStream(toOfficial).finalContent()).toBe(json);
  });

  it('gives every event of one name as an iterator', async () => {
    play(chatChunks(textDeltas));
    const texts: string[] = [];
    for await (const [delta] of client.chat.completions.stream(params).events('content'))
      texts.push(delta);
    expect(texts.join('')).toBe(json);
  });

  it.each([
    ['length', LengthFinishReasonError],
    ['content_filter', ContentFilterFinishReasonError],
  ])('fails where the reason is %s and the content was to be parsed', async (reason, Class) => {
    play(chatChunks(textDeltas.slice(0, 3), reason));
    const parsed = client.chat.completions.stream({ ...params, response_format: format() });
    await expect(parsed.finalChatCompletion()).rejects.toBeInstanceOf(Class);
    const plain = await client.chat.completions.stream(params).finalChatCompletion();
    expect(plain.choices[0]!.finish_reason).toBe(reason);
  });

  it('aborts, and fails where the stream is cut off', async () => {
    server.handle((_request, reply) => {
      openEvents(reply);
      reply.write(`data: ${JSON.stringify(chatChunks(textDeltas)[0])}\n\n`);
    });
    const stream = client.chat.completions.stream(params);
    stream.on('chunk', () => stream.abort());
    await expect(stream.finalContent()).rejects.toMatchObject({ name: 'APIUserAbortError' });
    expect([stream.aborted, stream.ended]).toEqual([true, true]);
    server.handle((_request, reply) => {
      openEvents(reply);
      reply.end(`data: ${JSON.stringify(chatChunks(textDeltas)[0])}\n\n`);
    });
    await expect(client.chat.completions.stream(params).finalContent()).rejects.toMatchObject({
      name: 'StreamTruncatedError',
    });
  });

  it('takes time in proportion to the length, although every delta is listened to', async () => {
    const words = Array.from({ length: 20_000 }, () => ({ content: 'word ' }));
    play(chatChunks([{ role: 'assistant', content: '{"x":"' }, ...words, { content: '"}' }]));
    const stream = client.chat.completions.stream({
      ...params,
      response_format: zodResponseFormat(z.object({ x: z.string() }), 'x'),
    });
    let events = 0;
    stream.on('content.delta', () => void events++);
    const before = process.cpuUsage();
    await stream.done();
    expect(events).toBe(20_002);
    // Reading the beginning of the JSON with each delta would take a minute.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20);
  });
});

describe('chat.completions.parse', () => {
  it('parses the content and the arguments of strict tools', async () => {
    const calls = [functionCall('add', '{"a":1,"b":2}')];
    server.handle((_request, reply) =>
      sendJson(reply, chatBody({ content: json, tool_calls: calls })),
    );
    const add = zodFunction({
      name: 'add',
      parameters: z.object({ a: z.number(), b: z.number() }),
    });
    const body = { ...params, response_format: zodResponseFormat(Answer, 'answer'), tools: [add] };
    const promise = client.chat.completions.parse(body);
    const { choices, _request_id } = await promise;
    expect(choices[0]!.message.parsed?.steps).toEqual(['a', 'b\n']);
    const [call] = choices[0]!.message.tool_calls!;
    expect(call).toMatchObject({ function: { parsed_arguments: { a: 1, b: 2 } } });
    expect(_request_id).toBeNull();
    expect((await promise.asResponse()).status).toBe(200);
    const sent = JSON.parse(server.requests[0]!.body) as typeof body;
    expect(sent.tools[0]).toEqual({
      type: 'function',
      function: expect.objectContaining({ strict: true }),
    });
    expect(JSON.stringify(sent)).not.toContain('$brand');
  });

  it('leaves a refusal unparsed, and refuses what does not fit', async () => {
    const body = { ...params, response_format: zodResponseFormat(Answer, 'answer') };
    server.handle((_request, reply) => sendJson(reply, chatBody({ refusal: 'no' })));
    expect((await client.chat.completions.parse(body)).choices[0]!.message.parsed).toBeNull();
    server.handle((_request, reply) => sendJson(reply, chatBody({ content: '{"steps":1}' })));
    await expect(client.chat.completions.parse(body)).rejects.toMatchObject({ name: 'ZodError' });
    server.handle((_request, reply) => sendJson(reply, chatBody({ content: '{"ste' })));
    await expect(client.chat.completions.parse(body)).rejects.toMatchObject({
      name: 'OutputParseError',
    });
    server.handle((_request, reply) => sendJson(reply, chatBody({ content: '{' }, 'length')));
    await expect(client.chat.completions.parse(body)).rejects.toBeInstanceOf(
      LengthFinishReasonError,
    );
  });

  it('refuses tools that are not strict', () => {
    const tools = [{ type: 'function' as const, function: { name: 'f' } }];
    expect(() => client.chat.completions.parse({ ...params, tools })).toThrow(/f is not strict/);
  });
});
