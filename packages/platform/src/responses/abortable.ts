/** What `work` comes to; undefined once `signal` aborts. The work is then left to fail or end by itself. */
export async function untilAborted<Value>(
  work: Promise<Value>,
  signal: AbortSignal,
): Promise<Value | undefined> {
  const { promise: aborted, resolve } = Promise.withResolvers<undefined>();
  const onAbort = () => resolve(undefined);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    // Whichever comes second has been listened to, so that it cannot end the process.
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/**
 * Passes `source` on until it ends or `signal` aborts, even where the source itself
 * is slow to notice. Ends quietly on abort: the caller looks at the signal.
 */
export async function* abortable<Value>(
  source: AsyncIterable<Value>,
  signal: AbortSignal,
): AsyncGenerator<Value> {
  const iterator = source[Symbol.asyncIterator]();
  let stopWaiting: (() => void) | undefined;
  const onAbort = () => stopWaiting?.();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    while (!signal.aborted) {
      // Not a race with one promise of the abort: that promise would keep every value until its end.
      const result = await new Promise<IteratorResult<Value> | 'aborted'>((resolve, reject) => {
        stopWaiting = () => resolve('aborted');
        // On abort it is left to fail or end by itself; nobody listens any more.
        iterator.next().then(resolve, reject);
      });
      if (result === 'aborted' || result.done) return;
      yield result.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    // Not awaited: a generator that ignores the signal would hold us up.
    Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}
