import { APIUserAbortError } from '../errors/api-user-abort-error.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { FetchReply } from '../transport/fetch-reply.ts';
import { Lifetime } from '../transport/lifetime.ts';
import { EventReader } from './event-reader.ts';
import { readLines, writeLines } from './json-lines.ts';
import { teeIterator } from './tee.ts';

/** Gives events in batches. Ends with null. */
export interface BatchReader<Item> {
  read(): Promise<Item[] | null>;
  cancel(): void;
}

/** Hands out the items of batches one by one. */
class BatchIterator<Item> implements AsyncIterator<Item, undefined> {
  #reader: BatchReader<Item>;
  #controller: AbortController;
  #signals: readonly AbortSignal[];
  #batch: Item[] = [];
  #index = 0;
  #ended = false;

  constructor(
    reader: BatchReader<Item>,
    controller: AbortController,
    signal: AbortSignal | null | undefined,
  ) {
    this.#reader = reader;
    this.#controller = controller;
    this.#signals = signal ? [controller.signal, signal] : [controller.signal];
  }

  #aborted(): AbortSignal | undefined {
    return this.#signals.find(({ aborted }) => aborted);
  }

  next(): Promise<IteratorResult<Item, undefined>> {
    if (this.#index < this.#batch.length && !this.#aborted()) {
      return Promise.resolve({ done: false, value: this.#batch[this.#index++]! });
    }
    return this.#refill();
  }

  async #refill(): Promise<IteratorResult<Item, undefined>> {
    if (this.#ended) return { done: true, value: undefined };
    const aborted = this.#aborted();
    if (aborted) {
      this.#ended = true;
      this.#reader.cancel();
      throw new APIUserAbortError({ cause: aborted.reason });
    }
    try {
      const batch = await this.#reader.read();
      if (batch === null) {
        this.#ended = true;
        return { done: true, value: undefined };
      }
      this.#batch = batch;
      this.#index = 1;
      return { done: false, value: batch[0]! };
    } catch (error) {
      this.#ended = true;
      throw error;
    }
  }

  return(): Promise<IteratorResult<Item, undefined>> {
    this.#ended = true;
    this.#batch = [];
    this.#reader.cancel();
    // Programs look at the controller to see whether a stream was left.
    this.#controller.abort();
    return Promise.resolve({ done: true, value: undefined });
  }
}

/**
 * Events of the API as they come. Iterate over it once:
 *
 * ```ts
 * for await (const event of stream) …
 * ```
 *
 * Leaving the loop closes the connection. Aborting, by `controller` or by the request's
 * signal, makes the loop throw an `APIUserAbortError`.
 */
export class Stream<Item> implements AsyncIterable<Item> {
  /** Aborts the stream. */
  controller: AbortController;
  #iterate: () => AsyncIterator<Item>;
  #reader: BatchReader<Item> | undefined;
  #consumed = false;

  constructor(iterator: () => AsyncIterator<Item>, controller: AbortController) {
    this.#iterate = iterator;
    this.controller = controller;
  }

  /** A stream over a reader of batches. `signal` ends it too, even where all of it has arrived. */
  static fromReader<Item>(
    reader: BatchReader<Item>,
    controller: AbortController,
    signal?: AbortSignal | null,
  ): Stream<Item> {
    const stream = new Stream(() => new BatchIterator(reader, controller, signal), controller);
    stream.#reader = reader;
    return stream;
  }

  /** The events of a reply that `fetch` gave. */
  static fromSSEResponse<Item>(response: Response, controller: AbortController): Stream<Item> {
    const lifetime = new Lifetime(controller.signal);
    const reply = new FetchReply(response, response.url, lifetime, controller);
    const reader = new EventReader<Item>(reply, {
      idleMs: Infinity,
      acceptTruncated: false,
      acceptEmpty: false,
      site: undefined,
    });
    return Stream.fromReader(reader, controller);
  }

  /** The items of `toReadableStream()`, which may have travelled in between. */
  static fromReadableStream<Item>(
    readable: ReadableStream,
    controller: AbortController,
  ): Stream<Item> {
    return new Stream(() => readLines<Item>(readable, controller.signal), controller);
  }

  [Symbol.asyncIterator](): AsyncIterator<Item> {
    this.#consume();
    return this.#iterate();
  }

  /** The events batch by batch, for consumers that handle many at once. */
  batches(): BatchReader<Item> | undefined {
    if (this.#reader !== undefined) this.#consume();
    return this.#reader;
  }

  #consume(): void {
    if (this.#consumed) {
      throw new OpenAIError(
        'This stream has been iterated over already, and its events are gone. Use tee() before the first iteration to read it twice.',
      );
    }
    this.#consumed = true;
  }

  /** Two streams with the same events. What one has not read yet is kept for it. */
  tee(): [Stream<Item>, Stream<Item>] {
    const [left, right] = teeIterator(this[Symbol.asyncIterator]());
    return [new Stream(left, this.controller), new Stream(right, this.controller)];
  }

  /** The events as lines of JSON, to be passed on and read again with `fromReadableStream()`. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return writeLines(() => this[Symbol.asyncIterator]());
  }
}
