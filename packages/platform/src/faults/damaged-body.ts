import { setTimeout as delay } from 'node:timers/promises';
import type { HttpRequest } from '../http/http-request.ts';
import type { Fault } from './fault.ts';

/** How long a client has for what came before its connection breaks, in milliseconds. */
const readingTime = 30;

const separator = '\n\n';

/**
 * A body that goes wrong after some of its events: the connection breaks (`drop`), it ends too
 * early (`truncate`), nothing comes any more (`stall`), or one event is not JSON (`malformed`).
 * A body without events goes wrong in its middle.
 */
export function damaged(
  body: ReadableStream<Uint8Array>,
  fault: Fault,
  isStream: boolean,
  request: HttpRequest,
): ReadableStream<Uint8Array> {
  const pieces = isStream ? events(body) : halves(body);
  const intact = isStream ? fault.after : 1;
  const encoder = new TextEncoder();
  let sent = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await pieces.next();
        if (next.done) return controller.close();
        if (sent !== intact) {
          sent += 1;
          return controller.enqueue(encoder.encode(next.value));
        }
        if (fault.kind === 'malformed') {
          sent += 1;
          return controller.enqueue(encoder.encode(isStream ? broken(next.value) : '{'));
        }
        // Ends what makes the rest.
        await pieces.return(undefined);
        if (fault.kind === 'truncate') return controller.close();
        if (fault.kind === 'stall') await goneOf(request.signal);
        // A client throws away what it has not read when its connection breaks.
        else await delay(readingTime);
        if (request.cut !== undefined) {
          request.cut();
          return controller.close();
        }
        controller.error(new Error('The connection breaks here because a fault asks for it.'));
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    rest += decoder.decode(bytes, { stream: true });
    const parts = rest.split(separator);
    rest = parts.pop()!;
    for (const part of parts) yield part + separator;
  }
  if (rest !== '') yield rest;
}

async function* halves(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const whole = await new Response(body).text();
  const middle = Math.ceil(whole.length / 2);
  yield whole.slice(0, middle);
  yield whole.slice(middle);
}

/** The event with its data cut off in the middle. */
function broken(event: string): string {
  const lines = event.trimEnd().split('\n');
  const data = lines.at(-1)!;
  return [...lines.slice(0, -1), data.slice(0, Math.ceil(data.length / 2))].join('\n') + separator;
}

function goneOf(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
