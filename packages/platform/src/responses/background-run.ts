import type { ResponseStreamEvent } from '@unabridged/contract';
import type { Release } from '../lifecycle/turns.ts';
import { isTerminal } from './assembler.ts';
import type { Settle } from './foreground-run.ts';
import type { Production } from './production.ts';

export interface BackgroundRunOptions {
  /** Makes events durable; absent where the stream cannot be resumed. */
  readonly persist: ((events: readonly ResponseStreamEvent[]) => Promise<void>) | null;
  /** The response has begun: stores its status. */
  readonly begin: () => Promise<void>;
  readonly settle: Settle;
  /** Resolves when there is room for another run, or when this one was stopped before it began. */
  readonly turn: () => Promise<Release>;
}

/**
 * Runs a response without its client. Subscribers see an event only once it is
 * stored, so what a client has seen survives a crash and numbering never repeats.
 */
export class BackgroundRun {
  readonly #production: Production;
  readonly #options: BackgroundRunOptions;
  readonly #visible: ResponseStreamEvent[] = [];
  #pending: ResponseStreamEvent[] = [];
  #flushing: Promise<void> | null = null;
  #ended = false;
  /** What storage has thrown; the run cannot go on after it. */
  #fault: unknown;
  #changed = Promise.withResolvers<void>();

  constructor(production: Production, options: BackgroundRunOptions) {
    this.#production = production;
    this.#options = options;
  }

  /** Runs to the end, which is stored when this resolves. Rejects only where storage fails. */
  async run(): Promise<void> {
    try {
      this.#publish(this.#production.opening());
      const done = await this.#options.turn();
      try {
        for await (const event of this.#production.run()) await this.#take(event);
      } finally {
        done();
      }
    } finally {
      this.#ended = true;
      this.#notify();
    }
  }

  /** Events after a sequence number: those that are there at once, then those to come. */
  async *subscribe(after: number): AsyncGenerator<ResponseStreamEvent> {
    // Numbers have no gaps, so an event's number is its place.
    let next = after + 1;
    for (;;) {
      const changed = this.#changed.promise;
      while (next < this.#visible.length) yield this.#visible[next++]!;
      if (this.#ended) return;
      await changed;
    }
  }

  async #take(event: ResponseStreamEvent): Promise<void> {
    if (event.type === 'response.in_progress') await this.#options.begin();
    if (!isTerminal(event)) return this.#publish([event]);
    await this.#flushing;
    if (this.#fault !== undefined) throw this.#fault;
    await this.#options.settle(event);
    this.#show([event]);
  }

  #publish(events: readonly ResponseStreamEvent[]): void {
    this.#pending.push(...events);
    this.#flushing ??= this.#flush();
  }

  /** While a batch is being written, further events gather for the next one. */
  async #flush(): Promise<void> {
    try {
      while (this.#pending.length > 0) {
        const batch = this.#pending;
        this.#pending = [];
        await this.#options.persist?.(batch);
        this.#show(batch);
      }
    } catch (error) {
      this.#fault = error;
      this.#production.stop('shutdown');
    } finally {
      this.#flushing = null;
    }
  }

  #show(events: readonly ResponseStreamEvent[]): void {
    this.#visible.push(...events);
    this.#notify();
  }

  #notify(): void {
    this.#changed.resolve();
    this.#changed = Promise.withResolvers<void>();
  }
}
