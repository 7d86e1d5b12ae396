import type { CreateEmbeddingResponse, Embedding } from '@unabridged/contract';

/** A vector as numbers. */
export interface DecodedEmbedding extends Embedding {
  embedding: number[];
}

/** The vectors of all inputs, as numbers. */
export interface DecodedEmbeddings extends CreateEmbeddingResponse {
  data: DecodedEmbedding[];
}

/**
 * Turns vectors that came in base64 into numbers. They travel so because it is about a quarter
 * of their length as text; a server that ignores the format sends numbers, which stay.
 */
export function decodeEmbeddings(response: CreateEmbeddingResponse): DecodedEmbeddings {
  for (const item of response.data ?? []) {
    if (typeof item.embedding === 'string') item.embedding = decodeFloats(item.embedding);
  }
  return response as DecodedEmbeddings;
}

/** Reads 32-bit floats, little-endian as the API writes them whatever the machine. */
function decodeFloats(base64: string): number[] {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_unused, index) =>
    view.getFloat32(index * 4, true),
  );
}
