import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { PlatformOptions } from '../create-platform.ts';

/** Names a PostgreSQL server whose databases tests may create: then they run on it. */
export const testServerVariable = 'UNABRIDGED_TEST_POSTGRES';

/** The databases that stand for data directories, so that a platform finds its data again. */
const byDirectory = new Map<string, Promise<string>>();

/** A new, empty database on the server for tests; undefined where there is none. */
export async function newTestDatabase(): Promise<string | undefined> {
  const server = process.env[testServerVariable];
  if (server === undefined) return undefined;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** The options with a database of the server for tests, where there is one and none is named. */
export async function withTestDatabase(options: PlatformOptions): Promise<PlatformOptions> {
  const { dataDir, databaseUrl } = options;
  if (process.env[testServerVariable] === undefined || databaseUrl !== undefined) return options;
  if (dataDir === undefined) return { ...options, databaseUrl: (await newTestDatabase())! };
  const known = byDirectory.get(dataDir) ?? newTestDatabase().then((url) => url!);
  byDirectory.set(dataDir, known);
  return { ...options, databaseUrl: await known };
}
