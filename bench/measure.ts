import { execFile, fork } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Runs a scenario in a process of its own and reads the numbers that it prints. */
export async function runScenario(
  file: string,
  parameters: readonly string[],
): Promise<Record<string, number>> {
  const path = join(import.meta.dirname, 'scenarios', file);
  const { stdout } = await execute(process.execPath, ['--expose-gc', path, ...parameters]);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, number>;
}

/** Starts the server in a process of its own; gives its port and how to stop it. */
export async function startBenchServer(): Promise<{ port: number; stop: () => void }> {
  const child = fork(join(import.meta.dirname, 'server.ts'));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(message as number));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  return { port, stop: () => child.disconnect() };
}

/** The median of each number of several runs. */
function middle(list: Record<string, number>[]): Record<string, number> {
  return Object.fromEntries(
    Object.keys(list[0]!).map((key) => [key, median(list.map((item) => item[key]!))]),
  );
}

/**
 * Runs each variant `runs` times, taking turns, so that a machine that slows down in the
 * meantime slows all of them down; gives the median of each number.
 */
export async function takeTurns<Name extends string>(
  names: readonly Name[],
  runs: number,
  run: (name: Name) => Promise<Record<string, number>>,
): Promise<Record<Name, Record<string, number>>> {
  const results = Object.fromEntries(
    names.map((name) => [name, [] as Record<string, number>[]]),
  ) as Record<Name, Record<string, number>[]>;
  for (let turn = 0; turn < runs; turn++) {
    for (const name of names) results[name].push(await run(name));
  }
  return Object.fromEntries(names.map((name) => [name, middle(results[name])])) as Record<
    Name,
    Record<string, number>
  >;
}
