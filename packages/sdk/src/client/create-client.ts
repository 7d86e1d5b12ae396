import { Client } from './client.ts';
import type { ClientOptions } from './client-options.ts';

/**
 * A client without services, to build a small bundle on:
 *
 * ```ts
 * const responses = new ResponsesService(createClient());
 * ```
 */
export function createClient(options: ClientOptions = {}): Client {
  return new Client(options);
}
