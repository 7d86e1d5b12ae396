/** Whether the client has left. Its signal is made only where somebody asks. */
export class Leaving {
  #controller: AbortController | undefined;
  #left = false;

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#left) this.#controller.abort();
    }
    return this.#controller.signal;
  }

  leave(): void {
    this.#left = true;
    this.#controller?.abort();
  }
}
