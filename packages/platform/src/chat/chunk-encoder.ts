import type { ChatCompletionChunk, ChatCompletionChunkChoice } from '@unabridged/contract';
import { padding } from './padding.ts';

export interface ChunkEncoderOptions {
  /** Pads pieces of text, so that the sizes of encrypted packets do not tell the words. */
  readonly obfuscate: boolean;
  /** Says in every chunk that the usage comes in a later one. */
  readonly usageFollows: boolean;
}

/**
 * Writes the chunks of one stream. What they share is turned into JSON once: it is most of a
 * chunk, and there is a chunk for each token.
 */
export class ChunkEncoder {
  readonly #start: string;
  readonly #end: string;
  readonly #obfuscate: boolean;

  constructor(head: Omit<ChatCompletionChunk, 'choices'>, options: ChunkEncoderOptions) {
    this.#start = `data: ${JSON.stringify(head).slice(0, -1)},"choices":[`;
    this.#end = options.usageFollows ? '],"usage":null' : ']';
    this.#obfuscate = options.obfuscate;
  }

  /** The events of some pieces. */
  encode(pieces: readonly ChatCompletionChunkChoice[]): string {
    let text = '';
    for (const piece of pieces) {
      const { content } = piece.delta;
      const isPadded = this.#obfuscate && typeof content === 'string';
      const end = isPadded ? `,"obfuscation":"${padding(content.length)}"}` : '}';
      text += `${this.#start}${JSON.stringify(piece)}${this.#end}${end}\n\n`;
    }
    return text;
  }
}

/** The event of a whole chunk. */
export function encodeChunk(chunk: ChatCompletionChunk): string {
  return `data: ${JSON.stringify(chunk)}\n\n`;
}

/** What the last event is followed by. */
export const streamEnd = 'data: [DONE]\n\n';
