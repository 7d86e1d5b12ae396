import { APIUserAbortError } from '../errors/api-user-abort-error.ts';
import { OpenAIError } from '../errors/openai-error.ts';

/** Events that every stream helper emits besides its own. */
export interface BaseEvents {
  /** The reply has begun. */
  connect: () => void;
  /** The stream failed. */
  error: (error: OpenAIError) => void;
  /** The program aborted the stream. */
  abort: (error: APIUserAbortError) => void;
  /** Nothing more comes, for whatever reason. */
  end: () => void;
}

type Listener = (...values: never[]) => void;

interface Registration {
  readonly listener: Listener;
  readonly once: boolean;
}

type Values<Events, Name extends keyof Events> = Events[Name] extends (
  ...values: infer Parameters
) => void
  ? Parameters
  : never;

/**
 * A stream that tells listeners what comes. It begins to read by itself, one tick after it
 * was made, so that listeners can be set first.
 */
export abstract class EventStream<Events extends BaseEvents> {
  /** Aborts the stream. */
  readonly controller: AbortController = new AbortController();
  #listeners = new Map<keyof Events, Registration[]>();
  #done: Promise<void>;
  #settle!: { resolve: () => void; reject: (error: unknown) => void };
  #observed = false;
  #ended = false;
  #errored = false;
  #aborted = false;

  constructor() {
    this.#done = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    // Whether anybody cares about a failure is decided in `#fail`.
    this.#done.catch(() => {});
  }

  /** Nothing more comes. */
  get ended(): boolean {
    return this.#ended;
  }

  /** The stream failed. */
  get errored(): boolean {
    return this.#errored;
  }

  /** The program aborted the stream. */
  get aborted(): boolean {
    return this.#aborted;
  }

  /** Aborts the stream: `abort` is emitted and the promises reject with an `APIUserAbortError`. */
  abort(): void {
    this.controller.abort();
  }

  /** Calls `listener` at every event of this name. */
  on<Name extends keyof Events>(name: Name, listener: Events[Name]): this {
    return this.#add(name, listener, false);
  }

  /** Calls `listener` at the next event of this name alone. */
  once<Name extends keyof Events>(name: Name, listener: Events[Name]): this {
    return this.#add(name, listener, true);
  }

  /** Removes a listener. */
  off<Name extends keyof Events>(name: Name, listener: Events[Name]): this {
    const rest = this.#listeners.get(name)?.filter((entry) => entry.listener !== listener);
    this.#listeners.set(name, rest ?? []);
    return this;
  }

  #add<Name extends keyof Events>(name: Name, listener: Events[Name], once: boolean): this {
    const entry = { listener: listener as Listener, once };
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), entry]);
    return this;
  }

  /** The next event of this name: its one value, all values where it has several. Rejects where the stream fails first. */
  emitted<Name extends keyof Events>(
    name: Name,
  ): Promise<
    Values<Events, Name> extends [infer Only]
      ? Only
      : Values<Events, Name> extends []
        ? void
        : Values<Events, Name>
  > {
    return new Promise((resolve, reject) => {
      this.#observed = true;
      this.once(name, ((...values: unknown[]) => {
        resolve((values.length > 1 ? values : values[0]) as never);
      }) as Events[Name]);
      if (name !== 'error' && name !== 'abort') this.#done.catch(reject);
    });
  }

  /** Settles when the stream has ended; rejects where it failed or was aborted. */
  done(): Promise<void> {
    this.#observed = true;
    return this.#done;
  }

  /** @throws {APIUserAbortError} once the program aborted the stream, even where all of it has arrived. */
  protected stopIfAborted(): void {
    const { signal } = this.controller;
    if (signal.aborted) throw new APIUserAbortError({ cause: signal.reason });
  }

  protected has(name: keyof Events): boolean {
    return (this.#listeners.get(name)?.length ?? 0) > 0;
  }

  protected emit<Name extends keyof Events>(name: Name, ...values: Values<Events, Name>): void {
    const entries = this.#listeners.get(name);
    if (entries === undefined || entries.length === 0) return;
    if (entries.some((entry) => entry.once)) {
      this.#listeners.set(
        name,
        entries.filter((entry) => !entry.once),
      );
    }
    for (const { listener } of entries) (listener as (...given: unknown[]) => void)(...values);
  }

  /** Runs what reads the stream, and emits how it ended. */
  protected run(read: () => Promise<void>, signal: AbortSignal | null | undefined): void {
    const abort = (): void => this.controller.abort(signal?.reason);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
    void Promise.resolve()
      .then(read)
      .then(() => this.emitFinal())
      .then(
        () => this.#finish(),
        (error: unknown) => this.#fail(error),
      )
      .finally(() => signal?.removeEventListener('abort', abort));
  }

  /** Emits what is known at the end alone, before `end`. What it throws fails the stream. */
  protected emitFinal(): void {}

  #finish(): void {
    this.#ended = true;
    this.emit('end', ...([] as unknown as Values<Events, 'end'>));
    this.#settle.resolve();
  }

  #fail(error: unknown): void {
    this.#ended = true;
    this.#errored = true;
    this.#settle.reject(error);
    const name = error instanceof APIUserAbortError ? 'abort' : 'error';
    this.#aborted = name === 'abort';
    const heard = this.#observed || this.has(name);
    const known =
      error instanceof OpenAIError
        ? error
        : new OpenAIError(error instanceof Error ? error.message : String(error), { cause: error });
    this.emit(name, ...([known] as unknown as Values<Events, typeof name>));
    this.emit('end', ...([] as unknown as Values<Events, 'end'>));
    // A failure that nobody listens to must not vanish: it becomes an unhandled rejection.
    if (!heard) void Promise.reject(error);
  }

  /**
   * The values of every event of this name, each as a list, until the stream ends. Leaving the
   * loop early aborts the stream:
   *
   * ```ts
   * for await (const [message] of stream.events('message')) …
   * ```
   */
  events<Name extends keyof Events>(name: Name): AsyncIterableIterator<Values<Events, Name>> {
    const iterator = this.iterateWith<Name, Values<Events, Name>>(
      name,
      (...values) => values as Values<Events, Name>,
    ) as AsyncIterableIterator<Values<Events, Name>>;
    iterator[Symbol.asyncIterator] = () => iterator;
    return iterator;
  }

  /** The first values of one kind of event as an iterator; leaving it early aborts the stream. */
  protected iterate<Name extends keyof Events>(
    name: Name,
  ): AsyncIterator<Values<Events, Name>[0], undefined> {
    return this.iterateWith(name, (value: unknown) => value as Values<Events, Name>[0]);
  }

  private iterateWith<Name extends keyof Events, Value>(
    name: Name,
    take: (...values: unknown[]) => Value,
  ): AsyncIterator<Value, undefined> {
    this.#observed = true;
    let queue: Value[] = [];
    let index = 0;
    let wake: (() => void) | undefined;
    const push = ((...values: unknown[]) => {
      queue.push(take(...values));
      wake?.();
    }) as unknown as Events[Name];
    this.on(name, push);
    const settled = this.#done.finally(() => wake?.());
    settled.catch(() => {});
    return {
      next: async () => {
        for (;;) {
          if (index < queue.length) {
            const value = queue[index++] as Value;
            if (index === queue.length) {
              queue = [];
              index = 0;
            }
            return { done: false, value };
          }
          if (this.#ended) {
            await this.#done;
            return { done: true, value: undefined };
          }
          await new Promise<void>((resolve) => (wake = resolve));
        }
      },
      return: async () => {
        this.off(name, push);
        if (!this.#ended) this.abort();
        return { done: true, value: undefined };
      },
    };
  }
}
