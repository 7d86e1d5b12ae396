import { APIUserAbortError } from '../errors/api-user-abort-error.ts';

/** Waits; rejects at once with an abort error when the signal fires. */
export function wait(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new APIUserAbortError({ cause: signal.reason }));
    const abort = (): void => {
      clearTimeout(timer);
      reject(new APIUserAbortError({ cause: signal!.reason }));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', abort, { once: true });
  });
}
