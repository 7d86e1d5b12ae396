import { expect, test } from 'vitest';
import { evaluateExactly } from './expression.ts';

test.each([
  ['12345678901234567890 + 1', 12345678901234567891n],
  ['2^100 - -3', 1267650600228229401496703205379n],
  ['2^3^2', 512n],
  ['-2^2', -4n],
])('%s is whole, to the last digit', (expression, value) => {
  expect(evaluateExactly(expression)).toBe(value);
});

test.each([
  ['what may not be whole', '7 / 2'],
  ['a power of a negative number', '2^-1'],
  // Its digits would fill the memory, after minutes.
  ['a power of powers', '9999999999999 + 1 / ((9^1000)^1000)^999'],
])('%s has no exact value', (_what, expression) => {
  expect(evaluateExactly(expression)).toBeNull();
});
