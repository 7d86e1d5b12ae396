import type { JsonSchema } from '@unabridged/contract/schemas';
import { alternatives, resolve, typesOf } from './json-schema.ts';

/**
 * Reads a query by the schema of the parameters: numbers and booleans become what
 * they say, `name[]=a&name[]=b` becomes an array, `name[key]=a` an object. What
 * cannot be read stays a string, so that validation can name its type.
 */
export function coerceQuery(query: URLSearchParams, schema: JsonSchema): Record<string, unknown> {
  const definitions = schema.$defs ?? {};
  const properties = resolve(schema, definitions).properties ?? {};
  const result: Record<string, unknown> = {};
  for (const key of new Set(query.keys())) {
    const name = key.replace(/\[.*$/s, '');
    const branches = properties[name] ? alternatives(properties[name], definitions) : [];
    const values = query.getAll(key);
    const array = branches.find((branch) => typesOf(branch).includes('array'));
    if (array !== undefined || key.endsWith('[]')) {
      const items = typeof array?.items === 'object' ? alternatives(array.items, definitions) : [];
      const before = result[name];
      const read = values.map((value) => readScalar(value, items));
      result[name] = Array.isArray(before) ? [...before, ...read] : read;
    } else if (key.includes('[')) {
      setNested(result, key, values.at(-1)!, schema);
    } else {
      result[name] = readScalar(values.at(-1)!, branches);
    }
  }
  return result;
}

function readScalar(text: string, branches: readonly JsonSchema[]): unknown {
  const types = new Set(branches.flatMap((branch) => typesOf(branch)));
  if (types.has('integer') || types.has('number')) {
    if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  }
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/**
 * Places `a[b][c]=text`, read by the type that the schema gives it there. Keys are own
 * properties, so `__proto__` is a name like any other.
 */
function setNested(
  target: Record<string, unknown>,
  key: string,
  text: string,
  schema: JsonSchema,
): void {
  const names = key.split(/[[\]]+/).filter((name) => name !== '');
  const definitions = schema.$defs ?? {};
  let branches = [resolve(schema, definitions)];
  let current = target;
  for (const [index, name] of names.entries()) {
    branches = branches.flatMap((branch) => {
      const property = branch.properties?.[name];
      return property === undefined ? [] : alternatives(property, definitions);
    });
    if (index === names.length - 1) {
      const value = readScalar(text, branches);
      Object.defineProperty(current, name, { value, enumerable: true, configurable: true });
      return;
    }
    const inner = Object.hasOwn(current, name) ? current[name] : undefined;
    const next = typeof inner === 'object' && inner !== null ? inner : Object.create(null);
    Object.defineProperty(current, name, { value: next, enumerable: true, configurable: true });
    current = next as Record<string, unknown>;
  }
}
