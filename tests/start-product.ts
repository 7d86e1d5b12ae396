import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How to start the product. */
export interface StartOptions {
  /** Default: `start`. */
  readonly command?: 'start' | 'serve';
  /** Default: a new folder that `stop` removes. */
  readonly dataDir?: string;
  /** Further arguments. */
  readonly parameters?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The Node that runs it. Default: this one. */
  readonly node?: string;
  /** The command line's program. Default: that of the sources. */
  readonly program?: string;
}

/** The command line's process, once it answers. */
export interface RunningProduct extends AsyncDisposable {
  /** Address without a trailing slash, such as `http://127.0.0.1:41233`. */
  readonly url: string;
  readonly pid: number;
  readonly dataDir: string;
  /** What it has written so far. */
  output(): string;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<ProcessEnd>;
  /** Stops it and removes the data folder if this call made it. */
  stop(): Promise<void>;
}

/** How a process ended. */
export interface ProcessEnd {
  readonly exitCode: number | null;
  readonly output: string;
}

const sourceProgram = join(import.meta.dirname, '../packages/cli/bin/unabridged.js');
const startTimeoutMs = 45_000;
/** More than twice what the product gives its streams to end. */
const stopTimeoutMs = 30_000;

/**
 * Starts the real command line on a free port and waits until it has shown its screen.
 * What it serves must have been built: `npm test` does that first.
 */
export async function startProduct(options: StartOptions = {}): Promise<RunningProduct> {
  const ownsData = options.dataDir === undefined;
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'unabridged-data-')));
  const running = spawnProduct({ ...options, dataDir });
  const url = await running.ready;
  const end = (signal: NodeJS.Signals): Promise<ProcessEnd> => {
    running.child.kill(signal);
    return running.ended;
  };
  const stop = async (): Promise<void> => {
    let killed = false;
    const timer = setTimeout(() => {
      killed = running.child.kill('SIGKILL');
    }, stopTimeoutMs);
    const { output } = await end('SIGTERM');
    clearTimeout(timer);
    if (ownsData) await rm(dataDir, { recursive: true, force: true });
    if (killed) throw new Error(`The product did not stop in ${stopTimeoutMs} ms:\n${output}`);
  };
  return {
    url,
    pid: running.child.pid!,
    dataDir,
    output: running.output,
    end,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/** Runs the command line where it is expected to end by itself. */
export function runProduct(parameters: readonly string[], node?: string): Promise<ProcessEnd> {
  return follow(launch(parameters, { node })).ended;
}

interface Followed {
  readonly child: ChildProcess;
  readonly ended: Promise<ProcessEnd>;
  readonly output: () => string;
}

function spawnProduct(options: StartOptions): Followed & { readonly ready: Promise<string> } {
  const { command = 'start', dataDir, parameters = [] } = options;
  const own = command === 'start' ? ['--no-open', '--no-build'] : [];
  const child = launch(
    [command, '--port', '0', '--data-dir', dataDir!, ...own, ...parameters],
    options,
  );
  const followed = follow(child);
  const ready = new Promise<string>((resolve, reject) => {
    const fail = (reason: string): void =>
      reject(new Error(`The product ${reason}. It wrote:\n${followed.output()}`));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(`did not start within ${startTimeoutMs} ms`);
    }, startTimeoutMs);
    child.stdout!.on('data', () => {
      const url = /API\s+(http:\S+)\/v1/.exec(followed.output())?.[1];
      if (url === undefined || !followed.output().includes('Ctrl-C')) return;
      clearTimeout(timer);
      resolve(url);
    });
    void followed.ended.then(({ exitCode }) => {
      clearTimeout(timer);
      fail(`ended with code ${exitCode}`);
    });
  });
  return { ...followed, ready };
}

function launch(
  parameters: readonly string[],
  options: Pick<StartOptions, 'environment' | 'node' | 'program'>,
): ChildProcess {
  const { environment = {}, node = process.execPath, program = sourceProgram } = options;
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:OPENAI_|UNABRIDGED_|DATABASE_URL$)/.test(name),
  );
  return spawn(node, [program, ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(inherited), NO_COLOR: '1', ...environment },
  });
}

function follow(child: ChildProcess): Followed {
  let text = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.on('close', (exitCode) => resolve({ exitCode, output: text }));
  });
  return { child, ended, output: () => text };
}
