export interface EventStreamOptions {
  /** What follows the last event on the wire, such as `data: [DONE]`. Default: nothing. */
  readonly ending?: string;
  /** What is sent, as the last event, where `events` throws. Default: the connection breaks. */
  readonly failure?: (error: unknown) => unknown;
  /** Everything on the wire, where it is known from the start: `events` is not read then. */
  readonly whole?: string | undefined;
}

/** Events that are on the wire already: several at a time cost less than each alone. */
export class EncodedEvents {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A reply that is sent as server-sent events, one by one as `events` yields them. */
export class EventStream<Event> {
  readonly events: AsyncIterable<Event | EncodedEvents>;
  readonly ending: string;
  readonly failure: EventStreamOptions['failure'];
  /** Everything on the wire, where it is known from the start. */
  readonly whole: string | undefined;

  constructor(events: AsyncIterable<Event | EncodedEvents>, options: EventStreamOptions = {}) {
    this.events = events;
    this.ending = options.ending ?? '';
    this.failure = options.failure;
    this.whole = options.whole;
  }
}

const encoder = new TextEncoder();

/** A comment, which every reader of events passes over; keeps proxies from closing a quiet stream. */
const keepAlive = encoder.encode(': keep-alive\n\n');
/** Milliseconds without an event after which one is sent. */
const quietTime = 15_000;

/** One event on the wire. Events that have a `type` are named by it; `{event, data}` name themselves. */
function encodeEvent(event: unknown): Uint8Array {
  if (event instanceof EncodedEvents) return encoder.encode(event.text);
  const { type, event: ownName, data } = (event ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof ownName === 'string' && data !== undefined) {
    return encoder.encode(`event: ${ownName}\ndata: ${JSON.stringify(data)}\n\n`);
  }
  const name = typeof type === 'string' ? `event: ${type}\n` : '';
  return encoder.encode(`${name}data: ${JSON.stringify(event)}\n\n`);
}

/**
 * Turns events into a response body. Nothing is read ahead of the client, so a slow
 * reader slows the engine down; a client that leaves calls `abort`. `end` is called
 * however the stream ends.
 */
export function eventStreamBody(
  stream: EventStream<unknown>,
  abort: () => void,
  end: () => Promise<void> = async () => undefined,
  quiet = quietTime,
): ReadableStream<Uint8Array> {
  const iterator = stream.events[Symbol.asyncIterator]();
  let isQuiet = true;
  let timer: NodeJS.Timeout | undefined;
  const finish = () => {
    clearInterval(timer);
    return end();
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        timer = setInterval(() => {
          // Only where the client has taken everything: else the connection is not quiet.
          if (isQuiet && controller.desiredSize === 0) controller.enqueue(keepAlive);
          isQuiet = true;
        }, quiet).unref();
      },
      async pull(controller) {
        try {
          const next = await iterator.next();
          isQuiet = false;
          if (!next.done) return controller.enqueue(encodeEvent(next.value));
          if (stream.ending !== '') controller.enqueue(encoder.encode(stream.ending));
        } catch (error) {
          if (stream.failure === undefined) {
            await finish();
            throw error;
          }
          controller.enqueue(encodeEvent(stream.failure(error)));
        }
        await finish();
        controller.close();
      },
      async cancel() {
        // Before return(): a generator that waits for its engine cannot return until the wait ends.
        abort();
        await iterator.return?.();
        await finish();
      },
    },
    { highWaterMark: 0 },
  );
}
