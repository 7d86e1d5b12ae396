import { APIError } from './api-error.ts';
import { AuthenticationError } from './authentication-error.ts';
import { BadRequestError } from './bad-request-error.ts';
import { ConflictError } from './conflict-error.ts';
import { InternalServerError } from './internal-server-error.ts';
import { NotFoundError } from './not-found-error.ts';
import { PermissionDeniedError } from './permission-denied-error.ts';
import { RateLimitError } from './rate-limit-error.ts';
import { UnprocessableEntityError } from './unprocessable-entity-error.ts';

type StatusErrorClass = new (
  status: never,
  error: object | undefined,
  message: string | undefined,
  headers: Headers,
) => APIError;

const byStatus: Record<number, StatusErrorClass> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** The error of the class that stands for a status. */
export function errorOfStatus(
  status: number,
  detail: object | undefined,
  message: string | undefined,
  headers: Headers,
): APIError {
  const ErrorClass = byStatus[status] ?? (status >= 500 ? InternalServerError : APIError);
  return new (ErrorClass as StatusErrorClass)(status as never, detail, message, headers);
}

/** Status that an error inside a stream, which has none of its own, stands for. */
const statusOfCode: Record<string, number> = {
  invalid_request_error: 400,
  invalid_prompt: 400,
  context_length_exceeded: 400,
  invalid_api_key: 401,
  authentication_error: 401,
  permission_error: 403,
  not_found_error: 404,
  model_not_found: 404,
  conflict: 409,
  rate_limit_exceeded: 429,
  rate_limit_error: 429,
  insufficient_quota: 429,
  tokens: 429,
  requests: 429,
  server_error: 500,
  internal_error: 500,
  service_unavailable: 503,
  server_is_overloaded: 503,
};

/** The error of the class that the `code`, `type` or `status` of an error inside a stream names. */
export function errorInStream(detail: Record<string, unknown>, headers: Headers): APIError {
  const message = typeof detail['message'] === 'string' ? detail['message'] : undefined;
  const named = [detail['code'], detail['type']]
    .map((name) => (typeof name === 'string' ? statusOfCode[name] : undefined))
    .find((status) => status !== undefined);
  const told = detail['status'] ?? detail['status_code'];
  const status = named ?? (typeof told === 'number' && told >= 400 ? told : undefined);
  if (status === undefined) return new APIError(undefined, detail, message, headers);
  return errorOfStatus(status, detail, message, headers);
}
