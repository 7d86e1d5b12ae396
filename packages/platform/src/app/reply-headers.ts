import { randomHex } from '../ids.ts';
import { badRequest } from '../errors/api-error.ts';
import type { HttpRequest } from '../http/http-request.ts';

/** A new request id, as the API forms them. */
export function requestId(): string {
  return `req_${randomHex(16)}`;
}

/** Headers that every reply carries. `startedAt` is the value of `performance.now()` at arrival. */
export function replyHeaders(
  request: HttpRequest,
  id: string,
  startedAt: number,
): Record<string, string> {
  const project = request.headers.get('openai-project');
  return {
    'x-request-id': id,
    'openai-processing-ms': String(Math.max(1, Math.round(performance.now() - startedAt))),
    'openai-version': '2020-10-01',
    'openai-organization': request.headers.get('openai-organization') ?? 'org-local',
    ...(project !== null && { 'openai-project': project }),
  };
}

/** The API refuses client request ids that are long or not ASCII; so do we. */
export function checkClientRequestId(request: HttpRequest): void {
  const id = request.headers.get('x-client-request-id');
  if (id === null || (id.length <= 512 && /^[\x20-\x7e]*$/.test(id))) return;
  throw badRequest(
    'The header X-Client-Request-Id must consist of at most 512 ASCII characters.',
    'X-Client-Request-Id',
    'invalid_client_request_id',
  );
}
