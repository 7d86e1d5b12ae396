export { Client } from './client/client.ts';
export type { Executed } from './client/executed.ts';
export { createClient } from './client/create-client.ts';
export type { ApiKeySetter, ClientOptions, DataResidency } from './client/client-options.ts';
export type { RequestOptions, Timeouts } from './client/request-options.ts';
export type { RawRequestOptions } from './client/raw-request.ts';
export type { AttemptInfo, Hooks } from './client/hooks.ts';
export type { Logger, LogLevel } from './client/logger.ts';
export { APIPromise } from './client/api-promise.ts';
export type { ResultWithResponse, WithRequestID } from './client/api-promise.ts';
export { buildRequest } from './request/build-request.ts';
export type { RequestConfig, RequestDescription } from './request/build-request.ts';
export type { HeadersLike } from './request/headers.ts';
export { Stream } from './streaming/stream.ts';
export { SSEDecoder } from './streaming/sse-decoder.ts';
export type { ServerSentEvent } from './streaming/sse-decoder.ts';
export { PagePromise } from './pagination/page-promise.ts';
export { AbstractPage } from './pagination/page.ts';
export {
  ConversationCursorPage,
  CursorPage,
  NextCursorPage,
  Page,
  TokenPage,
} from './pagination/pages.ts';
export type { Fetch } from './transport/fetch-transport.ts';
export { APIConnectionError } from './errors/api-connection-error.ts';
export { APIConnectionTimeoutError } from './errors/api-connection-timeout-error.ts';
export type { TimeoutPhase } from './errors/api-connection-timeout-error.ts';
export { APIError } from './errors/api-error.ts';
export { APIUserAbortError } from './errors/api-user-abort-error.ts';
export { AuthenticationError } from './errors/authentication-error.ts';
export { BadRequestError } from './errors/bad-request-error.ts';
export { ConflictError } from './errors/conflict-error.ts';
export { InternalServerError } from './errors/internal-server-error.ts';
export { InvalidReplyError } from './errors/invalid-reply-error.ts';
export { NotFoundError } from './errors/not-found-error.ts';
export { OpenAIError } from './errors/openai-error.ts';
export { OutputParseError } from './errors/output-parse-error.ts';
export { PaginationError } from './errors/pagination-error.ts';
export { PermissionDeniedError } from './errors/permission-denied-error.ts';
export { RateLimitError } from './errors/rate-limit-error.ts';
export type { RateLimit, RateLimitBudget } from './errors/rate-limit.ts';
export { StreamTruncatedError } from './errors/stream-truncated-error.ts';
export { UnprocessableEntityError } from './errors/unprocessable-entity-error.ts';
export { VERSION } from './version.ts';
