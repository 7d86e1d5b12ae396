import type {
  EvalRunOutputItem,
  OutputItemListParams,
  OutputItemRetrieveParams,
} from '@unabridged/contract';
import { evals } from '@unabridged/contract/families/evals';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** What a run gave for each row of the data, and its grades. */
export class EvalRunOutputItemsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Returns one graded item of a run.
   * @deprecated The API evaluates no more after that day. Shut down on 2026-11-30.
   */
  retrieve(
    outputItemID: string,
    params: Omit<OutputItemRetrieveParams, 'output_item_id'>,
    options?: RequestOptions,
  ): APIPromise<EvalRunOutputItem> {
    return this.#client.execute(
      evals.runsOutputItemsRetrieve,
      { ...params, output_item_id: outputItemID },
      options,
    );
  }

  /**
   * Lists the graded items of a run.
   * @deprecated The API evaluates no more after that day. Shut down on 2026-11-30.
   */
  list(
    runID: string,
    params: Omit<OutputItemListParams, 'run_id'>,
    options?: RequestOptions,
  ): PagePromise<CursorPage<EvalRunOutputItem>, EvalRunOutputItem> {
    return this.#client.execute(evals.runsOutputItemsList, { ...params, run_id: runID }, options);
  }
}
