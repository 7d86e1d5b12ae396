import { describe, expect, it } from 'vitest';
import { parsePartialJson } from './partial-json.ts';

describe('the beginning of a JSON text', () => {
  it.each([
    ['', undefined],
    ['{', {}],
    ['{"a', {}],
    ['{"a"', {}],
    ['{"a":', {}],
    ['{"a":1', {}],
    ['{"a":-', {}],
    ['{"a":1.', {}],
    ['{"a":true', { a: true }],
    ['{"a":tr', {}],
    ['{"a":[1,', { a: [1] }],
    ['{"a":[1,{"b":"x', { a: [1, { b: 'x' }] }],
    ['{"a":"x\\', { a: 'x' }],
    ['{"a":"x\\u00', { a: 'x' }],
    ['{"a":"x\\\\', { a: 'x\\' }],
    ['{"a":"}{[","b":nul', { a: '}{[' }],
    ['[1,2', [1]],
    ['[1,2 ', [1, 2]],
    ['"te', 'te'],
  ])('%s is read as far as it goes', (text, value) => {
    expect(parsePartialJson(text)).toEqual(value);
  });

  it('of any length can be read, and grows', () => {
    const whole = JSON.stringify({
      list: [{ a: 'x"y\\', b: null, c: [true, -1.5e3] }, 'ż€\u0001'],
      d: {},
    });
    for (let end = 1; end < whole.length; end++) {
      expect(parsePartialJson(whole.slice(0, end)), whole.slice(0, end)).toBeDefined();
    }
  });
});
