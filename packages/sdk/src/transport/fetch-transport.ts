import type { RequestDescription } from '../request/build-request.ts';
import { FetchReply } from './fetch-reply.ts';
import type { Reply, Transport } from './transport.ts';

/** A `fetch` as callers may give it. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

type Init = RequestInit & { duplex?: 'half'; window?: null; proxy?: string };

function send(call: Fetch, { url, body }: RequestDescription, init: Init): Promise<Response> {
  const fetchWith = (sent: unknown): Promise<Response> => {
    init.body = sent as NonNullable<RequestInit['body']>;
    return call(url, init);
  };
  if (typeof body !== 'object') return fetchWith(body);
  init.duplex = 'half';
  if (!('forFetch' in body)) return fetchWith(body);
  // With these two, undici does not keep a copy of the body for a redirect that cannot be followed anyway.
  init.redirect = 'error';
  init.window = null;
  return Promise.resolve(body.forFetch()).then(fetchWith);
}

/** Sends through `fetch`: the caller's own, or the global one as it is at the time of the call. */
export function fetchTransport(
  fetch: Fetch | undefined,
  fetchOptions: RequestInit | undefined,
): Transport {
  return (request, lifetime, { proxy }) =>
    new Promise<Reply>((resolve, reject) => {
      const controller = new AbortController();
      lifetime.onCancel((reason) => {
        reject(reason);
        controller.abort(reason);
      });
      if (lifetime.reason) return;
      const init: Init = {
        ...fetchOptions,
        method: request.method,
        headers: { ...request.headers },
        signal: controller.signal,
      };
      // Bun's fetch knows this; others take no notice of it.
      if (proxy) init.proxy = proxy;
      const call = fetch ?? (globalThis.fetch as Fetch);
      send(call, request, init).then(
        (response) => {
          if (lifetime.reason) {
            response.body?.cancel().catch(() => {});
            return;
          }
          resolve(new FetchReply(response, request.url, lifetime, controller));
        },
        (error: unknown) => reject(lifetime.reason ?? (error as Error)),
      );
    });
}
