import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lockDirectory } from './directory-lock.ts';

const root = mkdtempSync(join(tmpdir(), 'unabridged-lock-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
const newDirectory = () => join(root, String((count += 1)));

test('a directory is locked once and free again after release', async () => {
  const directory = newDirectory();
  const lock = await lockDirectory(directory);
  await expect(lockDirectory(directory)).rejects.toMatchObject({
    name: 'DataDirectoryInUseError',
    message: expect.stringContaining('this process'),
  });
  lock.release();
  (await lockDirectory(directory)).release();
});

test('a living process keeps its lock; once it is killed the lock is taken over', async () => {
  const directory = newDirectory();
  const module = new URL('directory-lock.ts', import.meta.url).href;
  const script = `const { lockDirectory } = await import(${JSON.stringify(module)});
    await lockDirectory(${JSON.stringify(directory)}); console.log('locked'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  await once(child.stdout, 'data');
  await expect(lockDirectory(directory)).rejects.toThrow(`in use by process ${child.pid}`);
  child.kill('SIGKILL');
  await once(child, 'exit');
  (await lockDirectory(directory)).release();
});

test('a later process with the same pid does not inherit the lock', async () => {
  const directory = newDirectory();
  const lock = await lockDirectory(directory);
  const file = join(directory, 'platform.lock');
  const holder = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...holder, start: 'before the last boot' }));
  const second = await lockDirectory(directory);
  lock.release();
  expect(existsSync(file)).toBe(true);
  second.release();
  expect(existsSync(file)).toBe(false);
});

test('a process on another host is believed to run', async () => {
  const directory = newDirectory();
  const lock = await lockDirectory(directory);
  const file = join(directory, 'platform.lock');
  const holder = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...holder, host: `not-${hostname()}` }));
  await expect(lockDirectory(directory)).rejects.toThrow('in use');
  lock.release();
});

test('of many that find a stale lock one wins', async () => {
  const directory = newDirectory();
  await lockDirectory(directory);
  const file = join(directory, 'platform.lock');
  writeFileSync(file, '{"pid":');
  const attempts = await Promise.allSettled(
    Array.from({ length: 8 }, () => lockDirectory(directory)),
  );
  expect(attempts.filter((attempt) => attempt.status === 'fulfilled')).toHaveLength(1);
});

test('a directory that cannot be written is named with the reason', async () => {
  const file = join(root, 'a-file');
  writeFileSync(file, '');
  await expect(lockDirectory(join(file, 'inside'))).rejects.toMatchObject({
    name: 'DataDirectoryUnusableError',
    message: expect.stringContaining(file),
  });
  // Root may write anywhere, so permissions can only be tried as somebody else.
  if (process.getuid?.() === 0) return;
  const closed = newDirectory();
  (await lockDirectory(closed)).release();
  chmodSync(closed, 0o500);
  await expect(lockDirectory(closed)).rejects.toThrow('cannot be used');
});
