import type { CreateEmbeddingResponse } from '@unabridged/contract';

/** The vectors of a reply, whether they came as numbers or in base64. */
export function vectorsOf(reply: unknown): readonly Float32Array[] {
  const data = (reply as Partial<CreateEmbeddingResponse> | undefined)?.data ?? [];
  return data.map(({ embedding }) =>
    typeof embedding === 'string' ? fromBase64(embedding) : Float32Array.from(embedding),
  );
}

/** Cosine of the angle between two vectors: 1 for the same direction, 0 for unrelated ones. */
export function similarity(a: Float32Array, b: Float32Array): number {
  let product = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (let index = 0; index < a.length; index++) {
    product += a[index]! * b[index]!;
    lengthA += a[index]! ** 2;
    lengthB += b[index]! ** 2;
  }
  return product / (Math.sqrt(lengthA * lengthB) || 1);
}

function fromBase64(text: string): Float32Array {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new Float32Array(bytes.buffer);
}
