import { nearestBits, signBits } from './nearest-bits.ts';
import { quantizedBytes, unpack } from './quantized-vectors.ts';

/** Rows that are looked at closely. Bounds the time of a search, and decides what it misses. */
const candidates = 600;

/**
 * Passages by their vectors, in memory. A passage has a vector for each of its windows
 * and is as near to a query as the nearest of them. Searching compares the signs of the
 * mean vectors first, 64 bytes a passage, then the windows of the few hundred nearest.
 */
export class VectorIndex {
  readonly #dimensions: number;
  #rows = 0;
  #windows = 0;
  #bits: Uint32Array;
  /** First window of each row, and one more at the end. */
  #first = new Uint32Array(2);
  #numbers: Int8Array;
  #scales = new Float32Array(1);

  constructor(dimensions: number) {
    this.#dimensions = dimensions;
    this.#bits = new Uint32Array(dimensions / 32);
    this.#numbers = new Int8Array(dimensions);
  }

  get bytes(): number {
    return (
      this.#bits.byteLength +
      this.#first.byteLength +
      this.#numbers.byteLength +
      this.#scales.byteLength
    );
  }

  /** Adds a passage by its packed vectors; its row is the number of passages before it. */
  add(packed: Uint8Array): void {
    const dimensions = this.#dimensions;
    const windows = packed.length / quantizedBytes(dimensions);
    const end = this.#windows + windows;
    this.#bits = grown(this.#bits, ((this.#rows + 1) * dimensions) / 32);
    this.#first = grown(this.#first, this.#rows + 2);
    this.#scales = grown(this.#scales, end);
    this.#numbers = grown(this.#numbers, end * dimensions);
    unpack(packed, dimensions, {
      numbers: this.#numbers,
      scales: this.#scales,
      first: this.#windows,
    });
    signBits(this.#mean(this.#windows, end), this.#bits, (this.#rows * dimensions) / 32);
    this.#windows = end;
    this.#rows += 1;
    this.#first[this.#rows] = end;
  }

  /** Rows that are worth a closer look, in no order. */
  nearest(query: Float32Array, skip: Uint8Array | null): number[] {
    const bits = new Uint32Array(this.#dimensions / 32);
    signBits(query, bits, 0);
    return nearestBits(this.#bits, bits, this.#rows, candidates, skip);
  }

  /** The cosine between a query and the nearest window of a row. */
  similarity(query: Float32Array, row: number): number {
    const dimensions = this.#dimensions;
    let best = -1;
    for (let window = this.#first[row]!; window < this.#first[row + 1]!; window += 1) {
      const at = window * dimensions;
      let sum = 0;
      for (let index = 0; index < dimensions; index += 1) {
        sum += query[index]! * this.#numbers[at + index]!;
      }
      best = Math.max(best, sum * this.#scales[window]!);
    }
    return best;
  }

  #mean(from: number, to: number): Float32Array {
    const mean = new Float32Array(this.#dimensions);
    for (let window = from; window < to; window += 1) {
      const at = window * this.#dimensions;
      const scale = this.#scales[window]!;
      for (let index = 0; index < mean.length; index += 1) {
        mean[index]! += this.#numbers[at + index]! * scale;
      }
    }
    return mean;
  }
}

/** The array, or a longer copy of it where it is too short. */
function grown<Numbers extends Uint32Array | Int8Array | Float32Array>(
  array: Numbers,
  length: number,
): Numbers {
  if (array.length >= length) return array;
  const longer = new (array.constructor as new (length: number) => Numbers)(
    Math.max(length, Math.ceil(array.length * 1.5)),
  );
  longer.set(array);
  return longer;
}
