/**
 * `npm test`: every check and every test, and a line `N passed, N failed` at the end.
 * `npm test -- packages/sdk` runs the tests of one folder alone.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exercisedFile, recordVariable } from './gap/exercised.ts';
import { keepExercised } from './gap/keep-exercised.ts';
import { runCommand, secondsSince } from './run/run-command.ts';
import { findPostgres } from '../packages/platform/src/testing/postgres-server.ts';
import { countTests, type TestCounts } from './test/count-tests.ts';
import { findChromium } from './test/find-chromium.ts';

type Check = readonly [name: string, command: string, ...parameters: string[]];

/** In the order in which a failure says most: what later ones read is made first. */
const checks: readonly Check[] = [
  ['Derive the schemas', 'node', 'packages/contract/derive/main.ts'],
  ["Name the client's types", 'node', 'tools/compat/write-client-names.ts'],
  ['Make the empty database', 'node', 'packages/platform/src/storage/build-seed.ts'],
  // Two checkers: four, the default, take 2.3 GB and more CPU for the same.
  ['Types', 'tsc', '-b', '--checkers', '2'],
  ['Lint', 'oxlint', '--deny-warnings'],
  ['Format', 'oxfmt', '--check', '.'],
  ['Layers', 'node', 'tools/check-layers.ts'],
  ['Documents', 'node', 'tools/docs/main.ts', '--check'],
  ['Gap report', 'node', 'tools/gap/main.ts', '--check'],
  ['Build the Playground', 'vite', 'build', 'apps/playground', '--logLevel', 'warn'],
];

const start = performance.now();
const filters = process.argv.slice(2);
const failedChecks: string[] = [];
for (const check of filters.length === 0 ? checks : []) {
  if (!(await runCheck(check))) failedChecks.push(check[0]);
}
const tests = await runTests(filters);
// The checks, and the one that all the tests together pass: nothing that was exercised is lost.
const checked = filters.length === 0 ? checks.length + 1 : 0;
const passed = tests.passed + checked - failedChecks.length;
const failed = tests.failed + failedChecks.length;
console.log(`\nAll of it took ${secondsSince(start)}.`);
if (failedChecks.length > 0) console.log(`Failed checks: ${failedChecks.join(', ')}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function runCheck([name, command, ...parameters]: Check): Promise<boolean> {
  heading(name);
  const checkStart = performance.now();
  const exitCode = await runCommand(command, parameters);
  console.log(`${exitCode === 0 ? '✓' : '✗'} ${name}, ${secondsSince(checkStart)}`);
  return exitCode === 0;
}

async function runTests(folders: readonly string[]): Promise<TestCounts> {
  heading('Tests');
  const scratch = mkdtempSync(join(tmpdir(), 'unabridged-tests-'));
  const report = join(scratch, 'report.json');
  const onPostgres = findPostgres() !== undefined;
  if (!onPostgres)
    console.log(
      'PostgreSQL is not installed: what also runs on it runs on the embedded one alone.',
    );
  const record = join(scratch, 'exercised.txt');
  writeFileSync(record, '');
  try {
    const exitCode = await runCommand(
      'vitest',
      ['run', ...folders, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      {
        CHROMIUM_PATH: await findChromium(),
        [recordVariable]: record,
        ...(onPostgres && { UNABRIDGED_ON_POSTGRES: '1' }),
      },
    );
    const counts = countTests(report);
    // Tests of one folder, or ones that fail, say nothing about what the others have carried.
    if (folders.length === 0 && exitCode === 0) await checkExercised(record);
    // Errors outside of any test, such as unhandled rejections, fail the run without failing a test.
    return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function checkExercised(record: string): Promise<void> {
  const { passed, message } = keepExercised(record);
  if (message === undefined) return;
  console.log(message);
  if (passed) await runCommand('oxfmt', ['--write', fileURLToPath(exercisedFile)]);
  else failedChecks.push('Exercised operations');
}

function heading(text: string): void {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(3, 76 - text.length))}`);
}
