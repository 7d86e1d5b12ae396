import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readExercised, recordExercised, recordVariable } from './exercised.ts';
import { keepExercised } from './keep-exercised.ts';

let folder: string;
let record: string;
let saved: URL;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exercised-'));
  record = join(folder, 'record.txt');
  saved = pathToFileURL(join(folder, 'exercised.json'));
  writeFileSync(record, '');
  writeFileSync(saved, '{"sdk":["files.list"]}');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('what is recorded more than once is written once', () => {
  vi.stubEnv(recordVariable, record);
  // Names of its own: tests of other files may have recorded real ones in this process.
  recordExercised('sdk', 'recorded.once');
  recordExercised('sdk', 'recorded.once');
  recordExercised('platform', 'recorded.once');
  expect(readFileSync(record, 'utf8')).toBe('sdk recorded.once\nplatform recorded.once\n');
});

test('what is new is saved, sorted, with a message to commit it', () => {
  writeFileSync(record, 'sdk files.list\nsdk batches.list\nsdk files.list\n');
  expect(keepExercised(record, saved)).toMatchObject({
    passed: true,
    message: expect.stringContaining('sdk batches.list') as string,
  });
  expect(readExercised(saved)).toMatchObject({ sdk: ['batches.list', 'files.list'], platform: [] });
});

test('what is the same says nothing', () => {
  writeFileSync(record, 'sdk files.list\n');
  expect(keepExercised(record, saved)).toEqual({ passed: true });
});

test('what is gone fails, is named and stays saved', () => {
  writeFileSync(record, 'sdk batches.list\n');
  expect(keepExercised(record, saved)).toMatchObject({
    passed: false,
    message: expect.stringContaining('sdk files.list') as string,
  });
  expect(readExercised(saved).sdk).toEqual(['files.list']);
});
