import { setImmediate } from 'node:timers/promises';
import { harmless } from './harmless-texts.ts';
import { harmful } from './labelled-texts.ts';
import type { Category } from './labelled-texts.ts';
import { ModerationHead } from './moderation-head.ts';
import { featureCount, lexicalFeatures } from './text-features.ts';

export const categories: readonly Category[] = [
  'harassment',
  'harassment/threatening',
  'hate',
  'hate/threatening',
  'illicit',
  'illicit/violent',
  'self-harm',
  'self-harm/instructions',
  'self-harm/intent',
  'sexual',
  'sexual/minors',
  'violence',
  'violence/graphic',
];

export interface Example {
  readonly text: string;
  readonly categories: ReadonlySet<Category>;
}

/** Every labelled text, in an order that never changes. */
export function examples(): Example[] {
  const bad = harmful.flatMap(({ categories: labels, texts }) =>
    texts.map((text) => ({ text, categories: new Set(labels) })),
  );
  return [...bad, ...harmless.map((text) => ({ text, categories: new Set<Category>() }))];
}

const rounds = 120;
const rate = 4;
const momentum = 0.9;
/** Keeps weights small, so that one word does not decide. */
const decay = 0.0015;

/**
 * Fits one logistic regression a category. The same examples always give the same head:
 * it starts from nothing and sees all of them in each round.
 */
export async function trainHead(
  list: readonly Example[],
  vectors: readonly Float32Array[],
): Promise<ModerationHead> {
  const dimensions = vectors[0]!.length;
  const head = ModerationHead.empty(categories, dimensions);
  const lexical = list.map(({ text }) => asLists(lexicalFeatures(text)));
  for (const [row, category] of categories.entries()) {
    const isIn = list.map((example) => example.categories.has(category));
    const positive = isIn.filter(Boolean).length;
    // Each side weighs the same, however few texts a category has, up to a point.
    const weight = Math.min(12, (list.length - positive) / Math.max(1, positive));
    fit(head.row(row), { isIn, weight, vectors, lexical, dimensions });
    // Gives way to requests.
    await setImmediate();
  }
  return head;
}

/** Features of a text's words, as lists: they are gone through in every round. */
interface Features {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

function asLists(features: ReadonlyMap<number, number>): Features {
  return {
    places: Int32Array.from(features.keys()),
    values: Float64Array.from(features.values()),
  };
}

interface Task {
  readonly isIn: readonly boolean[];
  readonly weight: number;
  readonly vectors: readonly Float32Array[];
  readonly lexical: readonly Features[];
  readonly dimensions: number;
}

function fit(weights: Float32Array, { isIn, weight, vectors, lexical, dimensions }: Task): void {
  const size = dimensions + featureCount + 1;
  const velocity = new Float32Array(size);
  const gradient = new Float32Array(size);
  for (let round = 0; round < rounds; round++) {
    gradient.fill(0);
    for (const [index, vector] of vectors.entries()) {
      const { places, values } = lexical[index]!;
      const score = scoreOf(weights, vector, places, values);
      const error = (score - (isIn[index] ? 1 : 0)) * (isIn[index] ? weight : 1);
      for (let place = 0; place < dimensions; place++) gradient[place]! += error * vector[place]!;
      for (let nth = 0; nth < places.length; nth++) {
        gradient[dimensions + places[nth]!]! += error * values[nth]!;
      }
      gradient[size - 1]! += error;
    }
    for (let place = 0; place < size; place++) {
      const slope = gradient[place]! / vectors.length + decay * weights[place]!;
      velocity[place] = momentum * velocity[place]! - rate * slope;
      weights[place]! += velocity[place]!;
    }
  }
}

/** What `ModerationHead.score` tells, in the same order of additions. */
function scoreOf(
  weights: Float32Array,
  vector: Float32Array,
  places: Int32Array,
  values: Float64Array,
): number {
  let sum = weights.at(-1)!;
  for (let place = 0; place < vector.length; place++) sum += weights[place]! * vector[place]!;
  for (let nth = 0; nth < places.length; nth++) {
    sum += weights[vector.length + places[nth]!]! * values[nth]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
