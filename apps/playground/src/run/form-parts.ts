import { isFileValue } from './file-value.ts';
import type { FileValue } from './file-value.ts';

/** A part of a multipart body: its name on the wire and what it holds. */
export type FormPart = readonly [name: string, value: string | FileValue];

/**
 * The parts of a multipart body, in the order of its fields: lists as `name[]`, nested
 * objects as `name[key]`. A form cannot say null, so such a field is left out.
 */
export function formParts(fields: Readonly<Record<string, unknown>>): FormPart[] {
  return Object.entries(fields).flatMap(([name, value]) => partsOf(name, value));
}

function partsOf(name: string, value: unknown): FormPart[] {
  if (value === undefined || value === null) return [];
  if (isFileValue(value)) return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((item) => partsOf(`${name}[]`, item));
  if (typeof value !== 'object') return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => partsOf(`${name}[${key}]`, inner));
}
