import type { ResponseInputItem } from '@unabridged/contract';
import { Compile } from 'typebox/schema';
import { describe, expect, it } from 'vitest';

import { askEngine, collectDeltas, textOf } from '../engine-conformance.ts';
import type { TextRequest } from '../engine.ts';
import { createLocalEngine } from './local-engine.ts';

const engine = createLocalEngine();
const text = { type: 'string' };
const number = { type: 'number' };
const integer = { type: 'integer' };

function object(properties: Record<string, unknown>): Record<string, unknown> {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

async function fill(
  question: string,
  schema: Record<string, unknown>,
  more: Partial<TextRequest> & { name?: string } = {},
): Promise<unknown> {
  const { name = 'result', ...rest } = more;
  const format = { type: 'json_schema', name, schema, strict: true } as const;
  const value: unknown = JSON.parse(
    textOf(await collectDeltas(engine, askEngine(question, { format, ...rest }))),
  );
  expect(Compile(schema).Check(value)).toBe(true);
  return value;
}

describe('the local engine fills a schema from the words', () => {
  it('of an event', async () => {
    const schema = object({ name: text, date: text, participants: { type: 'array', items: text } });
    const question = 'Alice and Bob are going to a science fair on Friday.';
    expect(await fill(question, schema, { name: 'calendar_event' })).toEqual({
      name: 'science fair',
      date: 'Friday',
      participants: ['Alice', 'Bob'],
    });
  });

  it('of a person', async () => {
    const schema = object({
      name: text,
      age: integer,
      city: text,
      email: { type: 'string', format: 'email' },
      phone: { type: ['string', 'null'] },
      company: { type: ['string', 'null'] },
    });
    const question =
      'John Doe is 32 years old and lives in Berlin. Email john@x.com, phone +1 555-123-4567.';
    expect(await fill(question, schema)).toEqual({
      name: 'John Doe',
      age: 32,
      city: 'Berlin',
      email: 'john@x.com',
      phone: '+1 555-123-4567',
      company: null,
    });
  });

  it('of an invoice with its items', async () => {
    const schema = object({
      invoice_number: text,
      vendor: text,
      date: { type: 'string', format: 'date' },
      total: number,
      tax_rate: number,
      items: { type: 'array', items: object({ name: text, quantity: integer }) },
    });
    const question =
      'Invoice INV-2041 from Globex Corp dated March 4, 2026. Total: $1,234.50, tax 15%. Items: 3 widgets, 2 gears.';
    expect(await fill(question, schema)).toEqual({
      invoice_number: 'INV-2041',
      vendor: 'Globex Corp',
      date: '2026-03-04',
      total: 1234.5,
      tax_rate: 15,
      items: [
        { name: 'widgets', quantity: 3 },
        { name: 'gears', quantity: 2 },
      ],
    });
  });

  it('of a list of objects in sentences', async () => {
    const people = { type: 'array', items: object({ name: text, age: integer }) };
    expect(await fill('Ana is 30 and Bob is 25. Carla is 41.', object({ people }))).toEqual({
      people: [
        { name: 'Ana', age: 30 },
        { name: 'Bob', age: 25 },
        { name: 'Carla', age: 41 },
      ],
    });
  });

  it('of labelled lines', async () => {
    const schema = object({
      name: text,
      price: number,
      in_stock: { type: 'boolean' },
      tags: { type: 'array', items: text },
    });
    const question = 'name: Widget\nprice: 9.99\nin_stock: yes\ntags: red, small, metal';
    expect(await fill(question, schema)).toEqual({
      name: 'Widget',
      price: 9.99,
      in_stock: true,
      tags: ['red', 'small', 'metal'],
    });
  });

  it('by pattern, by choice and by tone', async () => {
    const schema = object({
      code: { type: 'string', pattern: '^[A-Z]{3}-\\d{4}$' },
      priority: { type: 'string', enum: ['low', 'medium', 'high'] },
      sentiment: { type: 'string', enum: ['positive', 'negative', 'neutral'] },
    });
    expect(await fill('Unit ABC-1234 is broken, please fix it urgently', schema)).toEqual({
      code: 'ABC-1234',
      priority: 'high',
      sentiment: 'negative',
    });
  });

  it('in the branch of a union that they speak of', async () => {
    const circle = object({ kind: { const: 'circle' }, radius: number });
    const square = object({ kind: { const: 'square' }, side: number });
    const schema = object({ shape: { anyOf: [circle, square] } });
    expect(await fill('Draw a square with side 4', schema)).toEqual({
      shape: { kind: 'square', side: 4 },
    });
  });

  it('with what it can work out', async () => {
    expect(await fill('What is 17*23?', object({ result: number }))).toEqual({ result: 391 });
    expect(await fill('What is 17*23?', object({ answer: text }))).toEqual({ answer: '391' });
  });

  it('and leaves empty what they do not tell', async () => {
    const schema = object({
      title: text,
      ingredients: { type: 'array', items: text },
      minutes: integer,
      author: { type: ['string', 'null'] },
    });
    expect(await fill('Give me a recipe for pancakes', schema)).toEqual({
      title: '',
      ingredients: [],
      minutes: 0,
      author: null,
    });
  });

  it('and says in an answer that it has none', async () => {
    const value = await fill('What is the capital of France?', object({ answer: text }));
    expect((value as { answer: string }).answer).toMatch(/do not know/);
  });

  it('and from the output of tools', async () => {
    const items: ResponseInputItem[] = [
      { role: 'user', content: 'How is Paris?' },
      { type: 'function_call', call_id: 'c1', name: 'get_weather', arguments: '{}' },
      {
        type: 'function_call_output',
        call_id: 'c1',
        output: '{"temperature":21,"condition":"sunny"}',
      },
    ];
    const schema = object({ temperature: number, condition: text });
    expect(await fill('', schema, { items })).toEqual({ temperature: 21, condition: 'sunny' });
  });

  it('with a recursive type', async () => {
    const schema = {
      ...object({ root: { $ref: '#/$defs/node' } }),
      $defs: {
        node: object({
          label: text,
          left: { anyOf: [{ $ref: '#/$defs/node' }, { type: 'null' }] },
          right: { anyOf: [{ $ref: '#/$defs/node' }, { type: 'null' }] },
        }),
      },
    };
    const start = performance.now();
    await fill('Ana, Bob and Carla: build a tree of 3 nodes', schema);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('the local engine in JSON mode', () => {
  it('gives the keys that are asked for', async () => {
    const question = 'Return a JSON object with keys name and age: Ana is 31 years old';
    const deltas = await collectDeltas(
      engine,
      askEngine(question, { format: { type: 'json_object' } }),
    );
    expect(JSON.parse(textOf(deltas))).toEqual({ name: 'Ana', age: 31 });
  });

  it('wraps an answer where no keys are', async () => {
    const request = askEngine('Answer in JSON: what is 2+2?', { format: { type: 'json_object' } });
    expect(JSON.parse(textOf(await collectDeltas(engine, request)))).toEqual({ answer: '4' });
  });
});
