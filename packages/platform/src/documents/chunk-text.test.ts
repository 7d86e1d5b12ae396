import { expect, test } from 'vitest';
import { loadTokenizer } from '../engines/tokenizer.ts';
import { chunkText } from './chunk-text.ts';

const text = Array.from({ length: 300 }, (_, n) => `Sentence ${n} about 🍵 and käse.`).join(' ');

test('chunks have exactly the tokens asked for and share exactly the overlap', async () => {
  const tokenizer = await loadTokenizer();
  const plain = text.replaceAll('🍵', 'tea').replaceAll('ä', 'a');
  const chunks = await chunkText(plain, { maxTokens: 200, overlapTokens: 50 });
  const cut = chunks.map(({ start, end }) => plain.slice(start, end));
  const counts = cut.map((piece) => tokenizer.count(piece));
  expect(new Set(counts.slice(0, -1))).toEqual(new Set([200]));
  for (const [index, { start }] of chunks.slice(1).entries()) {
    expect(tokenizer.count(plain.slice(start, chunks[index]!.end))).toBe(50);
  }
});

test('together the chunks are the text, and no character is cut', async () => {
  const chunks = await chunkText(text, { maxTokens: 100, overlapTokens: 33 });
  let end = 0;
  let together = '';
  for (const chunk of chunks) {
    expect(text.slice(chunk.start, chunk.end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    together += text.slice(Math.max(end, chunk.start), chunk.end);
    end = chunk.end;
  }
  expect(together).toBe(text);
});

test('a short text is one chunk, an empty one none', async () => {
  const options = { maxTokens: 800, overlapTokens: 400 };
  expect(await chunkText('Short.', options)).toEqual([{ start: 0, end: 6 }]);
  expect(await chunkText('', options)).toEqual([]);
});
