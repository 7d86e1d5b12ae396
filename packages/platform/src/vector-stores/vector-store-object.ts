import type {
  FileChunkingStrategyParam,
  VectorStore,
  VectorStoreFile,
  VectorStoreFileCounts,
} from '@unabridged/contract';
import type { Selectable } from 'kysely';
import { badRequest } from '../errors/api-error.ts';
import { nowInSeconds } from '../ids.ts';
import type {
  Attributes,
  VectorStoreFilesTable,
  VectorStoresTable,
} from '../storage/tables/vector-stores-tables.ts';

export type StoreRow = Selectable<VectorStoresTable>;
export type FileRow = Selectable<VectorStoreFilesTable>;

/** Files of a store or batch by how far they are, and what they take. */
export interface FileTotals {
  readonly counts: VectorStoreFileCounts;
  readonly usageBytes: number;
}

export const noFiles: FileTotals = {
  counts: { in_progress: 0, completed: 0, failed: 0, cancelled: 0, total: 0 },
  usageBytes: 0,
};

const secondsOfDay = 86_400;

/** When a store expires; null for never. */
export function expiresAt({ expires_days, last_active_at }: StoreRow): number | null {
  return expires_days === null ? null : last_active_at + expires_days * secondsOfDay;
}

export function hasExpired(row: StoreRow): boolean {
  return row.expired || (expiresAt(row) ?? Infinity) <= nowInSeconds();
}

export function storeObject(row: StoreRow, { counts, usageBytes }: FileTotals): VectorStore {
  const ends = expiresAt(row);
  const running = counts.in_progress > 0 ? 'in_progress' : 'completed';
  return {
    id: row.id,
    object: 'vector_store',
    created_at: row.created_at,
    name: row.name,
    usage_bytes: usageBytes,
    file_counts: counts,
    status: hasExpired(row) ? 'expired' : running,
    ...(row.expires_days !== null && {
      expires_after: { anchor: 'last_active_at', days: row.expires_days },
    }),
    expires_at: ends,
    last_active_at: row.last_active_at,
    metadata: JSON.parse(row.metadata ?? 'null') as VectorStore['metadata'],
  };
}

export function fileObject(row: FileRow): VectorStoreFile {
  return {
    id: row.id,
    object: 'vector_store.file',
    created_at: row.created_at,
    usage_bytes: row.usage_bytes,
    vector_store_id: row.vector_store_id,
    status: row.status,
    last_error:
      row.error_code === null
        ? null
        : { code: row.error_code, message: row.error_message ?? 'Unknown.' },
    attributes: row.attributes,
    chunking_strategy: {
      type: 'static',
      static: {
        max_chunk_size_tokens: row.max_chunk_tokens,
        chunk_overlap_tokens: row.chunk_overlap_tokens,
      },
    },
  };
}

/** Lengths of chunks; what `auto` stands for is OpenAI's. */
export function chunkLengths(
  strategy: FileChunkingStrategyParam | undefined,
  param: string,
): Pick<FileRow, 'max_chunk_tokens' | 'chunk_overlap_tokens'> {
  if (strategy?.type !== 'static') return { max_chunk_tokens: 800, chunk_overlap_tokens: 400 };
  const { max_chunk_size_tokens: most, chunk_overlap_tokens: overlap } = strategy.static;
  if (overlap * 2 <= most) return { max_chunk_tokens: most, chunk_overlap_tokens: overlap };
  throw badRequest(
    `Invalid '${param}.static.chunk_overlap_tokens': an overlap of ${overlap} tokens is more than half of the chunk's ${most}.`,
    `${param}.static.chunk_overlap_tokens`,
    'invalid_value',
  );
}

/** Attributes as the database keeps them. */
export function attributesJson(
  attributes: Attributes | null | undefined,
  param: string,
): string | null {
  if (attributes === null || attributes === undefined) return null;
  const json = JSON.stringify(attributes).toWellFormed();
  if (!json.includes('\\u0000')) return json;
  throw badRequest(
    `Invalid '${param}': keys and values must not contain the character U+0000.`,
    param,
    'invalid_value',
  );
}
