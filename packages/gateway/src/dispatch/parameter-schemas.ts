import { operationSchemas, type JsonSchema } from '@unabridged/contract/schemas';
import type { PropertySchema } from './query-parameters.ts';

/** The schemas of an operation's parameters by name, references resolved one level deep. */
export function parameterSchemas(accessor: string): PropertySchema {
  const { params } = operationSchemas(accessor);
  const resolve = (schema: JsonSchema | undefined): JsonSchema | undefined =>
    schema?.$ref ? params.$defs?.[schema.$ref.replace('#/$defs/', '')] : schema;
  const inline = (schema: JsonSchema | undefined): JsonSchema | undefined => {
    const found = resolve(schema);
    return found?.anyOf
      ? { ...found, anyOf: found.anyOf.map((member) => resolve(member) ?? member) }
      : found;
  };
  const root = resolve(params);
  return (name) => inline(root?.properties?.[name]);
}
