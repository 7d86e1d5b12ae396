import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { abortable } from './abortable.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

async function allOf<Value>(source: AsyncIterable<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for await (const value of source) values.push(value);
  return values;
}

async function* oneTwo(fails: boolean) {
  yield 1;
  yield 2;
  if (fails) throw new Error('broken');
}

test('passes a source on to its end, and fails with it', async () => {
  const { signal } = new AbortController();
  expect(await allOf(abortable(oneTwo(false), signal))).toEqual([1, 2]);
  await expect(allOf(abortable(oneTwo(true), signal))).rejects.toThrow('broken');
});

test('ends on abort although the source neither gives a value nor ends', async () => {
  const abort = new AbortController();
  async function* source() {
    yield 1;
    abort.abort();
    await new Promise(() => undefined);
  }
  expect(await allOf(abortable(source(), abort.signal))).toEqual([1]);
  expect(await allOf(abortable(source(), abort.signal))).toEqual([]);
});

test('keeps no value that it has passed on', async () => {
  const passed: WeakRef<object>[] = [];
  async function* source() {
    for (let count = 0; count < 100; count++) {
      const value = { count };
      passed.push(new WeakRef(value));
      yield value;
    }
  }
  const values = abortable(source(), new AbortController().signal);
  for (let count = 0; count < 100; count++) await values.next();
  await setImmediate();
  collectGarbage();
  expect(passed.filter((value) => value.deref() !== undefined).length).toBeLessThan(10);
  await values.return(undefined);
});
