import type { Client } from '../client/client.ts';
import { RealtimeClientSecretsService } from './realtime/realtime-client-secrets-service.ts';
import { RealtimeCallsService } from './realtime/realtime-calls-service.ts';
import { RealtimeTranslationsService } from './realtime/realtime-translations-service.ts';

/** Realtime: keys for clients, and calls. Sockets are opened elsewhere. */
export class RealtimeService {
  #client: Client;
  #clientSecrets: RealtimeClientSecretsService | undefined;
  #calls: RealtimeCallsService | undefined;
  #translations: RealtimeTranslationsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Short-lived keys that a browser opens a session with. */
  get clientSecrets(): RealtimeClientSecretsService {
    return (this.#clientSecrets ??= new RealtimeClientSecretsService(this.#client));
  }

  /** Calls over WebRTC and SIP. */
  get calls(): RealtimeCallsService {
    return (this.#calls ??= new RealtimeCallsService(this.#client));
  }

  /** Realtime translation. */
  get translations(): RealtimeTranslationsService {
    return (this.#translations ??= new RealtimeTranslationsService(this.#client));
  }
}
