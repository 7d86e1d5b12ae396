import { expect, test } from 'vitest';
import { nearestBits, signBits } from './nearest-bits.ts';

const rows = 300;
const dimensions = 96;
const random = (seed: number) => (Math.sin(seed * 12.9898) * 43758.5453) % 1;
const vectors = Array.from({ length: rows }, (_, row) =>
  Float32Array.from({ length: dimensions }, (_, index) => random(row * dimensions + index + 1)),
);
const bits = new Uint32Array((rows * dimensions) / 32);
for (const [row, vector] of vectors.entries()) signBits(vector, bits, (row * dimensions) / 32);
const query = new Uint32Array(dimensions / 32);
signBits(vectors[17]!, query, 0);

const differing = (row: number) =>
  vectors[row]!.filter((number, index) => number > 0 !== vectors[17]![index]! > 0).length;

test('the rows with the fewest differing signs are found, the first of those equally far', () => {
  const distances = Array.from({ length: rows }, (_, row) => differing(row));
  const byDistance = [...distances.keys()].sort(
    (one, other) => distances[one]! - distances[other]! || one - other,
  );
  for (const count of [1, 20, 299, 300, 400]) {
    const found = nearestBits(bits, query, rows, count, null);
    expect(found).toEqual(byDistance.slice(0, count).sort((one, other) => one - other));
  }
  expect(nearestBits(bits, query, rows, 1, null)).toEqual([17]);
});

test('rows that are to be skipped are not found, even where fewer remain than asked for', () => {
  const skip = new Uint8Array(rows).fill(1);
  skip[3] = skip[17] = 0;
  expect(nearestBits(bits, query, rows, 20, skip)).toEqual([3, 17]);
  expect(nearestBits(bits, query, 0, 20, null)).toEqual([]);
});
