import type { Operation } from '@unabridged/contract';
import { OpenAIError } from '../errors/openai-error.ts';
import { encodeForm } from './form.ts';
import type { FormEncoder } from './form.ts';
import { mergeHeaders, presentHeaders } from './headers.ts';
import type { HeadersLike, HeaderTable } from './headers.ts';
import { expandPath } from './path.ts';
import { appendQuery, stringifyQuery } from './query.ts';
import type { Query } from './query.ts';
import type { RequestBody } from './request-body.ts';

/** A request, described completely and not yet sent. */
export interface RequestDescription {
  readonly method: string;
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody;
}

/** What a request is built from besides the operation and its parameters. */
export interface RequestConfig {
  /** URL that the operation's path is appended to, such as `https://api.openai.com/v1`. */
  readonly baseURL: string;
  /** Laid over the operation's own headers, in order. `null` removes a header. */
  readonly headers?: readonly HeadersLike[];
  /** Query parameters of every request; the operation's own win. */
  readonly query?: Query | undefined;
  /** Replaces the body that the parameters would make, such as a multipart body that is passed through. */
  readonly body?: RequestBody;
  /** Whether the reply is a stream of events. Default: what the `stream` parameter says. */
  readonly streaming?: boolean;
}

interface SortedParams {
  readonly path: string;
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, string>;
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Tells path, query, header and body parameters apart. */
function sortParams(operation: Operation, params: Readonly<Record<string, unknown>>): SortedParams {
  const query: Record<string, unknown> = {};
  const headers: Record<string, string> = {};
  const used = new Set<string>();
  const path = expandPath(operation.path, params, operation.accessor, (name) => used.add(name));
  const allInQuery = encodingOf(operation) === 'none';
  if (used.size === 0 && !allInQuery && !operation.query && !operation.headers) {
    return { path, query, headers, rest: params };
  }
  const rest: Record<string, unknown> = {};
  for (const name of Object.keys(params)) {
    if (used.has(name)) continue;
    const value = params[name];
    const header = operation.headers?.[name];
    if (header !== undefined) {
      if (value !== undefined && value !== null) headers[header.toLowerCase()] = String(value);
    } else if (allInQuery || operation.query?.includes(name)) query[name] = value;
    else rest[name] = value;
  }
  return { path, query, headers, rest };
}

function encodingOf(operation: Operation): NonNullable<Operation['request']> {
  return operation.request ?? (operation.method === 'POST' ? 'json' : 'none');
}

function encodeBody(
  operation: Operation,
  rest: Readonly<Record<string, unknown>>,
  headers: HeaderTable,
  encode: FormEncoder | undefined,
): RequestBody {
  const encoding = encodingOf(operation);
  if (encoding === 'none') return undefined;
  if (encoding === 'json') {
    headers['content-type'] = 'application/json';
    return JSON.stringify(rest);
  }
  if (encoding === 'multipart') {
    if (encode === undefined) throw formless(operation.accessor);
    const form = encode(rest, operation);
    if ('contentType' in form) headers['content-type'] = form.contentType;
    return form;
  }
  throw new OpenAIError(
    `${operation.accessor} sends a ${encoding} body, which this version cannot make from parameters yet. ` +
      'Pass the encoded body and its content type: execute(operation, params, { body, headers }).',
  );
}

function acceptOf(operation: Operation, streaming: boolean): string {
  if (operation.stream === 'sse' && streaming) return 'text/event-stream';
  return operation.response === 'binary' ? 'application/octet-stream' : 'application/json';
}

/** A client that was made without services leaves the code for forms out of its bundle. */
const formless = (accessor: string): OpenAIError =>
  new OpenAIError(
    `${accessor} sends a form, which this client cannot make: make the service that has it, such as new FilesService(client), or use the class OpenAI.`,
  );

/**
 * Describes the request of an operation: a pure function, so that it serves previews,
 * curl export and tests without a network.
 * @throws {OpenAIError} where a path parameter is missing or would change the path.
 */
export function buildRequest(
  operation: Operation,
  params: Readonly<Record<string, unknown>>,
  config: RequestConfig,
): RequestDescription {
  return describeRequest(operation, params, config, encodeForm);
}

/** The same with the encoder of forms, if any: most programs send none. */
export function describeRequest(
  operation: Operation,
  params: Readonly<Record<string, unknown>>,
  config: RequestConfig,
  encode: FormEncoder | undefined,
): RequestDescription {
  const { path, query, headers, rest } = sortParams(operation, params);
  const table: HeaderTable = {
    accept: acceptOf(operation, config.streaming ?? params['stream'] === true),
  };
  if (operation.beta !== undefined) table['openai-beta'] = operation.beta;
  if (config.body !== undefined && encodingOf(operation) === 'json') {
    table['content-type'] = 'application/json';
  }
  const body = config.body ?? encodeBody(operation, rest, table, encode);
  for (const source of config.headers ?? []) mergeHeaders(table, source);
  mergeHeaders(table, headers);
  return {
    method: operation.method,
    url: joinURL(config.baseURL, path, { ...config.query, ...query }),
    headers: presentHeaders(table),
    body,
  };
}

/** Appends path and query to a base URL, which may carry a query of its own. */
export function joinURL(baseURL: string, path: string, query: Query): string {
  const mark = baseURL.indexOf('?');
  const base = mark === -1 ? baseURL : baseURL.slice(0, mark);
  const ownQuery = mark === -1 ? '' : baseURL.slice(mark + 1);
  const stem = base.endsWith('/') ? base.slice(0, -1) : base;
  const url = appendQuery(stem + path, ownQuery);
  return appendQuery(url, stringifyQuery(query));
}
