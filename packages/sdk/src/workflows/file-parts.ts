import { OpenAIError } from '../errors/openai-error.ts';
import { readFile } from '../uploads/file-content.ts';
import type { StreamingFileInput } from '../uploads/uploadable.ts';
import type { Md5 } from './md5.ts';

/** A part of a file that is to be sent. */
export interface FilePiece {
  readonly index: number;
  readonly data: Blob;
}

/** Cuts a blob; nothing is read yet. */
export function* cutBlob(
  blob: Blob,
  partBytes: number,
  isSent: (index: number) => boolean,
): Generator<FilePiece> {
  for (let index = 0; index * partBytes < blob.size; index += 1) {
    if (isSent(index)) continue;
    yield { index, data: blob.slice(index * partBytes, (index + 1) * partBytes) };
  }
}

/**
 * Cuts a stream as it comes, and hashes all of it on the way.
 * @throws {OpenAIError} at its end, where it has not the size that it should have.
 */
export async function* cutStream(
  stream: StreamingFileInput,
  size: { readonly bytes: number; readonly partBytes: number },
  isSent: (index: number) => boolean,
  md5: Md5 | undefined,
): AsyncGenerator<FilePiece> {
  let index = 0;
  let pending: Uint8Array[] = [];
  let filled = 0;
  let total = 0;
  const flush = (): FilePiece => {
    const piece = { index, data: new Blob(pending as BlobPart[]) };
    index += 1;
    pending = [];
    filled = 0;
    return piece;
  };
  for await (const chunk of readFile(stream)) {
    md5?.update(chunk);
    total += chunk.length;
    if (total > size.bytes) break;
    for (let offset = 0; offset < chunk.length;) {
      const piece = chunk.slice(offset, offset + size.partBytes - filled);
      pending.push(piece);
      filled += piece.length;
      offset += piece.length;
      if (filled < size.partBytes) continue;
      const whole = flush();
      if (!isSent(whole.index)) yield whole;
    }
  }
  if (total !== size.bytes) {
    const compared = total > size.bytes ? 'more' : 'fewer';
    throw new OpenAIError(
      `The stream has ${compared} bytes than the option bytes says: ${size.bytes}.`,
    );
  }
  if (filled > 0 && !isSent(index)) yield flush();
}

/** Reads a blob to its end for its MD5. */
export async function hashBlob(blob: Blob, md5: Md5, signal: AbortSignal): Promise<string> {
  for await (const chunk of readFile(blob)) {
    signal.throwIfAborted();
    md5.update(chunk);
  }
  return md5.digest();
}
