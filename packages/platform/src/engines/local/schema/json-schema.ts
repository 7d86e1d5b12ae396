/** The keywords of JSON Schema that the generator reads. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | boolean;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly multipleOf?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

/** Reads a schema that came in a request. Anything but an object means "any value". */
export function asSchema(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** The type of a schema, told by its keywords where `type` is absent. */
export function typeOf(schema: JsonSchema): JsonType | null {
  if (typeof schema.type === 'string') return schema.type as JsonType;
  if (schema.properties || schema.required) return 'object';
  if (schema.items !== undefined || schema.prefixItems || schema.minItems) return 'array';
  if (schema.pattern ?? schema.format ?? schema.minLength ?? schema.maxLength) return 'string';
  if (
    [
      schema.multipleOf,
      schema.minimum,
      schema.maximum,
      schema.exclusiveMinimum,
      schema.exclusiveMaximum,
    ].some((bound) => bound !== undefined)
  )
    return 'number';
  return null;
}

/** The branches of a union: `anyOf`, `oneOf`, or a list of types. Null where it is no union. */
export function branchesOf(schema: JsonSchema): readonly JsonSchema[] | null {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) {
    const { anyOf: _anyOf, oneOf: _oneOf, ...rest } = schema;
    return branches.map((branch) => merge(rest, branch));
  }
  if (Array.isArray(schema.type)) return schema.type.map((type: string) => ({ ...schema, type }));
  return null;
}

/** Both schemas at once. Properties and requirements add up; else the second wins. */
export function merge(first: JsonSchema, second: JsonSchema): JsonSchema {
  return {
    ...first,
    ...second,
    ...((first.properties || second.properties) && {
      properties: { ...first.properties, ...second.properties },
    }),
    ...((first.required || second.required) && {
      required: [...new Set([...(first.required ?? []), ...(second.required ?? [])])],
    }),
  };
}
