/**
 * `npm run bench`: what our client costs beside the official one, as ratios within one run.
 * Children in turns, medians, the server in its own process. `-- --json` prints numbers
 * alone, `-- --quick` runs each variant three times instead of seven.
 */
import { buildSdk } from '../packages/sdk/build.ts';
import { bundledKB, programs } from './bundle-size.ts';
import { builtSdk, clientNames } from './clients.ts';
import type { ClientName } from './clients.ts';
import { runScenario, startBenchServer, takeTurns } from './measure.ts';

const json = process.argv.includes('--json');
const runs = process.argv.includes('--quick') ? 3 : 7;

interface Row {
  readonly measure: string;
  readonly unit: string;
  readonly official: number;
  readonly ours: number;
  /** Ours divided by the official client's. */
  readonly ratio: number;
  /** The ratio to reach; absent where none is set. */
  readonly target?: number;
  /** Others, for orientation. */
  readonly beside?: Record<string, number>;
}

const rows: Row[] = [];

function add(row: Omit<Row, 'ratio'>): void {
  rows.push({ ...row, ratio: row.ours / row.official });
  if (!json) process.stderr.write('.');
}

async function measureImport(): Promise<void> {
  const specifiers = { official: 'openai', ours: builtSdk };
  const { official, ours } = await takeTurns(['official', 'ours'], runs, (name) =>
    runScenario('import-client.ts', [specifiers[name]]),
  );
  add({
    measure: 'import, CPU',
    unit: 'ms',
    official: official['cpuMs']!,
    ours: ours['cpuMs']!,
    target: 0.15,
  });
  add({
    measure: 'import, heap',
    unit: 'MB',
    official: official['heapMB']!,
    ours: ours['heapMB']!,
    target: 0.2,
  });
}

async function measureBundles(): Promise<void> {
  const official = await bundledKB(programs.official);
  const full = await bundledKB(programs.full);
  const alone = await bundledKB(programs.responsesAlone);
  const unit = 'KB gzip';
  add({ measure: 'bundle, whole client', unit, official, ours: full, target: 0.45 });
  add({ measure: 'bundle, responses alone', unit, official, ours: alone, target: 0.1 });
}

async function measureUse(
  scenario: string,
  port: number,
  names: readonly ClientName[],
): Promise<Record<ClientName, number>> {
  const results = await takeTurns(names, runs, (name) =>
    runScenario('use-client.ts', [name, scenario, String(port)]),
  );
  const numbers = names.map((name) => [name, results[name]['microseconds']!]);
  return Object.fromEntries(numbers) as Record<ClientName, number>;
}

async function measureClients(): Promise<void> {
  const { port, stop } = await startBenchServer();
  try {
    const request = await measureUse('request', port, clientNames);
    const raw = { fetch: request.fetch, undici: request.undici };
    const official = request.openai;
    const unit = 'µs CPU';
    add({
      measure: 'request, 64 at once',
      unit,
      official,
      ours: request.unabridged,
      target: 0.35,
      beside: raw,
    });
    add({
      measure: 'request, 64 at once, with fetch',
      unit,
      official,
      ours: request['unabridged-fetch'],
      target: 0.75,
    });
    const iterate = await measureUse('iterate', port, clientNames);
    add({
      measure: 'event of a stream',
      unit,
      official: iterate.openai,
      ours: iterate.unabridged,
      target: 0.4,
      beside: { fetch: iterate.fetch, undici: iterate.undici },
    });
    add({
      measure: 'event of a stream, with fetch',
      unit,
      official: iterate.openai,
      ours: iterate['unabridged-fetch'],
    });
    const accumulate = await measureUse('accumulate', port, ['openai', 'unabridged']);
    add({
      measure: 'event of responses.stream()',
      unit,
      official: accumulate.openai,
      ours: accumulate.unabridged,
      target: 0.25,
    });
  } finally {
    stop();
  }
}

const short = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

function print(): void {
  const table = rows.map(({ measure, unit, official, ours, ratio, target, beside = {} }) => ({
    measure,
    unit,
    'openai 7.57': short(official),
    unabridged: short(ours),
    ratio: ratio.toFixed(3),
    target: target === undefined ? '' : `≤ ${target}`,
    reached: target === undefined ? '' : ratio <= target ? 'yes' : 'no',
    ...Object.fromEntries(Object.entries(beside).map(([name, value]) => [name, short(value)])),
  }));
  console.table(table);
}

await buildSdk();
await measureImport();
await measureBundles();
await measureClients();
if (json) console.log(JSON.stringify({ node: process.version, runs, rows }, null, 2));
else {
  process.stderr.write('\n');
  print();
}
