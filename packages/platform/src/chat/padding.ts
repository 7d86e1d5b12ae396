import { randomBytes } from 'node:crypto';

/** Texts are padded to a multiple of this many characters. */
const step = 16;
/** Random text that padding is cut from. Drawn anew when it is used up. */
let pool = '';
let used = 0;

/** Random text that brings a text of this length to the next step. */
export function padding(length: number): string {
  const size = step - (length % step);
  if (used + size > pool.length) {
    pool = randomBytes(12_288).toString('base64url');
    used = 0;
  }
  used += size;
  return pool.slice(used - size, used);
}
