import type { BetaInputTokenCountParams, InputTokenCountResponse } from '@unabridged/contract';
import { betaResponses } from '@unabridged/contract/families/beta-responses';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Token counts of requests that are not run. */
export class BetaResponseInputTokensService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Counts the input tokens of a request with beta features without running it. */
  count(
    params?: BetaInputTokenCountParams | null,
    options?: RequestOptions,
  ): APIPromise<InputTokenCountResponse> {
    return this.#client.execute(betaResponses.inputTokensCount, params ?? {}, options);
  }
}
