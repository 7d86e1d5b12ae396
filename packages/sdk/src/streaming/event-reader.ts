import { APIConnectionError } from '../errors/api-connection-error.ts';
import { APIError } from '../errors/api-error.ts';
import type { RequestSite } from '../errors/api-error.ts';
import { InvalidReplyError } from '../errors/invalid-reply-error.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { errorInStream } from '../errors/status-errors.ts';
import { StreamTruncatedError } from '../errors/stream-truncated-error.ts';
import type { ByteReader, Reply } from '../transport/transport.ts';
import { SSEDecoder } from './sse-decoder.ts';
import type { ServerSentEvent } from './sse-decoder.ts';
import { needsEnd, positionOf } from './stream-end.ts';

/** How the events of a reply are read. */
export interface EventReaderOptions {
  readonly idleMs: number;
  /** A stream that ends early counts as complete. */
  readonly acceptTruncated: boolean;
  /** A stream without events counts as complete: a resumed one may have nothing left to tell. */
  readonly acceptEmpty: boolean;
  readonly site: RequestSite | undefined;
}

type JsonObject = Record<string, unknown>;

/** Reads the events of a reply in batches: what one chunk of bytes completes comes together. */
export class EventReader<Event> {
  #reply: Reply;
  #bytes: ByteReader;
  #options: EventReaderOptions;
  #decoder = new SSEDecoder();
  #received = 0;
  #lastEvent: JsonObject | undefined;
  #whole = false;
  #finished = false;
  /** A failure that came in one chunk with events before it: those are delivered first. */
  #failed: { error: unknown } | undefined;

  constructor(reply: Reply, options: EventReaderOptions) {
    this.#reply = reply;
    this.#options = options;
    this.#bytes = reply.reader();
  }

  /**
   * The next events, at least one, or null at the end.
   * @throws {APIError} of the class that an error inside the stream names.
   * @throws {StreamTruncatedError} where the stream ends before it is complete.
   */
  async read(): Promise<Event[] | null> {
    if (this.#failed !== undefined) {
      const { error } = this.#failed;
      this.#failed = undefined;
      throw error;
    }
    if (this.#finished) return null;
    const lifetime = this.#reply.lifetime;
    lifetime.awaitEvent(this.#options.idleMs);
    try {
      for (;;) {
        const chunk = await this.#bytes.read();
        if (chunk === null) return this.#atEnd();
        const events = this.#parse(this.#decoder.decode(chunk));
        if (events.length === 0 && !this.#finished) continue;
        lifetime.eventCame();
        return events.length === 0 ? null : events;
      }
    } catch (error) {
      throw this.#failure(error);
    }
  }

  /** Stops before the end and closes the connection. */
  cancel(): void {
    if (this.#finished) return;
    this.#finished = true;
    this.#bytes.cancel();
  }

  #complete(): void {
    this.#finished = true;
    this.#bytes.finish();
  }

  #failure(error: unknown): unknown {
    this.#finished = true;
    this.#bytes.cancel();
    const { site } = this.#options;
    const requestId = this.#reply.header('x-request-id');
    if (error instanceof APIError) return error.at(site, requestId);
    if (error instanceof OpenAIError) return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new APIConnectionError({
      message: `The connection broke inside the stream after ${this.#received} events: ${reason}.`,
      cause: error,
    }).at(site, requestId);
  }

  #atEnd(): Event[] | null {
    const rest = this.#decoder.end();
    const events = rest !== undefined && isWhole(rest.data) ? this.#parse([rest]) : [];
    this.#finished = true;
    if (events.length > 0 && positionOf(events.at(-1) as JsonObject) !== 'open') return events;
    const { acceptTruncated, acceptEmpty } = this.#options;
    const accepted = acceptTruncated || (acceptEmpty && this.#received === 0);
    if (!this.#whole && !accepted && needsEnd(this.#lastEvent)) {
      throw new StreamTruncatedError({ received: this.#received, lastEvent: this.#lastEvent });
    }
    return events.length === 0 ? null : events;
  }

  #parse(frames: readonly ServerSentEvent[]): Event[] {
    const events: Event[] = [];
    for (const frame of frames) {
      const { data } = frame;
      if (data === '[DONE]') {
        this.#whole = true;
        this.#complete();
        break;
      }
      if (data === '') continue;
      let value: JsonObject;
      try {
        value = this.#value(frame);
      } catch (error) {
        if (events.length === 0) throw error;
        this.#failed = { error: this.#failure(error) };
        break;
      }
      this.#received++;
      this.#lastEvent = value;
      const position = positionOf(value);
      if (position !== 'open') this.#whole = true;
      events.push(named(frame, value) as Event);
      if (position === 'last') {
        this.#complete();
        break;
      }
    }
    return events;
  }

  #value({ event, data }: ServerSentEvent): JsonObject {
    let value: JsonObject;
    try {
      value = JSON.parse(data) as JsonObject;
    } catch (cause) {
      if (event === 'error') throw errorInStream({ message: data }, this.#reply.headers());
      const shown = data.length > 100 ? `${data.slice(0, 100)}…` : data;
      throw new InvalidReplyError(
        this.#reply.status,
        undefined,
        `an event of the stream is not JSON: ${shown}`,
        this.#reply.headers(),
        { cause },
      );
    }
    const { error, type } = value;
    if (event === 'error' || type === 'error' || (error && typeof type !== 'string')) {
      const detail = typeof error === 'object' && error !== null ? error : value;
      const told = typeof error === 'string' ? { ...value, message: error } : detail;
      throw errorInStream(told as JsonObject, this.#reply.headers());
    }
    return value;
  }
}

/** Events of the Assistants API carry their name outside of the data. */
function named({ event }: ServerSentEvent, value: JsonObject): JsonObject {
  return event !== null && event.startsWith('thread.') ? { event, data: value } : value;
}

function isWhole(data: string): boolean {
  if (data === '[DONE]') return true;
  try {
    return typeof JSON.parse(data) === 'object';
  } catch {
    return false;
  }
}
