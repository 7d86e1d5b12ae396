import { afterAll, describe, expect, test } from 'vitest';
import { holdConversation } from '../../testing/ordinary-run.ts';
import { LocalEmbeddingEngine } from '../embeddings/local-embedding-engine.ts';
import type { EmbeddingEngine } from '../embeddings/embedding-engine.ts';
import { createLocalEngine } from './local-engine.ts';

const model = new LocalEmbeddingEngine();
/** What was embedded so far. */
const embedded: string[] = [];
const embeddings: EmbeddingEngine = {
  dimensions: model.dimensions,
  embed(texts, signal, options) {
    embedded.push(...texts);
    return model.embed(texts, signal, options);
  },
  close: () => model.close(),
};
const engine = createLocalEngine({ embeddings });
afterAll(() => embeddings.close());

const hotel = `Guests may arrive from 3 p.m. and must leave their rooms by 11 a.m. Dogs are welcome for a surcharge of 15 euros a night. The garage costs 20 euros a day. Smoking is prohibited in the whole building. The pool is heated all year round. Wireless internet is free of charge. Children under six stay for free. The nearest underground station is a five-minute walk away.`;
const washer = `The machine holds up to eight kilograms of laundry. It does not cover damage by limescale. The drum is made of stainless steel. Clean the lint filter once a month. Spare parts are delivered within a week.`;
const lease = `The rent is 940 dollars and is due on the first of the month. Either side may end the agreement with 60 days' notice. Electricity and water are paid by the tenant. The landlord repairs the heating and the roof. Noise is to be avoided after 10 p.m. Bicycles are kept in the basement.`;
const school = `Lessons begin at ten past eight. Mobile phones stay in the lockers during the day. Parents who cannot pay for the trip get help from the fund. The library lends books for three weeks. The sports field is being renovated until spring.`;

async function ask(text: string, question: string): Promise<string> {
  const [turn] = await holdConversation(engine, {
    group: 'paraphrases',
    says: [`${text}\n\n${question}`],
    expects: /./,
  });
  return turn!.reply;
}

describe('answers a question in other words with what is closest in meaning', () => {
  test.each([
    ['Is there Wi-Fi?', hotel, 'Wireless internet is free of charge.'],
    ['Am I allowed to have a cigarette in my room?', hotel, 'Smoking is prohibited'],
    ['Is the swimming bath warm in winter?', hotel, 'The pool is heated'],
    ['How far is the metro?', hotel, 'underground station'],
    ['Do kids have to pay?', hotel, 'Children under six'],
    ['What is the barrel made from?', washer, 'The drum is made of'],
    ['How often should I clean the fluff sieve?', washer, 'Clean the lint filter'],
    ['How can I terminate the contract?', lease, 'Either side may end'],
    ['Who fixes a broken radiator?', lease, 'The landlord repairs'],
    ['When do I have to be quiet?', lease, 'Noise is to be avoided'],
    ['Where can I store my bike?', lease, 'Bicycles are kept'],
    ['Who pays for power?', lease, 'Electricity and water'],
    ['May students use their smartphones?', school, 'Mobile phones stay'],
    ['For how long can I borrow a novel?', school, 'The library lends books'],
    ['Is there financial support for families with little money?', school, 'help from the fund'],
  ])('%s', async (question, text, said) => {
    const reply = await ask(text, question);
    expect(reply).toMatch(/^The text does not say it in your words\. Closest in meaning: “/);
    expect(reply).toContain(said);
  });

  test.each([
    ['Is there a gym?', hotel],
    ['Who owns the hotel?', hotel],
    ['What colours is it available in?', washer],
    ['Is there a lift?', lease],
    ['Is there a uniform?', school],
  ])('%s is declined', async (question, text) => {
    expect(await ask(text, question)).toMatch(/does not say, as far as its words tell/);
  });

  test('also from files, with the source', async () => {
    const [turn] = await holdConversation(engine, {
      group: 'paraphrases',
      says: ['Do kids have to pay?'],
      files: { 'hotel.md': hotel },
      expects: /./,
    });
    expect(turn!.reply).toMatch(
      /in hotel\.md: “Children under six stay for free\.”.*\[hotel\.md\]/,
    );
  });
});

test('nothing is embedded where words suffice, where no text is given, or in other languages', async () => {
  embedded.length = 0;
  expect(await ask(hotel, 'What does the garage cost?')).toContain('20 euros');
  for (const says of ['What is the capital of France?', 'Hello', 'Write a poem', '']) {
    await holdConversation(engine, { group: 'chat', says: [says], expects: /./ });
  }
  await ask('Das Haus hat drei Zimmer. Der Garten ist klein.', 'Wie viele Räume gibt es?');
  expect(embedded).toEqual([]);
});
