import type { JsonSchema } from '@unabridged/contract';
import { typesOf } from './resolve.ts';

/**
 * The params of a multipart operation with its files marked. Beside other types, such as
 * a list of files, the schemas describe a file as any string; in a form it is a file.
 */
export function withFileVariants(params: JsonSchema): JsonSchema {
  const $defs = Object.fromEntries(
    Object.entries(params.$defs ?? {}).map(([name, definition]) => [
      name,
      params.$ref === `#/$defs/${name}` ? markFields(definition) : definition,
    ]),
  );
  return { ...params, $defs };
}

function markFields(definition: JsonSchema): JsonSchema {
  if (definition.properties === undefined) return definition;
  const properties = Object.fromEntries(
    Object.entries(definition.properties).map(([name, property]) => [name, markUnion(property)]),
  );
  return { ...definition, properties };
}

function markUnion(property: JsonSchema): JsonSchema {
  if (property.anyOf === undefined) return property;
  const anyOf = property.anyOf.map((variant) =>
    Object.keys(variant).length === 1 && typesOf(variant)[0] === 'string'
      ? { ...variant, format: 'binary' }
      : variant,
  );
  return { ...property, anyOf };
}
