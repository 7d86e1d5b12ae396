import { randomBytes } from 'node:crypto';

/** A new identifier such as `resp_…` or `chatcmpl-…`, of the length that the API uses. */
export function newId(prefix: string, separator: '_' | '-' = '_'): string {
  return `${prefix}${separator}${randomBytes(24).toString('hex')}`;
}

/** Whole seconds since 1970. */
export function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
