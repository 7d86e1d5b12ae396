import type { BlobStore, ByteRange } from '../storage/blobs/blob-store.ts';
import type { FileSegment } from './new-file.ts';

/** A blob, and the bytes of it that are wanted. */
export interface Piece {
  readonly blobKey: string;
  readonly range: ByteRange;
}

/** The pieces of a file's segments that make up `range` of the whole, both ends included. */
export function cutSegments(segments: readonly FileSegment[], range: ByteRange): Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  for (const { blobKey, bytes } of segments) {
    const start = Math.max(0, range.start - offset);
    const end = Math.min(bytes - 1, range.end - offset);
    if (start <= end) pieces.push({ blobKey, range: { start, end } });
    offset += bytes;
  }
  return pieces;
}

/** The bytes of a file's segments, or of the range of them. */
export async function* readSegments(
  blobs: BlobStore,
  segments: readonly FileSegment[],
  range: ByteRange = { start: 0, end: Infinity },
): AsyncGenerator<Uint8Array> {
  for (const piece of cutSegments(segments, range)) yield* blobs.read(piece.blobKey, piece.range);
}
