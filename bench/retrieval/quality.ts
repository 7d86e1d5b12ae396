import type { EmbeddingEngine } from '../../packages/platform/src/engines/embeddings/embedding-engine.ts';
import { QueryVectors } from '../../packages/platform/src/retrieval/query-vectors.ts';
import { StoreIndex } from '../../packages/platform/src/retrieval/store-index.ts';
import type { Weights } from '../../packages/platform/src/retrieval/store-index.ts';
import { ChunkEmbedder } from '../../packages/platform/src/vector-stores/chunk-embedder.ts';
import type { Corpus, Half } from './read-corpus.ts';

/** How often the answer is among the first five, and the mean of 1 / its place. */
export interface Quality {
  readonly recallAt5: number;
  readonly meanReciprocalRank: number;
}

/** A corpus that is indexed, and its questions as vectors. */
export interface PreparedCorpus {
  readonly index: StoreIndex;
  readonly questions: readonly {
    readonly text: string;
    readonly vector: Float32Array;
    /** Place of the passage that answers it. */
    readonly answer: number;
    readonly half: Half;
  }[];
}

const never = new AbortController().signal;

/** Indexes the passages as a vector store does. */
export async function prepare(corpus: Corpus, engine: EmbeddingEngine): Promise<PreparedCorpus> {
  const index = new StoreIndex(engine.dimensions);
  for (const [chunkId, { text, filename }] of corpus.passages.entries()) {
    const chunks = [{ start: 0, end: text.length }];
    const embedder = new ChunkEmbedder(engine, { filename, text, chunks });
    const [vectors] = await embedder.embed(0, 1, never);
    index.add({ chunkId, file: chunkId, text, filename, vectors: vectors! });
  }
  const vectors = await new QueryVectors(engine).of(corpus.questions.map(({ text }) => text));
  const places = new Map(corpus.passages.map(({ id }, place) => [id, place]));
  const questions = corpus.questions.map(({ text, passageId, half }, number) => ({
    text,
    half,
    vector: vectors[number]!,
    answer: places.get(passageId)!,
  }));
  return { index, questions };
}

/** Measures the questions of one half, or all. */
export function measureQuality(
  { index, questions: all }: PreparedCorpus,
  weights: Weights,
  half?: Half,
): Quality {
  const questions = half === undefined ? all : all.filter((question) => question.half === half);
  let found = 0;
  let reciprocal = 0;
  for (const { text, vector, answer } of questions) {
    const hits = index.search({ text, vector }, weights, 50, null);
    const place = hits.findIndex(({ chunkId }) => chunkId === answer) + 1;
    if (place > 0 && place <= 5) found += 1;
    if (place > 0) reciprocal += 1 / place;
  }
  const total = questions.length;
  return { recallAt5: found / total, meanReciprocalRank: reciprocal / total };
}
