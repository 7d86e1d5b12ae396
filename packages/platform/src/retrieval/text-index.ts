import { termsOf } from './terms.ts';

/** How much further occurrences of a term add. */
const saturation = 1.2;
/** How much long passages are held back. */
const lengthWeight = 0.75;

/** Rows by rarer terms from which on a term of that many times more rows finds no further ones. */
const enoughRows = 1000;
const commonTimes = 8;

interface Posting {
  readonly rows: number[];
  readonly counts: number[];
}

/** What a search has found. */
export interface TextScores {
  /** Rows that share a word with the query, in no order. */
  readonly rows: readonly number[];
  /** Score by row, from 0 to 1. */
  readonly scores: Float32Array;
}

/**
 * Passages by their words, in memory, ranked as BM25 does. Kept here and not in the
 * database, because `ts_rank` knows nothing of how rare a word is.
 */
export class TextIndex {
  readonly #postings = new Map<string, Posting>();
  readonly #lengths: number[] = [];
  #length = 0;
  #entries = 0;

  get bytes(): number {
    return this.#entries * 16 + this.#postings.size * 200 + this.#lengths.length * 8;
  }

  /** Adds a passage; its row is the number of passages before it. */
  add(text: string): void {
    const row = this.#lengths.length;
    const terms = termsOf(text);
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      let posting = this.#postings.get(term);
      if (posting === undefined) this.#postings.set(term, (posting = { rows: [], counts: [] }));
      posting.rows.push(row);
      posting.counts.push(count);
    }
    this.#lengths.push(terms.length);
    this.#length += terms.length;
    this.#entries += counts.size;
  }

  /**
   * Scores the rows that share a word with the query. 1 would be a passage that has all
   * of the query's words over and over; words that no passage has count as missed.
   */
  search(query: string, skip: Uint8Array | null): TextScores {
    const scores = new Float32Array(this.#lengths.length);
    const rows: number[] = [];
    const terms = [...new Set(termsOf(query))].map((term) => {
      const posting = this.#postings.get(term);
      return { posting, rarity: this.#rarity(posting?.rows.length ?? 0) };
    });
    // The rarest first: what has one of those makes the others matter less.
    terms.sort((one, other) => other.rarity - one.rarity);
    const ideal = terms.reduce((sum, { rarity }) => sum + rarity * (saturation + 1), 0);
    for (const { posting, rarity } of terms) {
      if (posting === undefined) continue;
      const weight = rarity / ideal;
      const isCommon = posting.rows.length > rows.length * commonTimes;
      if (rows.length >= enoughRows && isCommon) this.#addTo(rows, posting, weight, scores);
      else this.#score(posting, weight, skip, scores, rows);
    }
    return { rows, scores };
  }

  #score(
    posting: Posting,
    weight: number,
    skip: Uint8Array | null,
    scores: Float32Array,
    found: number[],
  ): void {
    for (let index = 0; index < posting.rows.length; index += 1) {
      const row = posting.rows[index]!;
      if (skip !== null && skip[row] !== 0) continue;
      if (scores[row] === 0) found.push(row);
      scores[row]! += this.#gain(row, posting.counts[index]!, weight);
    }
  }

  /** Adds a term that nearly everything has to the rows that were found by rarer ones. */
  #addTo(rows: readonly number[], posting: Posting, weight: number, scores: Float32Array): void {
    for (const row of rows) {
      const index = placeOf(row, posting.rows);
      if (index !== undefined) scores[row]! += this.#gain(row, posting.counts[index]!, weight);
    }
  }

  #gain(row: number, count: number, weight: number): number {
    const mean = this.#length / this.#lengths.length || 1;
    const length = 1 - lengthWeight + (lengthWeight * this.#lengths[row]!) / mean;
    return (weight * count * (saturation + 1)) / (count + saturation * length);
  }

  #rarity(rows: number): number {
    return Math.log(1 + (this.#lengths.length - rows + 0.5) / (rows + 0.5));
  }
}

/** Where a row is among rows that count up. */
function placeOf(row: number, rows: readonly number[]): number | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row ? low : undefined;
}
