import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { packCluster, unpackCluster } from './cluster-image.ts';
import { migrationNames } from './migrations.ts';
import { openDatabase } from './open-database.ts';
import type { OpenDatabase } from './open-database.ts';
import { buildSeed, readSeed } from './seed.ts';

test('a cluster is the same when it is unpacked, and no two files share their bytes', () => {
  const bytes = Uint8Array.of(0, 7, 0, 8, 0, 0);
  const image = {
    directories: ['base', 'base/1'],
    files: [
      { path: 'base/1/112', contents: bytes },
      { path: 'base/1/113', contents: bytes.slice() },
      { path: 'log', contents: new Uint8Array(5000) },
      { path: 'none', contents: new Uint8Array() },
      { path: 'last', contents: Uint8Array.of(9) },
    ],
  };
  const unpacked = unpackCluster(packCluster(image));
  expect(unpacked).toEqual(image);
  unpacked.files[0]!.contents.fill(1);
  expect(unpacked.files[1]!.contents).toEqual(bytes);
});

test('the empty database has the present schema and nothing in it, in memory and in a directory', async () => {
  await buildSeed();
  expect(readSeed()!.isMigrated).toBe(true);
  const dataDir = mkdtempSync(join(tmpdir(), 'unabridged-seed-'));
  try {
    await using memory = closing(await openDatabase());
    await using directory = closing(await openDatabase({ dataDir }));
    for (const { database } of [memory, directory]) {
      const { rows } = await sql<{ name: string }>`
        select name from kysely_migration order by name`.execute(database.query);
      expect(rows.map(({ name }) => name)).toEqual(migrationNames);
      expect(await database.query.selectFrom('secrets').selectAll().execute()).toEqual([]);
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});

function closing(database: OpenDatabase) {
  return { database, [Symbol.asyncDispose]: () => database.close() };
}
