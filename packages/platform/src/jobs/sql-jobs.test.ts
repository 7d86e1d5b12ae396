import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { silentLogger } from '../app/logger.ts';
import { openDatabase } from '../storage/open-database.ts';
import { newTestDatabase } from '../testing/test-database.ts';
import type { OpenDatabase } from '../storage/open-database.ts';
import { buildSeed } from '../storage/seed.ts';
import type { JobDefinition, Jobs } from './jobs.ts';
import { JobsStore } from './jobs-store.ts';
import { SqlJobs } from './sql-jobs.ts';

let database: OpenDatabase;
const open: Jobs[] = [];

beforeAll(async () => {
  await buildSeed();
  database = await openDatabase({ databaseUrl: await newTestDatabase() });
});
afterAll(() => database.close());
afterEach(async () => {
  await Promise.all(open.splice(0).map((jobs) => jobs.close()));
  await database.query.deleteFrom('jobs').execute();
});

/** A process that does jobs of the kind `work`. */
async function worker(definition: Partial<JobDefinition<number>>, exclusive = false) {
  const jobs = new SqlJobs({ database: database.query, exclusive, logger: silentLogger });
  open.push(jobs);
  jobs.define<number>('work', {
    concurrency: 2,
    run: async () => undefined,
    gaveUp: async () => undefined,
    ...definition,
  });
  await jobs.start();
  return jobs;
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ key: String(n), data: n }));

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
}

const none = async (jobs: Jobs) => (await jobs.list()).length === 0;

test('two processes do each job once between them', async () => {
  const done: string[] = [];
  const run = (who: string) => async (data: number) => {
    await new Promise((resolve) => setTimeout(resolve, 2));
    done.push(`${who}${data}`);
  };
  const a = await worker({ run: run('a') });
  const b = await worker({ run: run('b') });
  await a.add('work', numbered(40));
  b.wake();
  await until(() => none(a));
  const byNumber = done.map((one) => Number(one.slice(1))).sort((one, other) => one - other);
  expect(byNumber).toEqual(Array.from({ length: 40 }, (_, n) => n));
  expect(new Set(done.map((one) => one[0]))).toEqual(new Set(['a', 'b']));
});

test('a second job of the same key is not added', async () => {
  const done: number[] = [];
  const jobs = new SqlJobs({ database: database.query, exclusive: true, logger: silentLogger });
  await jobs.add('work', [{ key: 'k', data: 1 }]);
  await jobs.add('work', [{ key: 'k', data: 2 }]);
  const doing = await worker({ run: async (data) => void done.push(data) });
  await until(() => none(doing));
  expect(done).toEqual([1]);
});

test('a job that fails is tried again, then given up with the error', async () => {
  let attempts = 0;
  const lost: unknown[] = [];
  const jobs = await worker({
    maxAttempts: 2,
    run: async (_data, context) => {
      attempts = context.attempt;
      throw new Error(`failure ${attempts}`);
    },
    gaveUp: async (data, error) => void lost.push(data, (error as Error).message),
  });
  await jobs.add('work', [{ key: 'k', data: 7 }]);
  await until(async () => (await jobs.list())[0]?.lastError !== null);
  expect((await jobs.list())[0]).toMatchObject({ attempts: 1, lastError: 'failure 1' });
  await until(async () => {
    jobs.wake();
    return none(jobs);
  });
  expect(attempts).toBe(2);
  expect(lost).toEqual([7, 'failure 2']);
});

test('what runs shows how far it is, and is cancelled', async () => {
  let stopped = false;
  const jobs = await worker({
    run: async (_data, { signal, progress }) => {
      await progress(0.25);
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      stopped = true;
    },
  });
  await jobs.add('work', [{ key: 'k', data: 1 }]);
  await until(async () => (await jobs.list())[0]?.progress === 0.25);
  await jobs.cancel('work', ['k']);
  await until(() => stopped);
  await until(() => none(jobs));
});

test('a process that closes hands its jobs back, and another goes on at once', async () => {
  const attempts: number[] = [];
  let blocked = true;
  const run: JobDefinition<number>['run'] = async (_data, { signal, attempt }) => {
    attempts.push(attempt);
    if (blocked) await new Promise((resolve) => signal.addEventListener('abort', resolve));
  };
  const first = await worker({ run });
  await first.add('work', [{ key: 'k', data: 1 }]);
  await until(() => attempts.length === 1);
  await first.close();
  expect((await first.list())[0]).toMatchObject({ state: 'waiting', attempts: 0 });
  blocked = false;
  const second = await worker({ run });
  await until(() => none(second));
  expect(attempts).toEqual([1, 1]);
});

test('the jobs of a dead process are taken over when its lease is over, or after a restart', async () => {
  const dead = new JobsStore(database.query, 'dead');
  await dead.add('work', numbered(2));
  await dead.claim(['work']);
  await dead.claim(['work']);
  const done: number[] = [];
  const other = await worker({ run: async (data) => void done.push(data) });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).toEqual([]);
  await database.query
    .updateTable('jobs')
    .set({ locked_until: 1 })
    .where('key', '=', '0')
    .execute();
  other.wake();
  await until(() => done.length === 1);
  // The only process there is knows at its start that nobody holds the rest.
  await worker({ run: async (data) => void done.push(data) }, true);
  await until(() => done.length === 2);
  expect(done).toEqual([0, 1]);
});

test('a job that has ended its process a hundred times is given up', async () => {
  const lost: number[] = [];
  await new JobsStore(database.query, 'dead').add('work', numbered(2));
  await database.query.updateTable('jobs').set({ attempts: 100 }).where('key', '=', '1').execute();
  const done: number[] = [];
  const jobs = await worker({
    run: async (data) => void done.push(data),
    gaveUp: async (data) => void lost.push(data),
  });
  await until(() => none(jobs));
  expect({ done, lost }).toEqual({ done: [0], lost: [1] });
});
