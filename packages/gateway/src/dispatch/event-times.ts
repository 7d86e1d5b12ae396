const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Writes the comment line `: ms=<milliseconds since start>` before each server-sent event.
 *
 * Stamping here rather than in the browser keeps apart events that reach the page in one
 * network packet. The bytes of the events themselves pass through unchanged, so no event
 * is ever held back: a comment goes out with the first byte of the event it belongs to.
 */
export function eventTimes(start: number): TransformStream<Uint8Array, Uint8Array> {
  const encoder = new TextEncoder();
  let atEventStart = true;
  let lineIsEmpty = true;
  let afterCarriageReturn = false;

  return new TransformStream({
    transform(chunk, controller) {
      let sent = 0;
      for (let index = 0; index < chunk.length; index++) {
        const byte = chunk[index];
        const endsPair = byte === lineFeed && afterCarriageReturn;
        afterCarriageReturn = byte === carriageReturn;
        if (endsPair) continue;
        if (byte === lineFeed || byte === carriageReturn) {
          if (lineIsEmpty) atEventStart = true;
          lineIsEmpty = true;
          continue;
        }
        lineIsEmpty = false;
        if (!atEventStart) continue;
        atEventStart = false;
        if (index > sent) controller.enqueue(chunk.subarray(sent, index));
        controller.enqueue(encoder.encode(`: ms=${(performance.now() - start).toFixed(1)}\n`));
        sent = index;
      }
      if (sent < chunk.length) controller.enqueue(chunk.subarray(sent));
    },
  });
}
