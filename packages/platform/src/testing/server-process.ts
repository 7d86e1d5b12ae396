import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import OpenAI from 'openai';

/** A platform in a process of its own, with a scripted engine, for tests that kill it. */
export interface ServerProcess {
  readonly client: OpenAI;
  /** Ends it as a power cut would; resolves once it is gone. */
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();

export async function startServerProcess(dataDir: string): Promise<ServerProcess> {
  const program = fileURLToPath(new URL('./serve-scripted.ts', import.meta.url));
  const child = spawn(process.execPath, [program, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const ended = once(child, 'exit').then(() => {
    throw new Error('The server ended before it said where it is.');
  });
  const [line] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer];
  ended.catch(() => undefined);
  return {
    client: new OpenAI({ apiKey: 'test', baseURL: String(line).trim(), maxRetries: 0 }),
    kill: () => killChild(child),
  };
}

/** To be called after the tests of a file: what a failed test has left running ends. */
export async function killServerProcesses(): Promise<void> {
  await Promise.all([...running].map(killChild));
}

async function killChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
