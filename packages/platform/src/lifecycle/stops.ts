/** Signals of what runs: each aborts with its client, and all of them at the end. */
export class Stops {
  readonly #running = new Set<AbortController>();
  #closed = false;

  get closed(): boolean {
    return this.#closed;
  }

  /** A signal that aborts when `client` does or when everything is stopped, until `end` is called. */
  follow(client: AbortSignal): { readonly signal: AbortSignal; readonly end: () => void } {
    const controller = new AbortController();
    const abort = () => controller.abort();
    if (client.aborted || this.#closed) abort();
    client.addEventListener('abort', abort, { once: true });
    this.#running.add(controller);
    return {
      signal: controller.signal,
      end: () => {
        client.removeEventListener('abort', abort);
        this.#running.delete(controller);
      },
    };
  }

  stopAll(): void {
    this.#closed = true;
    for (const controller of this.#running) controller.abort();
  }
}
