import { captureCommand, secondsSince } from '../run/run-command.ts';
import { heading } from './heading.ts';

interface Check {
  readonly name: string;
  readonly command: string;
  readonly parameters: readonly string[];
  /** The check whose results it reads. */
  readonly after?: string;
}

const derive = 'Derive the schemas';
const names = "Name the client's types";

/** In the order in which they begin: what others read and what takes longest first. */
const checks: readonly Check[] = [
  program(derive, 'packages/contract/derive/main.ts'),
  program('Make the empty database', 'packages/platform/src/storage/build-seed.ts'),
  { ...program(names, 'tools/compat/write-client-names.ts'), after: derive },
  // Two checkers: four, the default, take 2.3 GB and more CPU for the same.
  { name: 'Types', command: 'tsc', parameters: ['-b', '--checkers', '2'], after: names },
  { ...program('Gap report', 'tools/gap/main.ts', '--check'), after: names },
  {
    name: 'Build the Playground',
    command: 'vite',
    parameters: ['build', 'apps/playground', '--logLevel', 'warn'],
    after: derive,
  },
  // What the tests would else make as they go, each worker for itself.
  {
    ...program('Train the moderation head', 'packages/platform/src/moderations/build-head.ts'),
    after: derive,
  },
  program('Start Python once', 'packages/platform/src/engines/code-interpreter/build-snapshot.ts'),
  { name: 'Lint', command: 'oxlint', parameters: ['--deny-warnings'] },
  { ...program('Layers', 'tools/check-layers.ts'), after: derive },
  { ...program('Documents', 'tools/docs/main.ts', '--check'), after: names },
  { name: 'Format', command: 'oxfmt', parameters: ['--check', '.'] },
];

function program(name: string, ...parameters: string[]): Check {
  return { name, command: 'node', parameters };
}

/** How many run side by side: as many as small machines have cores. */
const lanes = 2;

/** Runs every check. Each one's output is shown whole when it ends. */
export async function runChecks(): Promise<{ count: number; failed: string[] }> {
  const failed: string[] = [];
  const waiting = [...checks];
  const ended = new Set<string>();
  let running: Promise<void>[] = [];
  while (waiting.length > 0 || running.length > 0) {
    const next = waiting.findIndex(({ after }) => after === undefined || ended.has(after));
    if (next < 0 || running.length === lanes) {
      await Promise.race(running);
      continue;
    }
    const [check] = waiting.splice(next, 1) as [Check];
    const done = runCheck(check).then((passed) => {
      ended.add(check.name);
      if (!passed) failed.push(check.name);
      running = running.filter((one) => one !== done);
    });
    running.push(done);
  }
  return { count: checks.length, failed };
}

async function runCheck({ name, command, parameters }: Check): Promise<boolean> {
  const start = performance.now();
  const { exitCode, output } = await captureCommand(command, parameters);
  heading(name);
  process.stdout.write(output);
  console.log(`${exitCode === 0 ? '✓' : '✗'} ${name}, ${secondsSince(start)}`);
  return exitCode === 0;
}
