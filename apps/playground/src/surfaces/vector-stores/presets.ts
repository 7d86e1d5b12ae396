import type { Preset } from '../surface.ts';

/** Requests on vector stores to start from. */
export const vectorStoresPresets: readonly Preset[] = [
  {
    id: 'create',
    title: 'Create a vector store',
    description: 'An empty one that goes a week after it was last used.',
    operation: 'vectorStores.create',
    body: { name: 'Help centre', expires_after: { anchor: 'last_active_at', days: 7 } },
  },
  {
    id: 'add',
    title: 'Add a file',
    description: 'With attributes to filter by, in chunks of 400 tokens.',
    operation: 'vectorStores.files.create',
    body: {
      vector_store_id: '',
      file_id: '',
      attributes: { topic: 'returns', year: 2026 },
      chunking_strategy: {
        type: 'static',
        static: { max_chunk_size_tokens: 400, chunk_overlap_tokens: 100 },
      },
    },
  },
  {
    id: 'search',
    title: 'Search',
    description: 'The passages that fit a question best, with their scores.',
    operation: 'vectorStores.search',
    body: { vector_store_id: '', query: 'How long is the warranty?', max_num_results: 5 },
  },
  {
    id: 'filtered',
    title: 'Search with a filter',
    description: 'Only in files whose attributes say so, and only what fits well.',
    operation: 'vectorStores.search',
    body: {
      vector_store_id: '',
      query: 'How long is the warranty?',
      filters: {
        type: 'and',
        filters: [
          { type: 'eq', key: 'topic', value: 'returns' },
          { type: 'gte', key: 'year', value: 2026 },
        ],
      },
      ranking_options: { score_threshold: 0.2 },
    },
  },
];
