import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { HttpHeaders, HttpRequest } from './http-request.ts';
import { Leaving } from './leaving.ts';
import { splitTarget } from './target.ts';
import { wholeIncoming } from './whole-body.ts';

/** A request of `node:http`. Nothing is made before it is asked for. */
export class NodeRequest implements HttpRequest {
  readonly method: string;
  readonly pathname: string;
  readonly search: string;
  readonly headers: HttpHeaders;
  readonly #incoming: IncomingMessage;
  readonly #leaving = new Leaving();
  #bytes: Promise<Uint8Array> | undefined;

  constructor(incoming: IncomingMessage) {
    this.#incoming = incoming;
    this.method = incoming.method ?? 'GET';
    const { pathname, search } = splitTarget(incoming.url ?? '/');
    this.pathname = pathname;
    this.search = search;
    this.headers = new NodeHeaders(incoming.headers);
  }

  get host(): string {
    const { host } = this.#incoming.headers;
    if (host !== undefined) return host;
    // HTTP/1.0 needs no name: it was called by its address.
    const address = (this.#incoming.socket.localAddress ?? '').replace(/^::ffff:/, '');
    return address.includes(':') ? `[${address}]` : address;
  }

  get signal(): AbortSignal {
    return this.#leaving.signal;
  }

  leave(): void {
    this.#leaving.leave();
  }

  get body(): AsyncIterable<Uint8Array> {
    // A request that is destroyed takes the connection with it, and the reply that says why.
    const chunks = () => this.#incoming.iterator({ destroyOnReturn: false });
    return { [Symbol.asyncIterator]: chunks };
  }

  bytes(): Promise<Uint8Array> {
    return (this.#bytes ??= wholeIncoming(this.#incoming));
  }

  cut(): void {
    this.#incoming.socket.destroy();
  }
}

class NodeHeaders implements HttpHeaders {
  readonly #headers: IncomingHttpHeaders;

  constructor(headers: IncomingHttpHeaders) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    const value = this.#headers[name.toLowerCase()];
    if (typeof value === 'string') return value;
    return value === undefined ? null : value.join(', ');
  }

  [Symbol.iterator](): Iterator<[string, string]> {
    const pairs = Object.keys(this.#headers).map((name): [string, string] => [
      name,
      this.get(name)!,
    ]);
    return pairs.values();
  }
}
