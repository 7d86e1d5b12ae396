import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** Root of the repository. */
export const root = join(import.meta.dirname, '../..');

/** Runs a command at the root, programs of the repository's packages first; its output is shown. */
export function runCommand(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment, PATH: path },
      // Programs of packages are .cmd files on Windows, which only a shell can run.
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
}

/** `3.4 s` since a moment of `performance.now()`. */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
