import type { ResponseStreamEvent } from '@unabridged/contract';
import { isTerminal } from './assembler.ts';
import type { Production } from './production.ts';

/** Stores the end of a response. */
export type Settle = (terminal: ResponseStreamEvent) => Promise<void>;

/**
 * Runs a response while its client reads it. The end is stored before the client
 * learns of it; a client that leaves stops the engine.
 */
export async function* runInForeground(
  production: Production,
  settle: Settle,
  signal: AbortSignal,
): AsyncGenerator<ResponseStreamEvent> {
  const leave = () => production.stop('cancelled');
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
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
}
