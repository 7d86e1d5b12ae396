import { zodTextFormat as officialTextFormat } from 'openai/helpers/zod';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z4 from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod/v3';
import { zodResponsesFunction, zodTextFormat } from '../helpers/zod.ts';
import { toStrictSchema } from './strict-schema.ts';
import { textFormat } from './text-format.ts';

const four = z4.object({
  name: z4.string().min(1),
  kind: z4.enum(['a', 'b']),
  count: z4.number().int().min(0),
  list: z4.array(z4.object({ done: z4.boolean() })).max(3),
  either: z4.union([z4.literal('q'), z4.number()]),
});
const three = z3.object({
  name: z3.string().min(1),
  kind: z3.enum(['a', 'b']),
  count: z3.number().int().min(0),
  list: z3.array(z3.object({ done: z3.boolean() })).max(3),
  either: z3.union([z3.literal('q'), z3.number()]),
});
const small = mini.object({
  name: mini.string().check(mini.minLength(1)),
  kind: mini.enum(['a', 'b']),
  count: mini.int().check(mini.minimum(0)),
  list: mini.array(mini.object({ done: mini.boolean() })).check(mini.maxLength(3)),
  either: mini.union([mini.literal('q'), mini.number()]),
});

const good = { name: 'x', kind: 'a', count: 1, list: [{ done: true }], either: 'q' };

describe.each([
  ['zod 4', four],
  ['zod 3', three],
  ['zod mini', small],
])('%s', (_name, schema) => {
  it('makes the schema that the API takes', () => {
    expect(zodTextFormat(schema, 'thing').schema).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: ['name', 'kind', 'count', 'list', 'either'],
      properties: {
        name: { type: 'string', minLength: 1 },
        kind: { type: 'string', enum: ['a', 'b'] },
        count: { type: 'integer', minimum: 0 },
        list: { type: 'array', maxItems: 3, items: { additionalProperties: false } },
        either: { anyOf: [{ type: 'string', const: 'q' }, { type: 'number' }] },
      },
    });
  });

  it('says the same as the official helper', () => {
    const { $schema: _ignored, ...official } = officialTextFormat(schema as never, 'thing').schema;
    const ours = zodTextFormat(schema, 'thing').schema;
    // zod 4 writes its own range of safe integers, which mini schemas leave out here.
    const text = JSON.stringify(ours).replaceAll(/,"maximum":9007199254740991/g, '');
    const theirs = JSON.stringify(official).replaceAll(/,"maximum":9007199254740991/g, '');
    expect(JSON.parse(text)).toEqual(JSON.parse(theirs));
  });

  it('validates what the model wrote', async () => {
    const format = zodTextFormat(schema, 'thing');
    expect(await format.$parseRaw(JSON.stringify(good))).toEqual(good);
    await expect(async () =>
      format.$parseRaw(JSON.stringify({ ...good, kind: 'c' })),
    ).rejects.toThrow();
    expect(Object.keys(format)).not.toContain('$parseRaw');
  });
});

describe('a schema that contains itself', () => {
  it('refers to itself, in zod 3 and in zod mini', () => {
    interface Tree {
      value: string;
      children: Tree[];
    }
    const tree3: z3.ZodType<Tree> = z3.lazy(() =>
      z3.object({ value: z3.string(), children: z3.array(tree3) }),
    );
    const treeMini = mini.object({
      value: mini.string(),
      get children() {
        return mini.array(treeMini);
      },
    });
    for (const schema of [tree3, treeMini]) {
      const { properties, $defs } = zodTextFormat(schema as never, 'tree').schema as {
        properties: { children: { items: { $ref: string } } };
        $defs: Record<string, unknown>;
      };
      const name = properties.children.items.$ref.replace('#/$defs/', '');
      expect($defs[name]).toMatchObject({ type: 'object', required: ['value', 'children'] });
    }
  });
});

describe('what strict output cannot say', () => {
  it.each([
    ['an optional property', z4.object({ a: z4.string().optional() }), /properties\/a is optional/],
    ['a record', z4.object({ a: z4.record(z4.string(), z4.number()) }), /allows any key/],
    ['a root that is no object', z4.array(z4.string()), /must be an object at its root/],
    ['a date of zod 3', z3.object({ a: z3.date() }), /ZodDate has no counterpart/],
    ['a map of zod mini', mini.object({ a: mini.map(mini.string(), mini.string()) }), /type map/],
  ])('is refused with a reason: %s', (_name, schema, message) => {
    expect(() => zodTextFormat(schema as never, 'thing')).toThrow(message);
  });

  it('is left out where it only describes: unknown formats, defaults', () => {
    const schema = toStrictSchema({
      type: 'object',
      properties: { url: { type: 'string', format: 'uri' }, size: { type: 'number', default: 1 } },
      required: ['url'],
    });
    expect(schema).toEqual({
      type: 'object',
      properties: { url: { type: 'string' }, size: { type: 'number' } },
      required: ['url', 'size'],
      additionalProperties: false,
    });
  });
});

describe('a validator that makes no JSON Schema', () => {
  const person = v.object({ name: v.string() });

  it('is used with one that is given', async () => {
    const schema = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] };
    const format = textFormat(person, 'person', { schema, description: 'A person.' });
    expectTypeOf(format.__output).toEqualTypeOf<{ name: string }>();
    expect(format).toMatchObject({ strict: true, description: 'A person.' });
    expect(await format.$parseRaw('{"name":"Ada"}')).toEqual({ name: 'Ada' });
    await expect(async () => format.$parseRaw('{"name":1}')).rejects.toThrow(
      /does not fit the schema person: name: /,
    );
  });

  it('asks for one', () => {
    expect(() => textFormat(person, 'person')).toThrow(
      /valibot schema person cannot make a JSON Schema of itself/,
    );
  });
});

describe('a function tool of a zod schema', () => {
  it('is strict, and keeps parser and callback to itself', async () => {
    const tool = zodResponsesFunction({
      name: 'save',
      description: 'Saves a thing.',
      parameters: four,
      function: ({ count }) => count + 1,
    });
    expect(JSON.parse(JSON.stringify(tool))).toMatchObject({
      type: 'function',
      name: 'save',
      description: 'Saves a thing.',
      strict: true,
      parameters: { additionalProperties: false },
    });
    expect(Object.keys(tool).toSorted()).toEqual([
      'description',
      'name',
      'parameters',
      'strict',
      'type',
    ]);
    const values = await tool.$parseRaw(JSON.stringify(good));
    expect(tool.$callback?.(values)).toBe(2);
  });
});
