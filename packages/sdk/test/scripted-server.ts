import http from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The body as it came. */
  readonly bytes: Buffer<ArrayBuffer>;
}

export type Handler = (
  request: SeenRequest,
  reply: ServerResponse,
  index: number,
) => void | Promise<void>;

/** A real HTTP server whose replies a test writes. */
export interface ScriptedServer {
  readonly baseURL: string;
  readonly requests: SeenRequest[];
  /** Connections that are open now. */
  readonly sockets: Set<Socket>;
  /** Connections that were ever made. */
  readonly connections: () => number;
  handle(handler: Handler): void;
  close(): Promise<void>;
}

/** Starts a server on a free port. */
export async function startServer(first: Handler = () => {}): Promise<ScriptedServer> {
  let handler = first;
  let connections = 0;
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const server = http.createServer((request, reply) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const bytes = Buffer.concat(chunks);
      const seen = {
        method: request.method!,
        url: request.url!,
        headers: request.headers,
        body: bytes.toString(),
        bytes,
      };
      requests.push(seen);
      void handler(seen, reply, requests.length - 1);
    });
  });
  server.on('connection', (socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    requests,
    sockets,
    connections: () => connections,
    handle(next) {
      handler = next;
      requests.length = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Replies with JSON. */
export function sendJson(
  reply: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  reply.writeHead(status, { 'content-type': 'application/json', ...headers });
  reply.end(JSON.stringify(body));
}

/** Replies with an error in the API's form. */
export function sendError(
  reply: ServerResponse,
  status: number,
  error: Record<string, unknown>,
  headers: Record<string, string> = {},
): void {
  sendJson(reply, { error: { param: null, code: null, ...error } }, status, headers);
}

/** Opens a stream of events. */
export function openEvents(reply: ServerResponse, headers: Record<string, string> = {}): void {
  reply.writeHead(200, { 'content-type': 'text/event-stream', ...headers });
  reply.flushHeaders();
}

/** One event as it goes over the wire. */
export function frame(event: object): string {
  const { type } = event as { type?: string };
  const name = type === undefined ? '' : `event: ${type}\n`;
  return `${name}data: ${JSON.stringify(event)}\n\n`;
}

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
