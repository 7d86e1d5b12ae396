import type { JsonSchema } from '@unabridged/contract/schemas';
import { expect, test } from 'vitest';
import { readQuery } from './query-parameters.ts';

const schemas: Readonly<Record<string, JsonSchema>> = {
  limit: { type: ['integer', 'null'] },
  stream: { anyOf: [{ type: 'boolean' }, { type: 'null' }] },
  include: { type: 'array', items: { type: 'string' } },
  numbers: { type: 'array', items: { type: 'integer' } },
  name: { type: 'string' },
};
const read = (query: string) => readQuery(new URLSearchParams(query), (name) => schemas[name]);

test('gives values the types of the contract', () => {
  expect(read('limit=20&stream=true&name=12')).toEqual({ limit: 20, stream: true, name: '12' });
});

test('leaves text that does not fit for the API to refuse', () => {
  expect(read('limit=many&stream=yes')).toEqual({ limit: 'many', stream: 'yes' });
});

test.each(['include[]=a&include[]=b', 'include=a&include=b'])('reads the array in %s', (query) => {
  expect(read(query)).toEqual({ include: ['a', 'b'] });
});

test('reads a single value of an array', () => {
  expect(read('include=a&numbers[]=1')).toEqual({ include: ['a'], numbers: [1] });
});

test('reads objects', () => {
  expect(read('metadata[a]=1&metadata[b][c]=2')).toEqual({ metadata: { a: '1', b: { c: '2' } } });
});

test('refuses a name that is a value and an object, and leaves prototypes alone', () => {
  expect(() => read('a=1&a[b]=2')).toThrow(/both a value and an object/);
  read('__proto__[polluted]=1&constructor[prototype][polluted]=1');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
