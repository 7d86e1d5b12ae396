import { normalize } from '../engines/embeddings/vectors.ts';

/**
 * Gives a vector of unit length the number of numbers that a program expects. A longer
 * one repeats the vector and ends in zeros; its cosines are exactly those of the
 * original, and cutting it back loses little. A shorter one is the beginning, as with
 * OpenAI's models, scaled to unit length.
 */
export function resizeVector(vector: Float32Array, dimensions: number): Float32Array {
  if (dimensions === vector.length) return vector;
  const resized = new Float32Array(dimensions);
  if (dimensions < vector.length) {
    resized.set(vector.subarray(0, dimensions));
  } else {
    for (let at = 0; at + vector.length <= dimensions; at += vector.length) {
      resized.set(vector, at);
    }
  }
  return normalize(resized);
}
