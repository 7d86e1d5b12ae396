import type { FilePart } from './uploadable.ts';
import { isAsyncIterable, isReadableStream, StreamingFile } from './uploadable.ts';

/** A stream of Node's file system, as far as it is looked at here. */
interface FileSource extends AsyncIterable<Uint8Array> {
  readonly path?: unknown;
  readonly start?: number;
  readonly end?: number;
  readonly constructor: new (path: unknown, options: object) => AsyncIterable<Uint8Array>;
}

/** Streams that were begun to be read: what they gave is gone. */
const begun = new WeakSet<object>();

/** Whether a stream reads a file by its path, so that it can be opened again. */
function hasPath(value: object): value is FileSource {
  const { path, constructor } = value as FileSource;
  return Boolean(path) && constructor.name === 'ReadStream';
}

/** Whether a file can be read a second time. */
export function isRepeatable(value: object): boolean {
  if (value instanceof StreamingFile) return isRepeatable(value.data);
  return (
    hasPath(value) ||
    !(isReadableStream(value) || isAsyncIterable(value) || value instanceof Response)
  );
}

/** The chunks of a file; one that has a path is opened again where it was read before. */
export async function* readFile(value: object): AsyncGenerator<Uint8Array> {
  if (value instanceof StreamingFile) yield* readFile(value.data);
  else if (value instanceof Response) yield* readWeb(value.body);
  else if (value instanceof Blob) yield* readWeb(value.stream());
  else if (isAsyncIterable(value) && !isReadableStream(value)) yield* readIterable(reopened(value));
  else if (isReadableStream(value)) yield* readWeb(value);
  else yield toBytes(value as ArrayBuffer);
}

function reopened(value: AsyncIterable<FilePart>): AsyncIterable<FilePart> {
  const again = begun.has(value);
  begun.add(value);
  if (!again || !hasPath(value)) return value;
  const { path, start, end } = value;
  return new value.constructor(path, { start, end });
}

async function* readIterable(source: AsyncIterable<FilePart>): AsyncGenerator<Uint8Array> {
  for await (const part of source) yield* readPart(part);
}

/** Reads by hand: not every runtime can iterate over a stream of its own. */
async function* readWeb(source: ReadableStream<FilePart> | null): AsyncGenerator<Uint8Array> {
  if (source === null) return;
  const reader = source.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield* readPart(value);
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

async function* readPart(part: FilePart): AsyncGenerator<Uint8Array> {
  if (part instanceof Blob) yield* readWeb(part.stream());
  else yield toBytes(part);
}

function toBytes(part: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof part === 'string') return new TextEncoder().encode(part);
  if (ArrayBuffer.isView(part))
    return new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
  return new Uint8Array(part);
}
