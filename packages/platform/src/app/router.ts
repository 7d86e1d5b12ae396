import type { Operation } from '@unabridged/contract';
import { ApiError, notImplemented } from '../errors/api-error.ts';
import type { HttpRequest } from '../http/http-request.ts';
import type { Implementation } from './implement.ts';
import { pickByQuery, routeTable } from './route-table.ts';
import type { RoutePath } from './route-table.ts';

/** The implementation that a request is for, and its path parameters. */
export interface Route {
  readonly implementation: Implementation;
  readonly path: Readonly<Record<string, string>>;
}

/** What of a request tells where it goes. */
type Asked = Pick<HttpRequest, 'method' | 'pathname' | 'search'>;

/** Finds what answers a request to the API. */
export class Router {
  readonly #literal = new Map<string, RoutePath>();
  /** Paths with parameters, by their number of segments, the literal ones first. */
  readonly #patterns = new Map<
    number,
    { readonly row: RoutePath; readonly segments: string[] }[]
  >();
  readonly #implementations: ReadonlyMap<string, Implementation>;

  constructor(operations: readonly Operation[], implementations: readonly Implementation[]) {
    this.#implementations = new Map(implementations.map((one) => [one.operation.accessor, one]));
    for (const row of routeTable(operations)) {
      if (!row.pattern.includes(':')) this.#literal.set(row.pattern, row);
      else {
        const segments = row.pattern.split('/');
        const list = this.#patterns.get(segments.length) ?? [];
        this.#patterns.set(segments.length, [...list, { row, segments }]);
      }
    }
  }

  /** @throws ApiError 404 `unknown_url`, 405 `method_not_allowed`, 501 `not_implemented` */
  find({ method, pathname, search }: Asked): Route {
    const literal = this.#literal.get(pathname);
    if (literal !== undefined) return this.#route(literal, {}, { method, pathname, search });
    const segments = pathname.split('/');
    for (const pattern of this.#patterns.get(segments.length) ?? []) {
      const path = match(pattern.segments, segments);
      if (path !== undefined) return this.#route(pattern.row, path, { method, pathname, search });
    }
    throw unknownUrl(method, pathname);
  }

  #route(
    { methods }: RoutePath,
    path: Record<string, string>,
    { method, pathname, search }: Asked,
  ): Route {
    const operations = methods.get(method === 'HEAD' ? 'GET' : method) ?? [];
    const operation = pickByQuery(operations, search);
    if (operation === undefined) throw wrongMethod(method, pathname, [...methods.keys()]);
    const implementation = this.#implementations.get(operation.accessor);
    if (implementation === undefined) throw unbuilt(operation);
    return { implementation, path };
  }
}

function match(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  const path: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const given = segments[index]!;
    if (!expected.startsWith(':')) {
      if (given !== expected) return undefined;
    } else if (given === '') return undefined;
    else path[expected.slice(1)] = decoded(given);
  }
  return path;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function wrongMethod(method: string, pathname: string, allowed: readonly string[]): ApiError {
  return new ApiError({
    status: 405,
    message: `${pathname} does not take ${method}. It takes: ${allowed.join(', ')}.`,
    code: 'method_not_allowed',
    headers: { allow: allowed.join(', ') },
  });
}

function unbuilt(operation: Operation): ApiError {
  const { accessor, method, path } = operation;
  return notImplemented(
    `The operation '${accessor}' (${method} /v1${path}) is not implemented by this platform yet. Call OpenAI itself for it.`,
  );
}

/** The refusal of a path that nothing is behind. */
export function unknownUrl(method: string, path: string): ApiError {
  const hint = path.startsWith('/v1') ? 'Please check the URL.' : 'The API is served below /v1.';
  return new ApiError({
    status: 404,
    message: `Unknown request URL: ${method} ${path}. ${hint}`,
    code: 'unknown_url',
  });
}
