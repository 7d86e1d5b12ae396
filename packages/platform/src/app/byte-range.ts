import { ApiError } from '../errors/api-error.ts';
import type { ByteRange } from '../storage/blobs/blob-store.ts';

/**
 * The part of a content of `size` bytes that a Range header asks for; undefined where
 * the whole is to be sent: without a header, with one that is not understood, or with
 * several ranges, which a server may ignore.
 * @throws ApiError 416 where the range begins after the end
 */
export function readRange(header: string | null, size: number): ByteRange | undefined {
  const match = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? '');
  if (match === null) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && first !== '' && Number(last) < Number(first)) return undefined;
  if (start >= size) {
    throw new ApiError({
      status: 416,
      message: `The range '${header}' begins after the end of the content, which has ${size} bytes.`,
      param: 'Range',
      code: 'range_not_satisfiable',
      headers: { 'content-range': `bytes */${size}` },
    });
  }
  return { start, end };
}
