import type { JsonSchema } from '@unabridged/contract/schemas';
import { expect, test } from 'vitest';
import { coerceQuery } from './coerce-query.ts';

const schema: JsonSchema = {
  $ref: '#/$defs/Params',
  $defs: {
    Params: {
      type: 'object',
      properties: {
        limit: { type: ['integer', 'null'] },
        ratio: { type: 'number' },
        stream: { type: 'boolean' },
        include: { type: 'array', items: { type: 'string' } },
        days: { type: 'array', items: { type: 'integer' } },
        after: { type: 'string' },
        filter: { type: 'object', properties: { kind: { type: 'string' } } },
      },
    },
  },
};
const read = (query: string) => coerceQuery(new URLSearchParams(query), schema);

test.each<[string, object]>([
  ['limit=5&stream=true&ratio=0.5', { limit: 5, stream: true, ratio: 0.5 }],
  ['after=5', { after: '5' }],
  ['include[]=a&include[]=b', { include: ['a', 'b'] }],
  ['include=a', { include: ['a'] }],
  ['include[]=a&include=b', { include: ['a', 'b'] }],
  ['days[]=1&days[]=x', { days: [1, 'x'] }],
  ['filter[kind]=big', { filter: { kind: 'big' } }],
  ['limit=many&stream=yes', { limit: 'many', stream: 'yes' }],
  ['unheard=1&tags[]=a', { unheard: '1', tags: ['a'] }],
])('%s', (query, params) => {
  expect(JSON.parse(JSON.stringify(read(query)))).toEqual(params);
});

test('keys cannot reach the prototype', () => {
  read('__proto__[polluted]=1&constructor[prototype][polluted]=1');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
