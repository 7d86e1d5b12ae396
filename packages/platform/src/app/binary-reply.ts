import type { ByteRange } from '../storage/blobs/blob-store.ts';
import type { HttpReply } from '../http/http-reply.ts';
import type { HttpRequest } from '../http/http-request.ts';
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
export function sendBinary(
  reply: BinaryReply,
  request: HttpRequest,
  given: Readonly<Record<string, string>>,
): HttpReply {
  const { type, size, filename, etag, open } = reply.content;
  const headers: Record<string, string> = {
    ...given,
    'content-type': type,
    // A page that was uploaded must not run in the browser as one of ours.
    'x-content-type-options': 'nosniff',
    ...(filename !== undefined && { 'content-disposition': attachment(filename) }),
    ...(etag !== undefined && { etag: `"${etag}"` }),
  };
  if (size === undefined) return { status: 200, headers, body: byteStream(open()) };
  headers['accept-ranges'] = 'bytes';
  const condition = request.headers.get('if-range');
  const changed = condition !== null && condition !== headers['etag'];
  const range = changed ? undefined : readRange(request.headers.get('range'), size);
  headers['content-length'] = String(range ? range.end - range.start + 1 : size);
  if (range !== undefined) headers['content-range'] = `bytes ${range.start}-${range.end}/${size}`;
  const status = range === undefined ? 200 : 206;
  return { status, headers, body: byteStream(open(range)) };
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
