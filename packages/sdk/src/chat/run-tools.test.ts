import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import OfficialOpenAI from 'openai';
import * as z from 'zod';
import { chatBody, chatChunks, functionCall, sendChunks } from '../../test/chat-script.ts';
import { sendJson, startServer } from '../../test/scripted-server.ts';
import type { ScriptedServer } from '../../test/scripted-server.ts';
import { OpenAI } from '../client/openai.ts';
import { TurnLimitError } from '../errors/turn-limit-error.ts';
import { zodFunction } from '../helpers/zod.ts';
import { ParsingToolFunction } from './runnable-tool.ts';
import { ChatCompletionStreamingRunner } from './tool-runners.ts';

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

const user = { role: 'user' as const, content: 'weather?' };
const params = { model: 'm', messages: [user] };
const weather = (run: (args: { city: string }) => unknown) =>
  zodFunction({
    name: 'weather',
    description: 'Tells the weather',
    parameters: z.object({ city: z.string() }),
    function: run,
  });

/** Calls functions, then answers. Streams where it is asked to. */
function callThenAnswer(...turns: object[][]): void {
  server.handle((request, reply, index) => {
    const calls = turns[index];
    const message = calls ? { tool_calls: calls } : { content: 'sunny' };
    const reason = calls ? 'tool_calls' : 'stop';
    const id = `chatcmpl-${index}`;
    if (!request.body.includes('"stream":true')) {
      sendJson(reply, chatBody(message, reason, id));
      return;
    }
    const deltas = calls
      ? calls.map((call, at) => ({ role: 'assistant', tool_calls: [{ index: at, ...call }] }))
      : [{ role: 'assistant', content: 'sun' }, { content: 'ny' }];
    sendChunks(reply, chatChunks(deltas, reason, id));
  });
}
const paris = functionCall('weather', '{"city":"Paris"}');
const sentMessages = (index: number): unknown[] =>
  (JSON.parse(server.requests[index]!.body) as { messages: unknown[] }).messages;

describe.each([false, true])('runTools (stream: %s)', (stream) => {
  const run = (tools: unknown[], more: object = {}, options: object = {}) =>
    client.chat.completions.runTools(
      { ...params, tools, stream, ...more } as never,
      options,
    ) as unknown as ChatCompletionStreamingRunner;

  it('calls functions until the model answers', async () => {
    callThenAnswer([paris, functionCall('weather', '{"city":"Rome"}', 'call_2')]);
    const seen: unknown[] = [];
    const runner = run([weather(({ city }) => ({ city, sky: 'clear' }))]);
    runner.on('functionToolCall', ({ name }) => seen.push(['call', name]));
    runner.on('functionToolCallResult', (content) => seen.push(['result', content]));
    runner.on('content', (content) => seen.push(['content', content]));
    expect(await runner.finalContent()).toBe('sunny');
    expect(seen).toEqual([
      ['call', 'weather'],
      ['call', 'weather'],
      ['result', '{"city":"Paris","sky":"clear"}'],
      ['result', '{"city":"Rome","sky":"clear"}'],
      ...(stream
        ? [
            ['content', 'sun'],
            ['content', 'ny'],
          ]
        : [['content', 'sunny']]),
    ]);
    expect(sentMessages(1)).toEqual([
      user,
      {
        role: 'assistant',
        content: null,
        tool_calls: [paris, functionCall('weather', '{"city":"Rome"}', 'call_2')],
      },
      { role: 'tool', tool_call_id: 'call_1', content: '{"city":"Paris","sky":"clear"}' },
      { role: 'tool', tool_call_id: 'call_2', content: '{"city":"Rome","sky":"clear"}' },
    ]);
    expect((await runner.totalUsage()).total_tokens).toBe(10);
    expect(await runner.finalFunctionToolCall()).toMatchObject({ name: 'weather' });
    expect(await runner.finalFunctionToolCallResult()).toContain('Rome');
    expect(runner.messages.map(({ role }) => role)).toEqual([
      'user',
      'assistant',
      'tool',
      'tool',
      'assistant',
    ]);
  });

  it('sends what the official client sends', async () => {
    const plain = {
      type: 'function' as const,
      function: {
        name: 'weather',
        description: 'Tells the weather',
        parameters: { type: 'object', properties: { city: { type: 'string' } } },
        parse: JSON.parse as (text: string) => { city: string },
        function: ({ city }: { city: string }) => `clear in ${city}`,
      },
    };
    callThenAnswer([paris]);
    await run([plain]).done();
    const ours = server.requests.map(({ body }) => JSON.parse(body) as unknown);
    callThenAnswer([paris]);
    await official.chat.completions.runTools({ ...params, tools: [plain], stream } as never).done();
    expect(ours).toEqual(server.requests.map(({ body }) => JSON.parse(body) as unknown));
  });

  it('tells the model what a function threw, or fails where that is asked for', async () => {
    const broken = weather(() => {
      throw new Error('no network');
    });
    callThenAnswer([paris]);
    expect(await run([broken]).finalContent()).toBe('sunny');
    expect(sentMessages(1).at(-1)).toEqual({
      role: 'tool',
      tool_call_id: 'call_1',
      content: 'The function failed: no network',
    });
    callThenAnswer([paris]);
    await expect(run([broken], {}, { toolErrors: 'throw' }).done()).rejects.toThrow('no network');
    expect(server.requests).toHaveLength(1);
  });

  it('tells the model of arguments that do not fit and of functions that there are not', async () => {
    callThenAnswer([functionCall('weather', '{"city":1}'), functionCall('other', '{}', 'call_2')]);
    await run([weather(() => 'x')]).done();
    const [wrong, unknown] = sentMessages(1).slice(-2) as { content: string }[];
    expect(wrong!.content).toMatch(/city/);
    expect(unknown!.content).toMatch(/no function other.*There are: weather/);
  });

  it('fails with a typed error where the turns run out', async () => {
    server.handle((request, reply) =>
      request.body.includes('"stream":true')
        ? sendChunks(
            reply,
            chatChunks([{ role: 'assistant', tool_calls: [{ index: 0, ...paris }] }], 'tool_calls'),
          )
        : sendJson(reply, chatBody({ tool_calls: [paris] }, 'tool_calls')),
    );
    const runner = run([weather(() => 'x')], {}, { maxChatCompletions: 2 });
    const error = await runner.done().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TurnLimitError);
    expect(error).toMatchObject({ turns: 2, message: expect.stringMatching(/maxChatCompletions/) });
    expect(server.requests).toHaveLength(2);
    const theirs = official.chat.completions.runTools(
      {
        ...params,
        tools: [
          {
            type: 'function',
            function: { name: 'weather', description: '', parameters: {}, function: () => 'x' },
          },
        ],
        stream,
      } as never,
      { maxChatCompletions: 2 },
    );
    await expect(theirs.done(), 'the official client ends in silence').resolves.toBeUndefined();
  });

  it('ends after the one function that is asked for', async () => {
    callThenAnswer([paris], [paris]);
    const choice = { tool_choice: { type: 'function', function: { name: 'weather' } } };
    const runner = run([weather(() => 'clear')], choice);
    expect(await runner.finalFunctionToolCallResult()).toBe('clear');
    expect(server.requests).toHaveLength(1);
  });

  it('hands functions the runner and a context, and stops where one aborts', async () => {
    callThenAnswer([paris]);
    const tool = new ParsingToolFunction<{ city: string }, { user: string }>({
      name: 'weather',
      description: 'd',
      parameters: {},
      parse: JSON.parse as (text: string) => { city: string },
      function: (args, runner, context) => {
        expect([args.city, context.user, runner.messages.length]).toEqual(['Paris', 'ada', 2]);
        runner.abort();
      },
    });
    const runner = run([tool], { toolContext: { user: 'ada' } });
    await expect(runner.done()).rejects.toMatchObject({ name: 'APIUserAbortError' });
    expect(JSON.stringify(server.requests)).not.toContain('toolContext');
  });

  it('lets afterCompletion change the conversation', async () => {
    callThenAnswer([paris]);
    const roles: string[] = [];
    const runner = run(
      [weather(() => 'x')],
      {},
      {
        afterCompletion: (_completion: unknown, { messages }: { messages: object[] }) => {
          roles.push((messages.at(-1) as { role: string }).role);
          if (roles.length === 1) messages.push({ role: 'user', content: 'in short' });
        },
      },
    );
    await runner.done();
    expect(roles).toEqual(['tool', 'assistant']);
    expect(sentMessages(1).at(-1)).toEqual({ role: 'user', content: 'in short' });
  });

  it('runs functions one after the other where parallel calls are off', async () => {
    callThenAnswer([paris, functionCall('weather', '{"city":"Rome"}', 'call_2')]);
    let open = 0;
    let most = 0;
    const slow = weather(async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 10));
      open--;
    });
    await run([slow], { parallel_tool_calls: false }).done();
    expect(most).toBe(1);
  });
});

describe('a streamed run', () => {
  it('travels as lines of JSON with the results of its tools', async () => {
    const tools = [weather(() => 'clear')];
    callThenAnswer([paris]);
    const readable = client.chat.completions
      .runTools({ ...params, tools, stream: true })
      .toReadableStream();
    const copy = ChatCompletionStreamingRunner.fromReadableStream(readable);
    expect(await copy.finalContent()).toBe('sunny');
    expect(copy.messages.map(({ role }) => role)).toEqual(['assistant', 'tool', 'assistant']);
    callThenAnswer([paris]);
    const { ChatCompletionStreamingRunner: Theirs } =
      await import('openai/lib/ChatCompletionStreamingRunner');
    const again = client.chat.completions.runTools({ ...params, tools, stream: true });
    const theirs = Theirs.fromReadableStream(again.toReadableStream());
    expect(await theirs.finalContent()).toBe('sunny');
    expect(theirs.messages.map(({ role }) => role)).toEqual(['assistant', 'tool', 'assistant']);
  });

  it('refuses a tool without a function', () => {
    const tool = zodFunction({ name: 'f', parameters: z.object({}) });
    const { completions } = client.chat;
    expect(() => completions.runTools({ ...params, tools: [tool], stream: true })).toThrow(
      /f has no function to run/,
    );
  });
});
