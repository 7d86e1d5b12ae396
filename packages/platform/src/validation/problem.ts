/** One thing that is wrong with a value: where it is, what it is called, and what to say. */
export interface Problem {
  /** Path of the field at fault, such as `input[0].content`; empty for the value itself. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
  /** True where a field that tells variants apart has a value of another variant. */
  readonly wrongVariant?: boolean;
}

/** The path of a field inside `path`. */
export function fieldPath(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** The path of an array element inside `path`. */
export function elementPath(path: string, index: number): string {
  return `${path}[${index}]`;
}

/** How many steps lead to a field: the deeper the first problem, the more of a value was right. */
export function depthOf(path: string): number {
  return path === '' ? 0 : path.split(/[.[]/).length;
}
