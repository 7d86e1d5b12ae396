import type { AssistantStreamEvent } from '@unabridged/contract';

/** Takes what happens in a run. */
export type Emit = (event: AssistantStreamEvent) => void;

/**
 * Events of a run on the way to the one client that reads them. A slow or lost client
 * does not hold the run up: a run goes on without its client.
 */
export class EventQueue implements AsyncIterable<AssistantStreamEvent> {
  #events: AssistantStreamEvent[] = [];
  #ended = false;
  #left = false;
  #changed = Promise.withResolvers<void>();

  readonly emit: Emit = (event) => {
    if (this.#left || this.#ended) return;
    this.#events.push(event);
    this.#notify();
  };

  /** Nothing more comes. */
  end(): void {
    this.#ended = true;
    this.#notify();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<AssistantStreamEvent> {
    try {
      for (;;) {
        const changed = this.#changed.promise;
        const events = this.#events;
        this.#events = [];
        yield* events;
        if (this.#events.length > 0) continue;
        if (this.#ended) return;
        await changed;
      }
    } finally {
      this.#left = true;
      this.#events = [];
    }
  }

  #notify(): void {
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
  }
}
