import type { TestProject } from 'vitest/node';
import { findPostgres, startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the PostgreSQL server for tests. */
    postgres: string;
  }
}

/** For a run of tests on PostgreSQL: starts a server before it, and stops it afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const programs = findPostgres();
  if (programs === undefined) throw new Error('PostgreSQL is not installed on this machine.');
  const server = await startPostgres(programs);
  project.provide('postgres', server.url);
  return () => server.stop();
}
