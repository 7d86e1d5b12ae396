/** Scales a vector to unit length, in place. */
export function normalize(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  if (length > 0) for (let index = 0; index < vector.length; index += 1) vector[index]! /= length;
  return vector;
}

/** The cosine of the angle between two vectors of unit length. */
export function dotProduct(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += one[index]! * other[index]!;
  return sum;
}
