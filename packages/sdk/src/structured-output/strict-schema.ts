import { OpenAIError } from '../errors/openai-error.ts';

/** A JSON Schema under construction. */
export type JsonSchema = Record<string, unknown>;

/** Formats that structured outputs know; others are left out rather than refused. */
const formats = new Set([
  'date-time',
  'time',
  'date',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uuid',
]);

/** Keywords that describe a schema document, not a value. */
const dropped = new Set(['$schema', '$id', 'default', 'propertyNames']);

const singleKeywords = new Set(['items', 'not', 'contains']);
const listKeywords = new Set(['anyOf', 'allOf', 'prefixItems']);
const mapKeywords = new Set(['properties', '$defs', 'definitions']);

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isNullable(schema: JsonSchema): boolean {
  const { type, anyOf } = schema;
  if (type === 'null' || (Array.isArray(type) && type.includes('null'))) return true;
  return Array.isArray(anyOf) && anyOf.some((branch) => isSchema(branch) && isNullable(branch));
}

function closeObject(source: JsonSchema, schema: JsonSchema, path: string): void {
  const extra = source['additionalProperties'];
  if (isSchema(extra) && Object.keys(extra).length > 0) {
    throw new OpenAIError(
      `The schema at ${path} allows any key (a record or map), which strict structured output cannot express. Use a list of { key, value } objects instead.`,
    );
  }
  const properties = (source['properties'] ?? {}) as Record<string, JsonSchema>;
  const required = new Set((source['required'] ?? []) as string[]);
  for (const [name, property] of Object.entries(properties)) {
    if (required.has(name) || 'default' in property || isNullable(property)) continue;
    throw new OpenAIError(
      `The property ${path}/properties/${name} is optional, but strict structured output always writes every property. Make it nullable, so that the model can say that it has no value.`,
    );
  }
  schema['required'] = Object.keys(properties);
  schema['additionalProperties'] = false;
}

/**
 * Rewrites a JSON Schema into the subset that strict structured outputs take: objects are
 * closed, every property is required, `oneOf` becomes `anyOf`.
 * @throws {OpenAIError} where the schema says something the subset cannot.
 */
export function toStrictSchema(source: JsonSchema, path = '#'): JsonSchema {
  const schema: JsonSchema = {};
  for (const [keyword, value] of Object.entries(source)) {
    if (dropped.has(keyword)) continue;
    if (keyword === 'format' && !formats.has(value as string)) continue;
    const name = keyword === 'oneOf' ? 'anyOf' : keyword;
    if (singleKeywords.has(name) && isSchema(value)) {
      schema[name] = toStrictSchema(value, `${path}/${name}`);
    } else if (listKeywords.has(name) && Array.isArray(value)) {
      schema[name] = value.map((branch: JsonSchema, index) =>
        toStrictSchema(branch, `${path}/${name}/${index}`),
      );
    } else if (mapKeywords.has(name) && isSchema(value)) {
      schema[name] = Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          toStrictSchema(inner as JsonSchema, `${path}/${name}/${key}`),
        ]),
      );
    } else schema[name] = value;
  }
  if (source['type'] === 'object') closeObject(source, schema, path);
  if (schema['type'] === undefined) addTypeOfValues(schema);
  return schema;
}

function typeOfValue(value: unknown): string {
  return value === null ? 'null' : typeof value;
}

/** The API wants a `type` beside `enum` and `const`, which JSON Schema does not. */
function addTypeOfValues(schema: JsonSchema): void {
  const values = 'const' in schema ? [schema['const']] : schema['enum'];
  if (!Array.isArray(values)) return;
  const types = [...new Set(values.map(typeOfValue))];
  schema['type'] = types.length === 1 ? types[0] : types;
}

/** The same for the root, which must be one object. */
export function toStrictRoot(source: JsonSchema, name: string): JsonSchema {
  const schema = toStrictSchema(source);
  if (schema['type'] === 'object') return schema;
  throw new OpenAIError(
    `The schema ${name} must be an object at its root, as structured outputs require. Wrap it: { result: … }.`,
  );
}
