import { operation, type Operation } from '@unabridged/contract';
import { operations } from '@unabridged/contract/registry';
import { expect, test } from 'vitest';
import { createOperationRoutes } from './operation-routes.ts';

const none = new URLSearchParams();
const declare = (method: 'GET' | 'POST', path: string, accessor: string): Operation =>
  operation<Record<string, string>, unknown>()({ method, path, accessor } as never);

const routes = createOperationRoutes([
  declare('GET', '/things/{thing_id}', 'things.retrieve'),
  declare('GET', '/things/all', 'things.all'),
  declare('GET', '/things/{thing_id}/parts', 'things.parts'),
  declare('POST', '/things', 'things.create'),
  declare('POST', '/things?beta=true', 'beta.things.create'),
]);

test.each([
  ['GET', '/things/all', none, 'things.all'],
  ['GET', '/things/x', none, 'things.retrieve'],
  ['GET', '/things/all/parts', none, 'things.parts'],
  ['POST', '/things', none, 'things.create'],
  ['POST', '/things', new URLSearchParams('beta=true'), 'beta.things.create'],
  ['POST', '/things', new URLSearchParams('beta=false'), 'things.create'],
])('%s %s?%s is %4$s', (method, path, query, accessor) => {
  expect(routes.match(method, path, query)?.operation.accessor).toBe(accessor);
});

test.each(['/things/', '/things//parts', '/things/x/', '/things/%E0%A4%A', '/'])(
  'nothing is at %s',
  (path) => {
    expect(routes.match('GET', path, none)).toBeUndefined();
  },
);

test('decodes path parameters and names the query that belongs to the path', () => {
  expect(routes.match('GET', '/things/a%2Fb%20c', none)?.pathParameters).toEqual({
    thing_id: 'a/b c',
  });
  const beta = new URLSearchParams('beta=true');
  expect(routes.match('POST', '/things', beta)?.fixedQuery).toEqual(['beta']);
});

test('tells the methods of a path', () => {
  expect(routes.methodsOf('/things')).toEqual(['POST']);
  expect(routes.methodsOf('/nothing')).toEqual([]);
});

test('leads to every operation of the contract', () => {
  const all = createOperationRoutes(operations);
  const astray = operations.filter((one) => {
    const [path = '', query = ''] = one.path.split('?');
    const filled = path.replaceAll(/\{\w+\}/g, 'an_id');
    return all.match(one.method, filled, new URLSearchParams(query))?.operation !== one;
  });
  expect(operations.length).toBeGreaterThan(0);
  expect(astray.map(({ accessor }) => accessor)).toEqual([]);
});
