import type {
  VectorStoreFile,
  VectorStoreFileContentParams,
  VectorStoreFileContentResponse,
  VectorStoreFileCreateParams,
  VectorStoreFileDeleteParams,
  VectorStoreFileDeleted,
  VectorStoreFileListParams,
  VectorStoreFileRetrieveParams,
  VectorStoreFileUpdateParams,
} from '@unabridged/contract';
import { vectorStores } from '@unabridged/contract/families/vector-stores';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage, Page } from '../../pagination/pages.ts';
import type { PollOptions } from '../../polling/poll.ts';
import { pollFile, uploadFile } from '../../polling/vector-stores.ts';
import { acceptFiles } from '../../uploads/accept-files.ts';
import type { Uploadable } from '../../uploads/uploadable.ts';

/** Files in a vector store. */
export class VectorStoreFilesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = acceptFiles(client);
  }

  /**
   * Adds a file to a vector store and starts to index it.
   * @param vectorStoreID id of the store.
   */
  create(
    vectorStoreID: string,
    body: Omit<VectorStoreFileCreateParams, 'vector_store_id'>,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFile> {
    return this.#client.execute(
      vectorStores.filesCreate,
      { ...body, vector_store_id: vectorStoreID },
      options,
    );
  }

  /**
   * Adds a file to a vector store and waits until it is indexed. It may have failed: look at
   * `status` and `last_error`.
   * @param vectorStoreID id of the store.
   */
  async createAndPoll(
    vectorStoreID: string,
    body: Omit<VectorStoreFileCreateParams, 'vector_store_id'>,
    options?: PollOptions,
  ): Promise<VectorStoreFile> {
    const { id } = await this.create(vectorStoreID, body, options);
    return this.poll(vectorStoreID, id, options);
  }

  /**
   * Waits until a file of a vector store is indexed. It may have failed: look at `status` and
   * `last_error`.
   * @param vectorStoreID id of the store.
   * @param fileID id of the file.
   * @throws {APIConnectionTimeoutError} where that takes longer than `maxWaitMs`.
   */
  poll(vectorStoreID: string, fileID: string, options?: PollOptions): Promise<VectorStoreFile> {
    return pollFile(this.#client, vectorStoreID, fileID, options);
  }

  /**
   * Uploads a file and adds it to a vector store, without waiting until it is indexed.
   * @param vectorStoreID id of the store.
   */
  async upload(
    vectorStoreID: string,
    file: Uploadable,
    options?: RequestOptions,
  ): Promise<VectorStoreFile> {
    const id = await uploadFile(this.#client, file, options);
    return this.create(vectorStoreID, { file_id: id }, options);
  }

  /**
   * Uploads a file, adds it to a vector store and waits until it is indexed. It may have failed:
   * look at `status` and `last_error`.
   * @param vectorStoreID id of the store.
   */
  async uploadAndPoll(
    vectorStoreID: string,
    file: Uploadable,
    options?: PollOptions,
  ): Promise<VectorStoreFile> {
    const { id } = await this.upload(vectorStoreID, file, options);
    return this.poll(vectorStoreID, id, options);
  }

  /**
   * Returns one file of a vector store and how far its indexing is.
   * @param fileID id of the file.
   */
  retrieve(
    fileID: string,
    params: Omit<VectorStoreFileRetrieveParams, 'file_id'>,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFile> {
    return this.#client.execute(
      vectorStores.filesRetrieve,
      { ...params, file_id: fileID },
      options,
    );
  }

  /**
   * Replaces the attributes of a file in a vector store.
   * @param fileID id of the file.
   */
  update(
    fileID: string,
    params: Omit<VectorStoreFileUpdateParams, 'file_id'>,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFile> {
    return this.#client.execute(vectorStores.filesUpdate, { ...params, file_id: fileID }, options);
  }

  /**
   * Lists the files of a vector store, by status on request.
   * @param vectorStoreID id of the store.
   */
  list(
    vectorStoreID: string,
    query?: Omit<VectorStoreFileListParams, 'vector_store_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<VectorStoreFile>, VectorStoreFile> {
    return this.#client.execute(
      vectorStores.filesList,
      { ...query, vector_store_id: vectorStoreID },
      options,
    );
  }

  /**
   * Takes a file out of a vector store; the file itself stays.
   * @param fileID id of the file.
   */
  delete(
    fileID: string,
    params: Omit<VectorStoreFileDeleteParams, 'file_id'>,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileDeleted> {
    return this.#client.execute(vectorStores.filesDelete, { ...params, file_id: fileID }, options);
  }

  /**
   * Returns the text that was read from a file of a vector store.
   * @param fileID id of the file.
   */
  content(
    fileID: string,
    params: Omit<VectorStoreFileContentParams, 'file_id'>,
    options?: RequestOptions,
  ): PagePromise<Page<VectorStoreFileContentResponse>, VectorStoreFileContentResponse> {
    return this.#client.execute(vectorStores.filesContent, { ...params, file_id: fileID }, options);
  }
}
