import type { HeadersLike } from '../request/headers.ts';
import type { Fetch } from '../transport/fetch-transport.ts';

/** Time limits in milliseconds. `Infinity` switches one off. */
export interface Timeouts {
  /** To make a connection. Node's own transport only. Default: 30,000, or `timeout` if that is less. */
  readonly connect?: number | undefined;
  /** To the whole reply; for a stream, to its headers. Default: `timeout`. */
  readonly firstByte?: number | undefined;
  /** Between two events of a stream; comments that keep the connection open do not count. Default: `timeout`. */
  readonly idle?: number | undefined;
  /** For the call as a whole: all attempts, the waits between them, and the stream. Default: none. */
  readonly total?: number | undefined;
}

/** Options of one call; they win over those of the client. */
export interface RequestOptions {
  /** Sent in addition; `null` takes a header away. */
  headers?: HeadersLike;
  /** Query parameters in addition to the operation's own. */
  query?: object | null | undefined;
  /** Sent instead of the body that the parameters would make: text, bytes, a form or a stream goes as it is, anything else as JSON. */
  body?: unknown;
  /** How often the request is repeated after a failure that may pass. Default: the client's, 2. */
  maxRetries?: number | undefined;
  /** Milliseconds for one attempt, and between two events of a stream. Default: the client's, 600,000. */
  timeout?: number | undefined;
  /** Time limits one by one. */
  timeouts?: Timeouts | undefined;
  /** Ends the call with an `APIUserAbortError`. */
  signal?: AbortSignal | null | undefined;
  /** Sent as `Idempotency-Key`, the same at each repetition. Only operations that promise deduplication honour it. */
  idempotencyKey?: string | undefined;
  /** Takes a stream that ended early as complete instead of throwing a `StreamTruncatedError`. Default: false. */
  acceptTruncatedStreams?: boolean | undefined;
  /** Sends through this `fetch` instead of the client's transport. */
  fetch?: Fetch | undefined;
  /** Further members of `fetch`'s second argument, such as a dispatcher. */
  fetchOptions?: RequestInit | undefined;
  /** Whether the reply is a stream, for raw requests and for operations that stream without a parameter that says so. */
  stream?: boolean | undefined;
}
