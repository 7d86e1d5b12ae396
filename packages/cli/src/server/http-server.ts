import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CliError } from '../cli-error.ts';

/** A port that answers. */
export interface HttpServer {
  /** The port that was asked for, or the free one that was found. */
  readonly port: number;
  /** Takes no more connections, waits for open replies, and after `graceMs` cuts them off. */
  close(graceMs: number): Promise<void>;
}

/** What a server is made of. */
export interface HttpServerOptions {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  readonly listener: RequestListener;
}

/**
 * Opens a port.
 * @throws CliError where the port or the address cannot be had
 */
export async function openHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { host, port, listener } = options;
  const server = createServer(listener);
  // Node closes a request after 5 minutes by default, but uploads of large files take longer.
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: (graceMs) =>
      new Promise((resolve) => {
        const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(cutOff);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new CliError(
        `Port ${port} on ${host} is in use by another program. Stop that one, or choose another port: --port ${suggestPort(port)}.`,
      );
    case 'EACCES':
      return new CliError(
        `Port ${port} may not be opened by this user. Choose one above 1023, such as --port 4100.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    // A machine without a network asks nobody, and says so.
    case 'EAI_AGAIN':
      return new CliError(
        `This machine has no address "${host}". Use --host 127.0.0.1, or 0.0.0.0 for all of its addresses.`,
      );
    default:
      return error;
  }
}

function suggestPort(port: number): number {
  return port < 65_535 ? port + 1 : 4100;
}
