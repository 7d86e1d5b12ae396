import type { JsonSchema } from '@unabridged/contract/schemas';
import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';

const first = (schema: JsonSchema, value: unknown) => {
  const [problem] = explain(schema, value, schema.$defs ?? {}, 'x');
  return problem && [problem.path, problem.code, problem.message];
};

describe('limits are worded with what was expected and what came', () => {
  test.each<[JsonSchema, unknown, string, string]>([
    [
      { type: 'string', maxLength: 2 },
      'abc',
      'string_above_max_length',
      "Invalid 'x': string too long. Expected a string with maximum length 2, but got a string with length 3 instead.",
    ],
    [
      { type: 'string', minLength: 1 },
      '',
      'empty_string',
      "Invalid 'x': empty string. Expected a string with minimum length 1, but got an empty string instead.",
    ],
    [
      { type: 'string', minLength: 2 },
      'a',
      'string_below_min_length',
      "Invalid 'x': string too short. Expected a string with minimum length 2, but got a string with length 1 instead.",
    ],
    [
      { type: 'array', maxItems: 1 },
      [1, 2],
      'array_above_max_length',
      "Invalid 'x': array too long. Expected an array with maximum length 1, but got an array with length 2 instead.",
    ],
    [
      { type: 'array', minItems: 1 },
      [],
      'empty_array',
      "Invalid 'x': empty array. Expected an array with minimum length 1, but got an empty array instead.",
    ],
    [
      { type: 'object', maxProperties: 1 },
      { a: 1, b: 2 },
      'object_above_max_properties',
      "Invalid 'x': too many properties. Expected an object with at most 1 properties, but got an object with 2 properties instead.",
    ],
    [
      { type: 'integer', minimum: 1 },
      0,
      'integer_below_min_value',
      "Invalid 'x': integer below minimum value. Expected a value >= 1, but got 0 instead.",
    ],
    [
      { type: 'number', exclusiveMaximum: 1 },
      1,
      'decimal_above_max_value',
      "Invalid 'x': decimal above maximum value. Expected a value < 1, but got 1 instead.",
    ],
    [
      { type: 'string', pattern: '^a$' },
      'b',
      'invalid_value',
      "Invalid 'x': string does not match pattern. Expected a string that matches the pattern '^a$'.",
    ],
    [{ const: 'a' }, 'b', 'invalid_value', "Invalid value: 'b'. Value must be 'a'."],
    [
      { enum: ['a', 'b', 'c', null] },
      'd',
      'invalid_value',
      "Invalid value: 'd'. Supported values are: 'a', 'b', and 'c'.",
    ],
    [
      { type: ['boolean', 'null'] },
      [],
      'invalid_type',
      "Invalid type for 'x': expected a boolean, but got an array instead.",
    ],
  ])('%j with %j', (schema, value, code, message) => {
    expect(first(schema, value)).toEqual(['x', code, message]);
  });

  test('characters are counted, not UTF-16 units', () => {
    expect(explain({ type: 'string', maxLength: 2 }, '😀😀', {})).toEqual([]);
  });
});

describe('unions', () => {
  const shapes: JsonSchema = {
    $defs: {
      Circle: {
        type: 'object',
        properties: { type: { const: 'circle' }, radius: { type: 'number' } },
        required: ['type', 'radius'],
        additionalProperties: false,
      },
      Square: {
        type: 'object',
        properties: { type: { const: 'square' }, side: { type: 'number' } },
        required: ['type', 'side'],
        additionalProperties: false,
      },
    },
    anyOf: [{ $ref: '#/$defs/Circle' }, { $ref: '#/$defs/Square' }, { type: 'string' }],
    'x-discriminator': { propertyName: 'type', mapping: { circle: [0], square: [1] }, absent: [] },
  };

  test.each([
    [{ type: 'circle', radius: 'wide' }, 'x.radius', 'invalid_type'],
    [{ type: 'circle', side: 3 }, 'x.radius', 'missing_required_parameter'],
    [{ type: 'triangle' }, 'x.type', 'invalid_value'],
    [{ radius: 3 }, 'x.type', 'missing_required_parameter'],
    [{ type: 4 }, 'x.type', 'invalid_type'],
    [{ type: 'constructor' }, 'x.type', 'invalid_value'],
    [5, 'x', 'invalid_type'],
  ])('%j is explained by the variant that was meant', (value, path, code) => {
    expect(first(shapes, value)?.slice(0, 2)).toEqual([path, code]);
  });

  test('of fixed values list all of them', () => {
    const union: JsonSchema = { anyOf: [{ enum: ['a', 'b'] }, { const: 'c' }, { type: 'null' }] };
    expect(first(union, 'd')?.[2]).toBe(
      "Invalid value: 'd'. Supported values are: 'a', 'b', and 'c'.",
    );
  });
});

test('names of inherited properties are ordinary names', () => {
  const schema: JsonSchema = { type: 'object', properties: {}, additionalProperties: false };
  expect(first(schema, JSON.parse('{"__proto__":1}'))?.slice(0, 2)).toEqual([
    'x.__proto__',
    'unknown_parameter',
  ]);
  expect(first(schema, { toString: 1 })?.[1]).toBe('unknown_parameter');
});
