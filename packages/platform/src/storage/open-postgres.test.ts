import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer } from '../testing/test-server.ts';
import { newTestDatabase } from '../testing/test-database.ts';
import { openDatabase } from './open-database.ts';
import { withoutPassword } from './without-password.ts';

const folder = mkdtempSync(join(tmpdir(), 'unabridged-open-postgres-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('shows an address without its password', () => {
  expect(withoutPassword('postgres://me:secret@host/name')).toBe('postgres://me@host/name');
  expect(withoutPassword('host=h password=secret')).not.toContain('secret');
});

it('says why a database cannot be used, without its password', async () => {
  const opening = openDatabase({ databaseUrl: 'postgres://me:secret@127.0.0.1:1/name' });
  const refused = await opening.then(
    () => undefined,
    (error: Error) => error,
  );
  expect(refused?.name).toBe('DatabaseUnusableError');
  expect(refused?.message).toMatch(/postgres:\/\/me@127\.0\.0\.1:1\/name .*ECONNREFUSED.*Check/);
});

const database = await newTestDatabase();

describe.skipIf(database === undefined)('a PostgreSQL database', () => {
  let url: string;
  beforeAll(async () => {
    url = (await newTestDatabase())!;
  });

  it('keeps responses and files from one platform to the next', async () => {
    const options = { databaseUrl: url, dataDir: join(folder, 'kept') };
    const first = await startTestServer(options);
    const file = await first.client.files.create({
      file: new File(['kept'], 'notes.txt'),
      purpose: 'user_data',
    });
    const response = await first.client.responses.create({ model: 'gpt-6-luna', input: 'Say hi' });
    await first.close();
    const second = await startTestServer(options);
    expect(await second.client.responses.retrieve(response.id)).toEqual(response);
    expect(await (await second.client.files.content(file.id)).text()).toBe('kept');
    expect(await second.violations()).toEqual([]);
    await second.close();
  });

  it('leaves the files of another database in the same folder alone', async () => {
    const dataDir = join(folder, 'shared');
    const embedded = await startTestServer({ dataDir });
    const { id } = await embedded.client.files.create({
      file: new File(['mine'], 'notes.txt'),
      purpose: 'user_data',
    });
    await embedded.close();
    await (await startTestServer({ databaseUrl: url, dataDir })).close();
    const again = await startTestServer({ dataDir });
    expect(await (await again.client.files.content(id)).text()).toBe('mine');
    await again.close();
  });

  it('is taken by one platform at a time, and free when that is closed', async () => {
    const first = await openDatabase({ databaseUrl: url });
    await expect(openDatabase({ databaseUrl: url })).rejects.toMatchObject({
      name: 'DatabaseInUseError',
    });
    await first.close();
    await (await openDatabase({ databaseUrl: url })).close();
  });

  it('goes on after its connections broke, and is still taken', async () => {
    const { query, close } = await openDatabase({ databaseUrl: url });
    const others = new Client({ connectionString: url });
    await others.connect();
    await others.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await expect
      .poll(() =>
        query
          .selectFrom('responses')
          .select('id')
          .limit(1)
          .execute()
          .catch(() => 'broken'),
      )
      .toHaveLength(1);
    await expect
      .poll(async () => {
        const { rows } = await others.query("select 1 from pg_locks where locktype = 'advisory'");
        return rows.length;
      })
      .toBe(1);
    await others.end();
    await close();
  });

  it('gives whole numbers as numbers', async () => {
    const { query, close } = await openDatabase({ databaseUrl: url });
    const rows = await query
      .selectFrom('files')
      .select(({ fn }) => ['created_at', 'bytes', fn.countAll().over().as('count')])
      .execute();
    expect(rows).toEqual([{ created_at: expect.any(Number), bytes: 4, count: 1 }]);
    await close();
  });
});
