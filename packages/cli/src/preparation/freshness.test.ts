import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFresh } from './freshness.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'freshness-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, secondsAgo: number): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, '');
  const time = new Date(Date.now() - secondsAgo * 1000);
  await utimes(path, time, time);
  return path;
}

test('a missing product is not fresh', async () => {
  expect(await isFresh(join(folder, 'none'), [])).toBe(false);
});

test('a product newer than all its sources is fresh', async () => {
  await write('source/deep/a.ts', 20);
  const file = await write('b.json', 20);
  expect(await isFresh(await write('product', 10), [join(folder, 'source'), file])).toBe(true);
});

test('a product older than one file deep in its sources is not', async () => {
  await write('source/a.ts', 20);
  const product = await write('product', 10);
  await write('source/deep/b.ts', 5);
  expect(await isFresh(product, [join(folder, 'source')])).toBe(false);
});

test('sources that do not exist do not matter', async () => {
  expect(await isFresh(await write('product', 10), [join(folder, 'none')])).toBe(true);
});
