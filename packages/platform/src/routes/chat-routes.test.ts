import type OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { EngineError } from '../engines/engine-error.ts';
import { finish, says, ScriptedEngine, usage } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

const engine = new ScriptedEngine();
let server: TestServer;
let client: TestServer['client'];

beforeAll(async () => {
  server = await startTestServer({ engine });
  client = server.client;
});
afterAll(() => server.close());
afterEach(async () => {
  engine.play(says('Hello', ' there'));
  expect(await server.violations()).toEqual([]);
});

type CreateParams = OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming;
type Chunk = OpenAI.Chat.Completions.ChatCompletionChunk;

const model = 'gpt-6-luna';
const messages: CreateParams['messages'] = [{ role: 'user', content: 'Hi' }];
const weather = {
  type: 'function',
  function: { name: 'weather', parameters: { type: 'object', properties: {} } },
} as const;
const calls = [
  { type: 'tool_call', kind: 'function', callId: 'call_1', name: 'weather' },
  { type: 'tool_arguments', callId: 'call_1', delta: '{"city":' },
  { type: 'tool_arguments', callId: 'call_1', delta: '"Rome"}' },
  finish('stop'),
] as const;

function create(params: Partial<CreateParams> = {}) {
  return client.chat.completions.create({ model, messages, ...params });
}

async function stream(params: Partial<CreateParams> = {}) {
  const chunks: Chunk[] = [];
  const events = await client.chat.completions.create({
    model,
    messages,
    ...params,
    stream: true,
  });
  for await (const chunk of events) chunks.push(chunk);
  return chunks;
}

describe('create', () => {
  test('answers with a message and what it has cost', async () => {
    const completion = await create();
    expect(completion).toMatchObject({
      object: 'chat.completion',
      model,
      service_tier: 'default',
      choices: [
        {
          index: 0,
          finish_reason: 'stop',
          logprobs: null,
          message: { role: 'assistant', content: 'Hello there', refusal: null },
        },
      ],
      usage: {
        prompt_tokens: usage.inputTokens,
        completion_tokens: usage.outputTokens,
        total_tokens: 18,
        prompt_tokens_details: { cached_tokens: 3 },
        completion_tokens_details: { reasoning_tokens: 2 },
      },
    });
    expect(completion.id).toMatch(/^chatcmpl-[0-9a-f]{48}$/);
    expect(completion.system_fingerprint).toMatch(/^fp_[0-9a-f]{10}$/);
  });

  test('hands every kind of message to the engine', async () => {
    await create({
      messages: [
        { role: 'system', content: 'Be brief' },
        { role: 'developer', content: [{ type: 'text', text: 'Be kind' }] },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } },
          ],
        },
        {
          role: 'assistant',
          content: [{ type: 'refusal', refusal: 'I would rather not.' }],
          tool_calls: [
            { id: 'a', type: 'function', function: { name: 'weather', arguments: '{}' } },
            { id: 'b', type: 'custom', custom: { name: 'sql', input: 'select 1' } },
          ],
        },
        { role: 'tool', tool_call_id: 'a', content: 'Sunny' },
        { role: 'tool', tool_call_id: 'b', content: [{ type: 'text', text: '1' }] },
        { role: 'assistant', content: null, function_call: { name: 'old', arguments: '[]' } },
        { role: 'function', name: 'old', content: 'done' },
      ],
    });
    expect(engine.requests.at(-1)!.items).toEqual([
      { role: 'system', content: 'Be brief' },
      { role: 'developer', content: 'Be kind' },
      {
        role: 'user',
        content: [
          { type: 'input_text', text: 'What is this?' },
          { type: 'input_image', image_url: 'data:image/png;base64,AA==', detail: 'auto' },
        ],
      },
      { role: 'assistant', content: 'I would rather not.' },
      { type: 'function_call', call_id: 'a', name: 'weather', arguments: '{}' },
      { type: 'custom_tool_call', call_id: 'b', name: 'sql', input: 'select 1' },
      { type: 'function_call_output', call_id: 'a', output: 'Sunny' },
      { type: 'function_call_output', call_id: 'b', output: '1' },
      { type: 'function_call', call_id: 'call_legacy_6', name: 'old', arguments: '[]' },
      { type: 'function_call_output', call_id: 'call_legacy_6', name: 'old', output: 'done' },
    ]);
  });

  test('reads documents that are attached, from data and from uploads', async () => {
    const uploaded = await client.files.create({
      file: new File(['# Title\n\nThe answer is 42.'], 'answer.md'),
      purpose: 'user_data',
    });
    const data = Buffer.from('The code is 4711.').toString('base64');
    await create({
      messages: [
        { role: 'user', content: 'First' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is the code?' },
            {
              type: 'file',
              file: { filename: 'note.txt', file_data: `data:text/plain;base64,${data}` },
            },
            { type: 'file', file: { file_id: uploaded.id } },
          ],
        },
      ],
    });
    expect(engine.requests.at(-1)!.items[1]).toMatchObject({
      content: [
        { type: 'input_text', text: 'What is the code?' },
        { type: 'input_text', text: 'Document note.txt:\nThe code is 4711.' },
        { type: 'input_text', text: expect.stringContaining('The answer is 42.') },
      ],
    });
  });

  test.each([
    ['is not there', { file_id: 'file-none' }, 404, 'messages[0].content[0].file.file_id'],
    [
      'cannot be read',
      { filename: 'a.pdf', file_data: 'bm8=' },
      400,
      'messages[0].content[0].file',
    ],
  ])('refuses a document that %s', async (_, file, status, param) => {
    const attached = create({ messages: [{ role: 'user', content: [{ type: 'file', file }] }] });
    await expect(attached).rejects.toMatchObject({ status, param });
  });

  test('takes messages with the names and annotations that programs add', async () => {
    await create({
      messages: [
        { role: 'user', content: 'Hi' },
        {
          role: 'assistant',
          content: null,
          annotations: [],
          tool_calls: [
            { id: 'a', type: 'function', function: { name: 'weather', arguments: '{}' } },
          ],
        } as never,
        { role: 'tool', tool_call_id: 'a', name: 'weather', content: 'Sunny' } as never,
      ],
    });
    expect(engine.requests.at(-1)!.items).toHaveLength(3);
  });

  test('hands tools, format and sampling to the engine', async () => {
    await create({
      tools: [
        { ...weather, function: { ...weather.function, strict: null, description: 'Weather' } },
        {
          type: 'custom',
          custom: {
            name: 'sql',
            format: { type: 'grammar', grammar: { syntax: 'regex', definition: 'select .*' } },
          },
        },
      ],
      tool_choice: {
        type: 'allowed_tools',
        allowed_tools: { mode: 'required', tools: [{ type: 'custom', custom: { name: 'sql' } }] },
      },
      parallel_tool_calls: false,
      response_format: { type: 'json_schema', json_schema: { name: 'x', schema: {} } },
      max_completion_tokens: 50,
      temperature: 0.2,
      top_p: 0.9,
      stop: 'END',
      seed: 7,
      frequency_penalty: 1,
      presence_penalty: -1,
      logit_bias: { '50256': -100 },
      logprobs: true,
      top_logprobs: 3,
      reasoning_effort: 'low',
    });
    expect(engine.requests.at(-1)).toMatchObject({
      tools: [
        { type: 'function', name: 'weather', description: 'Weather', strict: false },
        {
          type: 'custom',
          name: 'sql',
          format: { type: 'grammar', syntax: 'regex', definition: 'select .*' },
        },
      ],
      toolChoice: {
        type: 'allowed_tools',
        mode: 'required',
        tools: [{ type: 'custom', name: 'sql' }],
      },
      parallelToolCalls: false,
      format: { type: 'json_schema', name: 'x', schema: {}, strict: false },
      maxOutputTokens: 50,
      temperature: 0.2,
      topP: 0.9,
      reasoningEffort: 'low',
      sampling: {
        stop: ['END'],
        seed: 7,
        frequencyPenalty: 1,
        presencePenalty: -1,
        logitBias: { '50256': -100 },
        topLogprobs: 3,
      },
    });
  });

  test('returns tool calls with the finish reason tool_calls', async () => {
    engine.play(calls);
    const { choices } = await create({ tools: [weather] });
    expect(choices[0]).toMatchObject({
      finish_reason: 'tool_calls',
      message: {
        content: null,
        tool_calls: [
          {
            id: 'call_1',
            type: 'function',
            function: { name: 'weather', arguments: '{"city":"Rome"}' },
          },
        ],
      },
    });
  });

  test('returns a function call to those who still use functions', async () => {
    engine.play(calls);
    const params: Partial<CreateParams> = {
      functions: [weather.function],
      function_call: 'auto',
    };
    const { choices } = await create(params);
    expect(engine.requests.at(-1)!.parallelToolCalls).toBe(false);
    expect(choices[0]).toMatchObject({
      finish_reason: 'function_call',
      message: { content: null, function_call: { name: 'weather', arguments: '{"city":"Rome"}' } },
    });
    engine.play(calls);
    const chunks = await stream(params);
    expect(chunks.map(({ choices: [choice] }) => choice!.delta.function_call)).toEqual([
      { name: 'weather', arguments: '' },
      { arguments: '{"city":' },
      { arguments: '"Rome"}' },
      undefined,
    ]);
  });

  test('makes n choices, each with a seed of its own, and counts the prompt once', async () => {
    let count = 0;
    engine.play(() => says(`Answer ${(count += 1)}`));
    const { choices, usage: cost } = await create({ n: 3, seed: 10 });
    expect(choices.map(({ index, message }) => [index, message.content])).toEqual([
      [0, 'Answer 1'],
      [1, 'Answer 2'],
      [2, 'Answer 3'],
    ]);
    expect(engine.requests.slice(-3).map(({ sampling }) => sampling?.seed)).toEqual([10, 11, 12]);
    expect(cost).toMatchObject({ prompt_tokens: 11, completion_tokens: 21, total_tokens: 32 });
  });

  test('ends the text at a stop sequence that lies across pieces', async () => {
    engine.play(says('One', ', tw', 'o, th', 'ree, four'));
    const { choices } = await create({ stop: ['three', 'zzz'] });
    expect(choices[0]).toMatchObject({ finish_reason: 'stop', message: { content: 'One, two, ' } });
    engine.play(says('One', ', tw', 'o, th'));
    expect((await create({ stop: ['three'] })).choices[0]!.message.content).toBe('One, two, th');
  });

  test.each([
    ['length', 'length'],
    ['content_filter', 'content_filter'],
  ] as const)('passes the finish reason %s on', async (reason, expected) => {
    engine.play([{ type: 'text', delta: 'Cut' }, finish(reason)]);
    expect((await create()).choices[0]!.finish_reason).toBe(expected);
  });

  test('returns a refusal beside empty content', async () => {
    engine.play([{ type: 'refusal', delta: 'No.' }, finish('stop')]);
    expect((await create()).choices[0]!.message).toMatchObject({ content: null, refusal: 'No.' });
  });

  test('answers with the status of the engine that failed', async () => {
    engine.play([new EngineError('Too busy', { status: 429, code: 'busy' })]);
    await expect(create()).rejects.toMatchObject({ status: 429, code: 'busy' });
    engine.play([new EngineError('Too busy', { status: 429, code: 'busy' })]);
    await expect(stream()).rejects.toMatchObject({ status: 429, code: 'busy' });
  });
});

describe('stream', () => {
  test('sends role, pieces and finish reason, and ends with [DONE]', async () => {
    const response = await server.request('POST', '/chat/completions', {
      model,
      messages,
      stream: true,
      stream_options: { include_obfuscation: false },
    });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const events = (await response.text()).trimEnd().split('\n\n');
    expect(events.at(-1)).toBe('data: [DONE]');
    const chunks = events.slice(0, -1).map((event) => JSON.parse(event.slice(6)) as Chunk);
    expect(chunks.map(({ choices }) => choices)).toEqual([
      [
        {
          index: 0,
          delta: { role: 'assistant', content: '', refusal: null },
          logprobs: null,
          finish_reason: null,
        },
      ],
      [{ index: 0, delta: { content: 'Hello' }, logprobs: null, finish_reason: null }],
      [{ index: 0, delta: { content: ' there' }, logprobs: null, finish_reason: null }],
      [{ index: 0, delta: {}, logprobs: null, finish_reason: 'stop' }],
    ]);
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
    expect(chunks[0]).not.toHaveProperty('usage');
    expect(chunks[0]).not.toHaveProperty('obfuscation');
  });

  test('tells the usage in a last chunk on request', async () => {
    const chunks = await stream({ stream_options: { include_usage: true } });
    expect(chunks.slice(0, -1).every((chunk) => chunk.usage === null)).toBe(true);
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: 18 } });
  });

  test('pads pieces of text, so that their sizes tell nothing', async () => {
    engine.play(says('a', 'bcd', 'efghijklmnopqrst'));
    const chunks = (await stream()) as (Chunk & { obfuscation?: string })[];
    const sizes = chunks
      .filter(({ choices }) => choices[0]!.delta.content)
      .map(({ choices, obfuscation }) => choices[0]!.delta.content!.length + obfuscation!.length);
    expect(sizes).toEqual([16, 16, 32]);
  });

  test('sends tool calls in pieces that the official helper puts together', async () => {
    engine.play(calls);
    const helper = client.chat.completions.stream({ model, messages, tools: [weather] });
    const completion = await helper.finalChatCompletion();
    expect(completion.choices[0]!.message.tool_calls).toMatchObject([
      { id: 'call_1', function: { name: 'weather', arguments: '{"city":"Rome"}' } },
    ]);
    expect(completion.choices[0]!.finish_reason).toBe('tool_calls');
  });

  test('sends the pieces of n choices under their index', async () => {
    const chunks = await stream({ n: 2 });
    const texts = ['', ''];
    for (const { choices } of chunks) {
      for (const { index, delta } of choices) texts[index] += delta.content ?? '';
    }
    expect(texts).toEqual(['Hello there', 'Hello there']);
  });

  test('tells in the stream why it breaks off', async () => {
    engine.play([
      { type: 'text', delta: 'Half' },
      new EngineError('The engine broke', { status: 502, code: 'broken' }),
    ]);
    const response = await server.request('POST', '/chat/completions', {
      model,
      messages,
      stream: true,
    });
    const events = (await response.text()).trimEnd().split('\n\n');
    expect(JSON.parse(events.at(-1)!.slice(6))).toEqual({
      error: { message: 'The engine broke', type: 'server_error', param: null, code: 'broken' },
    });
  });

  test('stops the engine when the client leaves', async () => {
    const before = engine.stopped;
    engine.play([
      { type: 'text', delta: 'Long' },
      { type: 'wait', until: new Promise(() => undefined) },
    ]);
    const events = await client.chat.completions.create({ model, messages, stream: true });
    for await (const _ of events) break;
    await expect.poll(() => engine.stopped).toBe(before + 1);
  });
});

describe('stored completions', () => {
  test('are kept only with store, and then found, listed, changed and deleted', async () => {
    const ignored = await create();
    const kept = await create({ store: true, metadata: { topic: 'a\u0000b', team: 'x' } });
    await create({ store: true, metadata: { topic: 'other' } });
    await create({ store: true, model: 'gpt-6-sol' });
    await expect(client.chat.completions.retrieve(ignored.id)).rejects.toMatchObject({
      status: 404,
      code: 'not_found',
    });
    expect(await client.chat.completions.retrieve(kept.id)).toEqual(kept);
    const ids = async (query: object) =>
      (await client.chat.completions.list(query)).data.map(({ id }) => id);
    expect(await ids({ metadata: { topic: 'a\u0000b' } })).toEqual([kept.id]);
    expect(await ids({ metadata: { topic: 'a\u0000b', team: 'y' } })).toEqual([]);
    expect(await ids({ model: 'gpt-6-sol' })).toHaveLength(1);
    const all = await ids({});
    expect(all).toHaveLength(3);
    expect(await ids({ order: 'desc' })).toEqual(all.toReversed());
    expect(await ids({ after: kept.id, limit: 1 })).toEqual([all[1]]);
    const walked = [];
    for await (const one of client.chat.completions.list({ limit: 2 })) walked.push(one.id);
    expect(walked).toEqual(all);

    const changed = await client.chat.completions.update(kept.id, { metadata: { topic: 'new' } });
    expect(changed.metadata).toEqual({ topic: 'new' });
    expect(await ids({ metadata: { topic: 'new' } })).toEqual([kept.id]);
    expect(await client.chat.completions.delete(kept.id)).toMatchObject({
      id: kept.id,
      object: 'chat.completion.deleted',
      deleted: true,
    });
    await expect(client.chat.completions.delete(kept.id)).rejects.toMatchObject({ status: 404 });
    await expect(client.chat.completions.update(kept.id, { metadata: null })).rejects.toMatchObject(
      { status: 404, code: 'not_found' },
    );
  });

  test('show the messages that they were made from', async () => {
    const { id } = await create({
      store: true,
      messages: [
        { role: 'system', content: 'Be brief' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } },
          ],
        },
      ],
    });
    const page = await client.chat.completions.messages.list(id);
    expect(page.data).toMatchObject([
      { id: `${id}-0`, role: 'system', content: 'Be brief', content_parts: null },
      {
        id: `${id}-1`,
        role: 'user',
        content: 'What is this?',
        content_parts: [{ type: 'text' }, { type: 'image_url' }],
      },
    ]);
    const rest = await client.chat.completions.messages.list(id, { after: `${id}-0` });
    expect(rest.data).toHaveLength(1);
    await expect(client.chat.completions.messages.list('chatcmpl-none')).rejects.toMatchObject({
      status: 404,
    });
  });

  test('keep what was streamed', async () => {
    const [first] = await stream({ store: true, metadata: { how: 'streamed' } });
    const stored = await client.chat.completions.retrieve(first!.id);
    expect(stored.choices[0]!.message.content).toBe('Hello there');
    expect(stored.metadata).toEqual({ how: 'streamed' });
  });
});
