import { spawn } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** Root of the repository. */
export const root = join(import.meta.dirname, '../..');

/** Runs a command at the root, programs of the repository's packages first; its output is shown. */
export function runCommand(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return ended(start(command, parameters, environment, 'inherit'));
}

/** The same, with what it writes as a text. */
export async function captureCommand(
  command: string,
  parameters: readonly string[],
): Promise<{ exitCode: number; output: string }> {
  const child = start(command, parameters, {}, ['ignore', 'pipe', 'pipe']);
  const written: Buffer[] = [];
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on('data', (bytes: Buffer) => written.push(bytes));
  }
  const exitCode = await ended(child);
  return { exitCode, output: Buffer.concat(written).toString() };
}

function start(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  stdio: StdioOptions,
): ChildProcess {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return spawn(command, parameters, {
    cwd: root,
    stdio,
    env: { ...process.env, ...environment, PATH: path },
    // Programs of packages are .cmd files on Windows, which only a shell can run.
    shell: process.platform === 'win32',
  });
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
}

/** `3.4 s` since a moment of `performance.now()`. */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
