/**
 * `npm run bench`: what our client costs beside the official one, as ratios within one run.
 * Children in turns, medians, the server in its own process. `-- --json` prints numbers
 * alone, `-- --quick` runs each variant three times instead of seven.
 */
import { availableParallelism, cpus, release, totalmem } from 'node:os';
import { buildSdk } from '../packages/sdk/build.ts';
import { startBenchServer } from './measure.ts';
import { measureImport } from './measures/import.ts';
import { measureBundles, measureInstalled } from './measures/sizes.ts';
import { measureTypeCheck } from './measures/type-check.ts';
import { measureUploads } from './measures/uploads.ts';
import { measureUse } from './measures/use.ts';
import { toMarkdown } from './rows.ts';
import type { AddRow, Row } from './rows.ts';

const json = process.argv.includes('--json');
const runs = process.argv.includes('--quick') ? 3 : 7;

const rows: Row[] = [];
const add: AddRow = (row) => {
  rows.push({ ...row, ratio: row.ours / row.official });
  if (!json) process.stderr.write('.');
};

await buildSdk();
await measureImport(add, runs);
await measureBundles(add);
measureInstalled(add);
await measureTypeCheck(add, runs);
const { port, stop } = await startBenchServer();
try {
  await measureUse(add, runs, port);
  await measureUploads(add, runs, port);
} finally {
  stop();
}

const machine = {
  node: process.version,
  processor: cpus()[0]?.model,
  cores: availableParallelism(),
  memoryGB: Math.round(totalmem() / 1e9),
  kernel: release(),
  date: new Date().toISOString().slice(0, 10),
};
if (json) console.log(JSON.stringify({ machine, runs, rows }, null, 2));
else console.log(`\n${JSON.stringify(machine)}\n\n${toMarkdown(rows)}`);
