import type { Target } from '../targets.ts';
import { eventTimes } from './event-times.ts';
import { passedHeaders } from './reply-headers.ts';

/** How a reply is passed on. */
export interface PassReplyOptions {
  readonly target: Target;
  /** Moment of the request, by `performance.now()`. */
  readonly start: number;
  /** Whether events are stamped with their times. */
  readonly stampEvents: boolean;
}

/** Passes a successful reply on: its bytes unchanged and as they come, its headers by a list. */
export function passReply(reply: Response, options: PassReplyOptions): Response {
  const headers = new Headers(passedHeaders(reply.headers, options.target));
  // A call that was opened is named here only. On a redirect it would send the page away with its request.
  const location = reply.headers.get('location');
  if (location !== null) headers.set('location', options.target.redact(location));
  const isStream = headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  // Without these, a proxy between here and the page may collect events before it passes them on.
  headers.set('cache-control', isStream ? 'no-cache, no-transform' : 'no-store');
  if (isStream) headers.set('x-accel-buffering', 'no');
  if (!reply.body || [204, 205, 304].includes(reply.status))
    return new Response(null, { status: reply.status, headers });
  if (!isStream) return new Response(reply.body, { status: reply.status, headers });
  const events = endWithError(reply.body, options.target);
  const body = options.stampEvents ? events.pipeThrough(eventTimes(options.start)) : events;
  return new Response(body, { status: reply.status, headers });
}

/** A stream that breaks ends with an `error` event, so that a page need not guess whether it was complete. */
function endWithError(
  body: ReadableStream<Uint8Array>,
  target: Target,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.enqueue(new TextEncoder().encode(errorEvent(error, target)));
        controller.close();
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

function errorEvent(error: unknown, target: Target): string {
  const reason = error instanceof Error ? error.message : String(error);
  const event = {
    type: 'error',
    code: 'upstream_connection_lost',
    message: target.redact(`${target.title} broke the stream off: ${reason}`),
    param: null,
  };
  // The blank line first: the break may have come in the middle of an event.
  return `\n\nevent: error\ndata: ${JSON.stringify(event)}\n\n`;
}
