import { FetchReply } from './fetch-reply.ts';
import type { Reply, Transport } from './transport.ts';

/** A `fetch` as callers may give it. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** Sends through `fetch`: the caller's own, or the global one as it is at the time of the call. */
export function fetchTransport(
  fetch: Fetch | undefined,
  fetchOptions: RequestInit | undefined,
): Transport {
  return (request, lifetime) =>
    new Promise<Reply>((resolve, reject) => {
      const controller = new AbortController();
      lifetime.onCancel((reason) => {
        reject(reason);
        controller.abort(reason);
      });
      if (lifetime.reason) return;
      const init: RequestInit & { duplex?: 'half' } = {
        ...fetchOptions,
        method: request.method,
        headers: { ...request.headers },
        body: request.body as NonNullable<RequestInit['body']>,
        signal: controller.signal,
      };
      if (typeof request.body === 'object') init.duplex = 'half';
      const call = fetch ?? (globalThis.fetch as Fetch);
      call(request.url, init).then(
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
