import type { ResponseStreamEvent } from '@unabridged/contract';
import { isTerminal } from './assembler.ts';
import type { Production } from './production.ts';

/** Stores the end of a response. */
export type Settle = (terminal: ResponseStreamEvent) => Promise<void>;

/**
 * Runs a response while its client reads it. The end is stored before the client
 * learns of it; a client that leaves, even before it has read anything, stops the
 * engine.
 */
export function runInForeground(
  production: Production,
  settle: Settle,
  signal: AbortSignal,
): AsyncIterable<ResponseStreamEvent> {
  let begun = false;
  const leave = () => {
    if (begun) production.stop('cancelled');
    // A generator that has not begun runs no finally clause either.
    else void settle(production.abandon()).catch(() => undefined);
  };
  const run = async function* (): AsyncGenerator<ResponseStreamEvent> {
    begun = true;
    let settled = false;
    try {
      yield* production.opening();
      for await (const event of production.run()) {
        if (isTerminal(event)) {
          await settle(event);
          settled = true;
        }
        yield event;
      }
    } finally {
      signal.removeEventListener('abort', leave);
      if (!settled) await settle(production.abandon());
    }
  };
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave, { once: true });
  return run();
}
