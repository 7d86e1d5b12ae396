import type { Integer, UnixSeconds } from '../../scalars.ts';
import type { ComparisonFilter, CompoundFilter, Metadata } from '../shared/types.ts';

export interface VectorStoreFile {
  id: string;
  created_at: UnixSeconds;
  last_error: VectorStoreFileLastError | null;
  object: 'vector_store.file';
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';
  usage_bytes: Integer;
  vector_store_id: string;
  attributes?: { [key: string]: string | number | boolean } | null;
  chunking_strategy?: FileChunkingStrategy;
}

export interface VectorStoreFileLastError {
  code: 'server_error' | 'unsupported_file' | 'invalid_file';
  message: string;
}

export interface VectorStoreFileDeleted {
  id: string;
  deleted: boolean;
  object: 'vector_store.file.deleted';
}

export interface VectorStoreFileContentResponse {
  text?: string;
  type?: string;
}

export interface VectorStoreFileCreateParams {
  vector_store_id: string;
  file_id: string;
  attributes?: { [key: string]: string | number | boolean } | null;
  chunking_strategy?: FileChunkingStrategyParam;
}

export interface VectorStoreFileRetrieveParams {
  file_id: string;
  vector_store_id: string;
}

export interface VectorStoreFileUpdateParams {
  file_id: string;
  vector_store_id: string;
  attributes: { [key: string]: string | number | boolean } | null;
}

export interface VectorStoreFileListParams {
  vector_store_id: string;
  before?: string;
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface VectorStoreFileDeleteParams {
  file_id: string;
  vector_store_id: string;
}

export interface VectorStoreFileContentParams {
  file_id: string;
  vector_store_id: string;
}

export interface VectorStoreFileBatch {
  id: string;
  created_at: UnixSeconds;
  file_counts: VectorStoreFileCounts;
  object: 'vector_store.files_batch';
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';
  vector_store_id: string;
}

export interface FileBatchCreateParams {
  vector_store_id: string;
  attributes?: { [key: string]: string | number | boolean } | null;
  chunking_strategy?: FileChunkingStrategyParam;
  file_ids?: string[];
  files?: FileBatchCreateParamsFile[];
}

export interface FileBatchCreateParamsFile {
  file_id: string;
  attributes?: { [key: string]: string | number | boolean } | null;
  chunking_strategy?: FileChunkingStrategyParam;
}

export interface FileBatchRetrieveParams {
  batch_id: string;
  vector_store_id: string;
}

export interface FileBatchCancelParams {
  batch_id: string;
  vector_store_id: string;
}

export interface FileBatchListFilesParams {
  batch_id: string;
  vector_store_id: string;
  before?: string;
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface AutoFileChunkingStrategyParam {
  type: 'auto';
}

export type FileChunkingStrategy =
  | StaticFileChunkingStrategyObject
  | OtherFileChunkingStrategyObject;

export type FileChunkingStrategyParam =
  | AutoFileChunkingStrategyParam
  | StaticFileChunkingStrategyObjectParam;

export interface OtherFileChunkingStrategyObject {
  type: 'other';
}

export interface StaticFileChunkingStrategy {
  chunk_overlap_tokens: Integer;
  max_chunk_size_tokens: Integer;
}

export interface StaticFileChunkingStrategyObject {
  static: StaticFileChunkingStrategy;
  type: 'static';
}

export interface StaticFileChunkingStrategyObjectParam {
  static: StaticFileChunkingStrategy;
  type: 'static';
}

export interface VectorStore {
  id: string;
  created_at: UnixSeconds;
  file_counts: VectorStoreFileCounts;
  last_active_at: UnixSeconds | null;
  metadata: Metadata | null;
  name: string;
  object: 'vector_store';
  status: 'expired' | 'in_progress' | 'completed';
  usage_bytes: Integer;
  expires_after?: VectorStoreExpiresAfter;
  expires_at?: UnixSeconds | null;
}

export interface VectorStoreFileCounts {
  cancelled: Integer;
  completed: Integer;
  failed: Integer;
  in_progress: Integer;
  total: Integer;
}

export interface VectorStoreExpiresAfter {
  anchor: 'last_active_at';
  days: Integer;
}

export interface VectorStoreDeleted {
  id: string;
  deleted: boolean;
  object: 'vector_store.deleted';
}

export interface VectorStoreSearchResponse {
  attributes: { [key: string]: string | number | boolean } | null;
  content: VectorStoreSearchResponseContent[];
  file_id: string;
  filename: string;
  score: number;
}

export interface VectorStoreSearchResponseContent {
  text: string;
  type: 'text';
}

export interface VectorStoreCreateParams {
  chunking_strategy?: FileChunkingStrategyParam;
  description?: string;
  expires_after?: VectorStoreExpiresAfter;
  file_ids?: string[];
  metadata?: Metadata | null;
  name?: string;
}

export interface VectorStoreUpdateParams {
  vector_store_id: string;
  expires_after?: VectorStoreExpiresAfter | null;
  metadata?: Metadata | null;
  name?: string | null;
}

export interface VectorStoreListParams {
  before?: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface VectorStoreSearchParams {
  vector_store_id: string;
  query: string | string[];
  filters?: ComparisonFilter | CompoundFilter;
  max_num_results?: Integer;
  ranking_options?: VectorStoreSearchParamsRankingOptions;
  rewrite_query?: boolean;
}

export interface VectorStoreSearchParamsRankingOptions {
  ranker?: 'none' | 'auto' | 'default-2024-11-15';
  score_threshold?: number;
}

export interface VectorStoreRetrieveParams {
  vector_store_id: string;
}

export interface VectorStoreList {
  object: 'list';
  data: VectorStore[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface VectorStoreDeleteParams {
  vector_store_id: string;
}

export interface VectorStoreSearchList {
  object: 'vector_store.search_results.page';
  search_query: string[];
  data: VectorStoreSearchResponse[];
  has_more: boolean;
  next_page: string | null;
}

export interface VectorStoreFileList {
  object: 'list';
  data: VectorStoreFile[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface VectorStoreFileContentList {
  object: 'vector_store.file_content.page';
  data: VectorStoreFileContentResponse[];
  has_more: boolean;
  next_page: string | null;
}
