import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { silentLogger } from '../app/logger.ts';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import { keepLogShort, logLength, shortenLog } from './write-ahead-log.ts';

let database: OpenDatabase;
beforeAll(async () => {
  database = await openDatabase();
  await sql`create table notes (body text)`.execute(database.query);
});
afterEach(() => void vi.useRealTimers());
afterAll(() => database.close());

/** Writes some 8 KB for each of so many rows. */
async function write(rows: number): Promise<void> {
  await sql`insert into notes select string_agg(md5(random()::text), '')
    from generate_series(1, ${rows}) row, generate_series(1, 250) piece group by row`.execute(
    database.query,
  );
}

test('a long log is written into the tables, a short one is left', async () => {
  await write(100);
  const before = await logLength(database.query);
  expect(before).toBeGreaterThan(500_000);
  await shortenLog(database.query, before * 2);
  expect(await logLength(database.query)).toBeGreaterThanOrEqual(before);
  await shortenLog(database.query, before / 2);
  expect(await logLength(database.query)).toBeLessThan(before / 4);
});

test('it is looked at again and again, until that is ended', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const end = keepLogShort(database.query, silentLogger);
  await write(5000);
  expect(await logLength(database.query)).toBeGreaterThan(32 * 1024 * 1024);
  vi.advanceTimersByTime(30_000);
  vi.useRealTimers();
  await expect.poll(() => logLength(database.query)).toBeLessThan(1_000_000);
  end();
});
