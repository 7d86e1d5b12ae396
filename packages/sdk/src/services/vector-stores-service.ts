import type {
  VectorStore,
  VectorStoreCreateParams,
  VectorStoreDeleted,
  VectorStoreListParams,
  VectorStoreSearchParams,
  VectorStoreSearchResponse,
  VectorStoreUpdateParams,
} from '@unabridged/contract';
import { vectorStores } from '@unabridged/contract/families/vector-stores';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { PagePromise } from '../pagination/page-promise.ts';
import type { CursorPage, Page } from '../pagination/pages.ts';
import { VectorStoreFilesService } from './vector-stores/vector-store-files-service.ts';
import { VectorStoreFileBatchesService } from './vector-stores/vector-store-file-batches-service.ts';

/** Vector stores: files that are searched by meaning. */
export class VectorStoresService {
  #client: Client;
  #files: VectorStoreFilesService | undefined;
  #fileBatches: VectorStoreFileBatchesService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Files in a vector store. */
  get files(): VectorStoreFilesService {
    return (this.#files ??= new VectorStoreFilesService(this.#client));
  }

  /** Files that are added to a vector store together. */
  get fileBatches(): VectorStoreFileBatchesService {
    return (this.#fileBatches ??= new VectorStoreFileBatchesService(this.#client));
  }

  /** Creates a vector store and starts to index the files given. */
  create(body: VectorStoreCreateParams, options?: RequestOptions): APIPromise<VectorStore> {
    return this.#client.execute(vectorStores.create, body, options);
  }

  /**
   * Returns one vector store, its status and its counts of files.
   * @param vectorStoreID id of the store.
   */
  retrieve(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStore> {
    return this.#client.execute(vectorStores.retrieve, { vector_store_id: vectorStoreID }, options);
  }

  /**
   * Changes the name, the expiry or the metadata of a vector store.
   * @param vectorStoreID id of the store.
   */
  update(
    vectorStoreID: string,
    body: Omit<VectorStoreUpdateParams, 'vector_store_id'>,
    options?: RequestOptions,
  ): APIPromise<VectorStore> {
    return this.#client.execute(
      vectorStores.update,
      { ...body, vector_store_id: vectorStoreID },
      options,
    );
  }

  /** Lists the project's vector stores. */
  list(
    query?: VectorStoreListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<VectorStore>, VectorStore> {
    return this.#client.execute(vectorStores.list, query ?? {}, options);
  }

  /**
   * Deletes a vector store; the files themselves stay.
   * @param vectorStoreID id of the store.
   */
  delete(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStoreDeleted> {
    return this.#client.execute(vectorStores.delete, { vector_store_id: vectorStoreID }, options);
  }

  /**
   * Finds the passages in a vector store that fit a query best.
   * @param vectorStoreID id of the store.
   */
  search(
    vectorStoreID: string,
    body: Omit<VectorStoreSearchParams, 'vector_store_id'>,
    options?: RequestOptions,
  ): PagePromise<Page<VectorStoreSearchResponse>, VectorStoreSearchResponse> {
    return this.#client.execute(
      vectorStores.search,
      { ...body, vector_store_id: vectorStoreID },
      options,
    );
  }
}
