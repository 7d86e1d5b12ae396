/** The side of the thread: answers requests one after the other. */
import { parentPort } from 'node:worker_threads';
import type { Transferable } from 'node:worker_threads';
import { ThreadRefusalError } from './thread-errors.ts';
import type { ThreadReply } from './thread-messages.ts';

/** A value, and what of it is handed over instead of copied. */
export interface Answer<Value> {
  readonly value: Value;
  readonly transfer?: readonly Transferable[];
}

/** Lets `handle` answer every request that the thread gets. A `ThreadRefusalError` reaches the caller. */
export function answerRequests<Request, Value>(
  handle: (request: Request) => Promise<Answer<Value>>,
): void {
  const port = parentPort!;
  port.on('message', async (request: Request) => {
    const { reply, transfer } = await answer(handle, request);
    port.postMessage(reply, transfer);
  });
}

async function answer<Request, Value>(
  handle: (request: Request) => Promise<Answer<Value>>,
  request: Request,
): Promise<{ reply: ThreadReply<Value>; transfer: readonly Transferable[] }> {
  try {
    const { value, transfer = [] } = await handle(request);
    return { reply: { type: 'value', value }, transfer };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reply: ThreadReply<Value> =
      error instanceof ThreadRefusalError
        ? { type: 'refusal', code: error.code, message }
        : { type: 'fault', message };
    return { reply, transfer: [] };
  }
}
