import type {
  RealtimeTranslationClientSecretCreateParams,
  RealtimeTranslationClientSecretCreateResponse,
} from '@unabridged/contract';
import { realtime } from '@unabridged/contract/families/realtime';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Short-lived keys that a browser opens a translation session with. */
export class RealtimeTranslationClientSecretsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Creates a short-lived secret with which a browser or an app opens a translation session. */
  create(
    body: RealtimeTranslationClientSecretCreateParams,
    options?: RequestOptions,
  ): APIPromise<RealtimeTranslationClientSecretCreateResponse> {
    return this.#client.execute(realtime.translationsClientSecretsCreate, body, options);
  }
}
