import { expect, test } from 'vitest';
import { markWords, stemsOf } from './mark-words.ts';

test('marks the words of the question in whatever form they stand', () => {
  const marked = markWords('Refunds are paid within 30 days.', 'When is my refund paid? 30 day')
    .filter((piece) => piece.marked)
    .map(({ text }) => text);
  expect(marked).toEqual(['Refunds', 'paid', '30', 'days']);
});

test('keeps every character of the text', () => {
  const text = 'Über “Çay” – 5 %\n\nnew line';
  expect(
    markWords(text, 'çay')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('leaves out words that say nothing', () => {
  expect([...stemsOf('What are the and of it')]).toEqual([]);
});
