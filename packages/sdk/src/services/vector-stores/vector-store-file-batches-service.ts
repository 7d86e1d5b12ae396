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
import { OpenAIError } from '../../errors/openai-error.ts';
import type { CursorPage } from '../../pagination/pages.ts';
import type { PollOptions } from '../../polling/poll.ts';
import { pollBatch, uploadFiles } from '../../polling/vector-stores.ts';
import type { UploadAndPollOptions } from '../../polling/vector-stores.ts';
import { acceptFiles } from '../../uploads/accept-files.ts';
import type { Uploadable } from '../../uploads/uploadable.ts';

/** Files that are added to a vector store together. */
export class VectorStoreFileBatchesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = acceptFiles(client);
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
   * Adds files to a vector store and waits until they are indexed. Some may have failed: look
   * at `file_counts`.
   * @param vectorStoreID id of the store.
   */
  async createAndPoll(
    vectorStoreID: string,
    body: Omit<FileBatchCreateParams, 'vector_store_id'>,
    options?: PollOptions,
  ): Promise<VectorStoreFileBatch> {
    const { id } = await this.create(vectorStoreID, body, options);
    return this.poll(vectorStoreID, id, options);
  }

  /**
   * Waits until the files of a batch are indexed. Some may have failed: look at `file_counts`.
   * @param vectorStoreID id of the store.
   * @param batchID id of the file batch.
   * @throws {APIConnectionTimeoutError} where that takes longer than `maxWaitMs`.
   */
  poll(
    vectorStoreID: string,
    batchID: string,
    options?: PollOptions,
  ): Promise<VectorStoreFileBatch> {
    return pollBatch(this.#client, vectorStoreID, batchID, options);
  }

  /**
   * Uploads files, some at a time, adds them to a vector store and waits until they are indexed.
   * Some may have failed there: look at `file_counts`. Where an upload fails no batch is made.
   * @param vectorStoreID id of the store.
   * @param given the files, and ids of files that are uploaded already.
   */
  async uploadAndPoll(
    vectorStoreID: string,
    given: { files: readonly Uploadable[]; fileIds?: readonly string[] },
    options?: UploadAndPollOptions,
  ): Promise<VectorStoreFileBatch> {
    const { files, fileIds = [] } = given;
    if (!files?.length) {
      throw new OpenAIError(
        'There are no files to upload. For files that are uploaded already use createAndPoll().',
      );
    }
    const uploaded = await uploadFiles(this.#client, files, options);
    const { maxConcurrency: _, ...own } = options ?? {};
    return this.createAndPoll(vectorStoreID, { file_ids: [...fileIds, ...uploaded] }, own);
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
