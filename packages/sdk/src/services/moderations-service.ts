import type { ModerationCreateParams, ModerationCreateResponse } from '@unabridged/contract';
import { moderations } from '@unabridged/contract/families/moderations';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';

/** Judgements whether text or images are harmful. */
export class ModerationsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Tells whether texts or images are harmful, by category. */
  create(
    body: ModerationCreateParams,
    options?: RequestOptions,
  ): APIPromise<ModerationCreateResponse> {
    return this.#client.execute(moderations.create, body, options);
  }
}
