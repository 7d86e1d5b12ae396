import type {
  FileBatchCancelParams,
  FileBatchCreateParams,
  FileBatchListFilesParams,
  FileBatchRetrieveParams,
  VectorStoreFile,
  VectorStoreFileBatch,
} from '@unabridged/contract';
import { vectorStores } from '@unabridged/contract/families/vector-stores';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Files that are added to a vector store together. */
export class VectorStoreFileBatchesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Adds up to 2,000 files to a vector store at once.
   * @param vectorStoreID id of the store.
   */
  create(
    vectorStoreID: string,
    body: Omit<FileBatchCreateParams, 'vector_store_id'>,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    return this.#client.execute(
      vectorStores.fileBatchesCreate,
      { ...body, vector_store_id: vectorStoreID },
      options,
    );
  }

  /**
   * Returns one file batch and how far it is.
   * @param batchID id of the file batch.
   */
  retrieve(
    batchID: string,
    params: Omit<FileBatchRetrieveParams, 'batch_id'>,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    return this.#client.execute(
      vectorStores.fileBatchesRetrieve,
      { ...params, batch_id: batchID },
      options,
    );
  }

  /**
   * Stops a file batch; files that are indexed stay.
   * @param batchID id of a file batch that is in progress.
   */
  cancel(
    batchID: string,
    params: Omit<FileBatchCancelParams, 'batch_id'>,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    return this.#client.execute(
      vectorStores.fileBatchesCancel,
      { ...params, batch_id: batchID },
      options,
    );
  }

  /**
   * Lists the files of a file batch, by status on request.
   * @param batchID id of the file batch.
   */
  listFiles(
    batchID: string,
    params: Omit<FileBatchListFilesParams, 'batch_id'>,
    options?: RequestOptions,
  ): PagePromise<CursorPage<VectorStoreFile>, VectorStoreFile> {
    return this.#client.execute(
      vectorStores.fileBatchesListFiles,
      { ...params, batch_id: batchID },
      options,
    );
  }
}
