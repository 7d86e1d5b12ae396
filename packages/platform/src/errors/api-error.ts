import type { ErrorBody } from '@unabridged/contract';

/** Where an error belongs and what a program can tell from it. */
export interface ApiErrorDetail {
  readonly status: number;
  readonly message: string;
  /** Default: `invalid_request_error` below 500, else `server_error`. */
  readonly type?: string | undefined;
  readonly param?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly cause?: unknown;
}

/** A refusal that reaches the client as an HTTP status and the API's error body. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(detail: ApiErrorDetail) {
    super(detail.message, { cause: detail.cause });
    this.status = detail.status;
    this.type = detail.type ?? (detail.status < 500 ? 'invalid_request_error' : 'server_error');
    this.param = detail.param ?? null;
    this.code = detail.code ?? null;
    this.headers = detail.headers ?? {};
  }

  get body(): ErrorBody {
    const { message, type, param, code } = this;
    return { error: { message, type, param, code } };
  }
}

/** A request that is wrong in itself: status 400. */
export function badRequest(message: string, param: string | null, code: string | null): ApiError {
  return new ApiError({ status: 400, message, param, code });
}

/** Something that this platform does not do yet: status 501, never retried by clients. */
export function notImplemented(message: string, param: string | null = null): ApiError {
  return new ApiError({
    status: 501,
    type: 'not_implemented_error',
    message,
    param,
    code: 'not_implemented',
    headers: { 'x-should-retry': 'false' },
  });
}

/** The refusal of requests that come, or still run, while the server stops: status 503. */
export function shuttingDown(): ApiError {
  return new ApiError({
    status: 503,
    message: 'The server is shutting down. Send the request again when it is back.',
    code: 'server_shutting_down',
  });
}
