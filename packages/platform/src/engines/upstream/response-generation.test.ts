import { once } from 'node:events';

import type {
  FunctionTool,
  ResponseCreateParams,
  ResponseInputItem,
  ResponseReasoningItem,
} from '@unabridged/contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import {
  askEngine,
  callsOf,
  collectDeltas,
  describeTextEngine,
  textOf,
} from '../engine-conformance.ts';
import { EngineError } from '../engine-error.ts';
import type { TextRequest } from '../engine.ts';
import { startScriptedChatServer } from './scripted-chat-server.ts';
import { startScriptedResponsesServer } from './scripted-responses-server.ts';
import type {
  ResponsesScript,
  ScriptedResponse,
  ScriptedResponsesServer,
} from './scripted-responses-server.ts';
import { createUpstreamEngine } from './upstream-engine.ts';
import type { UpstreamEngine } from './upstream-engine.ts';

let server: ScriptedResponsesServer;
let engine: UpstreamEngine;

beforeAll(async () => {
  server = await startScriptedResponsesServer(model);
  engine = createUpstreamEngine({ baseURL: server.baseURL, label: 'Test', api: 'responses' });
});
beforeEach(() => {
  server.script = model;
  server.received.length = 0;
});
afterEach(() => {
  expect(server.mistakes).toEqual([]);
});
afterAll(() => server.close());

/** Plays a model that counts, calls its tool for the weather and fills one schema. */
const model: ResponsesScript = async (body, reply) => {
  const last = (body.input as ResponseInputItem[]).at(-1)!;
  const said = 'content' in last && typeof last.content === 'string' ? last.content : '';
  if (last.type === 'function_call_output') reply.say(`It says ${String(last.output)}`);
  else if (body.text?.format) reply.say('{"name":"Ana",', '"age":31}');
  else if (body.tools && body.tool_choice !== 'none') {
    reply.call('get_weather', 'call_1', '{"city"', ':"Paris"}');
  } else if (said.includes('500')) return countUntilLeft(reply);
  else reply.say(...Array.from({ length: 10 }, (_, index) => `${index + 1} `));
  reply.finish({ output_tokens: 20 });
};

async function countUntilLeft(reply: ScriptedResponse): Promise<void> {
  const message = reply.beginMessage();
  for (const number of ['1 ', '2 ', '3 ', '4 ', '5 ']) message.piece(number);
  await once(reply.response, 'close');
}

function tool(name: string): FunctionTool {
  return { type: 'function', name, parameters: null, strict: false };
}

function call(id: string, name: string) {
  return { id: `fc_${id}`, type: 'function_call', call_id: id, name } as const;
}

function notice(baseURL: string): string {
  return createUpstreamEngine({ baseURL }).description.notice;
}

async function sent(more: Partial<TextRequest> = {}): Promise<ResponseCreateParams> {
  await collectDeltas(engine, askEngine('Hello', more));
  return server.received.at(-1)!.body;
}

async function failureOf(more: Partial<TextRequest> = {}, failing = engine): Promise<EngineError> {
  try {
    await collectDeltas(failing, askEngine('Hello', more));
  } catch (error) {
    if (EngineError.is(error)) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

describeTextEngine('an upstream engine on Responses', () => engine);

describe('what a server of Responses is sent', () => {
  it('is the whole conversation without the ids that it has here', async () => {
    const items: ResponseInputItem[] = [
      { role: 'developer', content: 'Be exact.' },
      {
        type: 'message',
        role: 'user',
        content: [
          { type: 'input_text', text: 'What is this?' },
          { type: 'input_image', image_url: 'data:image/png;base64,AAAA', detail: 'low' },
          { type: 'input_file', file_data: 'data:text/plain;base64,AAAA', filename: 'a.txt' },
        ],
      },
      { type: 'reasoning', id: 'rs_1', summary: [], content: [] },
      {
        type: 'message',
        id: 'msg_1',
        role: 'assistant',
        status: 'completed',
        phase: 'commentary',
        content: [{ type: 'output_text', text: 'Let me look.', annotations: [] }],
      },
      { type: 'function_call', id: 'fc_1', call_id: 'c1', name: 'look', arguments: '{}' },
      { type: 'custom_tool_call', id: 'ctc_1', call_id: 'c2', name: 'draw', input: 'a cat' },
      { type: 'function_call_output', id: 'fco_1', call_id: 'c1', output: 'A cat' },
      {
        type: 'custom_tool_call_output',
        call_id: 'c2',
        output: [{ type: 'input_image', image_url: 'https://a.example/cat.png', detail: 'auto' }],
      },
    ];
    const body = await sent({ instructions: 'You see.', items });
    expect(body.instructions).toBe('You see.');
    expect(body.input).toEqual([
      { role: 'developer', content: 'Be exact.' },
      {
        role: 'user',
        content: [
          { type: 'input_text', text: 'What is this?' },
          { type: 'input_image', image_url: 'data:image/png;base64,AAAA', detail: 'low' },
          { type: 'input_file', file_data: 'data:text/plain;base64,AAAA', filename: 'a.txt' },
        ],
      },
      { role: 'assistant', content: 'Let me look.', phase: 'commentary' },
      { type: 'function_call', call_id: 'c1', name: 'look', arguments: '{}' },
      { type: 'custom_tool_call', call_id: 'c2', name: 'draw', input: 'a cat' },
      { type: 'function_call_output', call_id: 'c1', output: 'A cat' },
      {
        type: 'custom_tool_call_output',
        call_id: 'c2',
        output: [{ type: 'input_image', image_url: 'https://a.example/cat.png', detail: 'auto' }],
      },
    ]);
  });

  it('holds what was asked for and nothing else, and is not kept', async () => {
    expect(await sent()).toEqual({
      model: 'test-model',
      input: [{ role: 'user', content: 'Hello' }],
      stream: true,
      store: false,
    });
    const tools = [tool('one'), { type: 'custom', name: 'two', format: { type: 'text' } } as const];
    const asked = {
      tools,
      tool_choice: {
        type: 'allowed_tools',
        mode: 'auto',
        tools: [{ type: 'function', name: 'one' }],
      },
      parallel_tool_calls: false,
      text: { format: { type: 'json_object' } },
      temperature: 0.5,
      top_p: 0.9,
      max_output_tokens: 99,
      reasoning: { effort: 'low', summary: 'auto' },
    } as const satisfies ResponseCreateParams;
    expect(
      await sent({
        tools: [...tools, { type: 'file_search', vector_store_ids: [] }],
        toolChoice: asked.tool_choice,
        parallelToolCalls: false,
        format: { type: 'json_object' },
        temperature: 0.5,
        topP: 0.9,
        maxOutputTokens: 99,
        reasoningEffort: 'low',
        reasoningSummary: 'auto',
      }),
    ).toMatchObject(asked);
    expect(server.received[0]!.headers.authorization).toBeUndefined();
  });

  it('asks for the fewest tokens that the API knows where fewer are wanted', async () => {
    expect((await sent({ maxOutputTokens: 3 })).max_output_tokens).toBe(16);
  });

  it('leaves out a seed and settings without effect, and no others', async () => {
    const idle = { seed: 7, frequencyPenalty: 0, presencePenalty: 0, logitBias: {} };
    expect(Object.keys(await sent({ sampling: idle }))).not.toContain('seed');
    for (const [sampling, param] of [
      [{ frequencyPenalty: 1 }, 'frequency_penalty'],
      [{ presencePenalty: -1 }, 'presence_penalty'],
      [{ logitBias: { '1': 5 } }, 'logit_bias'],
    ] as const) {
      const error = await failureOf({ sampling });
      expect(error).toMatchObject({ status: 400, param, code: 'unsupported_parameter' });
      expect(error.message).toContain("the API 'chat'");
    }
  });

  it('cannot be what is stored here', async () => {
    for (const [part, code] of [
      [{ type: 'input_image', file_id: 'file-1', detail: 'auto' }, 'unsupported_image'],
      [{ type: 'input_file', file_id: 'file-1' }, 'unsupported_file'],
    ] as const) {
      const items: ResponseInputItem[] = [{ role: 'user', content: [part] }];
      expect(await failureOf({ items })).toMatchObject({ status: 400, param: 'input', code });
    }
  });
});

describe('what a server of Responses answers', () => {
  it('can be thought, refused and cut by a filter', async () => {
    server.script = (_body, reply) => {
      const thought: ResponseReasoningItem = { id: 'rs_1', type: 'reasoning', summary: [] };
      const output_index = reply.open(thought);
      const place = { item_id: thought.id, output_index };
      const summary = (summary_index: number, delta: string) => {
        reply.event({
          type: 'response.reasoning_summary_text.delta',
          ...place,
          summary_index,
          delta,
        });
      };
      reply.event({
        type: 'response.reasoning_text.delta',
        ...place,
        content_index: 0,
        delta: 'Hm',
      });
      summary(0, 'First');
      summary(1, 'Then');
      reply.done(output_index, {
        ...thought,
        content: [{ type: 'reasoning_text', text: 'Hm' }],
        summary: ['First', 'Then so'].map((text) => ({ type: 'summary_text', text })),
      });
      const message = { id: 'msg_1', type: 'message', role: 'assistant' } as const;
      const said = reply.open({ ...message, status: 'in_progress', content: [] });
      reply.event({
        type: 'response.refusal.delta',
        item_id: 'msg_1',
        output_index: said,
        content_index: 0,
        delta: 'No.',
      });
      reply.finish({}, 'content_filter');
    };
    expect(await collectDeltas(engine, askEngine('Hello'))).toMatchObject([
      { type: 'reasoning', delta: 'Hm' },
      { type: 'reasoning', delta: 'First', summaryPart: 0 },
      { type: 'reasoning', delta: 'Then', summaryPart: 1 },
      { type: 'reasoning', delta: ' so', summaryPart: 1 },
      { type: 'refusal', delta: 'No.' },
      { type: 'finish', reason: 'content_filter' },
    ]);
  });

  it('tells cached and thought tokens, and is counted here where the server counts nothing', async () => {
    server.script = (_body, reply) => {
      reply.say('Hello', ' world');
      reply.finish({
        input_tokens: 50,
        input_tokens_details: { cached_tokens: 40, cache_write_tokens: 0 },
        output_tokens_details: { reasoning_tokens: 8 },
      });
    };
    expect((await collectDeltas(engine, askEngine('Hello'))).at(-1)).toMatchObject({
      usage: { inputTokens: 50, cachedTokens: 40, outputTokens: 11, reasoningTokens: 8 },
    });
    server.script = (_body, reply) => {
      reply.say('Hello', ' world');
      reply.finish();
    };
    expect((await collectDeltas(engine, askEngine('Hello'))).at(-1)).toMatchObject({
      usage: { inputTokens: 8, outputTokens: 2 },
    });
  });

  it('keeps calls apart whose parts come mixed, and text out of them', async () => {
    server.script = (_body, reply) => {
      const [a, b] = [call('a', 'first'), call('b', 'second')];
      const first = reply.open({ ...a, arguments: '' });
      const second = reply.open({ ...b, arguments: '' });
      reply.input(second, b.id, '{');
      reply.input(first, a.id, '{"x"');
      const message = reply.beginMessage();
      message.piece('Both');
      reply.input(first, a.id, ':1}');
      reply.input(second, b.id, '}');
      reply.done(second, { ...b, arguments: '{}' });
      reply.done(first, { ...a, arguments: '{"x":1}' });
      message.done();
      reply.finish({});
    };
    const deltas = await collectDeltas(engine, askEngine('Hello'));
    expect(deltas.slice(0, -1)).toEqual([
      { type: 'tool_call', kind: 'function', callId: 'a', name: 'first' },
      { type: 'tool_arguments', callId: 'a', delta: '{"x"' },
      { type: 'tool_arguments', callId: 'a', delta: ':1}' },
      { type: 'tool_call', kind: 'function', callId: 'b', name: 'second' },
      { type: 'tool_arguments', callId: 'b', delta: '{' },
      { type: 'tool_arguments', callId: 'b', delta: '}' },
      { type: 'text', delta: 'Both' },
    ]);
  });

  it('may come in whole items only', async () => {
    server.script = (_body, reply) => {
      const draw = { id: 'ctc_1', type: 'custom_tool_call', call_id: 'c1', name: 'draw' } as const;
      reply.done(reply.open({ ...draw, input: '' }), { ...draw, input: 'a cat' });
      const message = { id: 'msg_1', type: 'message', role: 'assistant' } as const;
      const content = [{ type: 'output_text' as const, text: 'Look.', annotations: [] }];
      reply.done(reply.open({ ...message, status: 'in_progress', content: [] }), {
        ...message,
        status: 'completed',
        content,
      });
      reply.finish({});
    };
    const deltas = await collectDeltas(engine, askEngine('Hello'));
    expect(deltas[0]).toMatchObject({ type: 'tool_call', kind: 'custom', callId: 'c1' });
    expect(callsOf(deltas)).toEqual([{ name: 'draw', arguments: 'a cat' }]);
    expect(textOf(deltas)).toBe('Look.');
  });

  it('tells how likely its tokens were, where asked for, or is refused', async () => {
    const asked = askEngine('Hello', { sampling: { topLogprobs: 1 } });
    server.script = (body, reply) => {
      expect(body).toMatchObject({
        include: ['message.output_text.logprobs'],
        top_logprobs: 1,
      });
      const message = reply.beginMessage();
      const token = { token: 'Hi', logprob: -0.5 };
      const part = { token: '\\xf0\\x9f', logprob: -2 };
      message.piece('Hi', [{ ...token, top_logprobs: [token, part] }]);
      message.done();
      reply.finish({});
    };
    expect((await collectDeltas(engine, asked))[0]).toEqual({
      type: 'text',
      delta: 'Hi',
      logprobs: [
        {
          token: 'Hi',
          bytes: [72, 105],
          logprob: -0.5,
          top: [
            { token: 'Hi', bytes: [72, 105], logprob: -0.5 },
            { token: '\\xf0\\x9f', bytes: null, logprob: -2 },
          ],
        },
      ],
    });
    server.script = model;
    expect(await failureOf({ sampling: { topLogprobs: 1 } })).toMatchObject({ param: 'logprobs' });
  });

  it('ends at a stop sequence, and the server is not left writing', async () => {
    let left: Promise<unknown> = Promise.resolve();
    server.script = async (_body, reply) => {
      left = once(reply.response, 'close');
      const message = reply.beginMessage();
      for (const piece of ['One', '. Two', '. EN', 'D and more']) message.piece(piece);
      await left;
    };
    const request = askEngine('Hello', { sampling: { stop: ['END'] } });
    const deltas = await collectDeltas(engine, request);
    expect(textOf(deltas)).toBe('One. Two. ');
    expect(deltas.at(-1)).toMatchObject({ reason: 'stop', usage: { outputTokens: 5 } });
    await left;
  });
});

describe('a failure of a server of Responses', () => {
  it('inside of a response keeps its message and code', async () => {
    for (const [error, expected] of [
      [{ code: 'server_error', message: 'out of memory' }, { status: 500 }],
      [{ code: 'rate_limit_exceeded', message: 'slow down' }, { status: 429 }],
      [{ code: 'invalid_prompt', message: 'not that' }, { status: 400 }],
    ] as const) {
      server.script = (_body, reply) => {
        reply.say('Hel');
        reply.fail(error);
      };
      expect(await failureOf()).toMatchObject({ ...error, ...expected });
    }
    server.script = (_body, reply) => {
      reply.fail(null);
    };
    expect(await failureOf()).toMatchObject({ status: 502, code: 'upstream_failed' });
  });

  it('may be an event of its own, or a stream that ends too early', async () => {
    server.script = (_body, reply) => {
      reply.say('Hel');
      reply.event({ type: 'error', code: 'server_error', message: 'it broke', param: null });
      reply.response.end();
    };
    expect(await failureOf()).toMatchObject({ message: 'it broke', status: 500 });
    server.script = (_body, reply) => {
      reply.say('Hel');
      reply.response.end();
    };
    expect(await failureOf()).toMatchObject({ status: 502, code: 'upstream_truncated' });
  });

  it('keeps what the server says of the model', async () => {
    server.script = (_body, reply) => {
      reply.error(404, { message: 'model "x" not found', code: 'model_not_found' });
    };
    expect(await failureOf()).toMatchObject({ status: 404, code: 'model_not_found' });
    await engine.checkApi();
  });

  it('says which API to choose where the server does not have this one', async () => {
    const chat = await startScriptedChatServer((_body, reply) => {
      reply.error(404, { message: 'Not found' });
    });
    const wrong = createUpstreamEngine({ baseURL: chat.baseURL, label: 'A', api: 'responses' });
    const error = await failureOf({}, wrong);
    expect(error).toMatchObject({ status: 502, code: 'unsupported_api' });
    expect(error.message).toMatch(/A at http.* answered 404 to POST \/responses.*'chat'/);
    await expect(wrong.checkApi()).rejects.toMatchObject({ code: 'unsupported_api' });
    await chat.close();
    const other = createUpstreamEngine({ baseURL: server.baseURL, label: 'B' });
    expect((await failureOf({}, other)).message).toContain("Choose the API 'responses'");
  });
});

it('OpenAI itself is asked through Responses, others through Chat Completions', () => {
  expect(notice('https://api.openai.com/v1')).toContain('through Responses');
  expect(notice('http://127.0.0.1:11434/v1')).toContain('through Chat Completions');
});
