import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../errors/api-error.ts';
import type { HttpRequest } from '../http/http-request.ts';

const loopbackHost = /^(?:localhost|(?:[\w-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/** Whether a host name, without port, can only mean this machine. */
export function isLoopback(hostname: string): boolean {
  return loopbackHost.test(hostname);
}

/**
 * Refuses host names that are neither loopback nor allowed. A web page can point a
 * name of its own at 127.0.0.1 (DNS rebinding); the Host header then gives it away.
 */
export function checkHost(request: HttpRequest, allowedHosts: readonly string[]): void {
  const hostname = request.host.replace(/:\d+$/, '').toLowerCase();
  if (isLoopback(hostname) || allowedHosts.includes(hostname)) return;
  throw new ApiError({
    status: 403,
    type: 'invalid_request_error',
    message: `The host name '${hostname}' is not allowed. Call the platform by localhost or 127.0.0.1, or allow the name when you start it.`,
    code: 'host_not_allowed',
  });
}

/** The request's origin if pages there may call the platform; null where no page is calling. */
export function checkOrigin(request: HttpRequest, allowedHosts: readonly string[]): string | null {
  const origin = request.headers.get('origin');
  if (origin === null) return null;
  const hostname = URL.canParse(origin) ? new URL(origin).hostname : '';
  if (isLoopback(hostname) || allowedHosts.includes(hostname)) return origin;
  throw new ApiError({
    status: 403,
    message: `Pages of the origin '${origin}' may not call this platform. Only pages served from this machine may.`,
    code: 'origin_not_allowed',
  });
}

/** Header of requests to a connected server: the mark of the platform that asks. */
export const instanceHeader = 'x-unabridged-instance';

/** Code of the refusal of a platform's own requests. */
export const ownAddress = 'own_address';

/** Refuses the platform's own requests: connected to itself, it would ask itself without end. */
export function checkCaller(request: HttpRequest, instance: string): void {
  if (request.headers.get(instanceHeader) !== instance) return;
  throw new ApiError({
    status: 400,
    message:
      'This platform is connected to its own address: it cannot answer in its own place. Connect another server.',
    param: 'base_url',
    code: ownAddress,
  });
}

/** Compares the bearer key where one is required. */
export function checkApiKey(request: HttpRequest, apiKey: string | undefined): void {
  if (apiKey === undefined) return;
  const given = /^Bearer\s+(.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]?.trim();
  if (given !== undefined && sameSecret(given, apiKey)) return;
  throw new ApiError({
    status: 401,
    message:
      given === undefined
        ? "You didn't provide an API key. Send the key that the platform was started with in the header 'Authorization: Bearer KEY'."
        : `Incorrect API key provided: ${mask(given)}. Use the key that the platform was started with.`,
    code: 'invalid_api_key',
  });
}

/** Hashing first makes the lengths equal, so that timing tells nothing. */
function sameSecret(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function mask(key: string): string {
  return key.length <= 12 ? '****' : `${key.slice(0, 4)}****${key.slice(-4)}`;
}
