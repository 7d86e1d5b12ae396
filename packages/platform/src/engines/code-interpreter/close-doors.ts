import dgram from 'node:dgram';
import dns from 'node:dns';
import { constants } from 'node:fs';
import net from 'node:net';

/**
 * Closes what the permission model of Node leaves open: the network, and the size of
 * WebAssembly's memory. Called before anything else is loaded.
 */
export function closeDoors(memoryBytes: number): void {
  net.Socket.prototype.connect = refuse;
  net.Server.prototype.listen = refuse;
  dgram.Socket.prototype.bind = refuse;
  dgram.Socket.prototype.send = refuse;
  Object.assign(dns, { lookup: refuse, resolve: refuse });
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
    Reflect.deleteProperty(globalThis, name);
  }
  // Pyodide asks for nothing but these numbers; the real function is refused by the permission model.
  Object.assign(process, { binding: () => ({ fs: constants }) });
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function limited(pages: number): number {
    const bytes = this.buffer.byteLength + pages * 65_536;
    if (bytes > memoryBytes) throw new RangeError('The memory limit is reached.');
    return grow.call(this, pages);
  };
}

function refuse(): never {
  throw new Error('There is no network in the code interpreter.');
}
