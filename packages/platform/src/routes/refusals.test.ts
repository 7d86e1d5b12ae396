import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ScriptedEngine } from '../testing/scripted-engine.ts';
import { errorProblems } from '../testing/strict-validation.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ engine: new ScriptedEngine() });
});
afterAll(() => server.close());

interface Refusal {
  status: number;
  param: string | null;
  code: string | null;
  message?: string | RegExp;
}

async function expectRefusal(response: Response, { message, ...expected }: Refusal) {
  const body = (await response.json()) as { error: { message: string } };
  expect(errorProblems(body)).toEqual([]);
  expect({ status: response.status, ...body.error }).toMatchObject(expected);
  if (typeof message === 'string') expect(body.error.message).toBe(message);
  if (message instanceof RegExp) expect(body.error.message).toMatch(message);
}

const model = 'gpt-6-luna';
const object = (properties: object, required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const jsonSchema = (schema: object) => ({
  model,
  input: 'x',
  text: { format: { type: 'json_schema', name: 'answer', strict: true, schema } },
});
const functionTool = (tool: object) => ({
  model,
  input: 'x',
  tools: [{ type: 'function', name: 'f', ...tool }],
});

const cases: readonly (readonly [string, object, Refusal])[] = [
  [
    'no model',
    { input: 'x' },
    {
      status: 400,
      param: 'model',
      code: 'missing_required_parameter',
      message: "Missing required parameter: 'model'.",
    },
  ],
  ['no input', { model }, { status: 400, param: 'input', code: 'missing_required_parameter' }],
  [
    'unknown model',
    { model: 'gpt-0', input: 'x' },
    { status: 400, param: 'model', code: 'model_not_found' },
  ],
  [
    'embedding model',
    { model: 'text-embedding-3-small', input: 'x' },
    { status: 400, param: 'model', code: 'unsupported_model' },
  ],
  [
    'unknown parameter',
    { model, input: 'x', temprature: 1 },
    {
      status: 400,
      param: 'temprature',
      code: 'unknown_parameter',
      message: "Unknown parameter: 'temprature'. Did you mean 'temperature'?",
    },
  ],
  [
    'wrong type',
    { model, input: 'x', temperature: 'hot' },
    {
      status: 400,
      param: 'temperature',
      code: 'invalid_type',
      message: "Invalid type for 'temperature': expected a decimal, but got a string instead.",
    },
  ],
  [
    'wrong type of a union',
    { model, input: 5 },
    { status: 400, param: 'input', code: 'invalid_type' },
  ],
  [
    'number above its maximum',
    { model, input: 'x', temperature: 2.5 },
    {
      status: 400,
      param: 'temperature',
      code: 'decimal_above_max_value',
      message:
        "Invalid 'temperature': decimal above maximum value. Expected a value <= 2, but got 2.5 instead.",
    },
  ],
  [
    'integer below its minimum',
    { model, input: 'x', max_output_tokens: 1 },
    { status: 400, param: 'max_output_tokens', code: 'integer_below_min_value' },
  ],
  [
    'decimal for an integer',
    { model, input: 'x', max_output_tokens: 20.5 },
    { status: 400, param: 'max_output_tokens', code: 'invalid_type' },
  ],
  [
    'value outside an enumeration',
    { model, input: 'x', truncation: 'some' },
    {
      status: 400,
      param: 'truncation',
      code: 'invalid_value',
      message: "Invalid value: 'some'. Supported values are: 'auto' and 'disabled'.",
    },
  ],
  [
    'unknown item type',
    { model, input: [{ type: 'messag', role: 'user', content: 'x' }] },
    { status: 400, param: 'input[0].type', code: 'invalid_value' },
  ],
  [
    'unknown role',
    { model, input: [{ role: 'usr', content: 'x' }] },
    { status: 400, param: 'input[0].role', code: 'invalid_value', message: /'user', 'assistant'/ },
  ],
  [
    'unknown part type',
    { model, input: [{ role: 'user', content: [{ type: 'text', text: 'x' }] }] },
    {
      status: 400,
      param: 'input[0].content[0].type',
      code: 'invalid_value',
      message: /'input_text'/,
    },
  ],
  [
    'wrong type deep inside',
    { model, input: [{ role: 'user', content: [{ type: 'input_text', text: 3 }] }] },
    { status: 400, param: 'input[0].content[0].text', code: 'invalid_type' },
  ],
  [
    'missing field of a variant',
    { model, input: [{ type: 'function_call_output', call_id: 'c' }] },
    { status: 400, param: 'input[0].output', code: 'missing_required_parameter' },
  ],
  [
    'missing discriminator',
    { model, input: 'x', text: { format: { name: 'x' } } },
    { status: 400, param: 'text.format.type', code: 'missing_required_parameter' },
  ],
  [
    'unknown tool type',
    { model, input: 'x', tools: [{ type: 'telepathy' }] },
    { status: 400, param: 'tools[0].type', code: 'invalid_value' },
  ],
  [
    'tool that cannot run here',
    { model, input: 'x', tools: [{ type: 'web_search' }] },
    { status: 501, param: 'tools[0].type', code: 'not_implemented', message: /'web_search'/ },
  ],
  [
    'two tools of one name',
    {
      ...functionTool({}),
      tools: [
        { type: 'function', name: 'f' },
        { type: 'function', name: 'f' },
      ],
    },
    { status: 400, param: 'tools[1].name', code: 'invalid_value' },
  ],
  [
    'required tool choice without tools',
    { model, input: 'x', tool_choice: 'required' },
    { status: 400, param: 'tool_choice', code: 'invalid_value' },
  ],
  [
    'choice of a tool that is not there',
    { ...functionTool({}), tool_choice: { type: 'function', name: 'g' } },
    { status: 400, param: 'tool_choice', code: 'invalid_value', message: /'g'/ },
  ],
  [
    'strict function without additionalProperties',
    functionTool({ strict: true, parameters: { type: 'object', properties: {}, required: [] } }),
    {
      status: 400,
      param: 'tools[0].parameters',
      code: 'invalid_function_parameters',
      message:
        "Invalid schema for function 'f': In context=(), 'additionalProperties' is required to be supplied and to be false.",
    },
  ],
  [
    'function parameters that are no object',
    functionTool({ strict: false, parameters: { type: 'string' } }),
    { status: 400, param: 'tools[0].parameters', code: 'invalid_function_parameters' },
  ],
  [
    'schema with an optional property',
    jsonSchema(
      object({ a: { type: 'string' }, b: object({ c: { type: 'null' } }, []) }, ['a', 'b']),
    ),
    {
      status: 400,
      param: 'text.format.schema',
      code: 'invalid_json_schema',
      message: /In context=\('properties', 'b'\), .* Missing 'c'\./,
    },
  ],
  [
    'schema with a keyword outside the subset',
    jsonSchema(object({ a: { type: 'string', allOf: [] } }, ['a'])),
    {
      status: 400,
      param: 'text.format.schema',
      code: 'invalid_json_schema',
      message: /'allOf' is not permitted/,
    },
  ],
  [
    'schema whose root is a union',
    jsonSchema({ anyOf: [object({}, [])] }),
    { status: 400, param: 'text.format.schema', code: 'invalid_json_schema' },
  ],
  [
    'JSON mode without the word',
    { model, input: 'x', text: { format: { type: 'json_object' } } },
    { status: 400, param: 'input', code: 'invalid_value', message: /'json'/ },
  ],
  [
    'too much metadata',
    {
      model,
      input: 'x',
      metadata: Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`k${i}`, 'v'])),
    },
    { status: 400, param: 'metadata', code: 'object_above_max_properties' },
  ],
  [
    'long metadata value',
    { model, input: 'x', metadata: { k: 'v'.repeat(513) } },
    { status: 400, param: 'metadata.k', code: 'string_above_max_length' },
  ],
  [
    'output of a call that nobody made',
    { model, input: [{ type: 'function_call_output', call_id: 'call_1', output: 'x' }] },
    { status: 400, param: 'input', code: 'tool_call_not_found', message: /'call_1'/ },
  ],
  [
    'call without its output',
    { model, input: [{ type: 'function_call', call_id: 'call_2', name: 'f', arguments: '{}' }] },
    { status: 400, param: 'input', code: 'tool_output_not_found', message: /'call_2'/ },
  ],
];

describe('create refuses', () => {
  test.each(cases)('%s', async (_name, body, refusal) => {
    await expectRefusal(await server.request('POST', '/responses', body), refusal);
  });
});

describe('bodies', () => {
  test('that are not JSON', async () => {
    const response = await server.request('POST', '/responses', '{"model": ');
    await expectRefusal(response, {
      status: 400,
      param: null,
      code: 'invalid_json',
      message: /not valid JSON/,
    });
  });

  test('that are not objects', async () => {
    const response = await server.request('POST', '/responses', '[1]');
    await expectRefusal(response, {
      status: 400,
      param: null,
      code: 'invalid_type',
      message: /an array/,
    });
  });

  test('of another content type', async () => {
    const response = await server.request('POST', '/responses', 'a=b', {
      'content-type': 'text/plain',
    });
    await expectRefusal(response, { status: 415, param: null, code: 'unsupported_content_type' });
  });

  test('nested without end', async () => {
    const response = await server.request(
      'POST',
      '/responses',
      `{"model":"m","input":${'['.repeat(100_000)}`,
    );
    await expectRefusal(response, { status: 400, param: null, code: 'json_too_deep' });
  });

  test('larger than the limit', async () => {
    const response = await server.request(
      'POST',
      '/responses',
      `"${'x'.repeat(101 * 1024 * 1024)}"`,
    );
    await expectRefusal(response, {
      status: 413,
      param: null,
      code: 'request_too_large',
      message: /100 MB/,
    });
  });
});

describe('routes', () => {
  test('that do not exist', async () => {
    const response = await server.request('POST', '/respnses', {});
    await expectRefusal(response, {
      status: 404,
      param: null,
      code: 'unknown_url',
      message: 'Unknown request URL: POST /v1/respnses. Please check the URL.',
    });
  });

  test('with another method', async () => {
    const response = await server.request('DELETE', '/responses');
    expect(response.headers.get('allow')).toBe('POST');
    await expectRefusal(response, { status: 405, param: null, code: 'method_not_allowed' });
  });

  test('of operations that are not built name the operation and are not retried', async () => {
    const response = await server.request('POST', '/images/generations', { prompt: 'A cat' });
    expect(response.headers.get('x-should-retry')).toBe('false');
    await expectRefusal(response, {
      status: 501,
      param: null,
      code: 'not_implemented',
      message: /'images\.generate'/,
    });
  });

  test('with query values of the wrong type', async () => {
    const response = await server.request('GET', '/responses/resp_1/input_items?limit=many');
    await expectRefusal(response, { status: 400, param: 'limit', code: 'invalid_type' });
  });

  test('with limits out of range', async () => {
    const response = await server.request('GET', '/responses/resp_1/input_items?limit=101');
    await expectRefusal(response, { status: 400, param: 'limit', code: 'integer_above_max_value' });
  });
});
