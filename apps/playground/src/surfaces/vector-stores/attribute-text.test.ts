import { expect, test } from 'vitest';
import { readAttributes, writeAttributes } from './attribute-text.ts';

test('reads texts, numbers and booleans', () => {
  expect(readAttributes('team=sales, year=2026,public=true, id="12"')).toEqual({
    team: 'sales',
    year: 2026,
    public: true,
    id: '12',
  });
});

test('leaves out what is not complete yet', () => {
  expect(readAttributes('team=, =x, year')).toEqual({});
});

test('writes what it reads', () => {
  const attributes = { team: 'sales', year: 2026, public: false, id: '12' };
  expect(readAttributes(writeAttributes(attributes))).toEqual(attributes);
});
