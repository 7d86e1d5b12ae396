import { peekJson } from '../app/request-body.ts';
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
    body: ((await peekJson(request)) ?? null) as RecordedRequest['body'],
  };
}
