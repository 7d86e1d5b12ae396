import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import type { Proxy } from './proxy.ts';

type Connected = (error: Error | null, socket?: Duplex) => void;

/** How long a proxy may take to open a tunnel, so that none is waited for when its request is gone. */
const tunnelMs = 60_000;

function refused(proxy: Proxy, target: string, status: number, reason: string): Error {
  const advice =
    status === 407
      ? ' Put user and password into the URL of the proxy: http://user:password@host:port.'
      : '';
  return new Error(
    `The proxy ${proxy.shown} refused a tunnel to ${target}: ${status} ${reason}.${advice}`,
  );
}

/** Asks a proxy for a tunnel to a host. */
function openTunnel(proxy: Proxy, target: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const { authorization, hostname, port } = proxy;
    const request = (proxy.protocol === 'https:' ? https : http).request({
      hostname,
      port,
      method: 'CONNECT',
      path: target,
      headers: {
        host: target,
        ...(authorization !== undefined && { 'proxy-authorization': authorization }),
      },
      agent: false,
      timeout: tunnelMs,
    });
    request.once('connect', ({ statusCode, statusMessage }, socket: Socket) => {
      socket.setTimeout(0);
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(refused(proxy, target, statusCode!, statusMessage!));
    });
    request.once('response', ({ statusCode, statusMessage }) => {
      request.destroy();
      reject(refused(proxy, target, statusCode!, statusMessage!));
    });
    request.once('timeout', () =>
      request.destroy(new Error(`The proxy ${proxy.shown} does not answer.`)),
    );
    request.once('error', (cause) =>
      reject(new Error(`The proxy ${proxy.shown} cannot be reached: ${cause.message}.`)),
    );
    request.end();
  });
}

/** Connections to https servers through tunnels of a proxy, kept for the next request like any others. */
export class TunnelAgent extends https.Agent {
  #proxy: Proxy;

  constructor(proxy: Proxy, options: https.AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(options: tls.ConnectionOptions, connected: Connected): undefined {
    const { host, port, servername } = options;
    const target = `${host!.includes(':') ? `[${host}]` : host}:${port}`;
    openTunnel(this.#proxy, target).then(
      (socket) => {
        const secured = tls.connect({
          ...options,
          socket,
          servername: servername || host!,
        } as tls.ConnectionOptions);
        secured.once('error', connected);
        secured.once('secureConnect', () => {
          secured.off('error', connected);
          connected(null, secured);
        });
      },
      (error: Error) => connected(error),
    );
    return undefined;
  }
}
