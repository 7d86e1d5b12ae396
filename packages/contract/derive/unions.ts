import type { JsonSchema, JsonType } from '../src/json-schema.ts';

/** Finds the schema that a reference stands for; other schemas come back unchanged. */
export type Resolve = (schema: JsonSchema) => JsonSchema;

/** A string that takes any value, known or not: `string`, or `string & {}` beside literals. */
export function isOpenString(schema: JsonSchema): boolean {
  return isString(schema) && !schema.enum && schema.const === undefined;
}

/**
 * Joins the members of a union into the plainest schema that says the same:
 * literals become one `enum`, literals beside `string` become known values,
 * bare primitives and null join `type`, and everything else stays in `anyOf`.
 */
export function unionOf(members: readonly JsonSchema[], resolve: Resolve): JsonSchema {
  const open = members.some(isOpenString);
  const flat = members.flatMap((member) => flatten(member, open, resolve));
  if (flat.some((member) => Object.keys(member).length === 0)) return {};
  const nullable = flat.some((member) => member.type === 'null');
  const values = flat.filter((member) => member.type !== 'null');
  const plain = open ? joinOpenStrings(values) : values;
  const literals = plain.filter((member) => member.enum ?? member.const !== undefined);
  const others = plain.filter((member) => !literals.includes(member));
  const joined = [...joinLiterals(literals), ...unique(others)];
  if (!joined.length) return { type: 'null' };
  const parts = joinPrimitives(joined);
  if (parts.length === 1) return nullable ? orNull(parts[0]!) : parts[0]!;
  return { anyOf: nullable ? [...parts, { type: 'null' }] : parts };
}

/** Dissolves unions inside a union, and enumerations that an open string makes into hints. */
function flatten(member: JsonSchema, open: boolean, resolve: Resolve): JsonSchema[] {
  const target = resolve(member);
  if (member.$ref && !(open && isStringLike(target))) return [member];
  const { type } = target;
  if (typeof type === 'object') {
    const values = target.enum?.filter((value) => value !== null);
    return type.map((one) =>
      one === 'null' || !values ? { type: one } : { type: one, enum: values },
    );
  }
  return target.anyOf ? target.anyOf.flatMap((inner) => flatten(inner, open, resolve)) : [target];
}

function isStringLike(schema: JsonSchema): boolean {
  const types = [schema.type ?? []].flat();
  return types.length > 0 && types.every((type) => type === 'string' || type === 'null');
}

/** Gives the open string among the members the literals beside it as known values. */
function joinOpenStrings(members: readonly JsonSchema[]): JsonSchema[] {
  const known = members.filter(isString).flatMap(knownValues);
  const hint = known.length ? { 'x-known-values': [...new Set(known)] } : {};
  return [{ type: 'string', ...hint }, ...members.filter((member) => !isString(member))];
}

/** Whether a schema is a text; the content of a file is written as a string and is none. */
function isString(schema: JsonSchema): boolean {
  return schema.type === 'string' && schema.format === undefined;
}

function knownValues(schema: JsonSchema): string[] {
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  return [...(values as string[]), ...(schema['x-known-values'] ?? [])];
}

/** One `enum` for each type of literal. */
function joinLiterals(literals: readonly JsonSchema[]): JsonSchema[] {
  const byType = new Map<JsonType, unknown[]>();
  for (const literal of literals) {
    const type = literal.type as JsonType;
    const values = literal.enum ?? [literal.const];
    byType.set(type, [...new Set([...(byType.get(type) ?? []), ...values])]);
  }
  return Array.from(byType, ([type, values]) => {
    if (type === 'boolean' && values.length === 2) return { type };
    return values.length === 1 ? { type, const: values[0] } : { type, enum: values };
  });
}

function unique(schemas: readonly JsonSchema[]): JsonSchema[] {
  const seen = new Set<string>();
  return schemas.filter((schema) => {
    const key = JSON.stringify(schema);
    return !seen.has(key) && seen.add(key);
  });
}

/** `string | number | boolean` reads better as one `type`. */
function joinPrimitives(schemas: readonly JsonSchema[]): JsonSchema[] {
  const bare = schemas.every((schema) => Object.keys(schema).join() === 'type');
  if (!bare || schemas.length < 2) return [...schemas];
  return [{ type: schemas.flatMap((schema) => schema.type as JsonType) }];
}

function orNull(schema: JsonSchema): JsonSchema {
  if (schema.type === undefined) return { anyOf: [schema, { type: 'null' }] };
  const type = [schema.type, 'null' as const].flat();
  if (schema.const !== undefined) return { type, enum: [schema.const, null] };
  return schema.enum ? { ...schema, type, enum: [...schema.enum, null] } : { ...schema, type };
}
