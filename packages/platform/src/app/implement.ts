import type { Operation } from '@unabridged/contract';
import type { EventStream } from './event-stream.ts';

/** What a handler knows about the request besides its parameters. */
export interface RequestContext {
  readonly requestId: string;
  /** Aborts when the client has gone. */
  readonly signal: AbortSignal;
  /** Headers of the reply; a handler may add its own. */
  readonly replyHeaders: Headers;
  readonly requestHeaders: Headers;
}

/** Parameters as they came: assembled from path, query and body, not yet validated. */
export type RawParams = Record<string, unknown>;

/** An operation of the contract together with the function that answers it. */
export interface Implementation {
  readonly operation: Operation;
  readonly complete: (params: RawParams) => RawParams;
  readonly handle: (params: RawParams, context: RequestContext) => Promise<unknown>;
}

export interface ImplementOptions {
  /** Fills in what the API treats as optional although its types require it. Runs before validation. */
  readonly complete?: (params: RawParams) => RawParams;
}

/**
 * Answers an operation of the contract. `handler` gets parameters that have passed
 * the contract's schema and must return what the contract promises.
 */
export function implement<Params, Result, Event>(
  operation: Operation<Params, Result, Event>,
  handler: (params: Params, context: RequestContext) => Promise<Result | EventStream<Event>>,
  options: ImplementOptions = {},
): Implementation {
  return {
    operation,
    complete: options.complete ?? ((params) => params),
    // The router validates against the schema derived from Params before it calls.
    handle: (params, context) => handler(params as Params, context),
  };
}
