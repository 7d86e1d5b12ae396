import type { Client } from '../../client/client.ts';
import { RealtimeTranslationClientSecretsService } from './realtime-translation-client-secrets-service.ts';

/** Realtime translation. */
export class RealtimeTranslationsService {
  #client: Client;
  #clientSecrets: RealtimeTranslationClientSecretsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Short-lived keys that a browser opens a translation session with. */
  get clientSecrets(): RealtimeTranslationClientSecretsService {
    return (this.#clientSecrets ??= new RealtimeTranslationClientSecretsService(this.#client));
  }
}
