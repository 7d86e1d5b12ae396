import { afterAll, beforeAll, expect, test } from 'vitest';
import { LocalEmbeddingEngine } from '../../packages/platform/src/engines/embeddings/local-embedding-engine.ts';
import { defaultWeights } from '../../packages/platform/src/retrieval/passage-search.ts';
import { measureQuality, prepare } from './quality.ts';
import type { PreparedCorpus } from './quality.ts';
import { readCorpus } from './read-corpus.ts';
import { measureScale } from './scale.ts';

// Three documents of twelve, so that the suite does not wait; `npm run bench:retrieval` takes all.
const documents = new Set(['dishwasher-manual.md', 'garden-notes.md', 'software-guide.md']);
const whole = readCorpus();
const passages = whole.passages.filter(({ filename }) => documents.has(filename));
const ids = new Set(passages.map(({ id }) => id));
const questions = whole.questions.filter(({ passageId }) => ids.has(passageId));

const engine = new LocalEmbeddingEngine();
let prepared: PreparedCorpus;
beforeAll(async () => {
  prepared = await prepare({ passages, questions }, engine);
});
afterAll(() => engine.close());

test('the corpus has the size that the figures rest on', () => {
  expect(whole.passages.length).toBeGreaterThanOrEqual(200);
  expect(whole.questions.length).toBeGreaterThanOrEqual(60);
  expect(new Set(whole.passages.map(({ text }) => text)).size).toBe(whole.passages.length);
});

test('hybrid search is better than either meaning or words alone', () => {
  const embedding = measureQuality(prepared, { embedding: 1, text: 0 });
  const text = measureQuality(prepared, { embedding: 0, text: 1 });
  const hybrid = measureQuality(prepared, defaultWeights);
  expect(hybrid.recallAt5).toBeGreaterThanOrEqual(Math.max(embedding.recallAt5, text.recallAt5));
  expect(hybrid.meanReciprocalRank).toBeGreaterThan(
    Math.max(embedding.meanReciprocalRank, text.meanReciprocalRank),
  );
  expect(hybrid.recallAt5).toBeGreaterThan(0.75);
});

test('an index of 2,000 chunks finds what brute force finds', () => {
  const texts = passages.map(({ text }) => text);
  const vectors = prepared.questions.slice(10).map(({ vector }) => vector);
  const queries = prepared.questions.slice(0, 10);
  const { recallAt10 } = measureScale({ texts, vectors, queries }, 2_000);
  expect(recallAt10).toBeGreaterThanOrEqual(0.95);
});
