import type { ComparisonFilter, CompoundFilter, FileSearchTool } from '@unabridged/contract';

/** A condition on the attributes of files. */
export type Filter = ComparisonFilter | CompoundFilter;

type ToolRanking = NonNullable<FileSearchTool['ranking_options']>;

/** How to rank: the options of the search endpoint and those of the tool `file_search`. */
export interface RankingOptions {
  readonly ranker?: ToolRanking['ranker'] | 'none' | undefined;
  readonly score_threshold?: number | undefined;
  readonly hybrid_search?: ToolRanking['hybrid_search'] | undefined;
}

/** What to look for in vector stores. */
export interface RetrievalRequest {
  readonly vectorStoreIds: readonly string[];
  /** A passage counts as near as it is to the nearest of them. */
  readonly queries: readonly string[];
  readonly filters?: Filter | null | undefined;
  /** From 1 to 50. Default: 10. */
  readonly maxResults?: number | undefined;
  readonly ranking?: RankingOptions | undefined;
}

/** A passage that was found. */
export interface RetrievedPassage {
  readonly fileId: string;
  readonly filename: string;
  /** From 0 to 1; 1 is best. */
  readonly score: number;
  readonly attributes: Record<string, string | number | boolean> | null;
  readonly text: string;
}

/** Finds passages in vector stores, for every family that needs them. */
export interface Retrieval {
  /** The passages that fit best, best first. */
  search(request: RetrievalRequest): Promise<RetrievedPassage[]>;
  /** @throws ApiError 404 with `param` where one of the stores is not there, 400 where it has expired */
  requireStores(ids: readonly string[], param: string): Promise<void>;
}
