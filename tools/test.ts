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
import { runChecks } from './test/checks.ts';
import { countTests, type TestCounts } from './test/count-tests.ts';
import { findChromium } from './test/find-chromium.ts';
import { heading } from './test/heading.ts';

const start = performance.now();
const filters = process.argv.slice(2);
const checks = filters.length === 0 ? await runChecks() : { count: 0, failed: [] };
const failedChecks = checks.failed;
const tests = await runTests(filters);
// The checks, and the one that all the tests together pass: nothing that was exercised is lost.
const checked = filters.length === 0 ? checks.count + 1 : 0;
const passed = tests.passed + checked - failedChecks.length;
const failed = tests.failed + failedChecks.length;
console.log(`\nAll of it took ${secondsSince(start)}.`);
if (failedChecks.length > 0) console.log(`Failed checks: ${failedChecks.join(', ')}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

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
