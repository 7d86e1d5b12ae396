import { randomBytes } from 'node:crypto';
import type { ResponseStreamEvent } from '@unabridged/contract';

/** Deltas are padded to a multiple of this many characters. */
const step = 16;

/**
 * Pads delta events with random text, so that somebody who sees only the sizes of
 * encrypted packets cannot guess the words from them.
 */
export async function* obfuscate(
  events: AsyncIterable<ResponseStreamEvent>,
): AsyncGenerator<ResponseStreamEvent> {
  for await (const event of events) {
    yield event.type.endsWith('.delta') && 'delta' in event && typeof event.delta === 'string'
      ? { ...event, obfuscation: padding(event.delta.length) }
      : event;
  }
}

function padding(length: number): string {
  const size = step - (length % step);
  return randomBytes(size).toString('base64url').slice(0, size);
}
