import { example, onlyPage } from '../../example.ts';
import { vectorStores } from './operations.ts';
import type { VectorStore, VectorStoreFile, VectorStoreFileBatch } from './types.ts';

const vector_store_id = 'vs_68f0dc17a2b48191bd35f60e9c7a4821';
const file_id = 'file-5VcNz7RkYp3WdJs9XhTq6M';
const otherFileId = 'file-8BxLt4GqZw2MfKv6CnRy9S';
const batch_id = 'vsfb_68f0dc5e9d0c8191a1f84b7e23d6c950';
const created_at = 1795348800;
const metadata = { department: 'support' };
const attributes = { product: 'kettle', year: 2026, public: true };

const counts = { in_progress: 0, completed: 2, failed: 0, cancelled: 0, total: 2 };

const store: VectorStore = {
  id: vector_store_id,
  object: 'vector_store',
  created_at,
  name: 'Manuals',
  usage_bytes: 183642,
  file_counts: counts,
  status: 'completed',
  expires_after: { anchor: 'last_active_at', days: 30 },
  expires_at: created_at + 90 + 30 * 86400,
  last_active_at: created_at + 90,
  metadata,
};

const file: VectorStoreFile = {
  id: file_id,
  object: 'vector_store.file',
  created_at: created_at + 5,
  usage_bytes: 91840,
  vector_store_id,
  status: 'completed',
  last_error: null,
  attributes,
  chunking_strategy: {
    type: 'static',
    static: { max_chunk_size_tokens: 800, chunk_overlap_tokens: 400 },
  },
};

const batch: VectorStoreFileBatch = {
  id: batch_id,
  object: 'vector_store.files_batch',
  created_at: created_at + 5,
  vector_store_id,
  status: 'completed',
  file_counts: counts,
};

const storeExamples = [
  example(vectorStores.create, {
    request: {
      name: 'Manuals',
      description: 'Manuals of all kitchen appliances.',
      file_ids: [file_id, otherFileId],
      chunking_strategy: { type: 'auto' },
      expires_after: { anchor: 'last_active_at', days: 30 },
      metadata,
    },
    response: {
      ...store,
      usage_bytes: 0,
      file_counts: { in_progress: 2, completed: 0, failed: 0, cancelled: 0, total: 2 },
      status: 'in_progress',
      expires_at: created_at + 30 * 86400,
      last_active_at: created_at,
    },
  }),
  example(vectorStores.retrieve, { request: { vector_store_id }, response: store }),
  example(vectorStores.update, {
    request: { vector_store_id, name: 'Manuals and recipes' },
    response: { ...store, name: 'Manuals and recipes' },
  }),
  example(vectorStores.list, {
    request: { limit: 20, order: 'desc' },
    response: onlyPage(store),
  }),
  example(vectorStores.delete, {
    request: { vector_store_id },
    response: { id: vector_store_id, object: 'vector_store.deleted', deleted: true },
  }),
  example(vectorStores.search, {
    request: {
      vector_store_id,
      query: 'How do I get rid of limescale?',
      max_num_results: 5,
      filters: {
        type: 'and',
        filters: [
          { type: 'eq', key: 'product', value: 'kettle' },
          { type: 'gte', key: 'year', value: 2025 },
        ],
      },
      ranking_options: { ranker: 'auto', score_threshold: 0.5 },
    },
    response: {
      object: 'vector_store.search_results.page',
      search_query: ['How do I get rid of limescale?'],
      data: [
        {
          file_id,
          filename: 'kettle.pdf',
          score: 0.8734,
          attributes,
          content: [
            {
              type: 'text',
              text: 'Fill the kettle with equal parts of water and vinegar, and wait an hour.',
            },
          ],
        },
      ],
      has_more: false,
      next_page: null,
    },
  }),
];

const fileExamples = [
  example(vectorStores.filesCreate, {
    request: {
      vector_store_id,
      file_id,
      attributes,
      chunking_strategy: {
        type: 'static',
        static: { max_chunk_size_tokens: 800, chunk_overlap_tokens: 400 },
      },
    },
    response: { ...file, status: 'in_progress', usage_bytes: 0 },
  }),
  example(vectorStores.filesRetrieve, { request: { vector_store_id, file_id }, response: file }),
  example(vectorStores.filesUpdate, {
    request: { vector_store_id, file_id, attributes: { ...attributes, public: false } },
    response: { ...file, attributes: { ...attributes, public: false } },
  }),
  example(vectorStores.filesList, {
    request: { vector_store_id, filter: 'completed', limit: 20, order: 'desc' },
    response: onlyPage(file),
  }),
  example(vectorStores.filesDelete, {
    request: { vector_store_id, file_id },
    response: { id: file_id, object: 'vector_store.file.deleted', deleted: true },
  }),
  example(vectorStores.filesContent, {
    request: { vector_store_id, file_id },
    response: {
      object: 'vector_store.file_content.page',
      data: [
        {
          type: 'text',
          text: 'Fill the kettle with equal parts of water and vinegar, and wait an hour.',
        },
      ],
      has_more: false,
      next_page: null,
    },
  }),
];

const fileBatchExamples = [
  example(vectorStores.fileBatchesCreate, {
    request: {
      vector_store_id,
      files: [
        { file_id, attributes },
        { file_id: otherFileId, attributes: { product: 'toaster', year: 2024, public: true } },
      ],
    },
    response: {
      ...batch,
      status: 'in_progress',
      file_counts: { in_progress: 2, completed: 0, failed: 0, cancelled: 0, total: 2 },
    },
  }),
  example(vectorStores.fileBatchesRetrieve, {
    request: { vector_store_id, batch_id },
    response: batch,
  }),
  example(vectorStores.fileBatchesCancel, {
    request: { vector_store_id, batch_id },
    response: {
      ...batch,
      status: 'cancelled',
      file_counts: { in_progress: 0, completed: 1, failed: 0, cancelled: 1, total: 2 },
    },
  }),
  example(vectorStores.fileBatchesListFiles, {
    request: { vector_store_id, batch_id, limit: 20 },
    response: onlyPage(file, {
      ...file,
      id: otherFileId,
      usage_bytes: 91802,
      attributes: { product: 'toaster', year: 2024, public: true },
    }),
  }),
];

export const vectorStoresExamples = [...storeExamples, ...fileExamples, ...fileBatchExamples];
