import { topicOf } from './file-topic.ts';
import { TextIndex } from './text-index.ts';
import { VectorIndex } from './vector-index.ts';

/** How much the nearness in meaning and the words that are shared count. */
export interface Weights {
  readonly embedding: number;
  readonly text: number;
}

/** What is looked for: as a vector of unit length and as words. */
export interface IndexQuery {
  readonly vector: Float32Array;
  readonly text: string;
}

export interface IndexedPassage {
  readonly chunkId: number;
  /** What identifies its file. */
  readonly file: number;
  readonly text: string;
  readonly filename: string;
  readonly vectors: Uint8Array;
}

/** A passage that was found, and how well it fits. */
export interface IndexHit {
  readonly chunkId: number;
  /** From 0 to 1. */
  readonly score: number;
}

/** Passages by words that get a closer look. */
const textCandidates = 200;

/** The passages of one vector store in memory, by meaning and by words. */
export class StoreIndex {
  readonly #vectors: VectorIndex;
  readonly #texts = new TextIndex();
  readonly #chunkIds: number[] = [];
  readonly #files: number[] = [];
  readonly #present = new Set<number>();
  #removed = 0;

  constructor(dimensions: number) {
    this.#vectors = new VectorIndex(dimensions);
  }

  /** About how much memory it takes. */
  get bytes(): number {
    return this.#vectors.bytes + this.#texts.bytes + this.#chunkIds.length * 16;
  }

  /** Files that a search can find. */
  get files(): ReadonlySet<number> {
    return this.#present;
  }

  /** Whether most of it belongs to files that are gone: then a new index is better. */
  get isStale(): boolean {
    return this.#removed > 1000 && this.#removed * 2 > this.#chunkIds.length;
  }

  add({ chunkId, file, text, filename, vectors }: IndexedPassage): void {
    this.#vectors.add(vectors);
    this.#texts.add(`${topicOf(filename)} ${text}`);
    this.#chunkIds.push(chunkId);
    this.#files.push(file);
    this.#present.add(file);
  }

  remove(file: number): void {
    if (!this.#present.delete(file)) return;
    this.#removed += this.#files.filter((one) => one === file).length;
  }

  /** The `count` passages that fit best, best first. `allowed`: files to search; null for all. */
  search(
    query: IndexQuery,
    weights: Weights,
    count: number,
    allowed: ReadonlySet<number> | null,
  ): IndexHit[] {
    const skip = this.#skipped(allowed);
    const text = weights.text > 0 ? this.#texts.search(query.text, skip) : null;
    const rows = new Set(weights.embedding > 0 ? this.#vectors.nearest(query.vector, skip) : []);
    if (text !== null) {
      for (const row of highest(text.rows, text.scores, textCandidates)) rows.add(row);
    }
    const total = weights.embedding + weights.text;
    const hits = Array.from(rows, (row) => {
      const meaning =
        weights.embedding > 0 ? Math.max(0, this.#vectors.similarity(query.vector, row)) : 0;
      const score = (weights.embedding * meaning + weights.text * (text?.scores[row] ?? 0)) / total;
      return { chunkId: this.#chunkIds[row]!, score: Math.min(1, score) };
    });
    hits.sort((one, other) => other.score - one.score || one.chunkId - other.chunkId);
    return hits.slice(0, count);
  }

  /** Marks the rows of files that are gone or not asked for; null where there are none. */
  #skipped(allowed: ReadonlySet<number> | null): Uint8Array | null {
    if (allowed === null && this.#removed === 0) return null;
    const skip = new Uint8Array(this.#files.length);
    for (let row = 0; row < skip.length; row += 1) {
      const file = this.#files[row]!;
      if (!this.#present.has(file) || allowed?.has(file) === false) skip[row] = 1;
    }
    return skip;
  }
}

/** Steps into which scores are sorted, so that a search need not sort all of them. */
const steps = 1024;

/** The rows with the `count` highest scores; among those of the last step the first ones. */
function highest(rows: readonly number[], scores: Float32Array, count: number): readonly number[] {
  if (rows.length <= count) return rows;
  const stepOf = (row: number) => Math.min(steps - 1, Math.floor(scores[row]! * steps));
  const sizes = new Uint32Array(steps);
  for (const row of rows) sizes[stepOf(row)]! += 1;
  let lowest = steps - 1;
  let above = 0;
  while (above + sizes[lowest]! < count) above += sizes[lowest--]!;
  let room = count - above;
  return rows.filter((row) => {
    const step = stepOf(row);
    return step > lowest || (step === lowest && room-- > 0);
  });
}
