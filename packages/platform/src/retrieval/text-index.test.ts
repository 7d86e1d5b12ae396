import { expect, test } from 'vitest';
import { TextIndex } from './text-index.ts';

function indexOf(texts: readonly string[]): TextIndex {
  const index = new TextIndex();
  for (const text of texts) index.add(text);
  return index;
}

const ranked = (index: TextIndex, query: string, skip: Uint8Array | null = null) => {
  const { rows, scores } = index.search(query, skip);
  return [...rows].sort((one, other) => scores[other]! - scores[one]!);
};

test('rare words count more than common ones, and forms of a word are one', () => {
  const index = indexOf([
    'The kettle is red.',
    'The kettle boils water.',
    'Removing limescale takes an hour.',
    'The kettle and the toaster are appliances.',
  ]);
  expect(ranked(index, 'Remove the limescale from the kettle')[0]).toBe(2);
  expect(ranked(index, 'boiling')).toEqual([1]);
  expect(ranked(index, 'what is the')).toEqual([]);
});

test('scores are from 0 to 1, and words that nothing has count as missed', () => {
  const index = indexOf(['kettle '.repeat(50), 'toaster']);
  const alone = index.search('kettle', null).scores[0]!;
  expect(alone).toBeGreaterThan(0.8);
  expect(alone).toBeLessThanOrEqual(1);
  expect(index.search('kettle zeppelin', null).scores[0]!).toBeLessThan(alone / 1.5);
});

test('rows that are to be skipped are not found', () => {
  const index = indexOf(['kettle', 'kettle']);
  expect(ranked(index, 'kettle', Uint8Array.of(1, 0))).toEqual([1]);
});

test('a word that everything has adds to what rarer words have found', () => {
  const texts = Array.from({ length: 12_000 }, (_, n): string =>
    n % 10 === 0 ? 'rare common' : 'common',
  );
  texts[20] = 'rare other';
  const index = indexOf(texts);
  const { rows, scores } = index.search('rare common', null);
  expect(rows).toHaveLength(1200);
  expect(scores[10]).toBeGreaterThan(scores[20]!);
});
