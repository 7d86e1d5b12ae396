import { describe, expect, test } from 'vitest';
import { looseParametersFault, strictSchemaFault } from './structured-output-rules.ts';

const object = (properties: Record<string, unknown>, more: object = {}) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});
const nested = (levels: number): object =>
  levels === 0 ? { type: 'string' } : object({ inner: nested(levels - 1) });

describe('strict mode takes', () => {
  test.each<[string, object]>([
    [
      'every keyword of the subset',
      object({
        text: { type: 'string', pattern: '^a+$', minLength: 1, maxLength: 3 },
        when: { type: 'string', format: 'date-time' },
        number: { type: ['number', 'null'], multipleOf: 0.5, minimum: 0, exclusiveMaximum: 9 },
        list: { type: 'array', items: { enum: ['a', 1, null] }, minItems: 1, maxItems: 3 },
        either: { anyOf: [{ type: 'boolean' }, { const: 'x' }], description: 'one of two' },
      }),
    ],
    [
      'definitions and recursion',
      object(
        { head: { $ref: '#/$defs/Node' }, self: { anyOf: [{ $ref: '#' }, { type: 'null' }] } },
        {
          $defs: {
            Node: object({ next: { anyOf: [{ $ref: '#/$defs/Node' }, { type: 'null' }] } }),
          },
        },
      ),
    ],
    ['ten levels of objects', nested(9)],
    ['an object without properties', object({})],
  ])('%s', (_name, schema) => {
    expect(strictSchemaFault(schema)).toBeNull();
  });
});

describe('strict mode refuses', () => {
  test.each<[string, unknown, string]>([
    ['no schema', null, `schema must be a JSON Schema of 'type: "object"', got 'type: "null"'.`],
    ['an array at the root', { type: 'array', items: {} }, `got 'type: "array"'`],
    ['a union at the root', { anyOf: [object({})] }, "'anyOf' is not permitted at the root"],
    [
      'open objects',
      { type: 'object', properties: {}, required: [] },
      "'additionalProperties' is required",
    ],
    ['optional properties', { ...object({ a: { type: 'null' } }), required: [] }, "Missing 'a'"],
    [
      'required names without a property',
      { ...object({}), required: ['a'] },
      "'required' names 'a'",
    ],
    [
      'arrays without items',
      object({ a: { type: 'array' } }),
      "In context=('properties', 'a'), array schema missing items.",
    ],
    ['a property without a type', object({ a: {} }), "schema must have a 'type' key"],
    [
      'unknown formats',
      object({ a: { type: 'string', format: 'phone' } }),
      "'format' must be one of",
    ],
    [
      'patterns that are none',
      object({ a: { type: 'string', pattern: '(' } }),
      "'pattern' must be",
    ],
    ['references to nothing', object({ a: { $ref: '#/$defs/Gone' } }), 'points to nothing'],
    [
      'references elsewhere',
      object({ a: { $ref: 'https://example.com/s.json' } }),
      'leaves the schema',
    ],
    ['eleven levels of objects', nested(11), 'at most 10 levels'],
    [
      'more than 5,000 properties',
      object(
        Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`p${i}`, { type: 'null' }])),
      ),
      'at most 5000',
    ],
    [
      'more than 1,000 enum values',
      object({ a: { enum: Array.from({ length: 1001 }, (_, i) => i) } }),
      'at most 1000',
    ],
    [
      'a long enum of long strings',
      object({ a: { enum: Array.from({ length: 251 }, (_, i) => `${i}`.padEnd(60, 'x')) } }),
      'at most 15000 characters',
    ],
    ...['allOf', 'oneOf', 'not', 'if', 'patternProperties', 'dependentRequired', 'uniqueItems'].map(
      (keyword): [string, object, string] => [
        keyword,
        object({ a: { type: 'string', [keyword]: [] } }),
        `'${keyword}' is not permitted`,
      ],
    ),
  ])('%s', (_name, schema, fault) => {
    expect(strictSchemaFault(schema)).toContain(fault);
  });
});

test('parameters that are not strict only need to be an object', () => {
  expect(looseParametersFault({ type: 'object', patternProperties: {} })).toBeNull();
  expect(looseParametersFault({ type: 'string' })).toContain('type: "string"');
});
