import { beforeAll, expect, test } from 'vitest';
import { buildSeed } from '../../packages/platform/src/storage/seed.ts';
import { holdStreams } from './hold-streams.ts';

beforeAll(buildSeed);

test('a hundred streams at a time come to their end, each with its whole text', async () => {
  const { completed, errors } = await holdStreams({ streams: 100, seconds: 1 });
  expect(errors).toBe(0);
  expect(completed).toBeGreaterThanOrEqual(100);
});
