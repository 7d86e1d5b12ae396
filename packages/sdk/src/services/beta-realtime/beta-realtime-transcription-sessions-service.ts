import type {
  BetaRealtimeTranscriptionSession,
  BetaRealtimeTranscriptionSessionCreateParams,
} from '@unabridged/contract';
import { realtime } from '@unabridged/contract/families/realtime';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Transcription sessions of the Realtime beta. */
export class BetaRealtimeTranscriptionSessionsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Creates a token for a transcription session of the removed beta Realtime interface.
   * @deprecated Use realtime.clientSecrets.create. Shut down on 2026-05-12.
   */
  create(
    body: BetaRealtimeTranscriptionSessionCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaRealtimeTranscriptionSession> {
    return this.#client.execute(realtime.betaTranscriptionSessionsCreate, body, options);
  }
}
