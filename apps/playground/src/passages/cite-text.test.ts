import { expect, test } from 'vitest';
import { citeText } from './cite-text.ts';
import type { Passage } from './passage.ts';

function passage(fileId: string, text: string): Passage {
  return { fileId, filename: `${fileId}.pdf`, score: 0.5, attributes: {}, text };
}

const passages = [
  passage('a', 'Lamps have a warranty of five years.'),
  passage('a', 'Orders can be returned within 30 days of delivery.'),
  passage('b', 'The ferry leaves at nine.'),
];

test('links each place to the passage that says the same as its sentence', () => {
  const text = 'You can return an order within 30 days. The warranty of lamps is five years.';
  const { markdown, sources } = citeText(
    text,
    [
      { file_id: 'a', filename: 'a.pdf', index: 38 },
      { file_id: 'a', filename: 'a.pdf', index: text.length },
    ],
    passages,
  );
  expect(sources.map((source) => source.passage)).toEqual([passages[1], passages[0]]);
  expect(markdown).toBe(
    'You can return an order within 30 days[1](#source-1). The warranty of lamps is five years.[2](#source-2)',
  );
});

test('numbers a passage once, however often it is cited', () => {
  const { sources } = citeText(
    'At nine. Indeed at nine.',
    [
      { file_id: 'b', filename: 'b.pdf', index: 8 },
      { file_id: 'b', filename: 'b.pdf', index: 24 },
    ],
    passages,
  );
  expect(sources.map(({ number, filename }) => [number, filename])).toEqual([[1, 'b.pdf']]);
});

test('names the file where no passage of it is known', () => {
  const { sources } = citeText('So.', [{ file_id: 'c', filename: 'c.pdf', index: 99 }], passages);
  expect(sources).toEqual([{ number: 1, fileId: 'c', filename: 'c.pdf', sentence: 'So' }]);
});

test('takes the sentence with its quotation, stops in names included', () => {
  const text = 'It is late. b.pdf says: “The ferry leaves at nine.”';
  const { sources } = citeText(
    text,
    [{ file_id: 'b', filename: 'b.pdf', index: text.length }],
    passages,
  );
  expect(sources[0]!.sentence).toBe('b.pdf says: “The ferry leaves at nine');
});
