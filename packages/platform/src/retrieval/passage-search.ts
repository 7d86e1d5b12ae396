import type { Kysely } from 'kysely';
import type { EmbeddingEngine } from '../engines/embeddings/embedding-engine.ts';
import { badRequest } from '../errors/api-error.ts';
import { nowInSeconds } from '../ids.ts';
import type { Schema } from '../storage/schema.ts';
import { filterCondition } from './filter-condition.ts';
import { QueryVectors } from './query-vectors.ts';
import type {
  Filter,
  RankingOptions,
  Retrieval,
  RetrievalRequest,
  RetrievedPassage,
} from './retrieval.ts';
import { storeExpired, storeNotFound } from './store-errors.ts';
import { StoreIndexes } from './store-indexes.ts';
import type { IndexHit, Weights } from './store-index.ts';

/** Weights that have served best on the development half of the questions of `npm run bench:retrieval`. */
export const defaultWeights: Weights = { embedding: 0.7, text: 0.3 };

interface SearchedStore {
  readonly id: string;
  readonly version: number;
}

/** Finds passages by meaning and by words. */
export class PassageSearch implements Retrieval {
  readonly #database: Kysely<Schema>;
  readonly #vectors: QueryVectors;
  readonly #indexes: StoreIndexes;

  constructor(database: Kysely<Schema>, embeddings: EmbeddingEngine) {
    this.#database = database;
    this.#vectors = new QueryVectors(embeddings);
    this.#indexes = new StoreIndexes(database, embeddings.dimensions);
  }

  async requireStores(ids: readonly string[], param: string): Promise<void> {
    await this.#stores(ids, param);
  }

  async search(request: RetrievalRequest): Promise<RetrievedPassage[]> {
    const { queries, maxResults = 10, ranking = {} } = request;
    const stores = await this.#stores(request.vectorStoreIds, 'vector_store_ids');
    await this.#touch(stores);
    const weights = weightsOf(ranking);
    const threshold = ranking.score_threshold ?? 0;
    const vectors = await this.#vectors.of(queries);
    const best = new Map<number, number>();
    for (const store of stores) {
      const index = await this.#indexes.get(store.id, store.version);
      const allowed = await this.#allowedFiles(store.id, request.filters);
      for (const [number, text] of queries.entries()) {
        const query = { text, vector: vectors[number]! };
        for (const { chunkId, score } of index.search(query, weights, maxResults, allowed)) {
          if (score >= threshold) best.set(chunkId, Math.max(score, best.get(chunkId) ?? 0));
        }
      }
    }
    const hits = Array.from(best, ([chunkId, score]) => ({ chunkId, score }))
      .sort((one, other) => other.score - one.score || one.chunkId - other.chunkId)
      .slice(0, maxResults);
    return this.#passages(hits);
  }

  async #stores(ids: readonly string[], param: string): Promise<SearchedStore[]> {
    if (ids.length === 0) return [];
    const rows = await this.#database
      .selectFrom('vector_stores')
      .select(['id', 'version', 'expired', 'expires_days', 'last_active_at'])
      .where('id', 'in', ids)
      .execute();
    const now = nowInSeconds();
    return ids.map((id) => {
      const row = rows.find((one) => one.id === id);
      if (row === undefined) throw storeNotFound(id, param);
      const ends = row.last_active_at + (row.expires_days ?? Infinity) * 86_400;
      if (row.expired || ends <= now) throw storeExpired(id, param);
      return { id, version: row.version };
    });
  }

  /** A search is a use, from which the expiry counts. */
  async #touch(stores: readonly SearchedStore[]): Promise<void> {
    if (stores.length === 0) return;
    const now = nowInSeconds();
    await this.#database
      .updateTable('vector_stores')
      .set({ last_active_at: now })
      .where(
        'id',
        'in',
        stores.map(({ id }) => id),
      )
      .where('last_active_at', '<', now)
      .execute();
  }

  async #allowedFiles(
    storeId: string,
    filter: Filter | null | undefined,
  ): Promise<Set<number> | null> {
    if (filter === null || filter === undefined) return null;
    const rows = await this.#database
      .selectFrom('vector_store_files')
      .select('sequence')
      .where('vector_store_id', '=', storeId)
      .where('status', '=', 'completed')
      .where(filterCondition(filter, 'filters'))
      .execute();
    return new Set(rows.map(({ sequence }) => sequence));
  }

  async #passages(hits: readonly IndexHit[]): Promise<RetrievedPassage[]> {
    if (hits.length === 0) return [];
    const rows = await this.#database
      .selectFrom('vector_store_chunks as chunk')
      .innerJoin('vector_store_files as file', 'file.sequence', 'chunk.file_sequence')
      .select(['chunk.id as chunk_id', 'chunk.text', 'file.id', 'file.filename', 'file.attributes'])
      .where(
        'chunk.id',
        'in',
        hits.map(({ chunkId }) => chunkId),
      )
      .execute();
    const byId = new Map(rows.map((row) => [row.chunk_id, row]));
    return hits.flatMap(({ chunkId, score }) => {
      const row = byId.get(chunkId);
      // The file may have been taken out a moment ago.
      if (row === undefined) return [];
      const { id: fileId, filename, attributes, text } = row;
      return [{ fileId, filename, score, attributes, text }];
    });
  }
}

/** `none` leaves the order to the meaning alone; the other rankers take the words in. */
function weightsOf({ ranker, hybrid_search: hybrid }: RankingOptions): Weights {
  if (hybrid !== undefined) {
    const weights = { embedding: hybrid.embedding_weight, text: hybrid.text_weight };
    if (weights.embedding >= 0 && weights.text >= 0 && weights.embedding + weights.text > 0) {
      return weights;
    }
    throw badRequest(
      'The weights of hybrid search must not be negative, and one of them must be above 0.',
      'ranking_options.hybrid_search',
      'invalid_value',
    );
  }
  return ranker === 'none' ? { embedding: 1, text: 0 } : defaultWeights;
}
