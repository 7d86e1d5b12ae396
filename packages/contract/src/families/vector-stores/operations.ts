import { operation } from '../../operation.ts';
import type {
  FileBatchCancelParams,
  FileBatchCreateParams,
  FileBatchListFilesParams,
  FileBatchRetrieveParams,
  VectorStore,
  VectorStoreCreateParams,
  VectorStoreDeleteParams,
  VectorStoreDeleted,
  VectorStoreFile,
  VectorStoreFileBatch,
  VectorStoreFileContentList,
  VectorStoreFileContentParams,
  VectorStoreFileCreateParams,
  VectorStoreFileDeleteParams,
  VectorStoreFileDeleted,
  VectorStoreFileList,
  VectorStoreFileListParams,
  VectorStoreFileRetrieveParams,
  VectorStoreFileUpdateParams,
  VectorStoreList,
  VectorStoreListParams,
  VectorStoreRetrieveParams,
  VectorStoreSearchList,
  VectorStoreSearchParams,
  VectorStoreUpdateParams,
} from './types.ts';

export const vectorStores = {
  /** Creates a vector store and starts to index the files given. */
  create: operation<VectorStoreCreateParams, VectorStore>()({
    method: 'POST',
    path: '/vector_stores',
    beta: 'assistants=v2',
    accessor: 'vectorStores.create',
  }),
  /** Returns one vector store, its status and its counts of files. */
  retrieve: operation<VectorStoreRetrieveParams, VectorStore>()({
    method: 'GET',
    path: '/vector_stores/{vector_store_id}',
    beta: 'assistants=v2',
    accessor: 'vectorStores.retrieve',
  }),
  /** Changes the name, the expiry or the metadata of a vector store. */
  update: operation<VectorStoreUpdateParams, VectorStore>()({
    method: 'POST',
    path: '/vector_stores/{vector_store_id}',
    beta: 'assistants=v2',
    accessor: 'vectorStores.update',
  }),
  /** Lists the project's vector stores. */
  list: operation<VectorStoreListParams, VectorStoreList>()({
    method: 'GET',
    path: '/vector_stores',
    page: 'cursor',
    beta: 'assistants=v2',
    accessor: 'vectorStores.list',
  }),
  /** Deletes a vector store; the files themselves stay. */
  delete: operation<VectorStoreDeleteParams, VectorStoreDeleted>()({
    method: 'DELETE',
    path: '/vector_stores/{vector_store_id}',
    beta: 'assistants=v2',
    accessor: 'vectorStores.delete',
  }),
  /** Finds the passages in a vector store that fit a query best. */
  search: operation<VectorStoreSearchParams, VectorStoreSearchList>()({
    method: 'POST',
    path: '/vector_stores/{vector_store_id}/search',
    page: 'single',
    beta: 'assistants=v2',
    accessor: 'vectorStores.search',
  }),
  /** Adds a file to a vector store and starts to index it. */
  filesCreate: operation<VectorStoreFileCreateParams, VectorStoreFile>()({
    method: 'POST',
    path: '/vector_stores/{vector_store_id}/files',
    beta: 'assistants=v2',
    accessor: 'vectorStores.files.create',
  }),
  /** Returns one file of a vector store and how far its indexing is. */
  filesRetrieve: operation<VectorStoreFileRetrieveParams, VectorStoreFile>()({
    method: 'GET',
    path: '/vector_stores/{vector_store_id}/files/{file_id}',
    beta: 'assistants=v2',
    accessor: 'vectorStores.files.retrieve',
  }),
  /** Replaces the attributes of a file in a vector store. */
  filesUpdate: operation<VectorStoreFileUpdateParams, VectorStoreFile>()({
    method: 'POST',
    path: '/vector_stores/{vector_store_id}/files/{file_id}',
    beta: 'assistants=v2',
    accessor: 'vectorStores.files.update',
  }),
  /** Lists the files of a vector store, by status on request. */
  filesList: operation<VectorStoreFileListParams, VectorStoreFileList>()({
    method: 'GET',
    path: '/vector_stores/{vector_store_id}/files',
    page: 'cursor',
    beta: 'assistants=v2',
    accessor: 'vectorStores.files.list',
  }),
  /** Takes a file out of a vector store; the file itself stays. */
  filesDelete: operation<VectorStoreFileDeleteParams, VectorStoreFileDeleted>()({
    method: 'DELETE',
    path: '/vector_stores/{vector_store_id}/files/{file_id}',
    beta: 'assistants=v2',
    accessor: 'vectorStores.files.delete',
  }),
  /** Returns the text that was read from a file of a vector store. */
  filesContent: operation<VectorStoreFileContentParams, VectorStoreFileContentList>()({
    method: 'GET',
    path: '/vector_stores/{vector_store_id}/files/{file_id}/content',
    page: 'single',
    beta: 'assistants=v2',
    accessor: 'vectorStores.files.content',
  }),
  /** Adds up to 2,000 files to a vector store at once. */
  fileBatchesCreate: operation<FileBatchCreateParams, VectorStoreFileBatch>()({
    method: 'POST',
    path: '/vector_stores/{vector_store_id}/file_batches',
    beta: 'assistants=v2',
    accessor: 'vectorStores.fileBatches.create',
  }),
  /** Returns one file batch and how far it is. */
  fileBatchesRetrieve: operation<FileBatchRetrieveParams, VectorStoreFileBatch>()({
    method: 'GET',
    path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}',
    beta: 'assistants=v2',
    accessor: 'vectorStores.fileBatches.retrieve',
  }),
  /** Stops a file batch; files that are indexed stay. */
  fileBatchesCancel: operation<FileBatchCancelParams, VectorStoreFileBatch>()({
    method: 'POST',
    path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel',
    request: 'none',
    beta: 'assistants=v2',
    accessor: 'vectorStores.fileBatches.cancel',
  }),
  /** Lists the files of a file batch, by status on request. */
  fileBatchesListFiles: operation<FileBatchListFilesParams, VectorStoreFileList>()({
    method: 'GET',
    path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/files',
    page: 'cursor',
    beta: 'assistants=v2',
    accessor: 'vectorStores.fileBatches.listFiles',
  }),
} as const;
