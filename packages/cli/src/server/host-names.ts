import { networkInterfaces } from 'node:os';

const wildcards = new Set(['0.0.0.0', '::']);

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** The host names, as they stand in URLs, by which a server on this address is reached. */
export function namesOfHost(host: string): string[] {
  if (!wildcards.has(host)) return [inUrl(host.toLowerCase())];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address }) => inUrl(address));
}

/** An address that a browser on this machine can open. */
export function urlOfServer(host: string, port: number): string {
  return `http://${wildcards.has(host) ? '127.0.0.1' : inUrl(host)}:${port}`;
}

function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
