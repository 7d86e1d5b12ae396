import { expect, test } from 'vitest';
import { readUsage } from './usage.ts';

test('reads the usage of Responses', () => {
  const usage = {
    input_tokens: 10,
    input_tokens_details: { cached_tokens: 4 },
    output_tokens: 5,
    output_tokens_details: { reasoning_tokens: 2 },
    total_tokens: 15,
  };
  expect(readUsage({ usage })).toEqual({
    input: 10,
    output: 5,
    total: 15,
    cached: 4,
    reasoning: 2,
  });
});

test('reads the usage of Chat Completions', () => {
  expect(readUsage({ usage: { prompt_tokens: 3, completion_tokens: 4 } })).toMatchObject({
    input: 3,
    output: 4,
    total: 7,
  });
});

test('finds nothing where nothing is said', () => {
  expect(readUsage({ usage: null })).toBeUndefined();
  expect(readUsage('text')).toBeUndefined();
});
