/** A value of a query parameter; a list is sent as `name[]=a&name[]=b`. */
export type QueryValue = string | number | boolean | readonly (string | number | boolean)[];

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
  /** JSON body, or the plain fields of a multipart body; undefined where there is none. */
  readonly body: unknown;
  readonly files: readonly RunFile[];
}

/** A spec with nothing in it but what is given. */
export function runSpec(operation: string, parts: Partial<RunSpec> = {}): RunSpec {
  return { path: {}, query: {}, headers: {}, body: undefined, files: [], ...parts, operation };
}
