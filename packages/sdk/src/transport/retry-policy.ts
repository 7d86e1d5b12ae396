/** Delay before the first repetition; it doubles each time. */
const firstDelayMs = 500;
const maxDelayMs = 8000;

/**
 * Milliseconds that the server asks to wait: `retry-after-ms`, else `retry-after` in
 * seconds or as a date. Undefined where it asks for nothing that can be read.
 */
export function requestedDelayMs(header: (name: string) => string | null): number | undefined {
  const ms = header('retry-after-ms');
  if (ms !== null && ms.trim() !== '' && Number(ms) >= 0) return Number(ms);
  const after = header('retry-after');
  if (after === null || after.trim() === '') return undefined;
  const seconds = Number(after);
  if (!Number.isNaN(seconds)) return seconds >= 0 ? seconds * 1000 : undefined;
  const date = Date.parse(after);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** Delay of our own: exponential, less up to a quarter, so that clients which failed together do not return together. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const delay = Math.min(firstDelayMs * 2 ** attempt, maxDelayMs);
  return delay * (1 - random() * 0.25);
}
