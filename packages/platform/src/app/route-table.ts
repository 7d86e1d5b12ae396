import type { Operation } from '@unabridged/contract';

/** The operations that share a path, by method; those told apart by a fixed query follow each other. */
export interface RoutePath {
  /** In the router's syntax: `/v1/responses/:response_id`. */
  readonly pattern: string;
  readonly methods: ReadonlyMap<string, readonly Operation[]>;
}

/** Groups operations by path. Literal paths come before parameterised ones that would swallow them. */
export function routeTable(operations: readonly Operation[]): RoutePath[] {
  const paths = new Map<string, Map<string, Operation[]>>();
  for (const operation of operations) {
    const pattern = toPattern(operation.path);
    const methods = paths.get(pattern) ?? new Map<string, Operation[]>();
    paths.set(pattern, methods);
    methods.set(operation.method, [...(methods.get(operation.method) ?? []), operation]);
  }
  return Array.from(paths, ([pattern, methods]) => ({ pattern, methods })).sort(
    (left, right) => weight(left.pattern) - weight(right.pattern),
  );
}

function toPattern(path: string): string {
  const [pathname] = path.split('?');
  return `/v1${pathname!.replace(/\{(\w+)\}/g, ':$1')}`;
}

function weight(pattern: string): number {
  return pattern.split('/').filter((segment) => segment.startsWith(':')).length;
}

/** Among operations of one method and path, the one whose fixed query the request has. */
export function pickByQuery(
  operations: readonly Operation[],
  search: string,
): Operation | undefined {
  const [only] = operations;
  if (operations.length < 2 && !only?.path.includes('?')) return only;
  const query = new URLSearchParams(search);
  const fits = (operation: Operation): boolean => {
    const fixed = new URLSearchParams(operation.path.split('?')[1]);
    return [...fixed].every(([name, value]) => query.get(name) === value);
  };
  const fitting = operations.filter(fits);
  return fitting.find((operation) => operation.path.includes('?')) ?? fitting[0];
}
