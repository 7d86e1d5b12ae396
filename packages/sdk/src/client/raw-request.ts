import { joinURL } from '../request/build-request.ts';
import type { RequestConfig, RequestDescription } from '../request/build-request.ts';
import { mergeHeaders, presentHeaders } from '../request/headers.ts';
import type { HeaderTable } from '../request/headers.ts';
import { appendQuery, stringifyQuery } from '../request/query.ts';
import { isRawBody } from '../request/request-body.ts';
import type { RequestBody } from '../request/request-body.ts';
import type { RequestOptions } from './request-options.ts';

/** A request that no operation describes. */
export interface RawRequestOptions extends RequestOptions {
  /** HTTP method, in any case. */
  method: string;
  /** Path below the base URL, or a whole URL. */
  path: string;
}

const absolute = /^[a-z][a-z0-9+.-]*:\/\//i;

/** Describes a raw request: pure, like `buildRequest`. */
export function describeRaw(options: RawRequestOptions, config: RequestConfig): RequestDescription {
  const { path, body } = options;
  const table: HeaderTable = { accept: options.stream ? 'text/event-stream' : 'application/json' };
  let encoded: RequestBody;
  if (body !== undefined && body !== null) {
    if (isRawBody(body)) encoded = body;
    else {
      encoded = JSON.stringify(body);
      table['content-type'] = 'application/json';
    }
  }
  for (const source of config.headers ?? []) mergeHeaders(table, source);
  const query = { ...config.query, ...options.query };
  const whole = absolute.test(path);
  if (whole && new URL(path).origin !== new URL(config.baseURL).origin) {
    // Another server must not be handed the key; headers of the caller's own go along.
    const own: HeaderTable = {};
    mergeHeaders(own, options.headers);
    if (!own['authorization']) delete table['authorization'];
  }
  return {
    method: options.method.toUpperCase(),
    url: whole
      ? appendQuery(path, stringifyQuery(query))
      : joinURL(config.baseURL, path.startsWith('/') ? path : `/${path}`, query),
    headers: presentHeaders(table),
    body: encoded,
  };
}
