import type { RateLimit } from '../errors/rate-limit.ts';
import { readRateLimit } from '../errors/rate-limit.ts';
import type { Exchange } from './exchange.ts';

/** A result together with the id of its request, which is not enumerable. */
export type WithRequestID<T> =
  T extends Array<unknown> ? T : T extends object ? T & { _request_id?: string | null } : T;

/** A result with the reply it came from. */
export interface ResultWithResponse<T> {
  readonly data: WithRequestID<T>;
  readonly response: Response;
  readonly request_id: string | null;
  /** State of the rate limits as the reply's headers tell it; null where they do not. */
  readonly rate_limit: RateLimit | null;
}

/**
 * The promise of an operation's result. The request is on its way when this is made; the
 * body is read when the promise is awaited, and left alone where `asResponse` is called.
 */
export class APIPromise<T> extends Promise<WithRequestID<T>> {
  // `then` makes ordinary promises.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  #exchange: Exchange;
  #parse: (exchange: Exchange) => Promise<T>;
  #parsed: Promise<WithRequestID<T>> | undefined;

  constructor(exchange: Exchange, parse: (exchange: Exchange) => Promise<T>) {
    // The own settlement of this promise is never looked at: `then` goes to the parsed result.
    super((resolve) => resolve(undefined as never));
    this.#exchange = exchange;
    this.#parse = parse;
  }

  #result(): Promise<WithRequestID<T>> {
    this.#parsed ??= this.#parse(this.#exchange) as Promise<WithRequestID<T>>;
    return this.#parsed;
  }

  /** The same call with its result changed. */
  _thenUnwrap<U>(transform: (data: T) => U | Promise<U>): APIPromise<U> {
    return new APIPromise<U>(this.#exchange, async (exchange) => {
      const data = await this.#parse(exchange);
      const changed = await transform(data);
      return nameRequest(changed, exchange);
    });
  }

  /** The reply as soon as its headers have come, its body unread. Statuses of 300 and above reject all the same. */
  async asResponse(): Promise<Response> {
    return (await this.#exchange.opened).toResponse();
  }

  /** The result, the reply it came from, the request's id and the state of the rate limits. */
  async withResponse(): Promise<ResultWithResponse<T>> {
    const data = await this.#result();
    const { reply } = this.#exchange;
    return {
      data,
      response: reply.toResponse(),
      request_id: reply.header('x-request-id'),
      rate_limit: readRateLimit((name) => reply.header(name)),
    };
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a promise whose body is read only when someone awaits it
  override then<Fulfilled = WithRequestID<T>, Rejected = never>(
    onFulfilled?: ((value: WithRequestID<T>) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#result().then(onFulfilled, onRejected);
  }

  override catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<WithRequestID<T> | Rejected> {
    return this.#result().catch(onRejected);
  }

  override finally(onFinally?: (() => void) | null): Promise<WithRequestID<T>> {
    return this.#result().finally(onFinally);
  }
}

/** Puts the request's id on a result, not enumerable, as the official client does. */
export function nameRequest<T>(value: T, exchange: Exchange): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (Object.hasOwn(value, '_request_id')) return value;
  Object.defineProperty(value, '_request_id', {
    value: exchange.reply.header('x-request-id'),
    configurable: true,
    enumerable: false,
    writable: true,
  });
  return value;
}
