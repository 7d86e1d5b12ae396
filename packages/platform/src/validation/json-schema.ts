import type { JsonSchema, JsonType } from '@unabridged/contract/schemas';

/** Definitions that a `$ref` of the form `#/$defs/Name` points into. */
export type Definitions = Readonly<Record<string, JsonSchema>>;

const prefix = '#/$defs/';

/** Follows references until a schema that says something itself. */
export function resolve(schema: JsonSchema, definitions: Definitions): JsonSchema {
  let current = schema;
  while (current.$ref !== undefined) {
    const target: JsonSchema | undefined = definitions[current.$ref.slice(prefix.length)];
    if (target === undefined)
      throw new Error(`The schema refers to ${current.$ref}, which is missing.`);
    current = target;
  }
  return current;
}

/** The alternatives of a schema, nested unions flattened; the schema itself where it is no union. */
export function alternatives(schema: JsonSchema, definitions: Definitions): JsonSchema[] {
  const resolved = resolve(schema, definitions);
  if (resolved.anyOf === undefined) return [resolved];
  return resolved.anyOf.flatMap((member) => alternatives(member, definitions));
}

/** The JSON types that a schema without references or unions admits; empty where it admits all. */
export function typesOf(schema: JsonSchema): readonly JsonType[] {
  if (schema.type !== undefined)
    return typeof schema.type === 'string' ? [schema.type] : schema.type;
  if ('const' in schema) return [typeOf(schema.const)];
  if (schema.enum !== undefined) return [...new Set(schema.enum.map(typeOf))];
  return [];
}

/** The JSON type of a value; whole numbers are `integer`. */
export function typeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value as JsonType;
}

/** Whether a value of type `actual` satisfies a schema that asks for one of `wanted`. */
export function admitsType(wanted: readonly JsonType[], actual: JsonType): boolean {
  return (
    wanted.length === 0 ||
    wanted.includes(actual) ||
    (actual === 'integer' && wanted.includes('number'))
  );
}
