import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const tool = { type: 'function', function: { name: 'weather' } };
const strict = (schema: object) => ({
  response_format: { type: 'json_schema', json_schema: { name: 'x', strict: true, schema } },
});
const call = { id: 'a', type: 'function', function: { name: 'weather', arguments: '{}' } };
const user = { role: 'user', content: 'Hi' };
const attached = (file: object) => ({
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: [{ type: 'file', file }] },
  ],
});

/** What is sent, what is refused, and words that the message must have. */
const refusals: [
  string,
  object,
  { status?: number; param: string | null; code: string },
  RegExp,
][] = [
  [
    'no messages',
    { messages: undefined },
    { param: 'messages', code: 'missing_required_parameter' },
    /messages/,
  ],
  [
    'an empty list of messages',
    { messages: [] },
    { param: 'messages', code: 'empty_array' },
    /empty array/,
  ],
  [
    'an unknown model',
    { model: 'gpt-nine' },
    { status: 404, param: 'model', code: 'model_not_found' },
    /gpt-nine/,
  ],
  [
    'a model of another kind',
    { model: 'tts-1' },
    { param: 'model', code: 'unsupported_model' },
    /tts-1/,
  ],
  [
    'an unknown parameter',
    { max_token: 5 },
    { param: 'max_token', code: 'unknown_parameter' },
    /max_tokens/,
  ],
  [
    'both limits of tokens',
    { max_tokens: 5, max_completion_tokens: 5 },
    { param: 'max_tokens', code: 'invalid_parameter_combination' },
    /max_completion_tokens/,
  ],
  [
    'no tokens at all',
    { max_completion_tokens: 0 },
    { param: 'max_completion_tokens', code: 'integer_below_min_value' },
    />= 1/,
  ],
  [
    'top_logprobs alone',
    { top_logprobs: 2 },
    { param: 'top_logprobs', code: 'invalid_parameter_combination' },
    /logprobs=true/,
  ],
  [
    'stream_options alone',
    { stream_options: { include_usage: true } },
    { param: 'stream_options', code: 'invalid_parameter_combination' },
    /stream=true/,
  ],
  [
    'metadata alone',
    { metadata: { a: 'b' } },
    { param: 'metadata', code: 'invalid_parameter_combination' },
    /store=true/,
  ],
  ['an empty stop', { stop: ['a', ''] }, { param: 'stop', code: 'empty_string' }, /empty text/],
  [
    'five stops',
    { stop: ['a', 'b', 'c', 'd', 'e'] },
    { param: 'stop', code: 'array_above_max_length' },
    /maximum length 4/,
  ],
  [
    'speech',
    { modalities: ['text', 'audio'], audio: { voice: 'ash', format: 'wav' } },
    { status: 501, param: 'modalities', code: 'not_implemented' },
    /Speech/,
  ],
  [
    'web search',
    { web_search_options: {} },
    { status: 501, param: 'web_search_options', code: 'not_implemented' },
    /web_search_options/,
  ],
  [
    'an audio part',
    {
      messages: [
        {
          role: 'user',
          content: [{ type: 'input_audio', input_audio: { data: 'AA==', format: 'wav' } }],
        },
      ],
    },
    { status: 501, param: 'messages[0].content[0]', code: 'not_implemented' },
    /Audio/,
  ],
  [
    'a document without a source',
    attached({ filename: 'a.txt' }),
    { param: 'messages[1].content[0].file', code: 'missing_required_parameter' },
    /'file_id' or 'file_data'/,
  ],
  [
    'data that is no base64',
    attached({ filename: 'a.txt', file_data: '***' }),
    { param: 'messages[1].content[0].file.file_data', code: 'invalid_value' },
    /base64/,
  ],
  [
    'JSON mode without the word',
    { response_format: { type: 'json_object' } },
    { param: 'messages', code: 'invalid_value' },
    /'json'/,
  ],
  [
    'a schema outside the subset',
    strict({ type: 'object', properties: { a: { type: 'string' } }, required: ['a'] }),
    { param: 'response_format', code: 'invalid_json_schema' },
    /additionalProperties/,
  ],
  [
    'a format without a schema',
    { response_format: { type: 'json_schema', json_schema: { name: 'x' } } },
    { param: 'response_format.json_schema.schema', code: 'missing_required_parameter' },
    /schema/,
  ],
  [
    'a bad name of a format',
    { response_format: { type: 'json_schema', json_schema: { name: 'a b', schema: {} } } },
    { param: 'response_format.json_schema.name', code: 'invalid_value' },
    /pattern/,
  ],
  [
    'a tool_choice without tools',
    { tool_choice: 'required' },
    { param: 'tool_choice', code: 'invalid_parameter_combination' },
    /tools/,
  ],
  [
    'parallel calls without tools',
    { parallel_tool_calls: true },
    { param: 'parallel_tool_calls', code: 'invalid_parameter_combination' },
    /tools/,
  ],
  [
    'a choice of an absent tool',
    { tools: [tool], tool_choice: { type: 'function', function: { name: 'time' } } },
    { param: 'tool_choice', code: 'invalid_value' },
    /time/,
  ],
  [
    'two tools of one name',
    { tools: [tool, tool] },
    { param: 'tools[1].function.name', code: 'invalid_value' },
    /own name/,
  ],
  [
    'a bad name of a tool',
    { tools: [{ type: 'function', function: { name: 'the weather' } }] },
    { param: 'tools[0].function.name', code: 'invalid_value' },
    /pattern/,
  ],
  [
    'parameters that are no object',
    { tools: [{ type: 'function', function: { name: 'a', parameters: { type: 'string' } } }] },
    { param: 'tools[0].function.parameters', code: 'invalid_function_parameters' },
    /'a'/,
  ],
  [
    'functions beside tools',
    { tools: [tool], functions: [{ name: 'a' }] },
    { param: 'functions', code: 'invalid_parameter_combination' },
    /together/,
  ],
  [
    'a function_call without functions',
    { function_call: 'auto' },
    { param: 'function_call', code: 'invalid_parameter_combination' },
    /functions/,
  ],
  [
    'an output without its call',
    { messages: [user, { role: 'tool', tool_call_id: 'a', content: '' }] },
    { param: 'messages[1].tool_call_id', code: 'invalid_value' },
    /'a'/,
  ],
  [
    'a call without its output',
    { messages: [user, { role: 'assistant', tool_calls: [call] }, user] },
    { param: 'messages[2].role', code: 'invalid_value' },
    /tool_call_id/,
  ],
  [
    'an assistant that says nothing',
    { messages: [user, { role: 'assistant' }] },
    { param: 'messages[1].content', code: 'missing_required_parameter' },
    /content/,
  ],
  ['129 choices', { n: 129 }, { param: 'n', code: 'integer_above_max_value' }, /128/],
];

test.each(refusals)('refuses %s', async (_, body, { status = 400, ...error }, message) => {
  const response = await server.request('POST', '/chat/completions', {
    model: 'gpt-6-luna',
    messages: [user],
    ...body,
  });
  const reply = await response.json();
  expect(reply).toMatchObject({ error });
  expect(response.status).toBe(status);
  expect(reply.error.message).toMatch(message);
});

test.each([
  ['/chat/completions?limit=0', 'limit'],
  ['/chat/completions?limit=101', 'limit'],
  ['/chat/completions?after=chatcmpl-none', 'after'],
  ['/chat/completions?order=up', 'order'],
])('refuses the list %s', async (path, param) => {
  const response = await server.request('GET', path);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { param } });
});
