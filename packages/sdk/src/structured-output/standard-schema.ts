/** What a validation found wrong. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** Makes a JSON Schema of a validator; libraries that follow the Standard JSON Schema offer it. */
export interface StandardJSONSchemaConverter {
  readonly input: (options: { readonly target: string }) => Record<string, unknown>;
}

/** A validator by the Standard Schema specification, version 1: zod, valibot, arktype and others. */
export interface StandardSchema<Output = unknown> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
    readonly jsonSchema?: StandardJSONSchemaConverter | undefined;
  };
}

/** The type that a validator lets through. */
export type OutputOf<Schema extends StandardSchema> =
  NonNullable<Schema['~standard']['types']> extends { output: infer Output } ? Output : unknown;

/** Issues as one line for a person: `steps[0].answer: expected string`. */
export function describeIssues(issues: readonly StandardIssue[]): string {
  return issues.map(describeIssue).join('; ');
}

function describeIssue({ path = [], message }: StandardIssue): string {
  const where = path
    .map((part) => (typeof part === 'object' ? part.key : part))
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return where === '' ? message : `${where}: ${message}`;
}
