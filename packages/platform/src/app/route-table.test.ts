import type { Operation } from '@unabridged/contract';
import { operations } from '@unabridged/contract/registry';
import { expect, test } from 'vitest';
import { pickByQuery, routeTable } from './route-table.ts';

const get = (path: string): Operation => ({ method: 'GET', path, accessor: path });

test('literal paths come before parameterised ones', () => {
  const table = routeTable([get('/a/{id}'), get('/a/{id}/{b}'), get('/a/list'), get('/a/{id}/c')]);
  const order = table.map((route) => route.pattern);
  expect(order.indexOf('/v1/a/list')).toBeLessThan(order.indexOf('/v1/a/:id'));
  expect(order.indexOf('/v1/a/:id/c')).toBeLessThan(order.indexOf('/v1/a/:id/:b'));
});

test('operations of one path are told apart by their fixed query', () => {
  const twins = [get('/a'), get('/a?beta=true')];
  expect(pickByQuery(twins, '?beta=true&limit=1')).toBe(twins[1]);
  expect(pickByQuery(twins, '?limit=1')).toBe(twins[0]);
  expect(pickByQuery([twins[1]!], '')).toBeUndefined();
});

test('every operation of the contract has a route', () => {
  const routed = routeTable(operations).flatMap(({ methods }) => [...methods.values()].flat());
  expect(routed.length).toBe(operations.length);
});
