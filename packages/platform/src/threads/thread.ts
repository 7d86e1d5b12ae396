import { Worker } from 'node:worker_threads';
import type { Transferable } from 'node:worker_threads';
import { ThreadOutOfMemoryError, ThreadRefusalError, ThreadTimeoutError } from './thread-errors.ts';
import type { ThreadReply } from './thread-messages.ts';

export interface ThreadOptions {
  /** The program of the thread. It calls `answerRequests`. */
  readonly entry: URL;
  /** Most memory of its heap, in megabytes. Default: as much as the process. */
  readonly megabytes?: number;
}

export interface ThreadRequestOptions {
  /** Handed over to the thread instead of copied. */
  readonly transfer?: readonly Transferable[];
  /** Milliseconds after which the thread is ended. Default: none. */
  readonly timeout?: number;
  /** Whether it goes before those that wait. Default: false. */
  readonly urgent?: boolean;
  /** Takes the request out of the queue; work that has begun goes on unless `interrupt` is set. */
  readonly signal?: AbortSignal | undefined;
  /** Whether `signal` ends the thread in the middle of the work. Default: false. */
  readonly interrupt?: boolean;
}

/** How long a thread without work is kept, in milliseconds: starting one takes some 0.3 s. */
const idleTime = 60_000;

/**
 * A thread that is started at the first request, answers one at a time, and is ended
 * after a while without work. It keeps no process alive that has nothing else to do.
 */
export class Thread<Request, Value> {
  readonly #options: ThreadOptions;
  #worker: Worker | null = null;
  readonly #waiting: (() => Promise<void>)[] = [];
  #working = false;
  #idle: NodeJS.Timeout | undefined;

  constructor(options: ThreadOptions) {
    this.#options = options;
  }

  /**
   * Answers when it is this request's turn.
   * @throws ThreadRefusalError, ThreadTimeoutError, ThreadOutOfMemoryError, or the signal's reason
   */
  async run(request: Request, options: ThreadRequestOptions = {}): Promise<Value> {
    return new Promise((resolve, reject) => {
      const turn = async () => {
        try {
          options.signal?.throwIfAborted();
          resolve(await this.#ask(request, options));
        } catch (error) {
          reject(error);
        }
      };
      if (options.urgent) this.#waiting.unshift(turn);
      else this.#waiting.push(turn);
      void this.#work();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    for (let turn = this.#waiting.shift(); turn; turn = this.#waiting.shift()) await turn();
    this.#working = false;
  }

  async #ask(request: Request, options: ThreadRequestOptions): Promise<Value> {
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    const settled = new AbortController();
    try {
      const reply = replyOf<Value>(worker, this.#options.megabytes ?? 0, settled.signal);
      worker.postMessage(request, options.transfer);
      return valueOf(await Promise.race([reply, interruption(options, settled.signal)]));
    } catch (error) {
      // Anything but an answer leaves the thread in the middle of its work, or dead.
      if (!(error instanceof ThreadRefusalError || error instanceof ThreadFault)) {
        await this.close();
      }
      throw error;
    } finally {
      settled.abort();
      worker.unref();
      this.#idle = setTimeout(() => void this.close(), idleTime).unref();
    }
  }

  #start(): Worker {
    const { entry, megabytes } = this.#options;
    const worker = new Worker(entry, {
      ...(megabytes !== undefined && { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
    });
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    // Faults between requests: the next request starts another thread.
    worker.on('error', () => undefined);
    return worker;
  }
}

/** An error that the thread itself has reported; it can go on. */
class ThreadFault extends Error {
  override readonly name = 'ThreadFault';
}

function valueOf<Value>(reply: ThreadReply<Value>): Value {
  if (reply.type === 'value') return reply.value;
  if (reply.type === 'refusal') throw new ThreadRefusalError(reply.code, reply.message);
  throw new ThreadFault(reply.message);
}

async function replyOf<Value>(
  worker: Worker,
  megabytes: number,
  stop: AbortSignal,
): Promise<ThreadReply<Value>> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error & { code?: string }) =>
      reject(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadOutOfMemoryError(megabytes) : error,
      );
    const onExit = () => reject(new Error('The thread ended in the middle of its work.'));
    worker.once('message', resolve);
    worker.once('error', onError);
    worker.once('exit', onExit);
    stop.addEventListener(
      'abort',
      () => {
        worker.off('message', resolve);
        worker.off('error', onError);
        worker.off('exit', onExit);
      },
      { once: true },
    );
  });
}

/** Rejects when the time is up or the caller wants no more; never resolves. */
async function interruption(
  { timeout, signal, interrupt }: ThreadRequestOptions,
  stop: AbortSignal,
): Promise<never> {
  return new Promise((_, reject) => {
    if (timeout !== undefined) {
      const timer = setTimeout(() => reject(new ThreadTimeoutError(timeout)), timeout);
      stop.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
    if (interrupt && signal !== undefined) {
      signal.addEventListener('abort', () => reject(signal.reason as Error), {
        once: true,
        signal: stop,
      });
    }
  });
}
