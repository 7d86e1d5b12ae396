import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tools/test/slow-first.ts';

// The programs that tests start, the command line and the examples, are all of the same modules:
// compiled once, they start in half the time. Workers inherit it, and what they start.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled');

/** What tests share that takes long to build; it goes with the run. */
const runFolder = mkdtempSync(join(tmpdir(), 'unabridged-run-'));
process.env['UNABRIDGED_RUN_FOLDER'] = runFolder;
process.on('exit', () => rmSync(runFolder, { recursive: true, force: true }));

/** Tests that leave no trace in their process, so that files may follow each other in it. */
const tidy = [
  '{packages/{contract,platform,gateway,sdk/src,cli,compat},tools,apps}/**/*.test.ts',
  'tests/{assistants-clients,client-commands,migrate-assistants,workflows,workflows-in-browser,sdk-helpers}.test.ts',
  'tests/{clients/openai,migration/migration}.test.ts',
  'examples/run-service-examples.test.ts',
];

/** Tests that run a second time, on a PostgreSQL server: every table, and work that goes on. */
const stored = [
  'packages/platform/src/storage/{open-postgres,responses-expiry}.test.ts',
  'packages/platform/src/{jobs,retrieval}/*.test.ts',
  'packages/platform/src/routes/{assistants,chat,conversations,files,responses,thread-runs,uploads,vector-stores}-routes.test.ts',
  'packages/platform/src/routes/{active-runs,background}.test.ts',
];

/** On request, as `npm test` does where PostgreSQL is installed. */
const onPostgres = process.env['UNABRIDGED_ON_POSTGRES'] === '1';

export default defineConfig({
  test: {
    // Generous, because tests start real processes and databases, and machines are busy.
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // The default of a second is a race on a busy machine; what is polled for ends the wait.
    expect: { poll: { timeout: 20_000 } },
    // Many tests wait for processes and browsers: two workers leave a third of two cores idle.
    maxWorkers: 3,
    sequence: { sequencer: SlowFirst },
    exclude: ['**/node_modules/**', '**/dist/**'],
    projects: [
      // Loading the platform or the compiler anew for each file would take a second of each.
      { extends: true, test: { name: 'shared', include: tidy, isolate: false } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['{packages,apps,tools,tests,examples,bench}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', ...tidy],
        },
      },
      ...(onPostgres
        ? [
            {
              extends: true as const,
              test: {
                name: 'postgres',
                include: stored,
                isolate: false,
                globalSetup: 'packages/platform/src/testing/postgres-setup.ts',
                setupFiles: 'packages/platform/src/testing/use-postgres.ts',
              },
            },
          ]
        : []),
    ],
  },
});
