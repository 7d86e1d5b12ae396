import { compilePattern } from './compile-pattern.ts';
import { isFormat } from './formats.ts';
import type { JsonSchema } from './json-schema.ts';

/** Whether a text obeys the schema's own keywords for strings. */
export function acceptsString(schema: JsonSchema, value: string): boolean {
  const length = Array.from(value).length;
  return (
    acceptsChoice(schema, value) &&
    length >= (schema.minLength ?? 0) &&
    length <= (schema.maxLength ?? Infinity) &&
    (schema.format === undefined || isFormat(schema.format, value)) &&
    (schema.pattern === undefined || compilePattern(schema.pattern).test(value))
  );
}

/** Whether a number obeys the schema's own keywords for numbers. */
export function acceptsNumber(schema: JsonSchema, value: number): boolean {
  return (
    Number.isFinite(value) &&
    acceptsChoice(schema, value) &&
    (schema.type !== 'integer' || Number.isInteger(value)) &&
    value >= (schema.minimum ?? -Infinity) &&
    value <= (schema.maximum ?? Infinity) &&
    value > (schema.exclusiveMinimum ?? -Infinity) &&
    value < (schema.exclusiveMaximum ?? Infinity) &&
    (schema.multipleOf === undefined || isMultiple(value, schema.multipleOf))
  );
}

/** Whether `enum` and `const` allow a value. */
export function acceptsChoice(schema: JsonSchema, value: unknown): boolean {
  const same = (other: unknown): boolean => JSON.stringify(other) === JSON.stringify(value);
  return (
    (schema.const === undefined || same(schema.const)) &&
    (schema.enum === undefined || schema.enum.some(same))
  );
}

/** 0.3 is a multiple of 0.1, though not in binary. */
function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.max(1, Math.abs(quotient));
}
