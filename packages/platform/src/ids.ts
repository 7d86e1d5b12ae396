import { randomFillSync } from 'node:crypto';

/** A new identifier such as `resp_…` or `chatcmpl-…`, of the length that the API uses. */
export function newId(prefix: string, separator: '_' | '-' = '_'): string {
  return `${prefix}${separator}${randomHex(24)}`;
}

/** Random bytes, drawn for many identifiers at a time: each draw costs some 20 µs, however small. */
const pool = Buffer.allocUnsafeSlow(8192);
let used = pool.length;

/** That many random bytes, in hexadecimal. */
export function randomHex(bytes: number): string {
  if (used + bytes > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += bytes;
  return pool.toString('hex', used - bytes, used);
}

/** Whole seconds since 1970. */
export function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
