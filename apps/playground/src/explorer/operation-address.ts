/**
 * The path of an operation in the Playground: `vectorStores.files.list` is at
 * `explorer/vectorStores/files/list`. With dots it would look like the name of a file.
 */
export function pathOfOperation(accessor: string): string {
  return `explorer/${accessor.replaceAll('.', '/')}`;
}

/** The operation that the rest of a path after `explorer/` names. */
export function operationOfPath(rest: string): string {
  return rest.replaceAll('/', '.');
}
