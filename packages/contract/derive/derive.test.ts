import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '../src/json-schema.ts';
import { collectDeclarations } from './declarations.ts';
import { addDiscriminators } from './discriminators.ts';
import { SchemaWriter } from './schemas.ts';
import { fingerprint } from './sources.ts';

/** The definitions of a types file with this text. */
function definitionsOf(text: string): Record<string, JsonSchema> {
  const writer = new SchemaWriter(collectDeclarations([typesFile('a', text)]));
  return Object.fromEntries(
    Object.entries(writer.definitions()).map(([name, schema]) => [
      name,
      addDiscriminators(schema, writer.resolve),
    ]),
  );
}

/** The schema of a field with this documentation. */
function field(documentation: string, type: string): JsonSchema {
  const text = `export interface A { /** ${documentation} */ a: ${type} }`;
  return definitionsOf(text).A!.properties!.a!;
}

function typesFile(family: string, text: string): { path: string; text: string } {
  return { path: `src/families/${family}/types.ts`, text };
}

describe('objects', () => {
  test('are closed, and say which fields they need', () => {
    expect(definitionsOf('export interface A { a: string; b?: boolean }').A).toEqual({
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'boolean' } },
      required: ['a'],
      additionalProperties: false,
    });
  });

  test('stay open where they are maps', () => {
    expect(definitionsOf('export type A = { [key: string]: unknown };').A).toEqual({
      type: 'object',
      additionalProperties: {},
    });
  });

  test('take over the fields of what they extend, and may narrow them', () => {
    const { B } = definitionsOf(
      'export interface A { a?: string; b: string } export interface B extends A { a: string }',
    );
    expect(B?.required).toEqual(['b', 'a']);
    expect(Object.keys(B?.properties ?? {})).toEqual(['a', 'b']);
  });

  test('may refer to themselves', () => {
    const { A } = definitionsOf('export interface A { inner: (A | string)[] }');
    expect(A?.properties?.inner?.items).toEqual({
      anyOf: [{ type: 'string' }, { $ref: '#/$defs/A' }],
    });
  });
});

describe('unions', () => {
  test.each([
    ['string | null', { type: ['string', 'null'] }],
    ['Integer | null', { type: ['integer', 'null'] }],
    ["'a' | 'b'", { type: 'string', enum: ['a', 'b'] }],
    ["'a' | null", { type: ['string', 'null'], enum: ['a', null] }],
    ['string | number | boolean', { type: ['string', 'number', 'boolean'] }],
    ["(string & {}) | 'a' | 'b'", { type: 'string', 'x-known-values': ['a', 'b'] }],
    ["number | 'auto'", { anyOf: [{ type: 'string', const: 'auto' }, { type: 'number' }] }],
    [
      'BinaryInput | BinaryInput[]',
      {
        anyOf: [
          { type: 'string', format: 'binary' },
          { type: 'array', items: { type: 'string', format: 'binary' } },
        ],
      },
    ],
    [
      "BinaryInput | 'auto' | null",
      {
        anyOf: [
          { type: 'string', const: 'auto' },
          { type: 'string', format: 'binary' },
          { type: 'null' },
        ],
      },
    ],
    ['unknown | null', {}],
    ['readonly string[]', { type: 'array', items: { type: 'string' } }],
    ['Record<string, Integer>', { type: 'object', additionalProperties: { type: 'integer' } }],
  ])('%s', (type, schema) => {
    expect(definitionsOf(`export type A = ${type};`).A).toEqual(schema);
  });

  test('of an open string and an enumeration keep its values as known ones', () => {
    const { A } = definitionsOf(
      "export type A = (string & {}) | Known; export type Known = 'a' | 'b';",
    );
    expect(A).toEqual({ type: 'string', 'x-known-values': ['a', 'b'] });
  });

  test('of objects tell by which field they differ, through references and unions inside', () => {
    const { A } = definitionsOf(`
      export type A = One | More;
      export type More = Two | Three;
      export interface One { type: 'one' }
      export interface Two { type: 'two' }
      export interface Three { type?: 'three' | 'drei' }
    `);
    expect(A?.['x-discriminator']).toEqual({
      propertyName: 'type',
      mapping: { one: [0], two: [1], three: [1], drei: [1] },
      absent: [1],
    });
  });
});

describe('limits', () => {
  test('survive beside null', () => {
    expect(
      field('\n * Heat.\n * @minimum 0\n * @maximum 2\n * @default 1\n ', 'number | null'),
    ).toEqual({
      type: ['number', 'null'],
      minimum: 0,
      maximum: 2,
      default: 1,
      description: 'Heat.',
    });
  });

  test('of strings go to the strings of a union', () => {
    expect(field('\n * @maxLength 9\n ', 'string | Integer[] | null').anyOf).toEqual([
      { type: 'string', maxLength: 9 },
      { type: 'array', items: { type: 'integer' } },
      { type: 'null' },
    ]);
  });

  test('of a map go to its keys and values', () => {
    const tags = '\n * @maxProperties 16\n * @keyMaxLength 64\n * @valueMaxLength 512\n ';
    expect(field(tags, '{ [key: string]: string }')).toEqual({
      type: 'object',
      maxProperties: 16,
      propertyNames: { type: 'string', maxLength: 64 },
      additionalProperties: { type: 'string', maxLength: 512 },
    });
  });

  test('that limit nothing here are refused', () => {
    expect(() => field('\n * @minimum 1\n ', 'string')).toThrow(
      'src/families/a/types.ts:3: @minimum limits a number, and this is none.',
    );
  });

  test('of unknown names are refused', () => {
    expect(() => field('\n * @minimun 1\n ', 'number')).toThrow('The tag @minimun is unknown.');
  });
});

describe('documentation', () => {
  test('joins wrapped lines, turns links into code and marks what is deprecated', () => {
    const { A } = definitionsOf(`export interface A {
      /**
       * One line
       * and another about {@link B}.
       * @deprecated Use b.
       */
      a: string;
    }`);
    expect(A?.properties?.a).toEqual({
      type: 'string',
      description: 'One line and another about `B`.',
      deprecated: true,
      'x-deprecated': 'Use b.',
    });
  });
});

describe('what the contract may not hold', () => {
  test('a name in two families', () => {
    const twice = [typesFile('a', 'export type A = string;'), typesFile('b', 'export type A = 1;')];
    expect(() => collectDeclarations(twice)).toThrow(
      'src/families/b/types.ts:1: A is declared in src/families/a/types.ts too.',
    );
  });

  test.each(['keyof B', '() => void', 'B["b"]', 'Partial<B>', 'B extends string ? 1 : 2'])(
    '%s',
    (type) => {
      const text = `export type A = ${type}; export interface B { b: string }`;
      expect(() => definitionsOf(text)).toThrow('The derivation knows no schema for');
    },
  );

  test('a type that is declared nowhere', () => {
    expect(() => definitionsOf('export type A = Missing[];')).toThrow(
      'Missing is declared in no types file.',
    );
  });
});

test('the fingerprint changes with content, names and number of sources', () => {
  const one = { path: 'a.ts', text: 'a' };
  const all = [[one], [{ ...one, text: 'b' }], [{ ...one, path: 'b.ts' }], [one, one]];
  expect(new Set(all.map(fingerprint)).size).toBe(4);
});
