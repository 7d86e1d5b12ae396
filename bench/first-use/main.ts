/**
 * `npm run bench:first-use`: what a test pays for `startPlatform()` and its first call, of each
 * kind, in a process of its own; medians of five. Run `npm run build` before. `-- RUNS` for others.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { takeTurns } from '../measure.ts';
import { calls } from './calls.ts';

const execute = promisify(execFile);
const runs = Number(process.argv[2] ?? 5);
const program = join(import.meta.dirname, 'first-call.ts');

const results = await takeTurns(Object.keys(calls), runs, async (kind) => {
  const { stdout } = await execute(process.execPath, [program, kind]);
  return JSON.parse(stdout) as Record<string, number>;
});

console.log('| first call | import, ms | CPU | start and call, ms | CPU |');
console.log('|---|---:|---:|---:|---:|');
for (const [kind, { import: imported, importCpu, call, callCpu }] of Object.entries(results)) {
  const cells = [imported, importCpu, call, callCpu].map((value) => value!.toFixed(0));
  console.log(`| ${[kind, ...cells].join(' | ')} |`);
}
