import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startAnsweringServer, type AnsweringServer } from './answering-server.ts';

const execute = promisify(execFile);

/** What programs did. */
export interface Observed {
  /** What each has printed, by its name: a line for each call of `console.log`. */
  readonly printed: Readonly<Record<string, readonly string[]>>;
  readonly requests: AnsweringServer['requests'];
  readonly answeredByExample: ReadonlySet<string>;
}

/**
 * Runs programs in one process against a server of their own. They find its address in the
 * environment and, like readers of the docs, at the address that the command line uses.
 * @param client the package that takes the place of `openai` where programs import that.
 */
export async function runPrograms(
  client: 'openai' | 'unabridged',
  programs: readonly string[],
): Promise<Observed> {
  const server = await startAnsweringServer();
  const runner = join(import.meta.dirname, 'run-programs.mjs');
  try {
    const { stdout } = await execute(process.execPath, [runner, client, ...programs], {
      env: { ...process.env, OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: server.baseURL },
      maxBuffer: 16 * 1024 * 1024,
    });
    return {
      printed: JSON.parse(stdout.trim().split('\n').at(-1)!) as Observed['printed'],
      requests: server.requests,
      answeredByExample: server.answeredByExample,
    };
  } finally {
    await server.close();
  }
}
