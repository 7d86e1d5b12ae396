import type OpenAI from 'openai';
import { PDFDocument } from 'pdf-lib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ScriptedEngine } from '../testing/scripted-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { settled, uploadDocument } from '../testing/vector-stores.ts';

let server: TestServer;
let client: OpenAI;
/** Files by topic; most tests only read them. */
const files = new Map<string, string>();

const texts = {
  kettle:
    'Kettle manual. To remove limescale, boil equal parts of water and vinegar, wait an hour and rinse twice.',
  library:
    'The city library opens at nine in the morning and lends up to twelve books for a month.',
  bread: 'Knead the dough for ten minutes, let it rise until doubled, and bake it in a hot oven.',
} as const;

beforeAll(async () => {
  server = await startTestServer({ engine: new ScriptedEngine() });
  client = server.client;
  for (const [topic, text] of Object.entries(texts)) {
    files.set(topic, await uploadDocument(client, `${topic}.txt`, text));
  }
});
afterAll(() => server.close());
afterEach(async () => expect(await server.violations()).toEqual([]));

async function indexed(params: OpenAI.VectorStoreCreateParams): Promise<OpenAI.VectorStore> {
  const { id } = await client.vectorStores.create(params);
  return settled(client, id);
}

const fileOf = (topic: keyof typeof texts) => files.get(topic)!;
const all = () => [...files.values()];
const byName = (topics: readonly string[]) => topics.map((topic) => `${topic}.txt`).sort();

describe('a store', () => {
  test('goes from its creation with files to a cited passage', async () => {
    const created = await client.vectorStores.create({ name: 'Manuals', file_ids: all() });
    expect(created).toMatchObject({ object: 'vector_store', name: 'Manuals' });
    expect(created.file_counts.total).toBe(3);
    const store = await settled(client, created.id);
    expect(store).toMatchObject({ status: 'completed', file_counts: { completed: 3, failed: 0 } });
    expect(store.usage_bytes).toBeGreaterThan(3 * 512);
    const page = await client.vectorStores.search(store.id, {
      query: 'How can I clean the scale out of my kettle?',
    });
    expect(page.data[0]).toMatchObject({
      file_id: fileOf('kettle'),
      filename: 'kettle.txt',
      content: [{ type: 'text', text: texts.kettle }],
    });
    for (const { score } of page.data) expect(score).toBeGreaterThanOrEqual(0);
    expect(page.data[0]!.score).toBeLessThanOrEqual(1);
  });

  test('is changed field by field', async () => {
    const store = await client.vectorStores.create({
      name: 'Old',
      description: 'What it is for',
      metadata: { team: 'a' },
      expires_after: { anchor: 'last_active_at', days: 3 },
    });
    expect(store).toMatchObject({ status: 'completed', usage_bytes: 0, metadata: { team: 'a' } });
    expect(store.expires_at).toBe(store.last_active_at! + 3 * 86_400);
    const renamed = await client.vectorStores.update(store.id, { name: 'New' });
    expect(renamed).toMatchObject({ name: 'New', metadata: { team: 'a' } });
    expect(renamed.expires_after).toEqual({ anchor: 'last_active_at', days: 3 });
    const kept = await client.vectorStores.update(store.id, {
      expires_after: null,
      metadata: null,
    });
    expect(kept).toMatchObject({ name: 'New', metadata: null, expires_at: null });
    expect(kept.expires_after).toBeUndefined();
  });

  test('is listed from both ends, and gone once it is deleted', async () => {
    const ids: string[] = [];
    for (const name of ['1', '2', '3']) ids.push((await client.vectorStores.create({ name })).id);
    const first = await client.vectorStores.list({ limit: 2 });
    expect(first.data.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    const next = await first.getNextPage();
    expect(next.data[0]!.id).toBe(ids[0]);
    const before = await client.vectorStores.list({ before: ids[0]!, limit: 1 });
    expect(before.data[0]!.id).toBe(ids[1]);
    expect(await client.vectorStores.delete(ids[0]!)).toEqual({
      id: ids[0],
      object: 'vector_store.deleted',
      deleted: true,
    });
    await expect(client.vectorStores.retrieve(ids[0]!)).rejects.toMatchObject({
      status: 404,
      code: 'vector_store_not_found',
      param: 'vector_store_id',
    });
  });

  test('loses a file that is deleted, at once and for good', async () => {
    const fileId = await uploadDocument(
      client,
      'gone.txt',
      'Penguins breed on the ice of Antarctica.',
    );
    const store = await indexed({ file_ids: [fileId, fileOf('bread')] });
    const query = 'Where do penguins live?';
    const found = await client.vectorStores.search(store.id, { query });
    expect(found.data[0]!.file_id).toBe(fileId);
    await client.files.delete(fileId);
    const after = await client.vectorStores.search(store.id, { query });
    expect(after.data.map((one) => one.file_id)).toEqual([fileOf('bread')]);
    expect((await client.vectorStores.retrieve(store.id)).file_counts.total).toBe(1);
  });
});

describe('files of a store', () => {
  test('are added with attributes and lengths, read, changed, listed and taken out', async () => {
    const { id } = await client.vectorStores.create({});
    const text = Array.from({ length: 90 }, (_, n) => `Rule ${n} of the house is kept.`).join(' ');
    const fileId = await uploadDocument(client, 'rules.md', text);
    const added = await client.vectorStores.files.create(id, {
      file_id: fileId,
      attributes: { team: 'a', year: 2026, public: true },
      chunking_strategy: {
        type: 'static',
        static: { max_chunk_size_tokens: 100, chunk_overlap_tokens: 20 },
      },
    });
    expect(added).toMatchObject({ id: fileId, status: 'in_progress', usage_bytes: 0 });
    const done = await client.vectorStores.files.poll(id, fileId);
    expect(done).toMatchObject({
      status: 'completed',
      last_error: null,
      attributes: { team: 'a', year: 2026, public: true },
      chunking_strategy: {
        type: 'static',
        static: { max_chunk_size_tokens: 100, chunk_overlap_tokens: 20 },
      },
    });
    const content = await client.vectorStores.files.content(fileId, { vector_store_id: id });
    expect(content.data.length).toBeGreaterThan(5);
    expect(content.data.map((piece) => piece.text).join('')).toBe(text);
    const changed = await client.vectorStores.files.update(fileId, {
      vector_store_id: id,
      attributes: { team: 'b' },
    });
    expect(changed.attributes).toEqual({ team: 'b' });
    const list = await client.vectorStores.files.list(id, { filter: 'completed' });
    expect(list.data.map((file) => file.id)).toEqual([fileId]);
    expect((await client.vectorStores.files.list(id, { filter: 'failed' })).data).toEqual([]);
    expect(await client.vectorStores.files.delete(fileId, { vector_store_id: id })).toEqual({
      id: fileId,
      object: 'vector_store.file.deleted',
      deleted: true,
    });
    await expect(
      client.vectorStores.files.retrieve(fileId, { vector_store_id: id }),
    ).rejects.toMatchObject({ status: 404, code: 'file_not_found', param: 'file_id' });
    expect(await client.files.retrieve(fileId)).toMatchObject({ id: fileId });
  });

  test('that cannot be read fail with the reason, and the others do not', async () => {
    const document = await PDFDocument.create();
    document.addPage().drawText('The warranty of the toaster is five years.');
    const pdf = await uploadDocument(client, 'toaster.pdf', await document.save());
    const image = await uploadDocument(
      client,
      'a.png',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    );
    const garbage = await uploadDocument(client, 'b.pdf', '%PDF-1.4 garbage');
    const store = await indexed({ file_ids: [pdf, image, garbage] });
    expect(store.file_counts).toMatchObject({ completed: 1, failed: 2, total: 3 });
    expect(store.status).toBe('completed');
    const failed = await client.vectorStores.files.list(store.id, {
      filter: 'failed',
      order: 'asc',
    });
    expect(failed.data.map(({ last_error: error }) => error?.code)).toEqual([
      'unsupported_file',
      'invalid_file',
    ]);
    expect(failed.data[0]!.last_error!.message).toMatch(/PNG/);
    await expect(
      client.vectorStores.files.content(image, { vector_store_id: store.id }),
    ).rejects.toMatchObject({ status: 400, code: 'file_not_read', param: 'file_id' });
    const found = await client.vectorStores.search(store.id, { query: 'guarantee period' });
    expect(found.data[0]!.content[0]!.text).toBe('The warranty of the toaster is five years.');
  });

  test('that are added again are indexed anew', async () => {
    const store = await indexed({ file_ids: [fileOf('bread')] });
    await client.vectorStores.files.create(store.id, {
      file_id: fileOf('bread'),
      attributes: { new: true },
    });
    expect((await settled(client, store.id)).file_counts).toMatchObject({ completed: 1, total: 1 });
    const { data } = await client.vectorStores.search(store.id, { query: 'dough' });
    expect(data).toHaveLength(1);
    expect(data[0]!.attributes).toEqual({ new: true });
  });
});

describe('file batches', () => {
  test('index files alike, or each in its own way', async () => {
    const { id } = await client.vectorStores.create({});
    const batch = await client.vectorStores.fileBatches.create(id, {
      file_ids: [fileOf('kettle'), fileOf('bread')],
      attributes: { kitchen: true },
    });
    expect(batch).toMatchObject({ status: 'in_progress', file_counts: { total: 2 } });
    const done = await client.vectorStores.fileBatches.poll(id, batch.id);
    expect(done).toMatchObject({ status: 'completed', file_counts: { completed: 2 } });
    const second = await client.vectorStores.fileBatches.create(id, {
      files: [{ file_id: fileOf('library'), attributes: { kitchen: false } }],
    });
    await client.vectorStores.fileBatches.poll(id, second.id, { pollIntervalMs: 20 });
    const list = await client.vectorStores.fileBatches.listFiles(batch.id, {
      vector_store_id: id,
      order: 'asc',
    });
    expect(list.data.map((file) => file.id)).toEqual([fileOf('kettle'), fileOf('bread')]);
    const kitchen = await client.vectorStores.search(id, {
      query: 'opening hours of the library',
      filters: { type: 'eq', key: 'kitchen', value: true },
    });
    expect(kitchen.data.map((one) => one.file_id)).not.toContain(fileOf('library'));
  });

  test('are cancelled: what is not indexed yet stays out', async () => {
    const { id } = await client.vectorStores.create({});
    const long = 'A sentence that only fills the file with words to be embedded. '.repeat(400);
    const ids = await Promise.all(
      [1, 2, 3, 4].map((n) => uploadDocument(client, `${n}.txt`, `${n} ${long}`)),
    );
    const batch = await client.vectorStores.fileBatches.create(id, { file_ids: ids });
    const cancelled = await client.vectorStores.fileBatches.cancel(batch.id, {
      vector_store_id: id,
    });
    expect(cancelled).toMatchObject({ status: 'cancelled', file_counts: { in_progress: 0 } });
    expect(cancelled.file_counts.cancelled).toBeGreaterThan(0);
    expect(await settled(client, id)).toMatchObject({ file_counts: cancelled.file_counts });
  });

  test('take 2,000 files, and count them', async () => {
    const { id } = await client.vectorStores.create({});
    const file_ids = Array.from({ length: 2000 }, () => fileOf('bread'));
    const batch = await client.vectorStores.fileBatches.create(id, { file_ids });
    expect(batch.file_counts.total).toBe(1);
    await expect(
      client.vectorStores.fileBatches.create(id, { file_ids: [...file_ids, fileOf('bread')] }),
    ).rejects.toMatchObject({ status: 400, param: 'file_ids' });
  });
});

describe('a search', () => {
  let id: string;
  beforeAll(async () => {
    const store = await client.vectorStores.create({});
    id = store.id;
    await client.vectorStores.fileBatches.create(id, {
      files: [
        { file_id: fileOf('kettle'), attributes: { kind: 'manual', year: 2024, old: false } },
        { file_id: fileOf('library'), attributes: { kind: 'city', year: 2025 } },
        { file_id: fileOf('bread'), attributes: { kind: 'recipe', year: 2026, old: true } },
      ],
    });
    await settled(client, id);
  });

  type Filters = OpenAI.VectorStoreSearchParams['filters'];
  const filters: readonly (readonly [string, Filters, readonly string[]])[] = [
    ['eq', { type: 'eq', key: 'kind', value: 'city' }, ['library']],
    ['eq with another type', { type: 'eq', key: 'year', value: '2025' }, []],
    ['eq boolean', { type: 'eq', key: 'old', value: true }, ['bread']],
    ['ne, also without the key', { type: 'ne', key: 'old', value: true }, ['kettle', 'library']],
    ['gt', { type: 'gt', key: 'year', value: 2025 }, ['bread']],
    ['gte', { type: 'gte', key: 'year', value: 2025 }, ['bread', 'library']],
    ['lt', { type: 'lt', key: 'year', value: 2024.5 }, ['kettle']],
    ['lte on text', { type: 'lte', key: 'kind', value: 'manual' }, ['kettle', 'library']],
    ['gt of another type', { type: 'gt', key: 'kind', value: 1 }, []],
    ['in', { type: 'in', key: 'year', value: [2024, 2026] }, ['bread', 'kettle']],
    ['nin', { type: 'nin', key: 'kind', value: ['city'] }, ['bread', 'kettle']],
    ['in nothing', { type: 'in', key: 'kind', value: [] }, []],
    ['a key that needs quotes', { type: 'eq', key: 'a\'b"--', value: "x'" }, []],
    [
      'and within or',
      {
        type: 'or',
        filters: [
          { type: 'eq', key: 'kind', value: 'city' },
          {
            type: 'and',
            filters: [
              { type: 'gte', key: 'year', value: 2024 },
              { type: 'eq', key: 'old', value: false },
            ],
          },
        ],
      } as Filters,
      ['kettle', 'library'],
    ],
  ];
  test.each(filters)('narrows by %s', async (_name, filter, expected) => {
    const { data } = await client.vectorStores.search(id, { query: 'anything', filters: filter! });
    expect(data.map(({ filename }) => filename).sort()).toEqual(byName(expected));
  });

  test('asks several questions at once and takes the best of each', async () => {
    const page = await client.vectorStores.search(id, {
      query: ['How long does dough rest?', 'When does the library open?'],
      max_num_results: 2,
    });
    expect(page.data.map(({ filename }) => filename).sort()).toEqual(byName(['bread', 'library']));
  });

  test('leaves out what does not reach the threshold', async () => {
    const query = 'When does the library open?';
    const everything = await client.vectorStores.search(id, { query });
    const [best, second] = everything.data;
    const page = await client.vectorStores.search(id, {
      query,
      ranking_options: { score_threshold: (best!.score + second!.score) / 2 },
    });
    expect(page.data).toEqual([best]);
  });

  test('says which query it looked for after rewriting it', async () => {
    const response = await server.request('POST', `/vector_stores/${id}/search`, {
      query: 'Could you please tell me what the opening hours of the library are?',
      rewrite_query: true,
    });
    const body = (await response.json()) as {
      search_query: string[];
      data: { filename: string }[];
    };
    expect(body.search_query).toEqual(['opening hours of the library are']);
    expect(body.data[0]!.filename).toBe('library.txt');
  });

  test('by ranker none goes by meaning alone', async () => {
    const page = await client.vectorStores.search(id, {
      query: 'borrowing novels',
      ranking_options: { ranker: 'none' },
    });
    expect(page.data[0]!.filename).toBe('library.txt');
  });
});
