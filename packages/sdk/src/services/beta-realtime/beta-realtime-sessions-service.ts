import type {
  BetaRealtimeSessionCreateParams,
  BetaRealtimeSessionCreateResponse,
} from '@unabridged/contract';
import { realtime } from '@unabridged/contract/families/realtime';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Sessions of the Realtime beta. */
export class BetaRealtimeSessionsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Creates a token for a Realtime session of the removed beta interface.
   * @deprecated Use realtime.clientSecrets.create. Shut down on 2026-05-12.
   */
  create(
    body: BetaRealtimeSessionCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaRealtimeSessionCreateResponse> {
    return this.#client.execute(realtime.betaSessionsCreate, body, options);
  }
}
