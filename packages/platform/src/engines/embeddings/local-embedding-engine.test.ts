import { afterAll, expect, test } from 'vitest';
import { LocalEmbeddingEngine } from './local-embedding-engine.ts';
import { dotProduct } from './vectors.ts';

const engine = new LocalEmbeddingEngine();
afterAll(() => engine.close());

test('texts alike in meaning are nearer than others, whatever their words', async () => {
  const [question, answer, other] = await engine.embed([
    'When can I borrow a book?',
    'The library opens at nine.',
    'Whisk the eggs with the sugar until the mixture is pale.',
  ]);
  expect(dotProduct(question!, answer!)).toBeGreaterThan(dotProduct(question!, other!) + 0.1);
});

test('vectors have unit length and do not depend on what is embedded with them', async () => {
  const texts = [
    'One.',
    'A sentence of a few more words, to fill the batch.',
    ' ',
    'x'.repeat(900),
  ];
  const together = await engine.embed(texts);
  for (const vector of together) expect(dotProduct(vector, vector)).toBeCloseTo(1, 5);
  const [alone] = await engine.embed([texts[1]!]);
  expect(dotProduct(alone!, together[1]!)).toBeCloseTo(1, 4);
});

test('the end of a long text counts, although the model itself reads 128 tokens', async () => {
  const filler = 'The meeting was about the budget of the coming year. '.repeat(12);
  const [without, withEnd] = await engine.embed([
    filler,
    `${filler}Penguins breed on the ice in winter. Penguins dive for krill and fish.`,
  ]);
  expect(dotProduct(without!, withEnd!)).toBeLessThan(0.995);
});

test('a request that is no longer wanted leaves the queue; others go on', async () => {
  const gone = new AbortController();
  const first = engine.embed(['A first text.']);
  const second = engine.embed(['A second text.'], gone.signal);
  gone.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  expect(await first).toHaveLength(1);
});
