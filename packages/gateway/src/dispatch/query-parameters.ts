import type { JsonSchema } from '@unabridged/contract/schemas';
import { GatewayError } from '../gateway-error.ts';

/** Reads the schema of a parameter; undefined where it is unknown. */
export type PropertySchema = (name: string) => JsonSchema | undefined;

/**
 * Turns a query string into values of the types that the contract gives its parameters.
 * Arrays come as `include[]=a&include[]=b` or as a repeated name, objects as `filter[key]=a`.
 * Text that does not fit the type stays text, for the API to refuse in its own words.
 *
 * @throws GatewayError where a name stands both for a value and for an object
 */
export function readQuery(
  query: URLSearchParams,
  schemaOf: PropertySchema,
): Record<string, unknown> {
  // Without a prototype, so that `__proto__[a]=1` is a name like any other.
  const parameters = Object.create(null) as Record<string, unknown>;
  for (const name of new Set(query.keys())) {
    const [root = name, ...keys] = name.split(/[[\]]+/).filter(Boolean);
    const values = query.getAll(name);
    if (keys.length > 0) setNested(parameters, root, keys, values.at(-1)!);
    else if (name.endsWith('[]') || values.length > 1) parameters[root] = [...values];
    else parameters[root] = values[0];
  }
  for (const [name, value] of Object.entries(parameters))
    parameters[name] = coerce(value, schemaOf(name));
  return parameters;
}

function setNested(
  parameters: Record<string, unknown>,
  root: string,
  keys: readonly string[],
  value: string,
): void {
  let target = parameters;
  for (const key of [root, ...keys.slice(0, -1)]) {
    if (!Object.hasOwn(target, key)) target[key] = Object.create(null) as object;
    const inner = target[key];
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner))
      throw new GatewayError(`The query parameter ${root} is both a value and an object.`, {
        status: 400,
        code: 'invalid_query',
        param: root,
      });
    target = inner as Record<string, unknown>;
  }
  target[keys.at(-1)!] = value;
}

function coerce(value: unknown, schema: JsonSchema | undefined): unknown {
  const types = schema ? typesOf(schema) : new Set<string>();
  if (Array.isArray(value))
    return value.map((item: unknown) => coerce(item, schema?.items || undefined));
  if (typeof value !== 'string') return value;
  if (types.has('array') && !types.has('string'))
    return [coerce(value, schema?.items || undefined)];
  if ((types.has('integer') || types.has('number')) && /^-?\d+(\.\d+)?$/.test(value))
    return Number(value);
  if (types.has('boolean') && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

function typesOf(schema: JsonSchema): Set<string> {
  const types = new Set<string>(schema.type === undefined ? [] : [schema.type].flat());
  for (const member of schema.anyOf ?? []) for (const type of typesOf(member)) types.add(type);
  return types;
}
