import { isFetchReplaced } from './replaced-fetch.ts';
import type { DefaultTransport, Transport } from './transport.ts';

let loaded: Transport | undefined;

/** Loads `node:http` with the first request: it takes longer to load than everything else here together. */
const loading: Transport = async (request, lifetime, options) => {
  const { nodeTransport } = await import('./node-transport.ts');
  loaded = nodeTransport;
  return nodeTransport(request, lifetime, options);
};

/** On Node: `node:http` and `node:https`, unless the program replaced `fetch`. */
export const defaultTransport: DefaultTransport = {
  choose: () => (isFetchReplaced() ? undefined : (loaded ?? loading)),
};
