import { lexicalFeatures, featureCount } from './text-features.ts';
import type { Category } from './labelled-texts.ts';

/** A logistic regression for each category, over a text's embedding and its words. */
export class ModerationHead {
  readonly categories: readonly Category[];
  readonly #weights: Float32Array;
  readonly #size: number;

  private constructor(categories: readonly Category[], weights: Float32Array) {
    this.categories = categories;
    this.#weights = weights;
    this.#size = weights.length / categories.length;
  }

  /** A head that has learned nothing yet. */
  static empty(categories: readonly Category[], dimensions: number): ModerationHead {
    const size = dimensions + featureCount + 1;
    return new ModerationHead(categories, new Float32Array(categories.length * size));
  }

  /** A head from its bytes. */
  static read(categories: readonly Category[], bytes: Uint8Array): ModerationHead {
    return new ModerationHead(categories, new Float32Array(Uint8Array.from(bytes).buffer));
  }

  get bytes(): Uint8Array {
    return new Uint8Array(this.#weights.buffer);
  }

  /** The weights of one category: of the embedding, of the words, and the bias. */
  row(index: number): Float32Array {
    return this.#weights.subarray(index * this.#size, (index + 1) * this.#size);
  }

  /** How likely each category applies to a text, from 0 to 1. */
  scores(text: string, vector: Float32Array): number[] {
    const lexical = lexicalFeatures(text);
    return this.categories.map((_, row) => ModerationHead.score(this.row(row), vector, lexical));
  }

  static score(
    weights: Float32Array,
    vector: Float32Array,
    lexical: ReadonlyMap<number, number>,
  ): number {
    let sum = weights.at(-1)!;
    for (let place = 0; place < vector.length; place++) sum += weights[place]! * vector[place]!;
    for (const [place, value] of lexical) sum += weights[vector.length + place]! * value;
    return 1 / (1 + Math.exp(-sum));
  }
}
