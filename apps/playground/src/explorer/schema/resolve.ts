import type { JsonSchema, JsonType } from '@unabridged/contract';

/** The definitions that the references of a schema name. */
export type Definitions = Readonly<Record<string, JsonSchema>>;

/** What a form shows for a schema. */
export type Kind =
  | 'object'
  | 'map'
  | 'array'
  | 'union'
  | 'string'
  | 'number'
  | 'boolean'
  | 'enum'
  | 'const'
  | 'file'
  | 'json';

/** A schema whose reference is followed and whose null is set apart. */
export interface ResolvedSchema {
  readonly kind: Kind;
  readonly schema: JsonSchema;
  readonly nullable: boolean;
  /** Name of the definition that it came from. */
  readonly name?: string;
}

const referencePrefix = '#/$defs/';
const cache = new WeakMap<JsonSchema, ResolvedSchema>();

/** Follows references and tells what kind of value a schema describes. */
export function resolveSchema(schema: JsonSchema, definitions: Definitions): ResolvedSchema {
  const known = cache.get(schema);
  if (known !== undefined) return known;
  const resolved = resolve(schema, definitions);
  cache.set(schema, resolved);
  return resolved;
}

function resolve(schema: JsonSchema, definitions: Definitions): ResolvedSchema {
  const { $ref, ...own } = schema;
  if ($ref !== undefined) {
    const name = $ref.slice(referencePrefix.length);
    const target = definitions[name];
    if (target === undefined) return { kind: 'json', schema: own, nullable: true, name };
    const inner = resolveSchema(target, definitions);
    return { name, ...inner, schema: { ...inner.schema, ...own } };
  }
  if (schema.anyOf !== undefined) return resolveUnion(schema, schema.anyOf, definitions);
  const types = typesOf(schema);
  const nullable = types.includes('null') || schema.enum?.includes(null) === true;
  const values = types.filter((type) => type !== 'null');
  if (values.length > 1 && schema.enum === undefined) {
    return { kind: 'union', schema: { ...schema, anyOf: values.map(ofType) }, nullable };
  }
  const stripped = schema.enum === undefined ? schema : { ...schema, enum: withoutNull(schema) };
  return { kind: kindOf(stripped, values[0]), schema: stripped, nullable };
}

function resolveUnion(
  schema: JsonSchema,
  variants: readonly JsonSchema[],
  definitions: Definitions,
): ResolvedSchema {
  const rest = variants.filter((variant) => variant.type !== 'null');
  if (rest.length === variants.length) return { kind: 'union', schema, nullable: false };
  if (rest.length === 1) {
    const { anyOf: _, 'x-discriminator': __, ...own } = schema;
    const inner = resolveSchema(rest[0]!, definitions);
    return { ...inner, schema: { ...inner.schema, ...own }, nullable: true };
  }
  // The discriminator counts positions in the whole list, so null has to stand at its end.
  const nullAtEnd = variants.at(-1)?.type === 'null';
  const { 'x-discriminator': discriminator, ...own } = schema;
  const kept = nullAtEnd && discriminator !== undefined ? { 'x-discriminator': discriminator } : {};
  return { kind: 'union', schema: { ...own, ...kept, anyOf: rest }, nullable: true };
}

function kindOf(schema: JsonSchema, type: JsonType | undefined): Kind {
  if ('const' in schema) return 'const';
  if (schema.enum !== undefined) return 'enum';
  if (schema.format === 'binary') return 'file';
  switch (type) {
    case 'string':
    case 'boolean':
      return type;
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return typeof schema.items === 'object' ? 'array' : 'json';
    case 'object':
      if (Object.keys(schema.properties ?? {}).length > 0) return 'object';
      if (typeof schema.additionalProperties === 'object') return 'map';
      return schema.additionalProperties === false ? 'object' : 'json';
    default:
      return 'json';
  }
}

/** The types that a schema names. */
export function typesOf({ type }: JsonSchema): readonly JsonType[] {
  if (type === undefined) return [];
  return typeof type === 'string' ? [type] : type;
}

/** The type of a value, as JSON Schema names it. */
export function typeOfValue(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as JsonType;
}

/** Whether an object needs a field of this name. */
export function isRequired(schema: JsonSchema, name: string): boolean {
  return schema.required?.includes(name) === true;
}

function withoutNull(schema: JsonSchema): unknown[] {
  return (schema.enum ?? []).filter((value) => value !== null);
}

function ofType(type: JsonType): JsonSchema {
  return { type };
}
