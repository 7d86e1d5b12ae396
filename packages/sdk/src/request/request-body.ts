import type { MultipartBody } from '../uploads/multipart-body.ts';

/** A body as it goes to the transport: text is sent as UTF-8. */
export type RequestBody =
  | string
  | Uint8Array
  | ArrayBuffer
  | Blob
  | FormData
  | URLSearchParams
  | ReadableStream<Uint8Array>
  | MultipartBody
  | AsyncIterable<Uint8Array>
  | undefined;

/** Whether a body can be sent a second time. */
export function isReplayable(body: RequestBody): boolean {
  if (typeof body !== 'object') return true;
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) return true;
  if ('replayable' in body) return body.replayable === true;
  return !(Symbol.asyncIterator in body) && !(body instanceof ReadableStream);
}

/** Whether a value given as `body` is sent as it is rather than as JSON. */
export function isRawBody(body: unknown): body is Exclude<RequestBody, undefined> {
  if (typeof body === 'string') return true;
  if (typeof body !== 'object' || body === null) return false;
  return (
    body instanceof Uint8Array ||
    body instanceof ArrayBuffer ||
    body instanceof Blob ||
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    body instanceof ReadableStream ||
    Symbol.asyncIterator in body
  );
}
