import { expect, test } from 'vitest';
import { findJsonError } from './find-json-error.ts';

const cases: [text: string, line: number, column: number, message: RegExp][] = [
  ['', 1, 1, /empty/],
  ['{\n  "a": 1,\n}', 3, 1, /Remove the comma/],
  ['[1, 2, ]', 1, 8, /Remove the comma/],
  ['{\n  "a" 1\n}', 2, 7, /Expected ":"/],
  ['{"a": 1 "b": 2}', 1, 9, /Expected "," or "}"/],
  ['[1 2]', 1, 4, /Expected "," or "]"/],
  ['{a: 1}', 1, 2, /property name in double quotes/],
  ["{'a': 1}", 1, 2, /property name in double quotes/],
  ['{"a": \'x\'}', 1, 7, /double quotes/],
  ['{"a": // note\n1}', 1, 7, /no comments/],
  ['{"a": {', 1, 7, /not closed/],
  ['{"a": "x', 1, 7, /no closing quote/],
  ['"a\nb"', 1, 3, /ends on its line/],
  [String.raw`"\x"`, 1, 2, /Unknown escape/],
  ['{"a": 01}', 1, 7, /Expected a value/],
  ['{"a": NaN}', 1, 7, /Expected a value/],
  ['{} {}', 1, 4, /Nothing may follow/],
];

test.each(cases)('names the place and the reason in %j', (text, line, column, message) => {
  expect(findJsonError(text)).toMatchObject({
    line,
    column,
    message: expect.stringMatching(message),
  });
});

test('agrees with JSON.parse on what is valid', () => {
  const texts = [
    ...cases.map(([text]) => text),
    '0',
    '-0.5e+10',
    ' [true, false, null] ',
    '{"a": {"b": ["\\u00e9", "\\n"]}, "": ""}',
    '[1,]',
    '1.',
    '+1',
    '.5',
    '"\u2028"',
    '\uFEFF{}',
    '-',
    'tru',
    'nullx',
  ];
  for (const text of texts) {
    expect.soft(findJsonError(text) === null, text).toBe(isJson(text));
  }
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
