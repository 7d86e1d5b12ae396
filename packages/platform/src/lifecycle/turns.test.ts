import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

const never = new AbortController().signal;

test('lets a limited number in, then the others in order', async () => {
  const turns = new Turns(1);
  const order: number[] = [];
  const release = await turns.take(never);
  const waiting = [1, 2].map(async (number) => {
    const done = await turns.take(never);
    order.push(number);
    done();
  });
  await Promise.resolve();
  expect(order).toEqual([]);
  release();
  release();
  await Promise.all(waiting);
  expect(order).toEqual([1, 2]);
  (await turns.take(never))();
});

test('who gives up waiting takes no turn', async () => {
  const turns = new Turns(1);
  const release = await turns.take(never);
  const controller = new AbortController();
  const gaveUp = turns.take(controller.signal);
  const next = turns.take(never);
  controller.abort();
  (await gaveUp)();
  release();
  (await next)();
});
