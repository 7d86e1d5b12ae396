import type OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ScriptedEngine } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { uploadDocument } from '../testing/vector-stores.ts';

let server: TestServer;
let client: OpenAI;
let fileId: string;
let id: string;

beforeAll(async () => {
  server = await startTestServer({ engine: new ScriptedEngine() });
  client = server.client;
  fileId = await uploadDocument(client, 'bread.txt', 'Knead the dough for ten minutes.');
  id = (await client.vectorStores.create({})).id;
});
afterAll(() => server.close());
afterEach(async () => expect(await server.violations()).toEqual([]));

const nested = (depth: number): unknown =>
  depth === 0 ? { type: 'eq', key: 'a', value: 1 } : { type: 'and', filters: [nested(depth - 1)] };

interface Refusal {
  readonly status: number;
  readonly param: string;
  readonly code?: string;
}
const gone = { vector_store_id: 'vs_none' };
const searching = (params: object) => async () =>
  client.vectorStores.search(id, { query: 'x', ...params } as OpenAI.VectorStoreSearchParams);
const chunking = (max: number, overlap: number) => async () =>
  client.vectorStores.files.create(id, {
    file_id: fileId,
    chunking_strategy: {
      type: 'static',
      static: { max_chunk_size_tokens: max, chunk_overlap_tokens: overlap },
    },
  });
const attributes = (value: Record<string, string>) => async () =>
  client.vectorStores.files.create(id, { file_id: fileId, attributes: value });
const missing = { status: 404, param: 'vector_store_id', code: 'vector_store_not_found' };
const noBatch = { status: 404, param: 'batch_id', code: 'file_batch_not_found' };
const noFile = { status: 404, param: 'file_id', code: 'file_not_found' };

const cases: readonly (readonly [string, () => Promise<unknown>, Refusal])[] = [
  [
    'to create a store with a file that is not there',
    async () => client.vectorStores.create({ file_ids: ['file-none'] }),
    { status: 404, param: 'file_ids' },
  ],
  [
    'an expiry of no days',
    async () =>
      client.vectorStores.create({ expires_after: { anchor: 'last_active_at', days: 0 } }),
    { status: 400, param: 'expires_after.days' },
  ],
  ['to change an unknown store', async () => client.vectorStores.update('vs_none', {}), missing],
  ['to delete an unknown store', async () => client.vectorStores.delete('vs_none'), missing],
  [
    'to search an unknown store',
    async () => client.vectorStores.search('vs_none', { query: 'x' }),
    missing,
  ],
  [
    'an unknown cursor',
    async () => client.vectorStores.list({ after: 'vs_none' }),
    { status: 400, param: 'after' },
  ],
  [
    'to add an unknown file',
    async () => client.vectorStores.files.create(id, { file_id: 'file-none' }),
    { status: 404, param: 'file_id' },
  ],
  [
    'to add to an unknown store',
    async () => client.vectorStores.files.create('vs_none', { file_id: fileId }),
    missing,
  ],
  [
    'an overlap above half',
    chunking(200, 101),
    { status: 400, param: 'chunking_strategy.static.chunk_overlap_tokens' },
  ],
  [
    'chunks that are too short',
    chunking(99, 0),
    { status: 400, param: 'chunking_strategy.static.max_chunk_size_tokens' },
  ],
  [
    'too many attributes',
    attributes(Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`k${n}`, 'v']))),
    { status: 400, param: 'attributes' },
  ],
  ['a long attribute', attributes({ k: 'v'.repeat(513) }), { status: 400, param: 'attributes.k' }],
  [
    'attributes that no database keeps',
    attributes({ k: 'a\u0000b' }),
    { status: 400, param: 'attributes', code: 'invalid_value' },
  ],
  [
    'a file that is not in the store',
    async () => client.vectorStores.files.retrieve('file-none', { vector_store_id: id }),
    noFile,
  ],
  [
    'to change a file that is not in the store',
    async () =>
      client.vectorStores.files.update('file-none', { vector_store_id: id, attributes: {} }),
    noFile,
  ],
  [
    'to take out a file that is not in the store',
    async () => client.vectorStores.files.delete('file-none', { vector_store_id: id }),
    noFile,
  ],
  [
    'the content of a file that is not in the store',
    async () => client.vectorStores.files.content('file-none', { vector_store_id: id }),
    noFile,
  ],
  ['files of an unknown store', async () => client.vectorStores.files.list('vs_none'), missing],
  [
    'a batch of nothing',
    async () => client.vectorStores.fileBatches.create(id, {}),
    { status: 400, param: 'file_ids', code: 'missing_required_parameter' },
  ],
  [
    'a batch in both forms',
    async () =>
      client.vectorStores.fileBatches.create(id, {
        file_ids: [fileId],
        files: [{ file_id: fileId }],
      }),
    { status: 400, param: 'file_ids', code: 'mutually_exclusive_parameters' },
  ],
  [
    'a batch with a file that is not there',
    async () =>
      client.vectorStores.fileBatches.create(id, {
        files: [{ file_id: fileId }, { file_id: 'file-none' }],
      }),
    { status: 404, param: 'files[1].file_id' },
  ],
  [
    'an unknown batch',
    async () => client.vectorStores.fileBatches.retrieve('vsfb_none', { vector_store_id: id }),
    noBatch,
  ],
  [
    'to cancel an unknown batch',
    async () => client.vectorStores.fileBatches.cancel('vsfb_none', { vector_store_id: id }),
    noBatch,
  ],
  [
    'files of a batch of another store',
    async () => client.vectorStores.fileBatches.listFiles('vsfb_none', gone),
    missing,
  ],
  ['51 results', searching({ max_num_results: 51 }), { status: 400, param: 'max_num_results' }],
  ['an empty query', searching({ query: ' ' }), { status: 400, param: 'query' }],
  ['no query', searching({ query: [] }), { status: 400, param: 'query' }],
  [
    'an unknown comparison',
    searching({ filters: { type: 'like', key: 'a', value: 'b' } }),
    { status: 400, param: 'filters.type' },
  ],
  [
    'an order of booleans',
    searching({ filters: { type: 'gt', key: 'a', value: true } }),
    { status: 400, param: 'filters.value', code: 'invalid_type' },
  ],
  [
    'a list where one value belongs',
    searching({ filters: { type: 'eq', key: 'a', value: ['b'] } }),
    { status: 400, param: 'filters.value', code: 'invalid_type' },
  ],
  [
    'an empty compound filter',
    searching({ filters: { type: 'and', filters: [] } }),
    { status: 400, param: 'filters.filters' },
  ],
  [
    'filters nested 11 deep',
    searching({ filters: nested(11) }),
    { status: 400, param: 'filters', code: 'filter_too_large' },
  ],
  [
    '100,000 filters',
    searching({
      filters: { type: 'or', filters: Array.from({ length: 100_000 }, () => nested(0)) },
    }),
    { status: 400, param: 'filters', code: 'filter_too_large' },
  ],
  [
    '100,000 values',
    searching({
      filters: { type: 'in', key: 'a', value: Array.from({ length: 100_000 }, (_, n) => n) },
    }),
    { status: 400, param: 'filters', code: 'filter_too_large' },
  ],
];
test.each(cases)('refuses %s', async (_what, call, refusal) => {
  await expect(call()).rejects.toMatchObject(refusal);
});
