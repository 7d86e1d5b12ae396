import { dotProduct, normalize } from '../../packages/platform/src/engines/embeddings/vectors.ts';
import { quantize } from '../../packages/platform/src/retrieval/quantized-vectors.ts';
import { StoreIndex } from '../../packages/platform/src/retrieval/store-index.ts';

/** Time of a search in milliseconds, and how much of the true result it finds. */
export interface Scale {
  readonly chunks: number;
  readonly buildMilliseconds: number;
  readonly megabytes: number;
  /** By meaning alone, and by meaning and words. */
  readonly embedding: Latency;
  readonly hybrid: Latency;
  /** Share of the ten nearest by brute force over the full vectors that are among the ten found. */
  readonly recallAt10: number;
}

export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

export interface ScaleSource {
  /** Vectors of real texts, from which the others are mixed. */
  readonly vectors: readonly Float32Array[];
  readonly texts: readonly string[];
  readonly queries: readonly { readonly text: string; readonly vector: Float32Array }[];
}

/** Measures an index of many chunks. Takes some minutes for 100,000. */
export function measureScale({ vectors, texts, queries }: ScaleSource, chunks: number): Scale {
  const random = randomNumbers(7);
  const mixed = Array.from({ length: chunks }, () => mix(vectors, random));
  const index = new StoreIndex(vectors[0]!.length);
  const began = performance.now();
  for (const [chunkId, vector] of mixed.entries()) {
    const [one, other] = [pick(texts, random), pick(texts, random)];
    index.add({
      chunkId,
      file: chunkId % 1000,
      text: `${one} ${other}`,
      filename: 'chunk.txt',
      vectors: quantize([vector]),
    });
  }
  const buildMilliseconds = performance.now() - began;
  const byMeaning = { embedding: 1, text: 0 };
  let found = 0;
  for (const query of queries) {
    const nearest = new Set(bruteForce(mixed, query.vector, 10));
    const hits = index.search(query, byMeaning, 10, null);
    found += hits.filter(({ chunkId }) => nearest.has(chunkId)).length;
  }
  const timed = (weights: typeof byMeaning) =>
    percentiles(
      // The best of three: what other programs on the machine take is not ours.
      queries.map((query) =>
        Math.min(
          ...[1, 2, 3].map(() => {
            const start = performance.now();
            index.search(query, weights, 10, null);
            return performance.now() - start;
          }),
        ),
      ),
    );
  return {
    chunks,
    buildMilliseconds,
    megabytes: index.bytes / 1e6,
    embedding: timed(byMeaning),
    hybrid: timed({ embedding: 0.65, text: 0.35 }),
    recallAt10: found / (10 * queries.length),
  };
}

/** A vector between three real ones, with noise, so that neighbours are near but distinct. */
function mix(vectors: readonly Float32Array[], random: () => number): Float32Array {
  const mixed = new Float32Array(vectors[0]!.length);
  for (let part = 0; part < 3; part += 1) {
    const vector = pick(vectors, random);
    const weight = random();
    for (let index = 0; index < mixed.length; index += 1) mixed[index]! += weight * vector[index]!;
  }
  for (let index = 0; index < mixed.length; index += 1) mixed[index]! += (random() - 0.5) * 0.03;
  return normalize(mixed);
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)]!;
}

function bruteForce(
  vectors: readonly Float32Array[],
  query: Float32Array,
  count: number,
): number[] {
  const scores = Float64Array.from(vectors, (vector) => dotProduct(vector, query));
  return Array.from(scores.keys())
    .sort((one, other) => scores[other]! - scores[one]!)
    .slice(0, count);
}

function percentiles(times: readonly number[]): Latency {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
  return { p50: at(0.5), p95: at(0.95) };
}

/** The same numbers in each run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
