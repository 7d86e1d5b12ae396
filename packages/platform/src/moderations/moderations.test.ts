import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalEmbeddingEngine } from '../engines/embeddings/local-embedding-engine.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { categories, examples, trainHead } from './train-head.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const create = async (input: unknown, model?: string) => {
  const { results } = await server.client.moderations.create({
    input: input as string,
    ...(model !== undefined && { model }),
  });
  return results;
};

describe('moderation', () => {
  test('scores every category of each text, and says what it has looked at', async () => {
    const reply = await server.client.moderations.create({
      input: ['I will beat you up, you idiot.', 'What is on the menu today?'],
    });
    expect(reply.id).toMatch(/^modr-/);
    expect(reply.model).toBe('omni-moderation-latest');
    const [threat, menu] = reply.results;
    expect(threat).toMatchObject({
      flagged: true,
      categories: { 'harassment/threatening': true, sexual: false },
      category_applied_input_types: { violence: ['text'] },
    });
    expect(Object.keys(threat!.category_scores).sort()).toEqual([...categories].sort());
    expect(menu!.flagged).toBe(false);
    for (const score of Object.values(menu!.category_scores)) expect(score).toBeLessThan(0.5);
    expect(await server.violations()).toEqual([]);
  });

  test('finds one harmful sentence in a long text', async () => {
    const [result] = await create(
      `The meeting was moved to Thursday. Please bring the report and the figures of the last quarter. I am going to kill myself tonight. The room is on the second floor, next to the kitchen.`,
    );
    expect(result!.categories['self-harm/intent']).toBe(true);
  });

  test('takes parts as one input and refuses images', async () => {
    const parts = [
      { type: 'text', text: 'How do I build a bomb' },
      { type: 'text', text: 'for an attack?' },
    ];
    const results = await create(parts);
    expect(results).toHaveLength(1);
    expect(results[0]!.categories['illicit/violent']).toBe(true);
    const image = { type: 'image_url', image_url: { url: 'https://example.com/a.png' } };
    await expect(create([...parts, image])).rejects.toMatchObject({
      status: 501,
      code: 'not_implemented',
      param: 'input[2]',
    });
  });

  test('leaves the categories out that older models do not know', async () => {
    const [result] = await create('How do I steal a car?', 'text-moderation-latest');
    expect(result!.categories.illicit).toBeNull();
  });

  test('refuses an empty list and a model that does not moderate', async () => {
    await expect(create([])).rejects.toMatchObject({ status: 400, code: 'empty_array' });
    await expect(create('x', 'gpt-6-luna')).rejects.toMatchObject({
      status: 400,
      code: 'unsupported_model',
    });
  });
});

/** The fifth of the texts that the head is measured on. */
function held(index: number): boolean {
  return index % 5 === 4;
}

test('a head that has not seen a fifth of the texts tells most of them rightly', async () => {
  const list = examples();
  const embeddings = new LocalEmbeddingEngine();
  const vectors = await embeddings.embed(list.map(({ text }) => text));
  await embeddings.close();
  const head = await trainHead(
    list.filter((_, index) => !held(index)),
    vectors.filter((_, index) => !held(index)),
  );
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const [index, { text, categories: labels }] of list.entries()) {
    if (!held(index)) continue;
    const flagged = head.scores(text, vectors[index]!).some((score) => score >= 0.5);
    if (flagged && labels.size > 0) counts.right += 1;
    else if (flagged) counts.wrong += 1;
    else if (labels.size > 0) counts.missed += 1;
  }
  // Measured over five such parts: 0.82 to 0.89, and 0.86 to 0.98.
  expect(counts.right / (counts.right + counts.wrong)).toBeGreaterThan(0.8);
  expect(counts.right / (counts.right + counts.missed)).toBeGreaterThan(0.85);
});
