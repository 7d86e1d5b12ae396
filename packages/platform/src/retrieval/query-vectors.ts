import type { EmbeddingEngine } from '../engines/embeddings/embedding-engine.ts';

/** Queries whose vectors are kept: people ask the same again, with another filter or page. */
const kept = 500;

/** Vectors of queries; a query that was asked before costs nothing. */
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
      const made = await this.#engine.embed(unknown, undefined, { urgent: true });
      for (const [index, query] of unknown.entries()) vectors.set(query, made[index]!);
    }
    for (const [query, vector] of vectors) {
      this.#known.delete(query);
      this.#known.set(query, vector);
    }
    while (this.#known.size > kept) this.#known.delete(this.#known.keys().next().value!);
    return queries.map((query) => vectors.get(query)!);
  }
}
