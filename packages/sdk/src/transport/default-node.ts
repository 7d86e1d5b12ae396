import { nodeTransport } from './node-transport.ts';
import { isFetchReplaced } from './replaced-fetch.ts';
import type { DefaultTransport } from './transport.ts';

/** On Node: `node:http` and `node:https`, unless the program replaced `fetch`. */
export const defaultTransport: DefaultTransport = {
  choose: () => (isFetchReplaced() ? undefined : nodeTransport),
};
