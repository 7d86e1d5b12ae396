import { setTimeout as wait } from 'node:timers/promises';

import type {
  ChatCompletionCreateParams,
  FunctionTool,
  ResponseInputItem,
} from '@unabridged/contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import {
  askEngine,
  callsOf,
  collectDeltas,
  describeTextEngine,
  textOf,
} from '../engine-conformance.ts';
import { EngineError } from '../engine-error.ts';
import type { TextEngine } from '../engine.ts';
import { startScriptedChatServer } from './scripted-chat-server.ts';
import type { Script, ScriptedChatServer, ScriptedReply } from './scripted-chat-server.ts';
import { createUpstreamEngine } from './upstream-engine.ts';

let server: ScriptedChatServer;
let engine: TextEngine;

beforeAll(async () => {
  server = await startScriptedChatServer(model);
  engine = createUpstreamEngine({ baseURL: server.baseURL, label: 'Test server' });
});
beforeEach(() => {
  server.script = model;
  server.received.length = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => server.close());

/** Plays a model that counts, calls its tool for the weather and fills one schema. */
const model: Script = async (body, reply) => {
  const last = body.messages.at(-1);
  const said = typeof last?.content === 'string' ? last.content : '';
  if (last?.role === 'tool') return say(reply, body, [`It says ${said}`]);
  if (body.response_format) return say(reply, body, ['{"name":"Ana",', '"age":31}']);
  if (body.tools && body.tool_choice !== 'none') return callWeather(reply, body);
  const most = said.includes('500') ? 500 : 10;
  const numbers = Array.from({ length: most }, (_, index) => `${index + 1} `);
  return say(reply, body, numbers, most > 10 ? 5 : 0);
};

async function say(
  reply: ScriptedReply,
  body: ChatCompletionCreateParams,
  pieces: readonly string[],
  pause = 0,
): Promise<void> {
  const limit = body.max_tokens ?? Infinity;
  reply.delta({ role: 'assistant', content: '' });
  let tokens = 0;
  for (const content of pieces) {
    if (tokens === limit || reply.response.destroyed) break;
    reply.delta({ content });
    tokens++;
    if (pause > 0) await wait(pause);
  }
  const reason = tokens === limit ? 'length' : 'stop';
  reply.finish(reason, {
    prompt_tokens: 20,
    completion_tokens: Math.max(tokens, Math.min(11, limit)),
    total_tokens: 31,
  });
}

function callWeather(reply: ScriptedReply, body: ChatCompletionCreateParams): void {
  const name = body.tools?.[0]?.type === 'function' ? body.tools[0].function.name : '';
  reply.delta({
    tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name, arguments: '' } }],
  });
  for (const part of ['{"city"', ':"Paris"}'])
    reply.delta({ tool_calls: [{ index: 0, function: { arguments: part } }] });
  reply.finish('tool_calls', { prompt_tokens: 20, completion_tokens: 12, total_tokens: 32 });
}

async function failureOf(failing: TextEngine = engine): Promise<EngineError> {
  try {
    await collectDeltas(failing, askEngine('Hello'));
  } catch (error) {
    if (EngineError.is(error)) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

function tool(name: string): FunctionTool {
  return { type: 'function', name, parameters: null, strict: false };
}

function part(index: number, text: string): object {
  return { index, function: { arguments: text } };
}

function label(baseURL: string): string {
  return createUpstreamEngine({ baseURL }).description.label;
}

describeTextEngine('an upstream engine', () => engine);

describe('what an upstream server is sent', () => {
  it('is the conversation in its own form', async () => {
    const items: ResponseInputItem[] = [
      { role: 'developer', content: 'Be exact.' },
      {
        role: 'user',
        content: [
          { type: 'input_text', text: 'What is this?' },
          { type: 'input_image', image_url: 'data:image/png;base64,AAAA', detail: 'original' },
        ],
      },
      { type: 'reasoning', id: 'rs_1', summary: [] },
      {
        type: 'message',
        id: 'msg_1',
        role: 'assistant',
        status: 'completed',
        content: [{ type: 'output_text', text: 'Let me look.', annotations: [] }],
      },
      { type: 'function_call', call_id: 'c1', name: 'look', arguments: '{}' },
      { type: 'function_call', call_id: 'c2', name: 'look', arguments: '{"far":true}' },
      { type: 'function_call_output', call_id: 'c1', output: 'A cat' },
      {
        type: 'function_call_output',
        call_id: 'c2',
        output: [{ type: 'input_text', text: 'A dog' }],
      },
    ];
    await collectDeltas(engine, askEngine('', { instructions: 'You see.', items }));
    expect(server.received[0]?.body.messages).toEqual([
      { role: 'system', content: 'You see.' },
      { role: 'system', content: 'Be exact.' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'What is this?' },
          { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
        ],
      },
      {
        role: 'assistant',
        content: 'Let me look.',
        tool_calls: [
          { id: 'c1', type: 'function', function: { name: 'look', arguments: '{}' } },
          { id: 'c2', type: 'function', function: { name: 'look', arguments: '{"far":true}' } },
        ],
      },
      { role: 'tool', tool_call_id: 'c1', content: 'A cat' },
      { role: 'tool', tool_call_id: 'c2', content: 'A dog' },
    ]);
  });

  it('holds what was asked for and nothing else', async () => {
    await collectDeltas(engine, askEngine('Hello'));
    await collectDeltas(
      engine,
      askEngine('Hello', {
        temperature: 0.5,
        topP: 0.9,
        maxOutputTokens: 9,
        reasoningEffort: 'low',
      }),
    );
    const [plain, full] = server.received;
    expect(Object.keys(plain!.body).toSorted()).toEqual([
      'messages',
      'model',
      'stream',
      'stream_options',
    ]);
    expect(full!.body).toMatchObject({
      temperature: 0.5,
      top_p: 0.9,
      max_tokens: 9,
      reasoning_effort: 'low',
    });
  });

  it('names only the tools that are allowed', async () => {
    await collectDeltas(
      engine,
      askEngine('Hello', {
        tools: [tool('one'), tool('two')],
        toolChoice: {
          type: 'allowed_tools',
          mode: 'required',
          tools: [{ type: 'function', name: 'two' }],
        },
        parallelToolCalls: false,
      }),
    );
    expect(server.received[0]?.body).toMatchObject({
      tools: [{ type: 'function', function: { name: 'two' } }],
      tool_choice: 'required',
      parallel_tool_calls: false,
    });
  });

  it('holds no key of the environment', async () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-secret');
    vi.stubEnv('OPENAI_ORG_ID', 'org-secret');
    const keyless = createUpstreamEngine({ baseURL: server.baseURL });
    await collectDeltas(keyless, askEngine('Hello'));
    expect(JSON.stringify(server.received)).not.toContain('secret');
    expect(server.received[0]?.headers.authorization).toBeUndefined();
  });

  it('holds the key that it was given', async () => {
    const keyed = createUpstreamEngine({ baseURL: `${server.baseURL}/`, apiKey: 'sk-mine' });
    await collectDeltas(keyed, askEngine('Hello'));
    expect(server.received[0]).toMatchObject({
      path: '/v1/chat/completions',
      headers: { authorization: 'Bearer sk-mine' },
    });
  });

  it('cannot be a stored image', async () => {
    const items: ResponseInputItem[] = [
      { role: 'user', content: [{ type: 'input_image', file_id: 'file-1', detail: 'auto' }] },
    ];
    await expect(collectDeltas(engine, askEngine('', { items }))).rejects.toMatchObject({
      status: 400,
      param: 'input',
    });
  });
});

describe('what an upstream server answers', () => {
  it('can be thought, refused and cut by a filter', async () => {
    server.script = (_body, reply) => {
      reply.delta({ reasoning_content: 'Hmm' });
      reply.delta({ reasoning: ' well' });
      reply.delta({ refusal: 'No.' });
      reply.finish('content_filter');
    };
    expect(await collectDeltas(engine, askEngine('Hello'))).toMatchObject([
      { type: 'reasoning', delta: 'Hmm' },
      { type: 'reasoning', delta: ' well' },
      { type: 'refusal', delta: 'No.' },
      { type: 'finish', reason: 'content_filter' },
    ]);
  });

  it('is counted here where the server counts nothing', async () => {
    server.script = (_body, reply) => {
      reply.delta({ content: 'Hello world' });
      reply.finish('stop');
    };
    const finish = (await collectDeltas(engine, askEngine('Hello'))).at(-1);
    expect(finish).toMatchObject({ usage: { outputTokens: 2, inputTokens: 8 } });
  });

  it('tells cached and thought tokens where the server does', async () => {
    server.script = (_body, reply) => {
      reply.delta({ content: 'Hi' });
      reply.finish('stop', {
        prompt_tokens: 50,
        completion_tokens: 9,
        prompt_tokens_details: { cached_tokens: 40 },
        completion_tokens_details: { reasoning_tokens: 8 },
      });
    };
    expect((await collectDeltas(engine, askEngine('Hello'))).at(-1)).toMatchObject({
      usage: { inputTokens: 50, cachedTokens: 40, outputTokens: 9, reasoningTokens: 8 },
    });
  });

  it('keeps calls apart whose parts come mixed', async () => {
    server.script = (_body, reply) => {
      reply.delta({
        tool_calls: [{ index: 0, id: 'a', function: { name: 'first', arguments: '{"x"' } }],
      });
      reply.delta({
        tool_calls: [
          { index: 1, id: 'b', function: { name: 'second', arguments: '{' } },
          part(0, ':1}'),
        ],
      });
      reply.delta({ tool_calls: [part(1, '}')] });
      reply.finish('tool_calls');
    };
    const deltas = await collectDeltas(engine, askEngine('Hello'));
    expect(callsOf(deltas)).toEqual([
      { name: 'first', arguments: '{"x":1}' },
      { name: 'second', arguments: '{}' },
    ]);
    const second = deltas.findIndex(
      (delta) => delta.type === 'tool_call' && delta.name === 'second',
    );
    expect(
      deltas.slice(second).every((delta) => !('callId' in delta) || delta.callId === 'b'),
    ).toBe(true);
  });

  it('needs neither ids nor indexes for its calls', async () => {
    server.script = (_body, reply) => {
      reply.delta({ tool_calls: [{ function: { name: 'look', arguments: '{"a":' } }] });
      reply.delta({ tool_calls: [{ function: { arguments: '1}' } }] });
      reply.finish('stop');
    };
    const deltas = await collectDeltas(engine, askEngine('Hello'));
    expect(callsOf(deltas)).toEqual([{ name: 'look', arguments: '{"a":1}' }]);
    expect(deltas[0]).toMatchObject({ callId: expect.stringMatching(/^call_\w{24}$/) });
  });

  it('gives a custom tool its text without the JSON around it', async () => {
    server.script = (body, reply) => {
      expect(body.tools?.[0]).toMatchObject({ type: 'function', function: { name: 'run_sql' } });
      reply.delta({
        tool_calls: [
          { index: 0, id: 'a', function: { name: 'run_sql', arguments: '{"input":"select' } },
        ],
      });
      reply.delta({ tool_calls: [{ index: 0, function: { arguments: ' 1"}' } }] });
      reply.finish('tool_calls');
    };
    const deltas = await collectDeltas(
      engine,
      askEngine('Hello', { tools: [{ type: 'custom', name: 'run_sql' }] }),
    );
    expect(deltas[0]).toMatchObject({ type: 'tool_call', kind: 'custom' });
    expect(callsOf(deltas)).toEqual([{ name: 'run_sql', arguments: 'select 1' }]);
  });
});

describe('a failure of an upstream server', () => {
  it('keeps its status, message, code and param', async () => {
    server.script = (_body, reply) => {
      reply.error(404, {
        message: 'model "x" not found',
        type: 'api_error',
        code: 'model_not_found',
        param: 'model',
      });
    };
    expect(await failureOf()).toMatchObject({
      status: 404,
      message: 'model "x" not found',
      type: 'api_error',
      code: 'model_not_found',
      param: 'model',
    });
  });

  it('in the middle of a stream keeps its message', async () => {
    server.script = (_body, reply) => {
      reply.delta({ content: 'Hel' });
      reply.event({ error: { message: 'out of memory', type: 'server_error', code: null } });
      reply.response.end();
    };
    expect(await failureOf()).toMatchObject({ message: 'out of memory', status: 500 });
  });

  it('is a stream that ends too early', async () => {
    server.script = (_body, reply) => {
      reply.delta({ content: 'Hel' });
      reply.response.end();
    };
    expect(await failureOf()).toMatchObject({ status: 502, code: 'upstream_truncated' });
  });

  it('names the server that cannot be reached, and what to do', async () => {
    const gone = createUpstreamEngine({ baseURL: 'http://127.0.0.1:9/v1', label: 'Ollama' });
    const error = await failureOf(gone);
    expect(error).toMatchObject({ status: 502, code: 'upstream_unreachable' });
    expect(error.message).toMatch(/Ollama at http:\/\/127\.0\.0\.1:9\/v1 .*ECONNREFUSED.*Start it/);
  });
});

describe('the models of an upstream server', () => {
  it('are those it lists', async () => {
    server.pages['/v1/models'] = {
      object: 'list',
      data: [{ id: 'llama3.2', object: 'model', created: 17, owned_by: 'library' }, { id: 'bare' }],
    };
    expect(await engine.models()).toEqual([
      { id: 'llama3.2', created: 17, ownedBy: 'library' },
      { id: 'bare', created: 0, ownedBy: 'Test server' },
    ]);
  });

  it('give its name to the description', () => {
    expect(label('http://127.0.0.1:11434/v1')).toBe('Ollama');
    expect(label('http://localhost:1234/v1')).toBe('LM Studio');
    expect(label('https://api.openai.com/v1')).toBe('OpenAI');
    expect(label('https://models.example/v1')).toBe('models.example');
  });
});

it('a reply of an upstream server is all its text', async () => {
  expect(textOf(await collectDeltas(engine, askEngine('Count')))).toBe('1 2 3 4 5 6 7 8 9 10 ');
});
