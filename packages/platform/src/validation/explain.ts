import type { JsonSchema } from '@unabridged/contract/schemas';
import { admitsType, resolve, typeOf, typesOf } from './json-schema.ts';
import type { Definitions } from './json-schema.ts';
import { elementPath, fieldPath } from './problem.ts';
import type { Problem } from './problem.ts';
import { explainUnion } from './explain-union.ts';
import * as wording from './wording.ts';

/**
 * What is wrong with `value`, in the order of the schema's fields; empty if nothing is.
 * Slower than the compiled check, so it runs only on values that have failed it.
 */
export function explain(
  schema: JsonSchema,
  value: unknown,
  definitions: Definitions,
  path = '',
): Problem[] {
  const resolved = resolve(schema, definitions);
  if (resolved.anyOf !== undefined) {
    return explainUnion(resolved, value, definitions, path);
  }
  const types = typesOf(resolved);
  if (!admitsType(types, typeOf(value))) return [wording.wrongType(path, types, value)];
  if ('const' in resolved && value !== resolved.const) {
    return [{ ...wording.wrongValue(path, [resolved.const], value), wrongVariant: true }];
  }
  if (resolved.enum !== undefined && !resolved.enum.includes(value)) {
    return [{ ...wording.wrongValue(path, resolved.enum, value), wrongVariant: true }];
  }
  if (typeof value === 'string') return explainString(resolved, value, path);
  if (typeof value === 'number') return explainNumber(resolved, value, path);
  if (Array.isArray(value)) return explainArray(resolved, value, definitions, path);
  if (typeof value === 'object' && value !== null) {
    return explainObject(resolved, value as Record<string, unknown>, definitions, path);
  }
  return [];
}

function explainString(schema: JsonSchema, value: string, path: string): Problem[] {
  // JSON Schema counts characters, not UTF-16 units.
  const { minLength, maxLength, pattern } = schema;
  if (minLength !== undefined || maxLength !== undefined) {
    const length = Array.from(value).length;
    if (minLength !== undefined && length < minLength) {
      return [wording.wrongSize(path, 'string', 'min', minLength, length)];
    }
    if (maxLength !== undefined && length > maxLength) {
      return [wording.wrongSize(path, 'string', 'max', maxLength, length)];
    }
  }
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
    return [wording.wrongPattern(path, pattern)];
  }
  return [];
}

function explainNumber(schema: JsonSchema, value: number, path: string): Problem[] {
  const integer = typesOf(schema).includes('integer');
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  if (minimum !== undefined && value < minimum) {
    return [wording.outOfRange(path, 'min', '>=', minimum, value, integer)];
  }
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    return [wording.outOfRange(path, 'min', '>', exclusiveMinimum, value, integer)];
  }
  if (maximum !== undefined && value > maximum) {
    return [wording.outOfRange(path, 'max', '<=', maximum, value, integer)];
  }
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) {
    return [wording.outOfRange(path, 'max', '<', exclusiveMaximum, value, integer)];
  }
  if (multipleOf !== undefined && !Number.isInteger(value / multipleOf)) {
    return [wording.notMultiple(path, multipleOf, value)];
  }
  return [];
}

function explainArray(
  schema: JsonSchema,
  value: readonly unknown[],
  definitions: Definitions,
  path: string,
): Problem[] {
  const { minItems, maxItems, items, prefixItems = [] } = schema;
  if (minItems !== undefined && value.length < minItems) {
    return [wording.wrongSize(path, 'array', 'min', minItems, value.length)];
  }
  if (maxItems !== undefined && value.length > maxItems) {
    return [wording.wrongSize(path, 'array', 'max', maxItems, value.length)];
  }
  return value.flatMap((element, index) => {
    const elementSchema = prefixItems[index] ?? items;
    if (!elementSchema) return [];
    return explain(elementSchema, element, definitions, elementPath(path, index));
  });
}

function explainObject(
  schema: JsonSchema,
  value: Record<string, unknown>,
  definitions: Definitions,
  path: string,
): Problem[] {
  const properties = schema.properties ?? {};
  const problems = (schema.required ?? [])
    .filter((name) => value[name] === undefined)
    .map((name) => wording.missing(fieldPath(path, name)));
  for (const [name, inner] of Object.entries(value)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : schema.additionalProperties;
    if (known === false) {
      problems.push(wording.unknown(fieldPath(path, name), Object.keys(properties)));
    } else if (typeof known === 'object' && inner !== undefined) {
      problems.push(...explain(known, inner, definitions, fieldPath(path, name)));
    }
    if (schema.propertyNames !== undefined) {
      problems.push(...explain(schema.propertyNames, name, definitions, fieldPath(path, name)));
    }
  }
  const { minProperties, maxProperties } = schema;
  const size = Object.keys(value).length;
  if (maxProperties !== undefined && size > maxProperties) {
    problems.unshift(wording.wrongSize(path, 'object', 'max', maxProperties, size));
  }
  if (minProperties !== undefined && size < minProperties) {
    problems.unshift(wording.wrongSize(path, 'object', 'min', minProperties, size));
  }
  return problems;
}
