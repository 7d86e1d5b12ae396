import type { Integer, UnixSeconds } from '../../scalars.ts';
import type { ComparisonFilter, CompoundFilter, Metadata } from '../shared/types.ts';

/** A file in a vector store. */
export interface VectorStoreFile {
  /** Id of the file, `file-…`: that of the uploaded file itself. */
  id: string;
  /** When it was added. */
  created_at: UnixSeconds;
  /** Why it could not be indexed; null where it could. */
  last_error: VectorStoreFileLastError | null;
  object: 'vector_store.file';
  /** How far its indexing is. Only a `completed` file is found. */
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';
  /** Space that it takes in the store, in bytes; not the size of the file. */
  usage_bytes: Integer;
  /** Id of the store. */
  vector_store_id: string;
  /**
   * Your notes on it, by which a search can be narrowed.
   * @maxProperties 16
   * @keyMaxLength 64
   * @valueMaxLength 512
   */
  attributes?: { [key: string]: string | number | boolean } | null;
  /** How it was cut into passages. */
  chunking_strategy?: FileChunkingStrategy;
}

/** Why a file could not be indexed. */
export interface VectorStoreFileLastError {
  /** Stable identifier of the reason. */
  code: 'server_error' | 'unsupported_file' | 'invalid_file';
  /** The reason, for a person. */
  message: string;
}

/** A file was taken out of a vector store. */
export interface VectorStoreFileDeleted {
  /** Id of the file. */
  id: string;
  /** Always true. */
  deleted: boolean;
  object: 'vector_store.file.deleted';
}

/** A piece of what was read from a file. */
export interface VectorStoreFileContentResponse {
  /** The text itself. */
  text?: string;
  /** Kind of content: `text`. */
  type?: string;
}

/** Params of `vectorStores.files.create`. */
export interface VectorStoreFileCreateParams {
  /** Id of the store. */
  vector_store_id: string;
  /** Id of an uploaded file of at most 512 MB and 5,000,000 tokens. */
  file_id: string;
  /**
   * Your notes on it, by which a search can be narrowed.
   * @maxProperties 16
   * @keyMaxLength 64
   * @valueMaxLength 512
   */
  attributes?: { [key: string]: string | number | boolean } | null;
  /** How to cut it into passages. Default: `auto`. */
  chunking_strategy?: FileChunkingStrategyParam;
}

/** Params of `vectorStores.files.retrieve`. */
export interface VectorStoreFileRetrieveParams {
  /** Id of the file. */
  file_id: string;
  /** Id of the store. */
  vector_store_id: string;
}

/** Params of `vectorStores.files.update`. */
export interface VectorStoreFileUpdateParams {
  /** Id of the file. */
  file_id: string;
  /** Id of the store. */
  vector_store_id: string;
  /**
   * Your new notes on it, in place of all of the old ones.
   * @maxProperties 16
   * @keyMaxLength 64
   * @valueMaxLength 512
   */
  attributes: { [key: string]: string | number | boolean } | null;
}

/** Params of `vectorStores.files.list`. */
export interface VectorStoreFileListParams {
  /** Id of the store. */
  vector_store_id: string;
  /** Id of the file that the page comes before. */
  before?: string;
  /** Status that the files have to have. Default: any. */
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';
  /**
   * Oldest first (`asc`) or newest first.
   * @default desc
   */
  order?: 'asc' | 'desc';
  /** Id of the file that the page follows. */
  after?: string;
  /**
   * Most files of a page.
   * @minimum 1
   * @maximum 100
   * @default 20
   */
  limit?: Integer;
}

/** Params of `vectorStores.files.delete`. */
export interface VectorStoreFileDeleteParams {
  /** Id of the file. */
  file_id: string;
  /** Id of the store. */
  vector_store_id: string;
}

/** Params of `vectorStores.files.content`. */
export interface VectorStoreFileContentParams {
  /** Id of the file. */
  file_id: string;
  /** Id of the store. */
  vector_store_id: string;
}

/** Files that are added to a vector store together. */
export interface VectorStoreFileBatch {
  /** Unique id, `vsfb_…`. */
  id: string;
  /** When it was begun. */
  created_at: UnixSeconds;
  /** How many of its files have come how far. */
  file_counts: VectorStoreFileCounts;
  object: 'vector_store.files_batch';
  /** How far it has come. `completed` does not say that every file could be indexed. */
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';
  /** Id of the store. */
  vector_store_id: string;
}

/** Params of `vectorStores.fileBatches.create`: either `file_ids` or `files`. */
export interface FileBatchCreateParams {
  /** Id of the store. */
  vector_store_id: string;
  /**
   * Your notes on each of the `file_ids`, by which a search can be narrowed.
   * @maxProperties 16
   * @keyMaxLength 64
   * @valueMaxLength 512
   */
  attributes?: { [key: string]: string | number | boolean } | null;
  /** How to cut each of the `file_ids` into passages. Default: `auto`. */
  chunking_strategy?: FileChunkingStrategyParam;
  /**
   * Ids of uploaded files that are treated alike.
   * @minItems 1
   * @maxItems 2000
   */
  file_ids?: string[];
  /**
   * Uploaded files, each with notes and a way of cutting of its own.
   * @minItems 1
   * @maxItems 2000
   */
  files?: FileBatchCreateParamsFile[];
}

/** A file of a batch, with notes and a way of cutting of its own. */
export interface FileBatchCreateParamsFile {
  /** Id of an uploaded file of at most 512 MB and 5,000,000 tokens. */
  file_id: string;
  /**
   * Your notes on it, by which a search can be narrowed.
   * @maxProperties 16
   * @keyMaxLength 64
   * @valueMaxLength 512
   */
  attributes?: { [key: string]: string | number | boolean } | null;
  /** How to cut it into passages. Default: `auto`. */
  chunking_strategy?: FileChunkingStrategyParam;
}

/** Params of `vectorStores.fileBatches.retrieve`. */
export interface FileBatchRetrieveParams {
  /** Id of the file batch. */
  batch_id: string;
  /** Id of the store. */
  vector_store_id: string;
}

/** Params of `vectorStores.fileBatches.cancel`. */
export interface FileBatchCancelParams {
  /** Id of a file batch that is in progress. */
  batch_id: string;
  /** Id of the store. */
  vector_store_id: string;
}

/** Params of `vectorStores.fileBatches.listFiles`. */
export interface FileBatchListFilesParams {
  /** Id of the file batch. */
  batch_id: string;
  /** Id of the store. */
  vector_store_id: string;
  /** Id of the file that the page comes before. */
  before?: string;
  /** Status that the files have to have. Default: any. */
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';
  /**
   * Oldest first (`asc`) or newest first.
   * @default desc
   */
  order?: 'asc' | 'desc';
  /** Id of the file that the page follows. */
  after?: string;
  /**
   * Most files of a page.
   * @minimum 1
   * @maximum 100
   * @default 20
   */
  limit?: Integer;
}

/** Leaves the cutting to the API: passages of 800 tokens, of which 400 are shared. */
export interface AutoFileChunkingStrategyParam {
  type: 'auto';
}

/** How a file was cut into passages. */
export type FileChunkingStrategy =
  | StaticFileChunkingStrategyObject
  | OtherFileChunkingStrategyObject;

/** How to cut a file into passages. */
export type FileChunkingStrategyParam =
  | AutoFileChunkingStrategyParam
  | StaticFileChunkingStrategyObjectParam;

/** It is not known how: the file was indexed before ways of cutting were recorded. */
export interface OtherFileChunkingStrategyObject {
  type: 'other';
}

/** Length of passages, and how much neighbours share. */
export interface StaticFileChunkingStrategy {
  /**
   * Tokens that a passage shares with the one before; at most half of its length.
   * @minimum 0
   * @default 400
   */
  chunk_overlap_tokens: Integer;
  /**
   * Most tokens of a passage.
   * @minimum 100
   * @maximum 4096
   * @default 800
   */
  max_chunk_size_tokens: Integer;
}

/** The file was cut into passages of a certain length. */
export interface StaticFileChunkingStrategyObject {
  type: 'static';
  /** Length of the passages, and how much neighbours share. */
  static: StaticFileChunkingStrategy;
}

/** Cuts a file into passages of a certain length. */
export interface StaticFileChunkingStrategyObjectParam {
  type: 'static';
  /** Length of the passages, and how much neighbours share. */
  static: StaticFileChunkingStrategy;
}

/** Files that are indexed, so that passages can be found by their meaning. */
export interface VectorStore {
  /** Unique id, `vs_…`. */
  id: string;
  /** When it was created. */
  created_at: UnixSeconds;
  /** How many of its files have come how far. */
  file_counts: VectorStoreFileCounts;
  /** When it was last used; its expiry counts from then. */
  last_active_at: UnixSeconds | null;
  /** Your notes on it. */
  metadata: Metadata | null;
  /** Its name. */
  name: string;
  object: 'vector_store';
  /** Whether it can be searched (`completed`), is still indexing files, or has expired. */
  status: 'expired' | 'in_progress' | 'completed';
  /** Space that its files take, in bytes. */
  usage_bytes: Integer;
  /** When to delete it by itself. */
  expires_after?: VectorStoreExpiresAfter;
  /** When it will be deleted, unless it is used before. */
  expires_at?: UnixSeconds | null;
}

/** How many files have come how far. */
export interface VectorStoreFileCounts {
  /** Files whose indexing was cancelled. */
  cancelled: Integer;
  /** Files that are indexed. */
  completed: Integer;
  /** Files that could not be indexed. */
  failed: Integer;
  /** Files that are being indexed. */
  in_progress: Integer;
  /** All files. */
  total: Integer;
}

/** When to delete a vector store by itself. */
export interface VectorStoreExpiresAfter {
  /** Moment from which the time is counted: that of the last use. */
  anchor: 'last_active_at';
  /**
   * Days after that moment.
   * @minimum 1
   * @maximum 365
   */
  days: Integer;
}

/** A vector store was deleted. */
export interface VectorStoreDeleted {
  /** Id of the store. */
  id: string;
  /** Always true. */
  deleted: boolean;
  object: 'vector_store.deleted';
}

/** A passage that was found. */
export interface VectorStoreSearchResponse {
  /**
   * Your notes on the file.
   * @maxProperties 16
   * @keyMaxLength 64
   * @valueMaxLength 512
   */
  attributes: { [key: string]: string | number | boolean } | null;
  /** The passage. */
  content: VectorStoreSearchResponseContent[];
  /** Id of the file. */
  file_id: string;
  /** Name of the file. */
  filename: string;
  /**
   * How well it fits the query; 1 is best.
   * @minimum 0
   * @maximum 1
   */
  score: number;
}

/** A piece of a passage. */
export interface VectorStoreSearchResponseContent {
  type: 'text';
  /** The text itself. */
  text: string;
}

/** Params of `vectorStores.create`. */
export interface VectorStoreCreateParams {
  /** How to cut the files into passages; only with `file_ids`. Default: `auto`. */
  chunking_strategy?: FileChunkingStrategyParam;
  /** What the store is for, in your words. */
  description?: string;
  /** When to delete it by itself. Default: never. */
  expires_after?: VectorStoreExpiresAfter;
  /**
   * Ids of uploaded files to begin with.
   * @maxItems 500
   */
  file_ids?: string[];
  /** Your notes on it. */
  metadata?: Metadata | null;
  /** Its name. */
  name?: string;
}

/** Params of `vectorStores.update`. What is left out stays as it is. */
export interface VectorStoreUpdateParams {
  /** Id of the store. */
  vector_store_id: string;
  /** When to delete it by itself; null for never. */
  expires_after?: VectorStoreExpiresAfter | null;
  /** Your new notes, in place of all of the old ones. */
  metadata?: Metadata | null;
  /** Its new name. */
  name?: string | null;
}

/** Params of `vectorStores.list`. */
export interface VectorStoreListParams {
  /** Id of the store that the page comes before. */
  before?: string;
  /**
   * Oldest first (`asc`) or newest first.
   * @default desc
   */
  order?: 'asc' | 'desc';
  /** Id of the store that the page follows. */
  after?: string;
  /**
   * Most stores of a page.
   * @minimum 1
   * @maximum 100
   * @default 20
   */
  limit?: Integer;
}

/** Params of `vectorStores.search`. */
export interface VectorStoreSearchParams {
  /** Id of the store. */
  vector_store_id: string;
  /** What to look for: a question or words, or several of them at once. */
  query: string | string[];
  /** Condition on the attributes of the files. Default: none. */
  filters?: ComparisonFilter | CompoundFilter;
  /**
   * Most passages to return.
   * @minimum 1
   * @maximum 50
   * @default 10
   */
  max_num_results?: Integer;
  /** How to rank what is found. */
  ranking_options?: VectorStoreSearchParamsRankingOptions;
  /**
   * Whether a model may rewrite the query first, so that it finds more.
   * @default false
   */
  rewrite_query?: boolean;
}

/** How to rank what is found. */
export interface VectorStoreSearchParamsRankingOptions {
  /**
   * Which ranker sorts the passages; `none` keeps the order of the search, `auto` leaves it to
   * the API.
   * @default auto
   */
  ranker?: 'none' | 'auto' | 'default-2024-11-15';
  /**
   * Score that a passage has to reach.
   * @minimum 0
   * @maximum 1
   * @default 0
   */
  score_threshold?: number;
}

/** Params of `vectorStores.retrieve`. */
export interface VectorStoreRetrieveParams {
  /** Id of the store. */
  vector_store_id: string;
}

/** A page of vector stores. */
export interface VectorStoreList {
  object: 'list';
  /** The stores. */
  data: VectorStore[];
  /** Id of the first store. */
  first_id?: string | null;
  /** Id of the last store. */
  last_id?: string | null;
  /** Whether there are further stores. */
  has_more: boolean;
}

/** Params of `vectorStores.delete`. */
export interface VectorStoreDeleteParams {
  /** Id of the store. */
  vector_store_id: string;
}

/** The passages that fit a query best. */
export interface VectorStoreSearchList {
  object: 'vector_store.search_results.page';
  /** The queries that were looked for, rewritten where the request allows it. */
  search_query: string[];
  /** The passages, best first. */
  data: VectorStoreSearchResponse[];
  /** Whether there are further passages. */
  has_more: boolean;
  /** Token of the next page; null where there is none. */
  next_page: string | null;
}

/** A page of files of a vector store. */
export interface VectorStoreFileList {
  object: 'list';
  /** The files. */
  data: VectorStoreFile[];
  /** Id of the first file. */
  first_id?: string | null;
  /** Id of the last file. */
  last_id?: string | null;
  /** Whether there are further files. */
  has_more: boolean;
}

/** What was read from a file. */
export interface VectorStoreFileContentList {
  object: 'vector_store.file_content.page';
  /** The text in pieces, in reading order. */
  data: VectorStoreFileContentResponse[];
  /** Whether there are further pieces. */
  has_more: boolean;
  /** Token of the next page; null where there is none. */
  next_page: string | null;
}
