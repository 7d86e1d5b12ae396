/** A value of a query parameter; a list is sent as `name[]=a&name[]=b`, an object as `name[key]=a`. */
export type QueryValue =
  | string
  | number
  | boolean
  | null
  | readonly QueryValue[]
  | { readonly [name: string]: QueryValue };

/** A file of a multipart request. */
export interface RunFile {
  readonly field: string;
  readonly filename: string;
  readonly content: Blob;
}

/**
 * Everything that a run needs, and the one thing that surfaces emit. Running, code
 * export, history and sharing all read it, so a new surface gets them for nothing.
 */
export interface RunSpec {
  /** Accessor of the operation, such as `responses.create`. */
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, QueryValue>>;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON body, or the fields of a multipart body, with files as data; undefined where there is none. */
  readonly body: unknown;
  readonly files: readonly RunFile[];
}

/** A spec with nothing in it but what is given. */
export function runSpec(operation: string, parts: Partial<RunSpec> = {}): RunSpec {
  return { path: {}, query: {}, headers: {}, body: undefined, files: [], ...parts, operation };
}

/** Path, query and body parameters of a spec in one object, as the SDK takes them. */
export function paramsOfSpec(spec: RunSpec): Readonly<Record<string, unknown>> {
  return { ...spec.path, ...spec.query, ...(spec.body as object | undefined) };
}
