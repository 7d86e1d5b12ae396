import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the server does with one request. */
export type ScriptOf<Body, Reply> = (body: Body, reply: Reply) => void | Promise<void>;

/** A request that has come. */
export interface ReceivedRequest<Body> {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Body;
}

/** A server on this machine that does what a test tells it. */
export interface ScriptedServer<Body, Reply> {
  readonly baseURL: string;
  readonly port: number;
  readonly received: ReceivedRequest<Body>[];
  /** Answers POST requests from now on. */
  script: ScriptOf<Body, Reply>;
  /** Answers GET requests, by path. */
  pages: Record<string, unknown>;
  close(): Promise<void>;
}

export interface ScriptedServerOptions<Body, Reply> {
  readonly script: ScriptOf<Body, Reply>;
  readonly replyOf: (response: ServerResponse) => Reply;
  /** The one path that the script answers; others are not found. Default: all. */
  readonly path?: string;
}

export async function startScriptedServer<Body, Reply>({
  script,
  replyOf,
  path: only,
}: ScriptedServerOptions<Body, Reply>): Promise<ScriptedServer<Body, Reply>> {
  const server = createServer((request, response) => {
    void (async () => {
      const raw = await text(request);
      const { method = '', url: path = '', headers } = request;
      const body = (raw === '' ? {} : JSON.parse(raw)) as Body;
      scripted.received.push({ method, path, headers, body });
      if (method === 'POST' && path === (only ?? path)) {
        await scripted.script(body, replyOf(response));
        return;
      }
      const page = method === 'POST' ? undefined : scripted.pages[path];
      if (page === undefined) writeError(response, 404, { message: 'Not found' });
      else writeJson(response, 200, page);
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const scripted: ScriptedServer<Body, Reply> = {
    baseURL: `http://127.0.0.1:${port}/v1`,
    port,
    received: [],
    script,
    pages: {},
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return scripted;
}

/** Begins a stream of events, unless it has begun. */
export function beginStream(response: ServerResponse): void {
  if (response.headersSent) return;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
}

export function writeError(response: ServerResponse, status: number, error: object): void {
  writeJson(response, status, { error });
}

function writeJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
