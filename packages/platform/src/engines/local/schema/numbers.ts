import { acceptsNumber } from './accepts.ts';
import type { JsonSchema } from './json-schema.ts';

/** A number that the schema allows, 0 if it does; undefined where none can be found. */
export function neutralNumber(schema: JsonSchema): number | undefined {
  for (const candidate of candidates(schema)) {
    if (acceptsNumber(schema, candidate)) return candidate;
  }
  return undefined;
}

function* candidates(schema: JsonSchema): Generator<number> {
  yield 0;
  const low = Math.max(schema.minimum ?? -Infinity, schema.exclusiveMinimum ?? -Infinity);
  const high = Math.min(schema.maximum ?? Infinity, schema.exclusiveMaximum ?? Infinity);
  const step = schema.multipleOf ?? (schema.type === 'integer' ? 1 : undefined);
  if (step !== undefined) {
    yield* multiples(step, low, high);
    return;
  }
  const span = high - low;
  yield* [low, high, low + 1, high - 1, low + span / 2, low + span / 4, high - span / 4];
}

/** The multiples nearest to the lower bound, or to the upper one where there is no lower. */
function* multiples(step: number, low: number, high: number): Generator<number> {
  const up = Number.isFinite(low);
  const first = up ? Math.ceil(low / step) : Math.floor(high / step);
  for (let index = 0; index < 10_000; index++) {
    const factor = up ? first + index : first - index;
    // Without the rounding 3 × 0.1 would be 0.30000000000000004.
    const value = Number((factor * step).toPrecision(15));
    if (value > high + step) return;
    yield value;
  }
}
