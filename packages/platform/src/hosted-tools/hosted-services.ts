import type { CodeContainers } from './code-containers.ts';
import type { PassageSearch } from './file-search.ts';

/** What hosted tools stand on. */
export interface HostedServices {
  readonly containers: CodeContainers;
  /** Null where this platform has no vector stores. */
  readonly retrieval: VectorStores | null;
  /** Null where this platform keeps no files. */
  readonly files: StoredFiles | null;
}

export interface VectorStores extends PassageSearch {
  /** Throws an `ApiError` where one of the stores does not exist. */
  requireStores(ids: readonly string[], param: string): Promise<void>;
}

/** Uploaded files, as far as tools read them. */
export interface StoredFiles {
  /** Throws an `ApiError` where there is no such file. */
  require(
    id: string,
    param?: string,
  ): Promise<{ readonly filename: string; readonly bytes: number }>;
  open(id: string): AsyncIterable<Uint8Array>;
}
