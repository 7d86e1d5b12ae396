import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Sweeper } from './sweeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('does its chore every minute, but not while there is nothing to do it on', async () => {
  let isOpen = false;
  const chore = vi.fn(async () => undefined);
  const sweeper = new Sweeper(
    chore,
    () => undefined,
    () => isOpen,
  );
  await vi.advanceTimersByTimeAsync(180_000);
  expect(chore).not.toHaveBeenCalled();
  isOpen = true;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(chore).toHaveBeenCalledTimes(2);
  await sweeper.close();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(chore).toHaveBeenCalledTimes(2);
});
