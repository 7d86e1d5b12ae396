import { Thread } from '../../threads/thread.ts';
import type { EmbeddingEngine, EmbedOptions } from './embedding-engine.ts';
import { textWindows } from './text-windows.ts';
import { normalize } from './vectors.ts';

/** Numbers of a vector of the model. */
const dimensions = 512;
/**
 * The model reads 128 of its tokens and drops the rest without a word; an English
 * token has four characters or more. Longer texts are the mean of their windows.
 */
const windowCharacters = 420;
/** Characters of a batch: about 0.3 s, which is what another request waits at most. */
const batchCharacters = 1_600;
const batchWindows = 16;

interface Piece {
  readonly text: string;
  /** Place of the text that it belongs to. */
  readonly owner: number;
}

/**
 * Universal Sentence Encoder Lite in a thread of its own, from npm packages, offline.
 * English only; it starts at the first use.
 */
export class LocalEmbeddingEngine implements EmbeddingEngine {
  readonly dimensions = dimensions;
  readonly #thread = new Thread<readonly string[], Float32Array>({
    entry: new URL('embedding-thread.ts', import.meta.url),
  });

  async embed(
    texts: readonly string[],
    signal?: AbortSignal,
    { urgent = false }: EmbedOptions = {},
  ): Promise<Float32Array[]> {
    const sums = texts.map(() => new Float32Array(dimensions));
    for (const batch of batches(pieces(texts))) {
      const vectors = await this.#thread.run(
        batch.map(({ text }) => text),
        { signal, urgent },
      );
      for (const [index, { owner, text }] of batch.entries()) {
        const vector = vectors.subarray(index * dimensions, (index + 1) * dimensions);
        add(sums[owner]!, vector, text.length);
      }
    }
    return sums.map(normalize);
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}

/** Windows of all texts, those of a length together: a batch costs as much as its longest. */
function pieces(texts: readonly string[]): Piece[] {
  return texts
    .flatMap((text, owner) =>
      text.trim() === ''
        ? [{ text: ' ', owner }]
        : textWindows(text.trim(), windowCharacters).map((window) => ({
            text: window.text,
            owner,
          })),
    )
    .sort((one, other) => one.text.length - other.text.length);
}

function* batches(pieces: readonly Piece[]): Generator<Piece[]> {
  let batch: Piece[] = [];
  let characters = 0;
  for (const piece of pieces) {
    characters += piece.text.length;
    if (batch.length > 0 && (characters > batchCharacters || batch.length === batchWindows)) {
      yield batch;
      batch = [];
      characters = piece.text.length;
    }
    batch.push(piece);
  }
  if (batch.length > 0) yield batch;
}

function add(sum: Float32Array, vector: Float32Array, weight: number): void {
  for (let index = 0; index < sum.length; index += 1) sum[index]! += vector[index]! * weight;
}
