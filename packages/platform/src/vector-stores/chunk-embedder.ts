import type { TextChunk } from '../documents/chunk-text.ts';
import type { EmbeddingEngine } from '../engines/embeddings/embedding-engine.ts';
import { textWindows } from '../engines/embeddings/text-windows.ts';
import { topicOf } from '../retrieval/file-topic.ts';
import { quantize } from '../retrieval/quantized-vectors.ts';

/** Characters of a window: two or three sentences, so that its vector has one topic. */
const windowCharacters = 280;

export interface ChunkedDocument {
  /** Its words go before each window: they say the topic, which a passage in the middle does not. */
  readonly filename: string;
  readonly text: string;
  readonly chunks: readonly TextChunk[];
}

/**
 * Embeds the windows of chunks. The text is cut where a chunk begins or ends first, so
 * that what chunks share is embedded once.
 */
export class ChunkEmbedder {
  readonly #engine: EmbeddingEngine;
  readonly #heading: string;
  readonly #text: string;
  readonly #chunks: readonly TextChunk[];
  readonly #cuts: readonly number[];
  /** Vectors of stretches of the text, by where they start. */
  readonly #vectors = new Map<number, Float32Array[]>();

  constructor(engine: EmbeddingEngine, { filename, text, chunks }: ChunkedDocument) {
    const topic = topicOf(filename);
    this.#heading = topic === '' ? '' : `${topic}. `;
    this.#engine = engine;
    this.#text = text;
    this.#chunks = chunks;
    this.#cuts = [...new Set(chunks.flatMap(({ start, end }) => [start, end]))].sort(
      (one, other) => one - other,
    );
  }

  /** The packed vectors of each of the chunks from `from` to before `to`. */
  async embed(from: number, to: number, signal: AbortSignal): Promise<Uint8Array[]> {
    const chunks = this.#chunks.slice(from, to);
    const stretches = chunks.map((chunk) => this.#stretches(chunk));
    await this.#embedNew([...new Set(stretches.flat())], signal);
    const packed = stretches.map((starts) =>
      quantize(starts.flatMap((start) => this.#vectors.get(start)!)),
    );
    const last = chunks.at(-1)!.start;
    for (const start of this.#vectors.keys()) if (start < last) this.#vectors.delete(start);
    return packed;
  }

  /** Where the stretches that a chunk consists of start. */
  #stretches({ start, end }: TextChunk): number[] {
    return this.#cuts.slice(this.#firstCut(start), this.#firstCut(end));
  }

  async #embedNew(starts: readonly number[], signal: AbortSignal): Promise<void> {
    const fresh = starts.filter((start) => !this.#vectors.has(start));
    const windows = fresh.map((start) => {
      const end = this.#cuts[this.#firstCut(start) + 1]!;
      return textWindows(this.#text.slice(start, end), windowCharacters).map(
        ({ text }) => this.#heading + text,
      );
    });
    const vectors = await this.#engine.embed(windows.flat(), signal);
    let next = 0;
    for (const [index, start] of fresh.entries()) {
      const end = next + windows[index]!.length;
      this.#vectors.set(start, vectors.slice(next, end));
      next = end;
    }
  }

  /** Place of the first cut at `offset` or later. */
  #firstCut(offset: number): number {
    let low = 0;
    let high = this.#cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#cuts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
