import { createGateway } from '../gateway.ts';
import type { GatewayOptions } from '../options.ts';

/** Sends requests to a gateway in this process. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>;

/** A gateway whose local target is the server at `baseURL`. */
export function gatewayTo(baseURL: string, options: Partial<GatewayOptions> = {}): Send {
  const gateway = createGateway({ local: { baseURL, fetch }, ...options });
  return (path, init) => gateway.fetch(new Request(`http://127.0.0.1:4100${path}`, init));
}

/** A request with a JSON body. */
export function json(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  };
}
