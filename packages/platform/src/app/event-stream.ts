/** A reply that is sent as server-sent events, one by one as `events` yields them. */
export class EventStream<Event> {
  readonly events: AsyncIterable<Event>;

  constructor(events: AsyncIterable<Event>) {
    this.events = events;
  }
}

const encoder = new TextEncoder();

/** One event on the wire. Events that have a `type` are named by it. */
function encodeEvent(event: unknown): Uint8Array {
  const type = (event as { type?: unknown } | null)?.type;
  const name = typeof type === 'string' ? `event: ${type}\n` : '';
  return encoder.encode(`${name}data: ${JSON.stringify(event)}\n\n`);
}

/**
 * Turns events into a response body. Nothing is read ahead of the client, so a slow
 * reader slows the engine down; a client that leaves calls `abort`.
 */
export function eventStreamBody(
  stream: EventStream<unknown>,
  abort: () => void,
): ReadableStream<Uint8Array> {
  const iterator = stream.events[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await iterator.next();
        if (next.done) controller.close();
        else controller.enqueue(encodeEvent(next.value));
      },
      async cancel() {
        // Before return(): a generator that waits for its engine cannot return until the wait ends.
        abort();
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
