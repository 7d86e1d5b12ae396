/** Values of several sources as they come. Where one throws, the others are ended. */
export async function* merge<Value>(
  sources: readonly AsyncIterable<Value>[],
): AsyncGenerator<Value> {
  if (sources.length === 1) return yield* sources[0]!;
  const iterators = sources.map((source) => source[Symbol.asyncIterator]());
  const step = async (index: number) => ({ index, result: await iterators[index]!.next() });
  const pending = new Map(iterators.map((_, index) => [index, step(index)]));
  try {
    while (pending.size > 0) {
      const { index, result } = await Promise.race(pending.values());
      if (result.done) pending.delete(index);
      else {
        pending.set(index, step(index));
        yield result.value;
      }
    }
  } finally {
    for (const waiting of pending.values()) waiting.catch(() => undefined);
    for (const iterator of iterators) {
      Promise.resolve(iterator.return?.()).catch(() => undefined);
    }
  }
}
