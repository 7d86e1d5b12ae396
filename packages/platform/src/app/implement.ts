import type { Operation } from '@unabridged/contract';
import type { HttpHeaders } from '../http/http-request.ts';
import type { BinaryReply } from './binary-reply.ts';
import type { EventStream } from './event-stream.ts';
import type { Received } from './received-file.ts';

/** What a handler knows about the request besides its parameters. */
export interface RequestContext {
  readonly requestId: string;
  /** Aborts when the client has gone. */
  readonly signal: AbortSignal;
  /** Headers of the reply; a handler may add its own. */
  readonly replyHeaders: { set(name: string, value: string): void };
  readonly requestHeaders: HttpHeaders;
}

/** Parameters as they came: assembled from path, query and body, not yet validated. */
export type RawParams = Record<string, unknown>;

/** An operation of the contract together with the function that answers it. */
export interface Implementation {
  readonly operation: Operation;
  readonly complete: (params: RawParams) => RawParams;
  /** Largest file of a multipart request, in bytes. */
  readonly maximumFileBytes: number;
  readonly handle: (params: RawParams, context: RequestContext) => Promise<unknown>;
}

export interface ImplementOptions {
  /** Fills in what the API treats as optional although its types require it. Runs before validation. */
  readonly complete?: (params: RawParams) => RawParams;
  /** Largest file of a multipart request, in bytes. Default: 512 MB. */
  readonly maximumFileBytes?: number;
}

/** What a handler returns: what the contract promises, as bytes or events where it says so. */
export type Reply<Result, Event> = Result | BinaryReply | EventStream<Event>;

const defaultMaximumFileBytes = 512 * 1024 * 1024;

/**
 * Answers an operation of the contract. `handler` gets parameters that have passed
 * the contract's schema and must return what the contract promises.
 */
export function implement<Params, Result, Event>(
  operation: Operation<Params, Result, Event>,
  handler: (params: Params, context: RequestContext) => Promise<Reply<Result, Event>>,
  options: ImplementOptions = {},
): Implementation {
  return {
    operation,
    complete: options.complete ?? ((params) => params),
    maximumFileBytes: options.maximumFileBytes ?? defaultMaximumFileBytes,
    // The router validates against the schema derived from Params before it calls.
    handle: (params, context) => handler(params as Params, context),
  };
}

/**
 * Answers an operation of the contract that takes files. They are on disk when
 * `handler` is called, and gone after its reply unless it keeps them.
 */
export function implementMultipart<Params, Result, Event>(
  operation: Operation<Params, Result, Event>,
  handler: (params: Received<Params>, context: RequestContext) => Promise<Reply<Result, Event>>,
  options: ImplementOptions = {},
): Implementation {
  // The router has put received files in the places of the contract's.
  return implement(
    operation,
    (params, context) => handler(params as Received<Params>, context),
    options,
  );
}
