import type { Batch, BatchCreateParams, BatchListParams } from '@unabridged/contract';
import { batches } from '@unabridged/contract/families/batches';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { PagePromise } from '../pagination/page-promise.ts';
import type { CursorPage } from '../pagination/pages.ts';

/** Batches: files of requests that are run within 24 hours. */
export class BatchesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Starts a batch: up to 50,000 requests from an uploaded file, done within 24 hours at half the
   * price.
   */
  create(body: BatchCreateParams, options?: RequestOptions): APIPromise<Batch> {
    return this.#client.execute(batches.create, body, options);
  }

  /**
   * Returns one batch, its progress and the ids of its output files.
   * @param batchID id of the batch.
   */
  retrieve(batchID: string, options?: RequestOptions): APIPromise<Batch> {
    return this.#client.execute(batches.retrieve, { batch_id: batchID }, options);
  }

  /** Lists the project's batches, newest first. */
  list(
    query?: BatchListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<Batch>, Batch> {
    return this.#client.execute(batches.list, query ?? {}, options);
  }

  /**
   * Cancels a batch that is running; what was done so far stays available.
   * @param batchID id of a batch that is not done.
   */
  cancel(batchID: string, options?: RequestOptions): APIPromise<Batch> {
    return this.#client.execute(batches.cancel, { batch_id: batchID }, options);
  }
}
