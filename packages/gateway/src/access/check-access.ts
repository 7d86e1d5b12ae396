import { GatewayError } from '../gateway-error.ts';

/** Who may talk to the server. */
export interface AccessRules {
  readonly allowedHosts?: readonly string[];
  readonly allowedOrigins?: readonly string[];
}

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Methods that change nothing; their replies cannot be read by a foreign page for want of CORS headers. */
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses requests that a foreign web page could have caused.
 *
 * The server has no password, so the browser is the way in: a page may point its own
 * domain name at 127.0.0.1 (then the Host header is foreign), or post to it from
 * elsewhere (then the Origin header is).
 *
 * @throws GatewayError with status 403
 */
export function checkAccess(request: Request, rules: AccessRules): void {
  checkHost(request, rules.allowedHosts ?? []);
  if (!safeMethods.has(request.method)) checkOrigin(request, rules.allowedOrigins ?? []);
}

function checkHost(request: Request, allowedHosts: readonly string[]): void {
  const host = hostOf(request);
  const name = host.replace(/:\d+$/, '').toLowerCase();
  if (loopbackNames.has(name) || name.endsWith('.localhost') || allowedHosts.includes(name)) return;
  throw new GatewayError(
    `This server does not answer to the host name "${name}", so that other web sites cannot reach it through your browser. Use 127.0.0.1 or localhost, or start it with --allowed-host ${name}.`,
    { status: 403, type: 'permission_error', code: 'host_not_allowed' },
  );
}

function checkOrigin(request: Request, allowedOrigins: readonly string[]): void {
  const origin = request.headers.get('origin');
  const foreign =
    origin === null
      ? request.headers.get('sec-fetch-site') === 'cross-site'
      : !allowedOrigins.includes(origin) && !isOwnOrigin(origin, hostOf(request));
  if (!foreign) return;
  throw new GatewayError(
    `This server takes ${request.method} requests only from its own pages, not from ${origin ?? 'another site'}. Programs outside a browser need no Origin header.`,
    { status: 403, type: 'permission_error', code: 'origin_not_allowed' },
  );
}

function isOwnOrigin(origin: string, host: string): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

function hostOf(request: Request): string {
  return request.headers.get('host') ?? new URL(request.url).host;
}
