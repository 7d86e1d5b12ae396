import { APIConnectionError } from './api-connection-error.ts';
import { brandError } from './brand.ts';

/**
 * A stream ended without its terminal event, a finish reason or `[DONE]`: what arrived is
 * incomplete, although no connection error was seen. Set `acceptTruncatedStreams` to take
 * such streams as complete.
 */
export class StreamTruncatedError extends APIConnectionError {
  static {
    brandError(this, 'StreamTruncatedError');
  }

  /** Number of events that arrived. */
  readonly received: number;
  /** The last event that arrived. */
  readonly lastEvent: unknown;

  constructor(options: { received: number; lastEvent?: unknown }) {
    const { received, lastEvent } = options;
    const type = (lastEvent as { type?: unknown } | undefined)?.type;
    const last = typeof type === 'string' ? `, the last one ${type}` : '';
    super({
      message:
        `The stream ended before it was complete: ${received} ${received === 1 ? 'event' : 'events'} arrived${last}, ` +
        'but no terminal event, finish reason or [DONE]. Send the request again, or set acceptTruncatedStreams to take what arrived.',
    });
    this.received = received;
    this.lastEvent = lastEvent;
  }
}
