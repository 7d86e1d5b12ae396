import type { RequestDescription } from '../request/build-request.ts';
import { isReplayable } from '../request/request-body.ts';

const redirects = new Set([301, 302, 303, 307, 308]);
const maxHops = 5;

/**
 * The request that a redirect asks for, as `fetch` would make it: another origin gets no
 * credentials, 303 (and 301, 302 for POST) becomes a GET. Undefined where the reply is none.
 */
export function redirectOf(
  request: RequestDescription,
  status: number,
  location: string | undefined,
  hops: number,
): RequestDescription | undefined {
  if (!redirects.has(status) || location === undefined || hops >= maxHops) return undefined;
  const from = new URL(request.url);
  const to = new URL(location, from);
  if (to.protocol !== 'http:' && to.protocol !== 'https:') return undefined;
  const toGet = status === 303 || (status < 303 && request.method === 'POST');
  if (!toGet && !isReplayable(request.body)) return undefined;
  const headers = { ...request.headers };
  if (to.origin !== from.origin) {
    for (const name of ['authorization', 'api-key', 'cookie']) delete headers[name];
  }
  if (!toGet) return { ...request, url: to.href, headers };
  for (const name of ['content-type', 'content-length']) delete headers[name];
  return { method: 'GET', url: to.href, headers, body: undefined };
}
