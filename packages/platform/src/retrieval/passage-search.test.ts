import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EmbeddingEngine } from '../engines/embeddings/embedding-engine.ts';
import { normalize } from '../engines/embeddings/vectors.ts';
import { openDatabase } from '../storage/open-database.ts';
import type { OpenDatabase } from '../storage/open-database.ts';
import { newTestDatabase } from '../testing/test-database.ts';
import { buildSeed } from '../storage/seed.ts';
import { PassageSearch } from './passage-search.ts';
import { quantize } from './quantized-vectors.ts';

/** Vectors that tell which letters a text has: enough to see who is near. */
const letters: EmbeddingEngine = {
  dimensions: 32,
  close: async () => undefined,
  embed: async (texts) =>
    texts.map((text) => {
      const vector = new Float32Array(32).fill(0.01);
      for (const letter of text.toLowerCase()) {
        const place = letter.charCodeAt(0) - 97;
        if (place >= 0 && place < 26) vector[place]! += 1;
      }
      return normalize(vector);
    }),
};

let database: OpenDatabase;
beforeAll(async () => {
  await buildSeed();
  database = await openDatabase({ databaseUrl: await newTestDatabase() });
});
afterAll(() => database.close());

async function addStore(id: string, days: number | null = null): Promise<void> {
  await database.query
    .insertInto('vector_stores')
    .values({
      id,
      created_at: 1,
      name: '',
      description: null,
      metadata: null,
      expires_days: days,
      last_active_at: days === null ? 1 : Math.floor(Date.now() / 1000) - 86_400,
      expired: false,
    })
    .execute();
}

async function addFile(storeId: string, id: string, texts: readonly string[]): Promise<void> {
  const { sequence } = await database.query
    .insertInto('vector_store_files')
    .values({
      id,
      vector_store_id: storeId,
      filename: 'file.txt',
      created_at: 1,
      status: 'completed',
      attributes: null,
      max_chunk_tokens: 800,
      chunk_overlap_tokens: 400,
      usage_bytes: 0,
    })
    .returning('sequence')
    .executeTakeFirstOrThrow();
  for (const [position, text] of texts.entries()) {
    const vectors = quantize(await letters.embed([text]));
    await database.query
      .insertInto('vector_store_chunks')
      .values({ file_sequence: sequence, position, start_offset: 0, text, vectors })
      .execute();
  }
  await change(storeId);
}

const change = (id: string) =>
  database.query
    .updateTable('vector_stores')
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();

const textsOf = async (search: PassageSearch, ids: readonly string[], query: string) =>
  (await search.search({ vectorStoreIds: ids, queries: [query] })).map(({ text }) => text);

test('a process sees what another one has added and taken out', async () => {
  const [one, other] = [1, 2].map(() => new PassageSearch(database.query, letters));
  await addStore('vs_shared');
  await addFile('vs_shared', 'file-a', ['apple banana', 'cherry']);
  for (const search of [one!, other!]) {
    expect((await textsOf(search, ['vs_shared'], 'apple'))[0]).toBe('apple banana');
  }
  await addFile('vs_shared', 'file-b', ['apple']);
  expect((await textsOf(other!, ['vs_shared'], 'apple'))[0]).toBe('apple');
  await database.query.deleteFrom('vector_store_files').where('id', '=', 'file-a').execute();
  await change('vs_shared');
  expect(await textsOf(one!, ['vs_shared'], 'apple')).toEqual(['apple']);
});

test('several stores are searched as one, and weights decide what counts', async () => {
  const search = new PassageSearch(database.query, letters);
  await addStore('vs_1');
  await addStore('vs_2');
  await addFile('vs_1', 'file-1', ['listen']);
  await addFile('vs_2', 'file-2', ['silent', 'zebra']);
  const ids = ['vs_1', 'vs_2'];
  const scores = async (embedding: number, text: number) => {
    const found = await search.search({
      vectorStoreIds: ids,
      queries: ['silent'],
      ranking: { hybrid_search: { embedding_weight: embedding, text_weight: text } },
    });
    return new Map(found.map((passage) => [passage.text, passage.score]));
  };
  const meaning = await scores(1, 0);
  expect(meaning.get('listen')).toBeCloseTo(meaning.get('silent')!, 2);
  expect([...(await scores(0, 1)).keys()]).toEqual(['silent']);
  await expect(scores(0, 0)).rejects.toMatchObject({ status: 400, code: 'invalid_value' });
});

test('a store that was not used for its days has expired', async () => {
  const search = new PassageSearch(database.query, letters);
  await addStore('vs_old', 1);
  await addStore('vs_young', 2);
  await expect(search.requireStores(['vs_old'], 'tools[0]')).rejects.toMatchObject({
    status: 400,
    code: 'vector_store_expired',
    param: 'tools[0]',
  });
  await search.search({ vectorStoreIds: ['vs_young'], queries: ['a'] });
  const { last_active_at } = await database.query
    .selectFrom('vector_stores')
    .select('last_active_at')
    .where('id', '=', 'vs_young')
    .executeTakeFirstOrThrow();
  expect(last_active_at).toBeGreaterThan(Date.now() / 1000 - 60);
});
