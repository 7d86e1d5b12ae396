import { VERSION } from '../version.ts';
import { isBrowser } from './browser-check.ts';

/** Value of `user-agent`; undefined in browsers, which set their own. */
export function userAgent(): string | undefined {
  return isBrowser() ? undefined : `Unabridged/JS ${VERSION}`;
}
