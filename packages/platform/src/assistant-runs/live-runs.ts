import type { StopReason } from './run-worker.ts';

interface LiveRun {
  readonly threadId: string;
  readonly controller: AbortController;
  /** Settles when the run has ended or waits. Never rejects. */
  readonly settled: Promise<void>;
}

/** The runs that this process works on, by id. */
export class LiveRuns {
  readonly #runs = new Map<string, LiveRun>();

  has(id: string): boolean {
    return this.#runs.has(id);
  }

  add(id: string, run: LiveRun): void {
    this.#runs.set(id, run);
    void run.settled.then(() => {
      // After outputs were submitted another worker may be at it already.
      if (this.#runs.get(id) === run) this.#runs.delete(id);
    });
  }

  /** Stops a run; false where nobody works on it. */
  stop(id: string, reason: StopReason): boolean {
    const run = this.#runs.get(id);
    run?.controller.abort(reason);
    return run !== undefined;
  }

  async settled(id: string): Promise<void> {
    await this.#runs.get(id)?.settled;
  }

  async stopThread(threadId: string): Promise<void> {
    const runs = Array.from(this.#runs.values()).filter((run) => run.threadId === threadId);
    for (const run of runs) run.controller.abort('deleted' satisfies StopReason);
    await Promise.all(runs.map((run) => run.settled));
  }

  async stopAll(): Promise<void> {
    const runs = [...this.#runs.values()];
    for (const run of runs) run.controller.abort('shutdown' satisfies StopReason);
    await Promise.all(runs.map((run) => run.settled));
  }
}
