/** Two iterators over one source; each keeps what the other has read ahead. */
export function teeIterator<Item>(
  source: AsyncIterator<Item>,
): [() => AsyncIterator<Item>, () => AsyncIterator<Item>] {
  const queues: [Promise<IteratorResult<Item>>[], Promise<IteratorResult<Item>>[]] = [[], []];
  const branch = (own: Promise<IteratorResult<Item>>[], other: typeof own) => () => ({
    next(): Promise<IteratorResult<Item>> {
      const kept = own.shift();
      if (kept !== undefined) return kept;
      const result = source.next();
      other.push(result);
      // The other branch may never be read: its copy of a failure is not an unhandled one.
      result.catch(() => {});
      return result;
    },
  });
  return [branch(queues[0], queues[1]), branch(queues[1], queues[0])];
}
