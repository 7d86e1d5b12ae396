import { expect, test } from 'vitest';
import { formatDuration, RateLimits } from './rate-limits.ts';

test.each([
  [0, '0ms'],
  [6, '6ms'],
  [1500, '1.5s'],
  [60_000, '1m0s'],
  [90_500, '1m30.5s'],
])('%i ms are written %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

test('what was used is missing from what remains, and comes back with time', async () => {
  const limits = new RateLimits();
  limits.countTokens(1_000_000);
  const remaining = () => Number(limits.headers()['x-ratelimit-remaining-tokens']);
  const before = remaining();
  expect(before).toBeLessThanOrEqual(9_001_000);
  await expect.poll(remaining).toBeGreaterThan(before);
  expect(limits.headers()['x-ratelimit-reset-tokens']).toMatch(/^5\.\d+s$|^6s$/);
});
