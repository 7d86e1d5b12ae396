import { randomBytes } from 'node:crypto';
import type { ChatCompletionChunk } from '@unabridged/contract';

/** Pieces of text are padded to a multiple of this many characters. */
const step = 16;
/** Random text that padding is cut from. Drawn anew when it is used up. */
const poolSize = 4096;
let pool = '';

/**
 * Pads chunks with random text, so that somebody who sees only the sizes of encrypted
 * packets cannot guess the words from them.
 */
export async function* obfuscate(
  chunks: AsyncIterable<ChatCompletionChunk>,
): AsyncGenerator<ChatCompletionChunk> {
  for await (const chunk of chunks) {
    const text = chunk.choices[0]?.delta.content;
    yield typeof text === 'string' ? { ...chunk, obfuscation: padding(text.length) } : chunk;
  }
}

function padding(length: number): string {
  const size = step - (length % step);
  if (pool.length < size) pool = randomBytes(poolSize).toString('base64url');
  const cut = pool.slice(0, size);
  pool = pool.slice(size);
  return cut;
}
