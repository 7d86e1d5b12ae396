const intervalMilliseconds = 60_000;

/**
 * Does a chore every minute until it is closed, where `isNeeded`. The first time is up to the
 * caller.
 */
export class Sweeper {
  readonly #timer: NodeJS.Timeout;
  #running: Promise<void> = Promise.resolve();

  constructor(
    chore: () => Promise<unknown>,
    onFault: (cause: unknown) => void,
    isNeeded: () => boolean,
  ) {
    let busy = false;
    this.#timer = setInterval(() => {
      if (busy || !isNeeded()) return;
      busy = true;
      this.#running = chore()
        .then(() => undefined, onFault)
        .finally(() => (busy = false));
    }, intervalMilliseconds);
    this.#timer.unref();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }
}
