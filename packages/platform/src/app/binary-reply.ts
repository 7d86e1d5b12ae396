import type { ByteRange } from '../storage/blobs/blob-store.ts';
import { readRange } from './byte-range.ts';

/** What a binary reply sends. */
export interface BinaryContent {
  /** Media type, such as `audio/mpeg`. */
  readonly type: string;
  /** Size in bytes; left out where it is not known yet. Only what has a size can be sent in ranges. */
  readonly size?: number;
  /** Name under which a browser saves it. */
  readonly filename?: string;
  /** Names this content and no other, so that a download can be continued. */
  readonly etag?: string;
  /** `range` is only asked for where the size is given. */
  open(range?: ByteRange): AsyncIterable<Uint8Array>;
}

/** A reply that is bytes: a file, audio, an image. */
export class BinaryReply {
  readonly content: BinaryContent;

  constructor(content: BinaryContent) {
    this.content = content;
  }
}

/**
 * Sends a binary reply, or the range of it that the request asks for. Nothing is read
 * ahead of the client. `headers` are those that the handler has set.
 */
export function sendBinary(reply: BinaryReply, request: Request, headers: Headers): Response {
  const { type, size, filename, etag, open } = reply.content;
  headers.set('content-type', type);
  // A page that was uploaded must not run in the browser as one of ours.
  headers.set('x-content-type-options', 'nosniff');
  if (filename !== undefined) headers.set('content-disposition', attachment(filename));
  if (etag !== undefined) headers.set('etag', `"${etag}"`);
  if (size === undefined) return new Response(byteStream(open()), { headers });
  headers.set('accept-ranges', 'bytes');
  const condition = request.headers.get('if-range');
  const changed = condition !== null && condition !== headers.get('etag');
  const range = changed ? undefined : readRange(request.headers.get('range'), size);
  headers.set('content-length', String(range ? range.end - range.start + 1 : size));
  if (range !== undefined) {
    headers.set('content-range', `bytes ${range.start}-${range.end}/${size}`);
  }
  const status = range === undefined ? 200 : 206;
  return new Response(byteStream(open(range)), { status, headers });
}

/** RFC 6266: a plain name for old readers, the true one in UTF-8 beside it. */
function attachment(filename: string): string {
  const plain = filename.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(filename).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const extended = plain === filename ? '' : `; filename*=UTF-8''${encoded}`;
  return `attachment; filename="${plain}"${extended}`;
}

function byteStream(content: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = content[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await iterator.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
