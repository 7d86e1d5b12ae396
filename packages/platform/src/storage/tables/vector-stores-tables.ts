import type { ColumnType, Generated } from 'kysely';
import type { BigInteger, Sequence } from './columns.ts';

export interface VectorStoresTable {
  id: string;
  sequence: Sequence;
  created_at: BigInteger;
  name: string;
  description: string | null;
  /** JSON text. */
  metadata: string | null;
  /** Days after the last use at which it expires; null for never. */
  expires_days: number | null;
  last_active_at: BigInteger;
  /** Whether it has expired and its files are gone. */
  expired: boolean;
  /** Counts up with each change of what a search can find, in whatever process. */
  version: Generated<number>;
}

/** A file in a store. Adding it again makes a new row, so `sequence` names one content for good. */
export interface VectorStoreFilesTable {
  sequence: Sequence;
  /** Id of the file. */
  id: string;
  vector_store_id: string;
  filename: string;
  created_at: BigInteger;
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';
  error_code: 'server_error' | 'unsupported_file' | 'invalid_file' | null;
  error_message: string | null;
  /** jsonb, because filters look into it. */
  attributes: ColumnType<Attributes | null, string | null, string | null>;
  max_chunk_tokens: number;
  chunk_overlap_tokens: number;
  usage_bytes: BigInteger;
}

export type Attributes = Record<string, string | number | boolean>;

export interface VectorStoreChunksTable {
  id: Sequence;
  file_sequence: number;
  position: number;
  /** Where it starts in the text of the file, in UTF-16 units. */
  start_offset: number;
  text: string;
  /** Vectors of its windows; `retrieval/quantized-vectors.ts` tells how. */
  vectors: Uint8Array;
}

export interface VectorStoreBatchesTable {
  id: string;
  sequence: Sequence;
  vector_store_id: string;
  created_at: BigInteger;
  cancelled: boolean;
}

export interface VectorStoreBatchFilesTable {
  batch_id: string;
  file_id: string;
}

export interface VectorStoresTables {
  vector_stores: VectorStoresTable;
  vector_store_files: VectorStoreFilesTable;
  vector_store_chunks: VectorStoreChunksTable;
  vector_store_batches: VectorStoreBatchesTable;
  vector_store_batch_files: VectorStoreBatchFilesTable;
}
