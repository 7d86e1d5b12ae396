import type { InputTokenCountParams, InputTokenCountResponse } from '@unabridged/contract';
import { responses } from '@unabridged/contract/families/responses';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';

/** Token counts of requests that are not run. */
export class InputTokensService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Counts the input tokens that a request with these parameters would use. */
  count(
    body: InputTokenCountParams | null = {},
    options?: RequestOptions,
  ): APIPromise<InputTokenCountResponse> {
    return this.#client.execute(
      responses.inputTokensCount,
      body ?? {},
      options,
    ) as APIPromise<InputTokenCountResponse>;
  }
}
