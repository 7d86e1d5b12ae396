import type { Client } from '../client/client.ts';
import { BetaRealtimeSessionsService } from './beta-realtime/beta-realtime-sessions-service.ts';
import { BetaRealtimeTranscriptionSessionsService } from './beta-realtime/beta-realtime-transcription-sessions-service.ts';

/** Realtime sessions as the beta made them. */
export class BetaRealtimeService {
  #client: Client;
  #sessions: BetaRealtimeSessionsService | undefined;
  #transcriptionSessions: BetaRealtimeTranscriptionSessionsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Sessions of the Realtime beta. */
  get sessions(): BetaRealtimeSessionsService {
    return (this.#sessions ??= new BetaRealtimeSessionsService(this.#client));
  }

  /** Transcription sessions of the Realtime beta. */
  get transcriptionSessions(): BetaRealtimeTranscriptionSessionsService {
    return (this.#transcriptionSessions ??= new BetaRealtimeTranscriptionSessionsService(
      this.#client,
    ));
  }
}
