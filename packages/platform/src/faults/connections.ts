import type { Socket } from 'node:net';

const sockets = new WeakMap<Request, Socket>();

/** Tells what a request came by, so that a fault can cut it. Servers that do not tell log an error instead. */
export function cameBy(request: Request, socket: Socket): void {
  sockets.set(request, socket);
}

/** Cuts the connection of a request; false where it is not known. */
export function cut(request: Request): boolean {
  const socket = sockets.get(request);
  socket?.destroy();
  return socket !== undefined;
}
