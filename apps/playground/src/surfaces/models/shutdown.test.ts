import { expect, test } from 'vitest';
import { shutdownOf } from './shutdown.ts';

const today = new Date('2026-11-22T15:00:00Z');

test('counts the days to a shutdown', () => {
  expect(shutdownOf('2026-12-01', today)).toMatchObject({ label: 'stops in 9 days', over: false });
  expect(shutdownOf('2026-11-23', today)).toMatchObject({ label: 'stops tomorrow' });
});

test('says when a model was shut down', () => {
  expect(shutdownOf('2026-10-23', today)).toMatchObject({ over: true });
  expect(shutdownOf('2026-11-22', today)).toMatchObject({ over: true });
});

test('has nothing to say without a date', () => {
  expect(shutdownOf(null, today)).toBeUndefined();
});
