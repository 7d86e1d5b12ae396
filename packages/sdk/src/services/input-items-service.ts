import type { InputItemListParams, ResponseItem } from '@unabridged/contract';
import { responses } from '@unabridged/contract/families/responses';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { PagePromise } from '../pagination/page-promise.ts';
import type { CursorPage } from '../pagination/pages.ts';

/** Input items that stored responses were made from. */
export class InputItemsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the input items of a stored response, newest first unless `order` says otherwise.
   * @param responseID id of the response, `resp_…`.
   * @param query page size (`limit`, 1 to 100, default 20), `after`, `order` and `include`.
   * @throws {NotFoundError} where the response does not exist or was not stored.
   */
  list(
    responseID: string,
    query: Omit<InputItemListParams, 'response_id'> | null = {},
    options?: RequestOptions,
  ): PagePromise<CursorPage<ResponseItem>, ResponseItem> {
    const params = { ...query, response_id: responseID };
    return this.#client.execute(responses.inputItemsList, params, options);
  }
}
