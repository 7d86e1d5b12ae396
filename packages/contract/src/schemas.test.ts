import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Compile } from 'typebox/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExampleFile } from './example.ts';
import { examples } from './examples.ts';
import { pathParameters } from './path-template.ts';
import { operations } from './registry.ts';
import type { JsonSchema } from './schemas.ts';
import {
  definitions,
  operationExample,
  operationIndex,
  operationSchemas,
  selfContained,
} from './schemas.ts';

beforeAll(() => {
  execFileSync('node', [fileURLToPath(new URL('../derive/main.ts', import.meta.url))]);
});

/** Families whose types are documented and whose operations all have examples. */
const COMPLETE = [
  'responses',
  'models',
  'chat',
  'assistants',
  'threads',
  'files',
  'uploads',
  'embeddings',
  'moderations',
  'batches',
  'completions',
  'images',
  'audio',
  'vector-stores',
  'conversations',
  'fine-tuning',
];

const compiled = new Map<string, ReturnType<typeof Compile>>();

/** What is wrong with a value; empty where nothing is. */
function faults(schema: JsonSchema, value: unknown): string[] {
  const validator = compiled.get(schema.$ref!) ?? Compile(schema as never);
  compiled.set(schema.$ref!, validator);
  // Words for what is wrong cost a hundred times the check.
  if (validator.Check(value)) return [];
  const [, errors] = validator.Errors(value);
  return errors.map((error) => `${error.instancePath} ${error.message}`);
}

/** Names of the types that the operations of the complete families reach. */
function documented(): string[] {
  const inFamilies = operationIndex().filter(({ family }) => COMPLETE.includes(family));
  const reached = inFamilies.flatMap(({ accessor }) => {
    const { params, result, event } = operationSchemas(accessor);
    return [params, result, event].flatMap((schema) => Object.keys(schema?.$defs ?? {}));
  });
  return [...new Set(reached)].filter((name) => !['NoParams', 'BinaryInput'].includes(name));
}

/** The schema itself, or the objects of a union. */
function variants(schema: JsonSchema): JsonSchema[] {
  if (schema.$ref) return variants(definitions()[schema.$ref.replace('#/$defs/', '')]!);
  return schema.anyOf?.flatMap(variants) ?? [schema];
}

/** The same with the content of each file in place of the file, as schemas have it. */
function withContents<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) => {
    const { filename, text, base64 } = { ...(inner as Partial<ExampleFile>) };
    return filename === undefined ? inner : (text ?? base64 ?? inner);
  });
}

function pairs(count: number): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key ${index}`, 'value']));
}

describe('limits reach the schemas', () => {
  test.each([
    ['ResponseCreateParams', 'temperature', { minimum: 0, maximum: 2, default: 1 }],
    ['ResponseCreateParams', 'top_p', { minimum: 0, maximum: 1, default: 1 }],
    ['ResponseCreateParams', 'top_logprobs', { minimum: 0, maximum: 20 }],
    ['ResponseCreateParams', 'max_output_tokens', { minimum: 16, type: ['integer', 'null'] }],
    ['ResponseCreateParams', 'safety_identifier', { maxLength: 64 }],
    ['ResponseCreateParams', 'context_management', { minItems: 1 }],
    ['ResponseCreateParamsContextManagement', 'compact_threshold', { minimum: 1000 }],
    ['ResponseCompactParams', 'prompt_cache_key', { maxLength: 64 }],
    ['ResponseInputItemComputerCallOutput', 'call_id', { minLength: 1, maxLength: 64 }],
    ['NamespaceToolFunction', 'name', { maxLength: 128, pattern: '^[a-zA-Z0-9_-]+$' }],
    ['ToolMcp', 'tunnel_id', { pattern: '^tunnel_[a-z0-9]{32}$' }],
    ['ToolMcp', 'server_url', { format: 'uri' }],
    ['ToolImageGeneration', 'partial_images', { minimum: 0, maximum: 3, default: 0 }],
    ['ToolCodeInterpreterCodeInterpreterToolAuto', 'file_ids', { maxItems: 50 }],
    ['InlineSkillSource', 'data', { minLength: 1, maxLength: 70254592 }],
    ['InputItemListParams', 'limit', { default: 20 }],
    ['Model', 'shutdown_date', { format: 'date' }],
  ])('%s.%s', (type, field, limits) => {
    expect(definitions()[type]?.properties?.[field]).toMatchObject(limits);
  });

  test('metadata: 16 keys of 64 characters, values of 512', () => {
    const schema = selfContained('Metadata');
    expect(faults(schema, pairs(16))).toEqual([]);
    expect(faults(schema, pairs(17))).not.toEqual([]);
    expect(faults(schema, { ['k'.repeat(65)]: '' })).not.toEqual([]);
    expect(faults(schema, { k: 'v'.repeat(513) })).not.toEqual([]);
  });
});

describe('what a request may be', () => {
  test.each([
    ['text', { input: 'Hello' }],
    ['an unknown model', { model: 'my-own-model', input: 'Hello' }],
    ['null where it stands for the default', { temperature: null, metadata: null }],
    [
      'nested filters',
      {
        tools: [
          {
            type: 'file_search',
            vector_store_ids: ['vs_1'],
            filters: {
              type: 'and',
              filters: [
                { type: 'eq', key: 'a', value: 1 },
                { type: 'or', filters: [{ type: 'in', key: 'b', value: ['x', 2] }] },
              ],
            },
          },
        ],
      },
    ],
  ])('takes %s', (_, request) => {
    expect(faults(operationSchemas('responses.create').params, request)).toEqual([]);
  });

  test.each([
    ['an unknown field', { inputs: 'Hello' }],
    ['an unknown field far inside', { input: [{ role: 'user', content: 'a', mood: 'b' }] }],
    ['a fraction where a whole number is due', { max_output_tokens: 16.5 }],
    ['a value outside of its limits', { temperature: 2.1 }],
    ['a value outside of an enumeration', { service_tier: 'slow' }],
  ])('refuses %s', (_, request) => {
    expect(faults(operationSchemas('responses.create').params, request)).not.toEqual([]);
  });
});

describe('every operation', () => {
  test('has a summary of one sentence, and its accessor once', () => {
    const index = operationIndex();
    expect(index.map(({ accessor }) => accessor)).toEqual(
      operations.map(({ accessor }) => accessor),
    );
    expect(new Set(index.map(({ accessor }) => accessor)).size).toBe(index.length);
    for (const { summary } of index) expect(summary).toMatch(/^[A-Z][^\n]{10,200}\.$/);
  });

  test('has its path parameters among the required params', () => {
    for (const { accessor, path, types } of operationIndex()) {
      for (const { required = [] } of variants(definitions()[types.params!]!)) {
        expect(required, accessor).toEqual(expect.arrayContaining(pathParameters(path)));
      }
    }
  });

  test.each(examples.map(({ accessor }) => accessor))('%s: its example is valid', (accessor) => {
    const { request, response, events = [] } = withContents(operationExample(accessor)!);
    const schemas = operationSchemas(accessor);
    expect(faults(schemas.params, request)).toEqual([]);
    if (schemas.result) expect(faults(schemas.result, response)).toEqual([]);
    for (const event of events) expect(faults(schemas.event!, event)).toEqual([]);
  });

  test('that streams shows events in its example', () => {
    for (const { accessor, events } of examples) {
      const streams = operationSchemas(accessor).event !== null;
      expect(events?.length ?? 0, accessor)[streams ? 'toBeGreaterThan' : 'toBe'](streams ? 1 : 0);
    }
  });

  test.each(COMPLETE)('of the family %s has an example', (family) => {
    const shown = new Set(examples.map(({ accessor }) => accessor));
    const inFamily = operationIndex().filter((operation) => operation.family === family);
    expect(inFamily.length).toBeGreaterThan(0);
    expect(inFamily.filter(({ accessor }) => !shown.has(accessor))).toEqual([]);
  });
});

test('an unknown accessor is named', () => {
  expect(() => operationSchemas('responses.make')).toThrow(
    'The contract has no operation responses.make.',
  );
});

describe('documentation', () => {
  test('stands on every type and on every field that is not a fixed value', () => {
    const bare: string[] = [];
    for (const name of documented()) {
      const schema = definitions()[name]!;
      if (!schema.description) bare.push(name);
      for (const [field, { description, const: fixed }] of Object.entries(
        schema.properties ?? {},
      )) {
        if (!description && fixed === undefined) bare.push(`${name}.${field}`);
      }
    }
    expect(bare).toEqual([]);
  });
});

test('a stream of a response has 59 kinds of events, each with its place', () => {
  const { anyOf = [] } = definitions().ResponseStreamEvent!;
  expect(anyOf).toHaveLength(59);
  for (const { $ref } of anyOf) {
    const name = $ref!.replace('#/$defs/', '');
    expect(definitions()[name]?.required, name).toContain('sequence_number');
  }
});

test.each([
  ['RealtimeClientEvent', 11],
  ['RealtimeServerEvent', 46],
  ['RealtimeTranslationClientEvent', 3],
  ['RealtimeTranslationServerEvent', 7],
  ['LiveClientEvent', 15],
  ['LiveServerEvent', 28],
  ['AgentSessionEvent', 33],
  ['UnwrapWebhookEvent', 31],
  ['AssistantStreamEvent', 24],
])('%s has %i kinds, told apart by one field', (name, kinds) => {
  const { anyOf, 'x-discriminator': discriminator } = definitions()[name]!;
  expect(anyOf).toHaveLength(kinds);
  expect(Object.keys(discriminator?.mapping ?? {}).length).toBeGreaterThanOrEqual(kinds - 1);
});
