import type { LiveCreateParams, LiveCreateResponse } from '@unabridged/contract';
import { live } from '@unabridged/contract/families/live';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import { LiveSessionsService } from './live/live-sessions-service.ts';

/** Live sessions: speech with a model. */
export class LiveService {
  #client: Client;
  #sessions: LiveSessionsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Live sessions that are going on. */
  get sessions(): LiveSessionsService {
    return (this.#sessions ??= new LiveSessionsService(this.#client));
  }

  /** Starts a Live voice session over WebRTC and returns the answer to the connection offer. */
  create(body: LiveCreateParams, options?: RequestOptions): APIPromise<LiveCreateResponse> {
    return this.#client.execute(live.create, body, options);
  }
}
