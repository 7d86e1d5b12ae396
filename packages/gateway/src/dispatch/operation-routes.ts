import type { Operation } from '@unabridged/contract';

/** An operation that a request was matched to. */
export interface OperationMatch {
  readonly operation: Operation;
  /** Decoded path parameters. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** Query parameters that belong to the path itself, such as `beta=true`. */
  readonly fixedQuery: readonly string[];
}

interface Route {
  readonly operation: Operation;
  readonly segments: readonly string[];
  readonly fixedQuery: URLSearchParams;
}

/** Finds the operation that a method and a path belong to. */
export interface OperationRoutes {
  match(method: string, path: string, query: URLSearchParams): OperationMatch | undefined;
  /** Methods under which the path exists. */
  methodsOf(path: string): string[];
}

/**
 * Sorts operations so that literal segments win over parameters, whatever their order
 * in the contract (`/responses/compact` before `/responses/{response_id}`), and paths
 * with a fixed query over those without.
 */
export function createOperationRoutes(operations: readonly Operation[]): OperationRoutes {
  const routes = operations.map(routeOf).sort(bySpecificity);
  return {
    match(method, path, query) {
      const segments = segmentsOf(path);
      for (const route of routes) {
        if (route.operation.method !== method || !queryFits(route, query)) continue;
        const pathParameters = matchSegments(route.segments, segments);
        if (pathParameters)
          return {
            operation: route.operation,
            pathParameters,
            fixedQuery: [...route.fixedQuery.keys()],
          };
      }
      return undefined;
    },
    methodsOf(path) {
      const segments = segmentsOf(path);
      const fitting = routes.filter((route) => matchSegments(route.segments, segments));
      return [...new Set(fitting.map((route) => route.operation.method))];
    },
  };
}

function routeOf(operation: Operation): Route {
  const [path = '', query = ''] = operation.path.split('?');
  return { operation, segments: segmentsOf(path), fixedQuery: new URLSearchParams(query) };
}

function segmentsOf(path: string): string[] {
  return path.split('/').slice(1);
}

/** Paths of other lengths never compete, but must be kept apart for the order to be a consistent one. */
function bySpecificity(a: Route, b: Route): number {
  if (a.fixedQuery.size !== b.fixedQuery.size) return b.fixedQuery.size - a.fixedQuery.size;
  if (a.segments.length !== b.segments.length) return a.segments.length - b.segments.length;
  for (const [index, segment] of a.segments.entries()) {
    const order = Number(segment.startsWith('{')) - Number(b.segments[index]!.startsWith('{'));
    if (order !== 0) return order;
  }
  return 0;
}

function queryFits(route: Route, query: URLSearchParams): boolean {
  return [...route.fixedQuery].every(([name, value]) => query.get(name) === value);
}

function matchSegments(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const actual = segments[index]!;
    if (!expected.startsWith('{')) {
      if (expected !== actual) return undefined;
      continue;
    }
    const value = decode(actual);
    if (value === undefined || value === '') return undefined;
    parameters[expected.slice(1, -1)] = value;
  }
  return parameters;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
