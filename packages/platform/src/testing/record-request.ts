import { isJson } from '../app/request-body.ts';
import type { HttpRequest } from '../http/http-request.ts';

/** A request as it came. */
export interface RecordedRequest {
  readonly method: string;
  /** With its query, from `/v1` on. */
  readonly path: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body where it was a JSON object, else null. */
  readonly body: Readonly<Record<string, unknown>> | null;
}

export async function recordRequest(request: HttpRequest): Promise<RecordedRequest> {
  return {
    method: request.method,
    path: request.pathname + request.search,
    headers: Object.fromEntries(request.headers),
    body: isJson(request) ? await bodyOf(request) : null,
  };
}

const utf8 = new TextDecoder();

async function bodyOf(request: HttpRequest): Promise<RecordedRequest['body']> {
  try {
    // A value of its own: a test may change what it has recorded.
    return JSON.parse(utf8.decode(await request.bytes())) as RecordedRequest['body'];
  } catch {
    return null;
  }
}
