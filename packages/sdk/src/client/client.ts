import type { Operation, ParamsOf } from '@unabridged/contract';
import { defaultTransport } from '#transport';
import type { AbstractPage } from '../pagination/page.ts';
import { pageOf } from '../pagination/page-style.ts';
import { PagePromise } from '../pagination/page-promise.ts';
import { describeRequest } from '../request/build-request.ts';
import type { RequestDescription } from '../request/build-request.ts';
import type { FormEncoder } from '../request/form.ts';
import type { HeadersLike } from '../request/headers.ts';
import { isRawBody } from '../request/request-body.ts';
import type { RequestBody } from '../request/request-body.ts';
import { fetchTransport } from '../transport/fetch-transport.ts';
import type { Transport } from '../transport/transport.ts';
import type { WithUploads } from '../uploads/uploadable.ts';
import { APIPromise } from './api-promise.ts';
import { askForKey, missingKey } from './authorization.ts';
import type { ApiKeySetter, ClientOptions } from './client-options.ts';
import { readCustomHeaders } from './environment.ts';
import { Exchange } from './exchange.ts';
import type { Executed } from './executed.ts';
import type { Logger, LogLevel } from './logger.ts';
import { parseAny, parseBinary, parseEmpty, parseJson, parseStream } from './parse-reply.ts';
import { describeRaw } from './raw-request.ts';
import type { RawRequestOptions } from './raw-request.ts';
import { Reporter } from './reporter.ts';
import type { RequestOptions } from './request-options.ts';
import { resolveOptions } from './resolve-options.ts';
import { userAgent } from './user-agent.ts';

const defaultConnectMs = 30_000;

type AnyParams = Readonly<Record<string, unknown>>;

/** What an operation takes; files in every form that can be sent. */
type SentParams<O extends Operation> = O extends { request: 'multipart' }
  ? WithUploads<ParamsOf<O>>
  : ParamsOf<O>;

/**
 * Sends requests: what every service stands on. `OpenAI` adds the services; where the size
 * of a bundle counts, make one with `createClient` and add the services that you use.
 */
export class Client {
  apiKey: string | null;
  adminAPIKey: string | null;
  organization: string | null;
  project: string | null;
  webhookSecret: string | null;
  baseURL: string;
  /** Milliseconds for one attempt. */
  timeout: number;
  maxRetries: number;
  logger: Logger;
  logLevel: LogLevel;
  fetchOptions: RequestInit | undefined;
  /** Writes forms; set by services that send files, so that programs without them do not load it. */
  formEncoder: FormEncoder | undefined;
  protected readonly _options: ClientOptions;
  #apiKeySetter: ApiKeySetter | undefined;
  #customHeaders: Record<string, string> | undefined;
  #userAgent = userAgent();
  #transport: Transport | undefined;

  /** @throws {OpenAIError} without any key, or in a browser without leave. */
  constructor(options: ClientOptions = {}) {
    const resolved = resolveOptions(options);
    this._options = options;
    this.apiKey = typeof resolved.apiKey === 'string' ? resolved.apiKey : null;
    this.#apiKeySetter = typeof resolved.apiKey === 'function' ? resolved.apiKey : undefined;
    this.adminAPIKey = resolved.adminAPIKey;
    this.organization = resolved.organization;
    this.project = resolved.project;
    this.webhookSecret = resolved.webhookSecret;
    this.baseURL = resolved.baseURL;
    this.timeout = resolved.timeout;
    this.maxRetries = resolved.maxRetries;
    this.logger = resolved.logger;
    this.logLevel = resolved.logLevel;
    this.fetchOptions = options.fetchOptions;
    this.#customHeaders = readCustomHeaders();
  }

  /** A client with the same options but for those given. */
  withOptions(options: Partial<ClientOptions>): this {
    const { apiKey, adminAPIKey, organization, project, webhookSecret, baseURL } = this;
    const { timeout, maxRetries, logger, logLevel, fetchOptions } = this;
    // What the client was made with is in its base URL already.
    const where = options.dataResidency ? { baseURL: null } : { baseURL, dataResidency: null };
    const current = { adminAPIKey, organization, project, webhookSecret, ...where };
    const requests = { timeout, maxRetries, logger, logLevel, fetchOptions };
    const Class = this.constructor as new (options: ClientOptions) => this;
    const client = new Class({
      ...this._options,
      ...current,
      ...requests,
      apiKey: this.#apiKeySetter ?? apiKey,
      ...options,
    });
    client.formEncoder = this.formEncoder;
    return client;
  }

  /**
   * Runs any operation of the contract. Every service method is a typed wrapper over it.
   * @param params path parameters, query and body in one object.
   */
  execute<O extends Operation, const Params extends SentParams<O>>(
    operation: O,
    params: Params,
    options: RequestOptions = {},
  ): Executed<O, Params> {
    const given = (params ?? {}) as AnyParams;
    const asked = given['stream'] === true || options.stream === true;
    const streaming = operation.stream === 'sse' && asked;
    const exchange = this.#exchange(operation, given, options, streaming);
    return this.#promise(operation, given, options, exchange, streaming) as Executed<O, Params>;
  }

  #promise(
    operation: Operation,
    params: AnyParams,
    options: RequestOptions,
    exchange: Exchange,
    streaming: boolean,
  ): APIPromise<unknown> {
    if (streaming) return new APIPromise(exchange, parseStream);
    const { page } = operation;
    if (page !== undefined) {
      return new PagePromise<AbstractPage<unknown>, unknown>(exchange, async (from) => {
        const body = await parseJson(from);
        return pageOf(
          page,
          body,
          (next) => this.execute(operation, { ...params, ...next } as never, options) as never,
        );
      });
    }
    switch (operation.response) {
      case 'binary':
        return new APIPromise<unknown>(exchange, parseBinary);
      case 'empty':
        return new APIPromise<unknown>(exchange, parseEmpty);
      case 'text':
        return new APIPromise<unknown>(exchange, (from) => from.text());
      default:
        return new APIPromise<unknown>(exchange, parseJson);
    }
  }

  #exchange(
    operation: Operation,
    params: AnyParams,
    options: RequestOptions,
    streaming: boolean,
  ): Exchange {
    const describe = (authorization: HeadersLike): RequestDescription =>
      describeRequest(
        this.operationFor(operation, params),
        params,
        {
          baseURL: this.baseURL,
          headers: this.#headers(options, authorization),
          query: { ...this._options.defaultQuery, ...options.query },
          body: bodyOf(options),
          streaming,
        },
        this.formEncoder,
      );
    const resumed = params['starting_after'] !== undefined;
    return this.#open(operation, describe, options, streaming, resumed);
  }

  #open(
    operation: Operation | undefined,
    describe: (authorization: HeadersLike) => RequestDescription,
    options: RequestOptions,
    streaming: boolean,
    resumed: boolean,
  ): Exchange {
    const timeout = options.timeout ?? this.timeout;
    const limits = { ...this._options.timeouts, ...options.timeouts };
    const accessor = operation?.accessor;
    return new Exchange({
      accessor,
      describe: () => this.#authorize(operation, describe),
      transport: this.#transportFor(options),
      streaming,
      signal: options.signal,
      maxRetries: options.maxRetries ?? this.maxRetries,
      proxy: this._options.proxy,
      connectMs: limits.connect ?? Math.min(defaultConnectMs, timeout),
      firstByteMs: limits.firstByte ?? timeout,
      idleMs: limits.idle ?? timeout,
      totalMs: limits.total,
      acceptTruncated:
        options.acceptTruncatedStreams ?? this._options.acceptTruncatedStreams ?? false,
      acceptEmpty: resumed,
      reporter: new Reporter(accessor, this.logger, this.logLevel, this._options),
    });
  }

  /** Describes a request with the key that its operation takes. Not async where it need not be. */
  #authorize(
    operation: Operation | undefined,
    describe: (authorization: HeadersLike) => RequestDescription,
  ): RequestDescription | Promise<RequestDescription> {
    const kind = operation?.auth ?? 'project';
    const setter = kind === 'project' ? this.#apiKeySetter : undefined;
    const finish = (key: string | null): RequestDescription => {
      const authorization = key === null ? undefined : this.authorizationOf(key);
      const description = describe(authorization);
      const { headers } = description;
      // A header of the caller's own does, and so does one that was taken away on purpose.
      if (key === null && !headers['authorization'] && !headers['api-key'] && !this.#keyless()) {
        throw missingKey(operation?.accessor, kind);
      }
      return description;
    };
    if (setter !== undefined) return askForKey(setter).then(finish);
    const own = kind === 'admin' ? this.adminAPIKey : this.apiKey;
    // A raw request does not say which key it needs: the one there is goes.
    return finish(own ?? (operation === undefined ? this.adminAPIKey : null));
  }

  /** The header that a key is sent in. Clients of other servers have others. */
  protected authorizationOf(key: string): HeadersLike {
    return { authorization: `Bearer ${key}` };
  }

  /** The operation as this server has it. Clients of other servers have other paths. */
  protected operationFor(operation: Operation, _params: AnyParams): Operation {
    return operation;
  }

  #keyless(): boolean {
    const { defaultHeaders } = this._options;
    if (typeof defaultHeaders !== 'object' || defaultHeaders === null) return false;
    return Object.entries(defaultHeaders).some(
      ([name, value]) => name.toLowerCase() === 'authorization' && value === null,
    );
  }

  #headers(options: RequestOptions, authorization: HeadersLike): HeadersLike[] {
    return [
      {
        'user-agent': this.#userAgent,
        'openai-organization': this.organization ?? undefined,
        'openai-project': this.project ?? undefined,
        'idempotency-key': options.idempotencyKey,
      },
      authorization,
      this.#customHeaders,
      this._options.defaultHeaders,
      options.headers,
    ];
  }

  #transportFor(options: RequestOptions): Transport {
    if (options.fetch !== undefined || options.fetchOptions !== undefined) {
      const merged = { ...this.fetchOptions, ...options.fetchOptions };
      return fetchTransport(options.fetch ?? this._options.fetch, merged);
    }
    if (this._options.fetch !== undefined || this.fetchOptions !== undefined) {
      this.#transport ??= fetchTransport(this._options.fetch, this.fetchOptions);
      return this.#transport;
    }
    const own = defaultTransport.choose();
    if (own !== undefined) return own;
    this.#transport ??= fetchTransport(undefined, undefined);
    return this.#transport;
  }

  /** Sends a GET request to a path of the API that has no method of its own here. */
  get<Result>(path: string, options?: RequestOptions): APIPromise<Result> {
    return this.request({ ...options, method: 'GET', path });
  }

  /** Sends a POST request to a path of the API that has no method of its own here. */
  post<Result>(path: string, options?: RequestOptions): APIPromise<Result> {
    return this.request({ ...options, method: 'POST', path });
  }

  /** Sends a PATCH request to a path of the API that has no method of its own here. */
  patch<Result>(path: string, options?: RequestOptions): APIPromise<Result> {
    return this.request({ ...options, method: 'PATCH', path });
  }

  /** Sends a PUT request to a path of the API that has no method of its own here. */
  put<Result>(path: string, options?: RequestOptions): APIPromise<Result> {
    return this.request({ ...options, method: 'PUT', path });
  }

  /** Sends a DELETE request to a path of the API that has no method of its own here. */
  delete<Result>(path: string, options?: RequestOptions): APIPromise<Result> {
    return this.request({ ...options, method: 'DELETE', path });
  }

  /** Sends a request that no operation describes. The key goes to the base URL's own origin only. */
  request<Result>(options: RawRequestOptions): APIPromise<Result> {
    const streaming = options.stream === true;
    const describe = (authorization: HeadersLike): RequestDescription =>
      describeRaw(options, {
        baseURL: this.baseURL,
        headers: this.#headers(options, authorization),
        query: this._options.defaultQuery,
      });
    const exchange = this.#open(undefined, describe, options, streaming, false);
    const parse = streaming ? parseStream : parseAny;
    return new APIPromise<Result>(exchange, parse as (from: Exchange) => Promise<Result>);
  }
}

function bodyOf({ body }: RequestOptions): RequestBody {
  if (body === undefined || body === null) return undefined;
  return isRawBody(body) ? body : JSON.stringify(body);
}
