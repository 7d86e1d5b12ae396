import { examples } from '@unabridged/contract/examples';
import { operations } from '@unabridged/contract/registry';
import { wireReplyOf } from '@unabridged/contract/testing/example-reply';
import { createOperationRoutes } from '../../packages/gateway/src/dispatch/operation-routes.ts';
import { startUpstream } from '../../packages/gateway/src/testing/upstream-server.ts';

/** A request as it came. */
export interface SentRequest {
  readonly accessor: string;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body byte by byte, each as a character; in forms with one and the same boundary. */
  readonly body: string;
}

/** An API that answers every operation with its example and keeps what it was sent. */
export interface ExampleAPI extends AsyncDisposable {
  readonly baseURL: string;
  /** Takes the requests so far. */
  take(): SentRequest[];
}

/** Headers that say what is asked for; the others are the connection's or the client's own. */
const meaningful = /^(?:accept|authorization|content-type|idempotency-key|openai-)/;

/** Starts the API on a free port. */
export async function startExampleAPI(): Promise<ExampleAPI> {
  const routes = createOperationRoutes(operations);
  const examplesOf = new Map(examples.map((example) => [example.accessor, example]));
  let requests: SentRequest[] = [];
  const upstream = await startUpstream(async (request, reply) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url = '', headers } = request;
    const { pathname, searchParams } = new URL(url, 'http://upstream');
    const { operation } = routes.match(method, pathname.replace(/^\/v1/, ''), searchParams)!;
    const { accessor } = operation;
    const kept = Object.entries(headers).filter(([name]) => meaningful.test(name));
    const body = Buffer.concat(chunks).toString('latin1');
    requests.push(
      withoutBoundary({
        accessor,
        method,
        url,
        headers: Object.fromEntries(kept) as Record<string, string>,
        body,
      }),
    );
    const example = examplesOf.get(accessor)!;
    const streams = example.response === undefined && example.events !== undefined;
    const asked = /"stream":true|name="stream"\r\n\r\ntrue/.test(body);
    const answer = wireReplyOf(operation, example, streams || asked);
    reply.writeHead(answer.status, answer.headers).end(answer.body);
  });
  return {
    baseURL: upstream.baseURL,
    take() {
      const taken = requests;
      requests = [];
      return taken;
    },
    [Symbol.asyncDispose]: () => upstream[Symbol.asyncDispose](),
  };
}

function withoutBoundary(request: SentRequest): SentRequest {
  const { 'content-type': type = '' } = request.headers;
  const [, boundary] = /boundary="?([^";]+)/.exec(type) ?? [];
  if (boundary === undefined) return request;
  return {
    ...request,
    headers: { ...request.headers, 'content-type': 'multipart/form-data' },
    body: request.body.replaceAll(boundary, 'BOUNDARY').trimEnd(),
  };
}
