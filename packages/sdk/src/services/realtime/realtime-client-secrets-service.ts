import type {
  RealtimeClientSecretCreateParams,
  RealtimeClientSecretCreateResponse,
} from '@unabridged/contract';
import { realtime } from '@unabridged/contract/families/realtime';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Short-lived keys that a browser opens a session with. */
export class RealtimeClientSecretsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Creates a short-lived secret with which a browser or an app opens a Realtime session. */
  create(
    body: RealtimeClientSecretCreateParams,
    options?: RequestOptions,
  ): APIPromise<RealtimeClientSecretCreateResponse> {
    return this.#client.execute(realtime.clientSecretsCreate, body, options);
  }
}
