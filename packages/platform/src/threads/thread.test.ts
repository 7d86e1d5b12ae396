import { afterAll, expect, test } from 'vitest';
import { Thread } from './thread.ts';

const thread = new Thread<string, string>({
  entry: new URL('misbehaving-thread.ts', import.meta.url),
  megabytes: 32,
});
afterAll(() => thread.close());

test('answers in the order of the requests', async () => {
  expect(await Promise.all(['a', 'b', 'c'].map((one) => thread.run(one)))).toEqual([
    'a done',
    'b done',
    'c done',
  ]);
});

test('answers what is urgent before what waits', async () => {
  const order: string[] = [];
  const ask = (request: string, urgent: boolean) =>
    thread.run(request, { urgent }).then((answer) => order.push(answer));
  await Promise.all([ask('begun', false), ask('waits', false), ask('urgent', true)]);
  expect(order).toEqual(['begun done', 'urgent done', 'waits done']);
});

test.each([
  ['refuse', { name: 'ThreadRefusalError', code: 'too_odd', message: 'It is too odd.' }],
  ['throw', { message: 'a fault' }],
  ['exit', { message: expect.stringContaining('ended') }],
  ['hoard', { name: 'ThreadOutOfMemoryError', message: expect.stringContaining('32 MB') }],
])('a request that makes it %s fails, and the next one is answered', async (request, error) => {
  const [failed, next] = await Promise.allSettled([thread.run(request), thread.run('next')]);
  expect(failed).toMatchObject({ status: 'rejected', reason: error });
  expect(next).toEqual({ status: 'fulfilled', value: 'next done' });
});

test('a request that takes too long is stopped', async () => {
  await expect(thread.run('loop', { timeout: 50 })).rejects.toMatchObject({
    name: 'ThreadTimeoutError',
  });
  expect(await thread.run('next')).toBe('next done');
});

test('work that has begun is interrupted where the request says so', async () => {
  const gone = new AbortController();
  const looping = thread.run('loop', { signal: gone.signal, interrupt: true });
  setTimeout(() => gone.abort(new Error('gone')), 20);
  await expect(looping).rejects.toThrow('gone');
  expect(await thread.run('next')).toBe('next done');
});
