import { randomBytes } from 'node:crypto';

/** A new identifier such as `resp_…` or `msg_…`, of the length that the API uses. */
export function newId(prefix: string): string {
  return `${prefix}_${randomBytes(24).toString('hex')}`;
}

/** Whole seconds since 1970. */
export function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
