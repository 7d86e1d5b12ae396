import type { DefaultTransport } from './transport.ts';

/** Everywhere but on Node: the runtime's `fetch`. */
export const defaultTransport: DefaultTransport = {
  choose() {
    return undefined;
  },
};
