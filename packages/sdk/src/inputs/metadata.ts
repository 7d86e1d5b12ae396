import type { Metadata } from '@unabridged/contract';
import { OpenAIError } from '../errors/openai-error.ts';

const mostPairs = 16;
const longestKey = 64;
const longestValue = 512;

/**
 * Makes metadata of values and checks its limits before anything is sent: 16 pairs, keys of 64
 * and values of 512 characters. Numbers, booleans and dates are written out; undefined is left out.
 * @throws {OpenAIError} where a limit is passed; it names the key.
 */
export function metadata(
  values: Readonly<Record<string, string | number | boolean | Date | undefined>>,
): Metadata {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined);
  if (pairs.length > mostPairs) {
    throw new OpenAIError(`Metadata may have ${mostPairs} pairs but has ${pairs.length}.`);
  }
  const result: Metadata = {};
  for (const [key, value] of pairs) {
    const text = value instanceof Date ? value.toISOString() : String(value);
    if (key.length > longestKey) {
      throw new OpenAIError(
        `A key of metadata may have ${longestKey} characters but ${key.slice(0, 20)}… has ${key.length}.`,
      );
    }
    if (text.length > longestValue) {
      throw new OpenAIError(
        `A value of metadata may have ${longestValue} characters but that of ${key} has ${text.length}.`,
      );
    }
    result[key] = text;
  }
  return result;
}
