import type { HttpRequest } from '../http/http-request.ts';
import { isLoopback } from './access.ts';

const exposed = [
  'x-request-id',
  'openai-processing-ms',
  'openai-version',
  'openai-organization',
  'x-ratelimit-limit-requests',
  'x-ratelimit-limit-tokens',
  'x-ratelimit-remaining-requests',
  'x-ratelimit-remaining-tokens',
  'x-ratelimit-reset-requests',
  'x-ratelimit-reset-tokens',
  'x-should-retry',
  'retry-after',
  'x-unabridged-engine',
  'content-disposition',
  'content-length',
  'content-range',
  'accept-ranges',
  'etag',
].join(', ');

/** What lets pages served from this machine (or from an allowed host) read replies. */
export function crossOriginHeaders(
  request: HttpRequest,
  allowedHosts: readonly string[],
): Record<string, string> {
  const origin = request.headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return {};
  const { hostname } = new URL(origin);
  if (!isLoopback(hostname) && !allowedHosts.includes(hostname)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': exposed,
    vary: 'Origin',
    ...(request.method === 'OPTIONS' && {
      'access-control-allow-methods': 'GET, POST, DELETE',
      'access-control-allow-headers':
        request.headers.get('access-control-request-headers') ?? 'authorization, content-type',
      'access-control-max-age': '600',
    }),
  };
}
