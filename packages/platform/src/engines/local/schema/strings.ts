import { acceptsString } from './accepts.ts';
import { neutralValues } from './formats.ts';
import type { JsonSchema } from './json-schema.ts';
import { matchingStrings } from './pattern.ts';

/** A text that the schema allows, empty if it may be; undefined where none can be found. */
export function neutralString(schema: JsonSchema): string | undefined {
  for (const candidate of candidates(schema)) {
    if (acceptsString(schema, candidate)) return candidate;
  }
  return undefined;
}

function* candidates(schema: JsonSchema): Generator<string> {
  const shortest = schema.minLength ?? 0;
  if (schema.format !== undefined) yield* neutralValues(schema.format, shortest);
  if (schema.pattern !== undefined) yield* matchingStrings(schema.pattern, shortest);
  yield '';
  yield* ['none', 'unknown', 'not given'];
  yield '-'.repeat(shortest);
}
