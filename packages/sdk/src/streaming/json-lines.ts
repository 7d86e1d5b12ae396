import { APIUserAbortError } from '../errors/api-user-abort-error.ts';

/** Writes items as lines of JSON in UTF-8. */
export function writeLines<Item>(open: () => AsyncIterator<Item>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let iterator: AsyncIterator<Item> | undefined;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      iterator ??= open();
      const result = await iterator.next();
      if (result.done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(result.value)}\n`));
    },
    async cancel() {
      await iterator?.return?.();
    },
  });
}

/** Reads items from lines of JSON; ends with an abort error when `signal` fires. */
export async function* readLines<Item>(
  readable: ReadableStream,
  signal: AbortSignal,
): AsyncGenerator<Item, undefined> {
  const decoder = new TextDecoder();
  const reader = (readable as ReadableStream<Uint8Array>).getReader();
  const abort = (): void => void reader.cancel(signal.reason).catch(() => {});
  signal.addEventListener('abort', abort, { once: true });
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (signal.aborted) throw new APIUserAbortError({ cause: signal.reason });
      const text = typeof value === 'string' ? value : decoder.decode(value, { stream: !done });
      rest += text;
      // Splitting what has no line end yet would look at a long line again with every chunk.
      if (!done && !text.includes('\n')) continue;
      const lines = rest.split('\n');
      rest = lines.pop()!;
      for (const line of lines) if (line.trim() !== '') yield JSON.parse(line) as Item;
      if (done) break;
    }
    if (rest.trim() !== '') yield JSON.parse(rest) as Item;
    return undefined;
  } finally {
    signal.removeEventListener('abort', abort);
    await reader.cancel().catch(() => {});
  }
}
