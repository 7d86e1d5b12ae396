import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CodeInterpreterUnavailableError } from './code-interpreter.ts';
import type {
  CodeInterpreter,
  CodeResult,
  CodeSession,
  RunCodeOptions,
  SandboxLimits,
} from './code-interpreter.ts';
import { defaultSandboxLimits } from './code-interpreter.ts';
import type { PythonArguments, PythonMessage, RunMessage } from './python-messages.ts';
import { dropSnapshot, pythonSnapshot, snapshotFile } from './python-snapshot.ts';

/** Python may be slow to start on a busy machine. */
const startTimeout = 60_000;
/** How often a process is asked for its memory, in milliseconds. */
const memoryInterval = 250;
/** What node and pyodide need beside Python's heap, in bytes. */
const processOverhead = 512 * 1024 * 1024;

/**
 * Python in processes of its own, from the optional package `pyodide`; it needs no download. What
 * the first leaves in the file lets the next ones start fast.
 */
export function createPythonInterpreter(
  limits: Partial<SandboxLimits> = {},
  snapshot: string | undefined = undefined,
): CodeInterpreter {
  const all = { ...defaultSandboxLimits, ...limits };
  return {
    open: async () => {
      const module = pyodideModule();
      return PythonSession.open(module, snapshot ?? snapshotFile(), all);
    },
  };
}

class PythonSession implements CodeSession {
  readonly #process: ChildProcess;
  readonly #limits: SandboxLimits;
  #alive = true;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(process: ChildProcess, limits: SandboxLimits) {
    this.#process = process;
    this.#limits = limits;
    process.once('exit', () => {
      this.#alive = false;
    });
  }

  static async open(
    module: string,
    snapshotPath: string,
    limits: SandboxLimits,
  ): Promise<CodeSession> {
    const file = await pythonSnapshot(snapshotPath, () =>
      PythonSession.#takeSnapshot(module, limits),
    );
    const plain: PythonArguments = { module, snapshot: undefined, limits };
    if (file === undefined) return PythonSession.#start(plain);
    try {
      return await PythonSession.#start({ ...plain, snapshot: { file } });
    } catch {
      // Damaged, or taken where something differs: taken again for the next.
      dropSnapshot(file);
      return PythonSession.#start(plain);
    }
  }

  static async #start(args: PythonArguments): Promise<CodeSession> {
    const session = new PythonSession(startProcess(args), args.limits);
    await session.#started();
    return session;
  }

  static async #takeSnapshot(module: string, limits: SandboxLimits): Promise<Uint8Array> {
    const session = new PythonSession(startProcess({ module, snapshot: 'take', limits }), limits);
    const first = await session.#started();
    session.close();
    if (first.type !== 'snapshot') throw new Error('Python gave no snapshot.');
    return first.bytes;
  }

  async #started(): Promise<PythonMessage> {
    const first = await this.#answer(startTimeout, undefined);
    if (typeof first === 'string') {
      throw new Error('The process that runs Python did not start.');
    }
    if (first.type === 'broken') {
      this.close();
      throw new Error(`Python did not start: ${first.reason}`);
    }
    return first;
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** One piece of code at a time; others wait. */
  run(code: string, options: RunCodeOptions = {}): Promise<CodeResult> {
    const result = this.#last.then(() => this.#run(code, options));
    this.#last = result.catch(() => undefined);
    return result;
  }

  close(): void {
    this.#alive = false;
    this.#process.kill('SIGKILL');
  }

  async #run(code: string, { files = [], signal }: RunCodeOptions): Promise<CodeResult> {
    signal?.throwIfAborted();
    if (!this.#alive) return lost('The session has ended.');
    const message: RunMessage = { type: 'run', code, files };
    const answered = this.#answer(this.#limits.timeout, signal);
    this.#process.send(message);
    const answer = await answered;
    signal?.throwIfAborted();
    if (answer === 'timed_out') {
      const seconds = this.#limits.timeout / 1000;
      return { ...lost(`The code was stopped after ${seconds} s.`), status: 'timed_out' };
    }
    if (answer === 'out_of_memory') {
      return { ...lost('The code used too much memory and was stopped.'), status: answer };
    }
    if (answer === 'ended' || answer.type !== 'done') return lost('The interpreter crashed.');
    const { failed, logs, files: written } = answer;
    return { status: failed ? 'failed' : 'completed', logs, files: written };
  }

  /** Waits for the next message; ends the process where it takes too long or too much. */
  #answer(
    timeout: number,
    signal: AbortSignal | undefined,
  ): Promise<PythonMessage | 'timed_out' | 'out_of_memory' | 'ended'> {
    const child = this.#process;
    return new Promise((resolve) => {
      const settle = (answer: PythonMessage | 'timed_out' | 'out_of_memory' | 'ended') => {
        clearTimeout(timer);
        clearInterval(watch);
        child.off('message', settle).off('exit', end);
        signal?.removeEventListener('abort', end);
        if (typeof answer === 'string') this.close();
        resolve(answer);
      };
      const end = () => settle('ended');
      const timer = setTimeout(() => settle('timed_out'), timeout);
      const watch = setInterval(() => {
        void residentBytes(child.pid).then((bytes) => {
          if (bytes > this.#limits.memoryBytes + processOverhead) settle('out_of_memory');
        });
      }, memoryInterval);
      child.once('message', settle).once('exit', end);
      signal?.addEventListener('abort', end, { once: true });
    });
  }
}

function startProcess(args: PythonArguments): ChildProcess {
  const own = fileURLToPath(new URL('.', import.meta.url));
  return fork(
    fileURLToPath(new URL('./python-process.ts', import.meta.url)),
    [JSON.stringify(args)],
    {
      // Nothing of ours: keys live in the environment.
      env: {},
      cwd: own,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [
        '--permission',
        `--allow-fs-read=${own}`,
        `--allow-fs-read=${dirname(fileURLToPath(args.module))}`,
        ...(typeof args.snapshot === 'object' ? [`--allow-fs-read=${args.snapshot.file}`] : []),
        '--disallow-code-generation-from-strings',
        '--max-old-space-size=256',
        '--no-warnings',
      ],
    },
  );
}

function pyodideModule(): string {
  try {
    return import.meta.resolve('pyodide');
  } catch (error) {
    throw new CodeInterpreterUnavailableError(error);
  }
}

/** Resident memory of a process; 0 where this system does not tell. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(statm.split(' ')[1] ?? 0) * 4096;
}

function lost(reason: string): CodeResult {
  return { status: 'failed', logs: reason, files: [] };
}
