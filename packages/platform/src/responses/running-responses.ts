import type { BackgroundRun } from './background-run.ts';
import type { Production, StopReason } from './production.ts';

/** A response that an engine works on at the moment. */
export interface RunningResponse {
  readonly production: Production;
  /** Settles when its end is stored. Never rejects. */
  readonly settled: Promise<void>;
  /** Present where it runs without its client. */
  readonly background: BackgroundRun | null;
}

/** Every response that runs in this process, by id. */
export class RunningResponses {
  readonly #running = new Map<string, RunningResponse>();

  get(id: string): RunningResponse | undefined {
    return this.#running.get(id);
  }

  add(id: string, running: RunningResponse): void {
    this.#running.set(id, running);
    void running.settled.then(() => this.#running.delete(id));
  }

  /** Stops one response and waits until its end is stored. */
  async stop(id: string, reason: StopReason): Promise<void> {
    const running = this.#running.get(id);
    running?.production.stop(reason);
    await running?.settled;
  }

  async stopAll(reason: StopReason): Promise<void> {
    await Promise.all(Array.from(this.#running.keys(), (id) => this.stop(id, reason)));
  }
}
