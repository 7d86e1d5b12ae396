import { keywordRules, limits } from './structured-output-subset.ts';

type SchemaObject = Readonly<Record<string, unknown>>;

/**
 * What keeps a JSON Schema from strict mode (structured outputs and strict function
 * parameters), as the API words it; null if nothing does. Reports the first fault in
 * reading order.
 */
export function strictSchemaFault(schema: unknown): string | null {
  if (!isObject(schema)) return rootFault(schema);
  if (schema['anyOf'] !== undefined) return at([], "'anyOf' is not permitted at the root");
  if (schema['type'] !== 'object' && schema['$ref'] === undefined) return rootFault(schema);
  const counters = { properties: 0, enumValues: 0, characters: 0 };
  return visit(schema, { root: schema, path: [], depth: 1, counters }) ?? totalsFault(counters);
}

/** What keeps a schema from being the parameters of a function that is not strict. */
export function looseParametersFault(schema: unknown): string | null {
  if (isObject(schema) && (schema['type'] === 'object' || schema['$ref'] !== undefined))
    return null;
  return rootFault(schema);
}

interface Counters {
  properties: number;
  enumValues: number;
  characters: number;
}

interface Place {
  readonly root: SchemaObject;
  readonly path: readonly string[];
  readonly depth: number;
  readonly counters: Counters;
}

function visit(schema: unknown, place: Place): string | null {
  if (!isObject(schema)) return at(place.path, 'a schema must be an object');
  if (place.depth > limits.depth) {
    return at(place.path, `objects may be nested at most ${limits.depth} levels deep`);
  }
  return (
    keywordFault(schema, place) ??
    referenceFault(schema, place) ??
    objectFault(schema, place) ??
    arrayFault(schema, place) ??
    enumFault(schema, place) ??
    childrenFault(schema, place)
  );
}

function keywordFault(schema: SchemaObject, { path }: Place): string | null {
  for (const [keyword, value] of Object.entries(schema)) {
    const rule = keywordRules.get(keyword);
    if (rule === undefined) return at(path, `'${keyword}' is not permitted`);
    const fault = rule(value);
    if (fault !== null) return at(path, fault);
  }
  const says = ['type', '$ref', 'anyOf', 'enum', 'const'].some((name) => name in schema);
  return says ? null : at(path, "schema must have a 'type' key");
}

function referenceFault(schema: SchemaObject, { path, root }: Place): string | null {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return null;
  if (!reference.startsWith('#')) {
    return at(
      path,
      `reference '${reference}' leaves the schema; only references starting with '#' can be used`,
    );
  }
  let target: unknown = root;
  for (const step of reference.split('/').slice(1)) {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    target = isObject(target) && Object.hasOwn(target, name) ? target[name] : undefined;
  }
  return target === undefined ? at(path, `reference '${reference}' points to nothing`) : null;
}

function objectFault(schema: SchemaObject, { path, counters }: Place): string | null {
  if (!hasType(schema, 'object')) return null;
  if (schema['additionalProperties'] !== false) {
    return at(path, "'additionalProperties' is required to be supplied and to be false");
  }
  const properties = isObject(schema['properties']) ? Object.keys(schema['properties']) : [];
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  counters.properties += properties.length;
  counters.characters += properties.reduce((sum, name) => sum + name.length, 0);
  const left = properties.find((name) => !required.includes(name));
  if (left !== undefined) {
    return at(
      path,
      `'required' is required to be supplied and to be an array including every key in properties. Missing '${left}'`,
    );
  }
  const extra = required.find((name: unknown) => !properties.includes(String(name)));
  if (extra === undefined) return null;
  return at(path, `'required' names '${String(extra)}', which is not in properties`);
}

function arrayFault(schema: SchemaObject, { path }: Place): string | null {
  if (!hasType(schema, 'array') || schema['items'] !== undefined) return null;
  return at(path, 'array schema missing items');
}

function enumFault(schema: SchemaObject, { path, counters }: Place): string | null {
  const values = Array.isArray(schema['enum']) ? schema['enum'] : [];
  const length = [...values, schema['const']]
    .filter((value) => typeof value === 'string')
    .reduce((sum, value) => sum + value.length, 0);
  counters.enumValues += values.length;
  counters.characters += length;
  if (values.length <= limits.longEnumValues || length <= limits.longEnumCharacters) return null;
  return at(
    path,
    `an enum of more than ${limits.longEnumValues} values may have at most ${limits.longEnumCharacters} characters`,
  );
}

function childrenFault(schema: SchemaObject, place: Place): string | null {
  for (const group of ['properties', '$defs', 'definitions']) {
    const members = schema[group];
    if (!isObject(members)) continue;
    const depth = place.depth + (group === 'properties' ? 1 : 0);
    if (group !== 'properties') {
      place.counters.characters += Object.keys(members).join('').length;
    }
    for (const [name, member] of Object.entries(members)) {
      const fault = visit(member, { ...place, depth, path: [...place.path, group, name] });
      if (fault !== null) return fault;
    }
  }
  const variants = Array.isArray(schema['anyOf']) ? schema['anyOf'] : [];
  for (const [index, variant] of variants.entries()) {
    const fault = visit(variant, { ...place, path: [...place.path, 'anyOf', String(index)] });
    if (fault !== null) return fault;
  }
  if (schema['items'] === undefined) return null;
  return visit(schema['items'], { ...place, path: [...place.path, 'items'] });
}

function totalsFault({ properties, enumValues, characters }: Counters): string | null {
  if (properties > limits.properties) {
    return `the schema has ${properties} properties; at most ${limits.properties} are allowed.`;
  }
  if (enumValues > limits.enumValues) {
    return `the schema has ${enumValues} enum values; at most ${limits.enumValues} are allowed.`;
  }
  if (characters > limits.characters) {
    return `names, enum and const values add up to ${characters} characters; at most ${limits.characters} are allowed.`;
  }
  return null;
}

function rootFault(schema: unknown): string {
  const type = isObject(schema)
    ? (schema['type'] ?? 'None')
    : schema === null
      ? 'null'
      : typeof schema;
  return `schema must be a JSON Schema of 'type: "object"', got 'type: "${String(type)}"'.`;
}

/** The API writes paths as Python tuples. */
function at(path: readonly string[], fault: string): string {
  const inner = path.map((step) => `'${step}'`).join(', ');
  return `In context=(${path.length === 1 ? `${inner},` : inner}), ${fault}.`;
}

function hasType(schema: SchemaObject, type: string): boolean {
  const own = schema['type'];
  return own === type || (Array.isArray(own) && own.includes(type));
}

function isObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
