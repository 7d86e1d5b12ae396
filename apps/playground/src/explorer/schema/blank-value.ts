import type { JsonSchema } from '@unabridged/contract';
import { isRequired, resolveSchema } from './resolve.ts';
import type { Definitions } from './resolve.ts';

/** Required fields below this depth stay empty, because a type may require itself. */
const deepest = 5;

/** The value that a field starts with: its constants and required fields, and nothing else. */
export function blankValue(schema: JsonSchema, definitions: Definitions, depth = 0): unknown {
  const { kind, schema: own } = resolveSchema(schema, definitions);
  if (own.default !== undefined && own.default !== null && kind !== 'json') return own.default;
  switch (kind) {
    case 'const':
      return own.const;
    case 'enum':
      return own.enum![0];
    case 'string':
      return own['x-known-values']?.[0] ?? '';
    case 'number':
      return own.format === 'unixtime' ? Math.floor(Date.now() / 1000) : (own.minimum ?? 0);
    case 'boolean':
      return true;
    case 'array':
      return [];
    case 'map':
      return {};
    case 'union':
      return blankValue(own.anyOf![0]!, definitions, depth);
    case 'object':
      return blankObject(own, definitions, depth);
    case 'json':
      return own.type === 'array' ? [] : {};
    case 'file':
      return undefined;
  }
}

function blankObject(schema: JsonSchema, definitions: Definitions, depth: number): unknown {
  if (depth >= deepest) return {};
  return Object.fromEntries(
    Object.entries(schema.properties ?? {})
      .filter(([name]) => isRequired(schema, name))
      .map(([name, property]) => [name, blankValue(property, definitions, depth + 1)])
      .filter(([, value]) => value !== undefined),
  );
}
