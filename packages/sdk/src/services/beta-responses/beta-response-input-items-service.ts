import type { BetaInputItemListParams, BetaResponseItem } from '@unabridged/contract';
import { betaResponses } from '@unabridged/contract/families/beta-responses';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Input items that stored responses were made from. */
export class BetaResponseInputItemsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the input items of a stored response, beta items included.
   * @param responseID id of the response.
   */
  list(
    responseID: string,
    params?: Omit<BetaInputItemListParams, 'response_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<BetaResponseItem>, BetaResponseItem> {
    return this.#client.execute(
      betaResponses.inputItemsList,
      { ...params, response_id: responseID },
      options,
    );
  }
}
