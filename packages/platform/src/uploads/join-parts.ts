import { badRequest } from '../errors/api-error.ts';
import type { FileSegment } from '../files/new-file.ts';
import type { PartRow } from './uploads-store.ts';

/** The segments of a file that consists of the parts with these ids, in this order. */
export function joinParts(
  parts: readonly PartRow[],
  ids: readonly string[],
  declaredBytes: number,
): FileSegment[] {
  const known = new Map(parts.map((part) => [part.id, part]));
  const seen = new Set<string>();
  const segments = ids.map((id, index) => {
    const part = known.get(id);
    if (part === undefined) {
      throw badRequest(`The upload has no part '${id}'.`, `part_ids[${index}]`, 'invalid_value');
    }
    if (seen.has(id)) {
      throw badRequest(`The part '${id}' is named twice.`, `part_ids[${index}]`, 'invalid_value');
    }
    seen.add(id);
    return { blobKey: part.blob_key, bytes: part.bytes };
  });
  const bytes = segments.reduce((sum, segment) => sum + segment.bytes, 0);
  if (bytes === declaredBytes) return segments;
  throw badRequest(
    `The parts have ${bytes} bytes together, but the upload was opened for ${declaredBytes} bytes. Name every part once, or cancel the upload and open one of the right size.`,
    'part_ids',
    'upload_size_mismatch',
  );
}
