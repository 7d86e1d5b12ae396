import type { EmbeddingEngine } from '../../embeddings/embedding-engine.ts';
import { dotProduct } from '../../embeddings/vectors.ts';

interface Wanted {
  readonly query: string;
  readonly sentences: readonly string[];
}

/**
 * How alike in meaning questions and sentences are. What is not known yet is noted, to be learned
 * before the reply is decided again: deciding waits for nothing, and a reply that needs no meaning
 * costs none.
 */
export class Meanings {
  readonly #known = new Map<string, readonly number[]>();
  #wanted: Wanted | null = null;

  /** Whether a likeness was asked for that is not known. */
  get isWanting(): boolean {
    return this.#wanted !== null;
  }

  /** How alike each sentence is to the query, 1 for the same; null where it is not known yet. */
  likeness(query: string, sentences: readonly string[]): readonly number[] | null {
    const known = this.#known.get(keyOf({ query, sentences }));
    if (known === undefined) this.#wanted ??= { query, sentences };
    return known ?? null;
  }

  /** Learns what was asked for. */
  async learn(embeddings: EmbeddingEngine, signal: AbortSignal): Promise<void> {
    const wanted = this.#wanted;
    if (wanted === null) return;
    const [query, ...sentences] = await embeddings.embed(
      [wanted.query, ...wanted.sentences],
      signal,
      { urgent: true },
    );
    this.#known.set(
      keyOf(wanted),
      sentences.map((sentence) => dotProduct(query!, sentence)),
    );
    this.#wanted = null;
  }
}

function keyOf({ query, sentences }: Wanted): string {
  return JSON.stringify([query, ...sentences]);
}
