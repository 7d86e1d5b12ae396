import type { Answer } from './http-reply.ts';
import type { HttpHeaders, HttpRequest } from './http-request.ts';
import { Leaving } from './leaving.ts';
import { wholeBody } from './whole-body.ts';

/** A `Request` of the web. */
export class WebRequest implements HttpRequest {
  readonly method: string;
  readonly host: string;
  readonly pathname: string;
  readonly search: string;
  readonly headers: HttpHeaders;
  readonly #request: Request;
  readonly #leaving = new Leaving();
  #isFollowed = false;
  #bytes: Promise<Uint8Array> | undefined;

  constructor(request: Request) {
    this.#request = request;
    this.method = request.method;
    const { host, pathname, search } = new URL(request.url);
    this.host = request.headers.get('host') ?? host;
    this.pathname = pathname;
    this.search = search;
    this.headers = request.headers;
  }

  get signal(): AbortSignal {
    const { signal } = this.#leaving;
    if (!this.#isFollowed) {
      this.#isFollowed = true;
      const leave = () => this.leave();
      if (this.#request.signal.aborted) leave();
      else this.#request.signal.addEventListener('abort', leave, { once: true });
    }
    return signal;
  }

  leave(): void {
    this.#leaving.leave();
  }

  get body(): AsyncIterable<Uint8Array> {
    return this.#request.body?.values({ preventCancel: true }) ?? nothing();
  }

  bytes(): Promise<Uint8Array> {
    return (this.#bytes ??= wholeBody(this.body));
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** What answers requests as a function from `Request` to `Response`, for other servers and runtimes. */
export function webFetch(answer: Answer): (request: Request) => Promise<Response> {
  return async (request) => {
    const { status, headers, body } = await answer(new WebRequest(request));
    return new Response(body, { status, headers });
  };
}

/** A request for what takes the web's. */
export async function toWebRequest(request: HttpRequest): Promise<Request> {
  const { method, host, pathname, search, signal } = request;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(`http://${host}${pathname}${search}`, {
    method,
    headers: [...request.headers],
    signal,
    ...(hasBody && { body: new Uint8Array(await request.bytes()) }),
  });
}
