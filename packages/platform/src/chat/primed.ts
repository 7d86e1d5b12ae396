/**
 * Waits for the first value, so that a source which fails at once fails here, while the reply
 * can still have an error's status.
 */
export async function primed<Value>(source: AsyncIterable<Value>): Promise<AsyncIterable<Value>> {
  const iterator = source[Symbol.asyncIterator]();
  let first: IteratorResult<Value> | null = await iterator.next();
  // Not a generator: one that is left before its first value would not end its source.
  const rest: AsyncIterator<Value> = {
    async next() {
      if (first === null) return iterator.next();
      const value = first;
      first = null;
      return value;
    },
    async return() {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
  return { [Symbol.asyncIterator]: () => rest };
}
