import { expect } from 'vitest';

/** Fails unless the output is one paragraph without a stack that matches. */
export function expectSentence(output: string, pattern: RegExp): void {
  expect(output.trim()).toMatch(pattern);
  expect(output).not.toMatch(/\n\s+at /);
  expect(output.trim().split('\n')).toHaveLength(1);
}
