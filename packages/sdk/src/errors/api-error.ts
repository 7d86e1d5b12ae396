import { brandError } from './brand.ts';
import { OpenAIError } from './openai-error.ts';
import { readRateLimit } from './rate-limit.ts';
import type { RateLimit } from './rate-limit.ts';

/** Where the failing request went; kept apart from the constructor, whose shape is the official one. */
export interface RequestSite {
  /** HTTP method, such as `POST`. */
  readonly method: string;
  /** URL without credentials. */
  readonly url: string;
}

const retryableStatus = (status: number): boolean =>
  status === 408 || status === 409 || status === 429 || status >= 500;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/**
 * The API refused a request or failed to serve it. Subclasses tell by status;
 * an error without `status` came from the connection or from inside a stream.
 */
export class APIError<
  Status extends number | undefined = number | undefined,
  ReplyHeaders extends Headers | undefined = Headers | undefined,
  Body extends object | undefined = object | undefined,
> extends OpenAIError {
  static {
    brandError(this, 'APIError');
  }

  /** Status of the HTTP reply; undefined where none came. */
  readonly status: Status;
  /** Headers of the HTTP reply; undefined where none came. */
  readonly headers: ReplyHeaders;
  /** The `error` object of the reply's body. */
  readonly error: Body;
  /** Stable identifier for programs, such as `model_not_found`. */
  readonly code: string | null | undefined;
  /** Parameter at fault, such as `input[0].content`. */
  readonly param: string | null | undefined;
  /** Kind of error, such as `invalid_request_error`. */
  readonly type: string | undefined;
  /** Value of the `x-request-id` header: name it when you ask OpenAI about this failure. */
  readonly requestID: string | null | undefined;
  /** HTTP method of the request. */
  readonly method: string | undefined = undefined;
  /** URL of the request, without credentials. */
  readonly url: string | undefined = undefined;

  constructor(
    status: Status,
    error: Body,
    message: string | undefined,
    headers: ReplyHeaders,
    options?: ErrorOptions,
  ) {
    super(describe(status, error, message), options);
    const detail = error as Record<string, unknown> | undefined;
    this.status = status;
    this.headers = headers;
    this.error = error;
    this.code = detail?.['code'] as string | null | undefined;
    this.param = detail?.['param'] as string | null | undefined;
    this.type = text(detail?.['type']);
    this.requestID = headers?.get('x-request-id');
  }

  /** The same as `requestID`. */
  get requestId(): string | null | undefined {
    return this.requestID;
  }

  /** State of the rate limits at the time of the reply; null where it told none. */
  get rateLimit(): RateLimit | null {
    const headers = this.headers;
    return headers === undefined ? null : readRateLimit((name) => headers.get(name));
  }

  override get isRetryable(): boolean {
    const advice = this.headers?.get('x-should-retry');
    if (advice === 'true') return true;
    if (advice === 'false') return false;
    return this.status !== undefined && retryableStatus(this.status);
  }

  /** Adds where the request went; returns the error. */
  at(site: RequestSite | undefined, requestId?: string | null): this {
    if (site !== undefined) Object.assign(this, { method: site.method, url: site.url });
    if (requestId !== undefined && this.requestID === undefined) {
      Object.assign(this, { requestID: requestId });
    }
    return this;
  }
}

function describe(
  status: number | undefined,
  error: object | undefined,
  fallback?: string,
): string {
  const given = (error as { message?: unknown } | undefined)?.message;
  const message =
    text(given) ?? (given === undefined ? undefined : JSON.stringify(given)) ?? fallback;
  const detail = message ?? (error === undefined ? undefined : JSON.stringify(error));
  if (status !== undefined) return `${status} ${detail ?? 'status code (no body)'}`;
  return detail ?? '(no status code or body)';
}
