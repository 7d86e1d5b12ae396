import type { FileChunkingStrategy } from '@unabridged/contract';

/** How a file was cut, in a few words. */
export function chunkingText(strategy: FileChunkingStrategy | undefined): string {
  if (strategy?.type !== 'static') return 'chunks unknown';
  const { max_chunk_size_tokens: size, chunk_overlap_tokens: overlap } = strategy.static;
  return `chunks of ${size}, ${overlap} shared`;
}
