import type { VectorStoreSearchList, VectorStoreSearchParams } from '@unabridged/contract';
import { vectorStores } from '@unabridged/contract/families/vector-stores';
import { implement } from '../app/implement.ts';
import type { Implementation } from '../app/implement.ts';
import { badRequest } from '../errors/api-error.ts';
import type { Retrieval } from '../retrieval/retrieval.ts';
import { rewriteQuery } from '../retrieval/rewrite-query.ts';
import type { FileBatchesService } from '../vector-stores/file-batches-service.ts';
import type { StoreFilesService } from '../vector-stores/store-files-service.ts';
import type { VectorStoresService } from '../vector-stores/vector-stores-service.ts';

export interface VectorStoresServices {
  readonly stores: VectorStoresService;
  readonly storeFiles: StoreFilesService;
  readonly batches: FileBatchesService;
  readonly retrieval: Retrieval;
}

/** Tells clients that wait for the indexing to ask again soon; by themselves they wait for seconds. */
const pollSoon = ['openai-poll-after-ms', '200'] as const;

/** The vector stores family: stores, their files, batches of files, search. */
export function vectorStoresRoutes({
  stores,
  storeFiles,
  batches,
  retrieval,
}: VectorStoresServices): Implementation[] {
  return [
    implement(vectorStores.create, (params) => stores.create(params)),
    implement(vectorStores.retrieve, ({ vector_store_id: id }) => stores.retrieve(id)),
    implement(vectorStores.update, (params) => stores.update(params)),
    implement(vectorStores.list, (params) => stores.list(params)),
    implement(vectorStores.delete, ({ vector_store_id: id }) => stores.delete(id)),
    implement(vectorStores.search, (params) => search(retrieval, params)),
    implement(vectorStores.filesCreate, ({ vector_store_id: id, ...file }) =>
      storeFiles.create(id, file),
    ),
    implement(
      vectorStores.filesRetrieve,
      async ({ vector_store_id: id, file_id: file }, { replyHeaders }) => {
        replyHeaders.set(...pollSoon);
        return storeFiles.retrieve(id, file);
      },
    ),
    implement(vectorStores.filesUpdate, ({ vector_store_id: id, file_id: file, attributes }) =>
      storeFiles.update(id, file, attributes),
    ),
    implement(vectorStores.filesList, (params) => storeFiles.list(params)),
    implement(vectorStores.filesDelete, ({ vector_store_id: id, file_id: file }) =>
      storeFiles.delete(id, file),
    ),
    implement(vectorStores.filesContent, ({ vector_store_id: id, file_id: file }) =>
      storeFiles.content(id, file),
    ),
    implement(vectorStores.fileBatchesCreate, (params) => batches.create(params)),
    implement(
      vectorStores.fileBatchesRetrieve,
      async ({ vector_store_id: id, batch_id: batch }, { replyHeaders }) => {
        replyHeaders.set(...pollSoon);
        return batches.retrieve(id, batch);
      },
    ),
    implement(vectorStores.fileBatchesCancel, ({ vector_store_id: id, batch_id: batch }) =>
      batches.cancel(id, batch),
    ),
    implement(vectorStores.fileBatchesListFiles, (params) => batches.listFiles(params)),
  ];
}

/** Most queries of one search, and most characters of one of them. */
const mostQueries = 32;
const mostCharacters = 32_768;

async function search(
  retrieval: Retrieval,
  params: VectorStoreSearchParams,
): Promise<VectorStoreSearchList> {
  const { vector_store_id: id, max_num_results: maxResults, ranking_options: ranking } = params;
  await retrieval.requireStores([id], 'vector_store_id');
  const given = typeof params.query === 'string' ? [params.query] : params.query;
  checkQueries(given);
  const queries = params.rewrite_query ? given.map(rewriteQuery) : given;
  const passages = await retrieval.search({
    vectorStoreIds: [id],
    queries,
    filters: params.filters,
    maxResults,
    ...(ranking !== undefined && { ranking }),
  });
  return {
    object: 'vector_store.search_results.page',
    search_query: queries,
    data: passages.map(({ fileId, filename, score, attributes, text }) => ({
      file_id: fileId,
      filename,
      score,
      attributes,
      content: [{ type: 'text', text }],
    })),
    has_more: false,
    next_page: null,
  };
}

function checkQueries(queries: readonly string[]): void {
  if (queries.length === 0 || queries.length > mostQueries) {
    throw badRequest(
      `'query' must hold 1 to ${mostQueries} queries, but it holds ${queries.length}.`,
      'query',
      queries.length === 0 ? 'array_below_min_length' : 'array_above_max_length',
    );
  }
  for (const query of queries) {
    if (query.trim() === '') {
      throw badRequest('A query is empty. Say what to look for.', 'query', 'invalid_value');
    }
    if (query.length > mostCharacters) {
      throw badRequest(
        `A query has ${query.length} characters; at most ${mostCharacters} are searched for.`,
        'query',
        'string_above_max_length',
      );
    }
  }
}
