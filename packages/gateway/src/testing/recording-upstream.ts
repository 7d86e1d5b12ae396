import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { WireReply } from '@unabridged/contract/testing/example-reply';
import { startUpstream } from './upstream-server.ts';

/** A request as it reached the upstream. */
export interface RecordedRequest {
  readonly method: string;
  /** Below the base URL, without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer<ArrayBuffer>;
}

/** An upstream that keeps what it is sent and answers what it is told. */
export interface RecordingUpstream extends AsyncDisposable {
  readonly baseURL: string;
  /** Sets the next reply and forgets what came before. */
  answer(reply: WireReply): void;
  /** The requests since `answer`. */
  readonly recorded: readonly RecordedRequest[];
}

/** Starts an upstream on a free port. */
export async function startRecordingUpstream(): Promise<RecordingUpstream> {
  let recorded: RecordedRequest[] = [];
  let next: WireReply | undefined;
  const upstream = await startUpstream(async (request, response) => {
    recorded.push(await record(request));
    if (next === undefined) throw new Error('No reply was set: call answer() first.');
    response.writeHead(next.status, next.headers).end(next.body);
  });
  return {
    baseURL: upstream.baseURL,
    answer(reply) {
      next = reply;
      recorded = [];
    },
    get recorded() {
      return recorded;
    },
    [Symbol.asyncDispose]: () => upstream[Symbol.asyncDispose](),
  };
}

async function record(request: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { pathname, searchParams } = new URL(request.url!, 'http://upstream');
  return {
    method: request.method!,
    path: pathname.replace(/^\/v1/, ''),
    query: searchParams,
    headers: request.headers,
    body: Buffer.concat(chunks),
  };
}
