import * as fc from 'fast-check';
import { Compile } from 'typebox/schema';
import { describe, expect, it } from 'vitest';

import { fillSchema } from './fill-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { emptySource } from './value-source.ts';

const FORMATS = [
  'date-time',
  'time',
  'date',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uuid',
] as const;

const PATTERNS = [
  '^[a-z]+$',
  '^@[a-zA-Z0-9_]+$',
  '^[A-Z]{3}-\\d{4}$',
  '^\\+?[1-9]\\d{1,14}$',
  '^(?:red|green|blue)( (?:light|dark))?$',
  '^#[0-9a-fA-F]{6}$',
  '^\\d{4}-(0[1-9]|1[0-2])$',
  '^\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*$',
  '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$',
  '^(?=.*\\d)(?=.*[a-z])[a-z\\d]{6,}$',
  '^(a|b)\\1$',
  'foo',
  '',
];

function validates(schema: JsonSchema): boolean {
  const value = fillSchema(schema, emptySource);
  const text = JSON.stringify(value);
  if (!Compile(schema as object).Check(JSON.parse(text)))
    throw new Error(`${text} does not obey ${JSON.stringify(schema)}`);
  return true;
}

const plainString = fc
  .record({ least: fc.nat(12), more: fc.nat(20) })
  .map(({ least, more }) => ({ type: 'string', minLength: least, maxLength: least + more }));
const formatted = fc.constantFrom(...FORMATS).map((format) => ({ type: 'string', format }));
const patterned = fc.constantFrom(...PATTERNS).map((pattern) => ({ type: 'string', pattern }));
const stretched = fc
  .record({
    pattern: fc.constantFrom('^[a-z]+$', '^[A-Z]\\w*$', '^(?:ab?c)+$', '^\\d{2,40}$'),
    minLength: fc.integer({ min: 4, max: 20 }),
  })
  .map(({ pattern, minLength }) => ({ type: 'string', pattern, minLength }));
const whole = fc
  .record({ low: fc.integer({ min: -500, max: 500 }), span: fc.integer({ min: 12, max: 90 }) })
  .chain(({ low, span }) =>
    fc.constantFrom<JsonSchema>(
      { type: 'integer', minimum: low, maximum: low + span },
      { type: 'integer', exclusiveMinimum: low, exclusiveMaximum: low + 2 },
      { type: 'integer', minimum: low, multipleOf: 7 },
      { type: 'integer', maximum: low, multipleOf: 5 },
      { type: 'integer', minimum: low, maximum: low + span, multipleOf: 12 },
      { type: 'number', exclusiveMinimum: low, exclusiveMaximum: low + 0.5 },
      { type: 'number', minimum: low / 3, maximum: low / 3 + 0.25 },
      { type: 'number', minimum: low, multipleOf: 0.5 },
      { type: 'number' },
    ),
  );
const choices = fc
  .uniqueArray(fc.oneof(fc.string({ maxLength: 6 }), fc.integer(), fc.constant(null)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((values) => ({ enum: values }));
const leaf: fc.Arbitrary<JsonSchema> = fc.oneof(
  plainString,
  formatted,
  patterned,
  stretched,
  whole,
  choices,
  fc.constant<JsonSchema>({ type: 'boolean' }),
  fc.constant<JsonSchema>({ type: 'null' }),
  fc.constant<JsonSchema>({ type: ['string', 'null'] }),
  fc.string().map((value) => ({ const: value })),
  fc.constant<JsonSchema>({ $ref: '#/$defs/node' }),
);

const { schema: anySchema } = fc.letrec<{ schema: JsonSchema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    fc
      .record({ items: tie('schema'), minItems: fc.nat(3) })
      .map(({ items, minItems }) => ({ type: 'array', items, minItems, maxItems: minItems + 2 })),
    fc
      .dictionary(fc.string({ minLength: 1, maxLength: 8 }), tie('schema'), { maxKeys: 4 })
      .map(objectSchema),
  ),
}));

function objectSchema(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const closed = { additionalProperties: false };
  return { type: 'object', properties, required: Object.keys(properties), ...closed };
}

/** A linked list, a tree and a union that leads back to the root. */
const $defs: Record<string, JsonSchema> = {
  node: objectSchema({
    value: { type: 'number' },
    next: { anyOf: [{ $ref: '#/$defs/node' }, { type: 'null' }] },
    children: { type: 'array', items: { $ref: '#/$defs/node' } },
    root: { anyOf: [{ $ref: '#' }, { $ref: '#/$defs/leaf' }] },
  }),
  leaf: { type: 'string', pattern: '^leaf$' },
};

describe('a value for a schema', () => {
  it('obeys any schema of the structured-output subset', () => {
    fc.assert(
      fc.property(anySchema, (schema) =>
        validates({ ...objectSchema({ first: schema, second: schema }), $defs }),
      ),
      { numRuns: 400, seed: 20_261_122 },
    );
  });

  it.each(FORMATS)('has the format %s', (format) => {
    validates({ type: 'string', format });
    expect(Compile({ type: 'string', format }).Check('neither')).toBe(format === 'hostname');
  });

  it('reaches a minimum length for formats that can be long', () => {
    for (const format of ['email', 'hostname', 'time', 'date-time'])
      validates({ type: 'string', format, minLength: 90 });
  });

  it('keeps the order of the keys', () => {
    const schema = objectSchema({ zeta: {}, alpha: {}, middle: {} });
    expect(Object.keys(fillSchema(schema, emptySource) as object)).toEqual([
      'zeta',
      'alpha',
      'middle',
    ]);
  });

  it('is empty, null or zero where the schema allows it', () => {
    const schema = objectSchema({
      text: { type: 'string' },
      maybe: { type: ['string', 'null'] },
      count: { type: 'integer' },
      list: { type: 'array', items: { type: 'string' } },
    });
    expect(fillSchema(schema, emptySource)).toEqual({ text: '', maybe: null, count: 0, list: [] });
  });

  it('ends on a type that needs itself, with an error that names the place', () => {
    const endless: JsonSchema = {
      $defs: { loop: objectSchema({ again: { $ref: '#/$defs/loop' } }) },
      ...objectSchema({ start: { $ref: '#/$defs/loop' } }),
    };
    expect(() => fillSchema(endless, emptySource)).toThrow(/start/);
  });

  it('says so where a pattern and a length exclude each other', () => {
    expect(() =>
      fillSchema(
        objectSchema({ code: { type: 'string', pattern: '^a$', minLength: 3 } }),
        emptySource,
      ),
    ).toThrow(/"code".*\^a\$/s);
  });

  it('refuses a pattern that is no regular expression', () => {
    const schema = objectSchema({ code: { type: 'string', pattern: '(' } });
    expect(() => fillSchema(schema, emptySource)).toThrow(/no regular expression: "\("/);
  });

  it('refuses a reference that leads nowhere', () => {
    expect(() => fillSchema({ $ref: '#/$defs/missing' }, emptySource)).toThrow(
      /#\/\$defs\/missing/,
    );
  });
});
