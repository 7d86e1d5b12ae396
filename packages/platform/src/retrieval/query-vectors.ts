import type { EmbeddingEngine } from '../engines/embeddings/embedding-engine.ts';
import { normalize } from '../engines/embeddings/vectors.ts';
import { rewriteQuery } from './rewrite-query.ts';

/** Queries whose vectors are kept: people ask the same again, with another filter or page. */
const kept = 500;

/**
 * Vectors of queries; a query that was asked before costs nothing. A vector lies between the
 * question and what it looks for: with its question words a question is near to other questions,
 * without them it loses what they ask for.
 */
export class QueryVectors {
  readonly #engine: EmbeddingEngine;
  readonly #known = new Map<string, Float32Array>();

  constructor(engine: EmbeddingEngine) {
    this.#engine = engine;
  }

  async of(queries: readonly string[]): Promise<Float32Array[]> {
    const unknown = [...new Set(queries.filter((query) => !this.#known.has(query)))];
    const vectors = new Map(
      queries.flatMap((query) => {
        const vector = this.#known.get(query);
        return vector === undefined ? [] : [[query, vector] as const];
      }),
    );
    if (unknown.length > 0) {
      const made = await this.#embed([...unknown, ...unknown.map(rewriteQuery)]);
      for (const [index, query] of unknown.entries()) {
        vectors.set(query, between(made[index]!, made[index + unknown.length]!));
      }
    }
    for (const [query, vector] of vectors) {
      this.#known.delete(query);
      this.#known.set(query, vector);
    }
    while (this.#known.size > kept) this.#known.delete(this.#known.keys().next().value!);
    return queries.map((query) => vectors.get(query)!);
  }

  #embed(texts: readonly string[]): Promise<Float32Array[]> {
    return this.#engine.embed(texts, undefined, { urgent: true });
  }
}

function between(one: Float32Array, other: Float32Array): Float32Array {
  return normalize(one.map((number, index) => number + other[index]!));
}
