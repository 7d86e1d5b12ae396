import type { ResponseInputItem } from '@unabridged/contract';
import { describe, expect, it } from 'vitest';

import { askEngine, collectDeltas, textOf } from '../../engine-conformance.ts';
import type { TextRequest } from '../../engine.ts';
import { createLocalEngine } from '../local-engine.ts';

const engine = createLocalEngine();

async function reply(text: string, more: Partial<TextRequest> = {}): Promise<string> {
  return textOf(await collectDeltas(engine, askEngine(text, more)));
}

/** A conversation, the user first, then in turn. */
function conversation(...said: string[]): { items: ResponseInputItem[] } {
  return {
    items: said.map((content, index) => ({
      role: index % 2 === 0 ? 'user' : 'assistant',
      content,
    })),
  };
}

const ACME = `Acme Ltd. was founded in 1998 by Maria Lopez in Lisbon. The company makes electric bicycles.
Its refund policy allows returns within 30 days of purchase. Shipping costs $12 within Europe.
Support is reachable at help@acme.example from Monday to Friday.`;

describe('the local engine answers exactly', () => {
  it.each([
    ['Say hello', 'Hello!'],
    ['hello', 'Hello!'],
    ['Bonjour', 'Bonjour !'],
    ['Hola, ¿qué tal?', '¡Hola!'],
    ['Say hi in Spanish', '¡Hola!'],
    ['Please say hello to Bob', 'Hello, Bob!'],
    ['Say this is a test', 'This is a test.'],
    ['Reply with exactly: pong', 'pong'],
    ['Respond with only the word OK', 'OK'],
    ['Output only the number 7', '7'],
    ['repeat after me: the cat sat on the mat', 'the cat sat on the mat'],
    ['Repeat the word yes 3 times', 'yes yes yes'],
    ['Thanks!', 'You are welcome.'],
    ["Thanks, that's all", 'You are welcome. All right.'],
    ['What is 17*23?', '391'],
    ['what is 15% of 80', '12'],
    ['twenty-one plus four times two', '29'],
    ['What is the square root of 144?', '12'],
    ['(3+4)*2^3/4 - 1', '13'],
    ['0.1 + 0.2', '0.3'],
    ['-2^2', '-4'],
    ['Hi, can you tell me what 12 times 12 is?', '144'],
    ['Count to ten', '1, 2, 3, 4, 5, 6, 7, 8, 9, 10'],
    ['count from 5 down to 1', '5, 4, 3, 2, 1'],
    ['How many words are in "the quick brown fox"?', '4 words.'],
    ['How many characters are in the word "naïve"?', '5 characters.'],
    ["How many r's are in strawberry?", '3 “r” in “strawberry”.'],
    ['Reverse the string "hello"', 'olleh'],
    ['Convert to uppercase: make it loud', 'MAKE IT LOUD'],
    ['lowercase THIS NOW', 'this now'],
    ['Capitalize the first letter of each word: hello big world', 'Hello Big World'],
    ['Sort these: banana, apple, cherry', 'apple, banana, cherry'],
    ['sort 10, 9, 100 descending', '100, 10, 9'],
    ['Make a bullet list of: eggs, milk and bread', '- eggs\n- milk\n- bread'],
    [
      'Extract the dates from: We met on 3 May 2024 and on 2025-01-02.',
      '- 3 May 2024\n- 2025-01-02',
    ],
  ])('%s', async (prompt, expected) => {
    expect(await reply(prompt)).toBe(expected);
  });
});

describe('the local engine quotes the text that it is given', () => {
  it.each([
    ['When was Acme founded?', 'founded in 1998'],
    ['Who founded the company?', 'Maria Lopez'],
    ['How much does shipping cost?', 'Shipping costs $12'],
    ['Can I get my money back?', 'refund policy'],
  ])('%s', async (question, expected) => {
    const said = await reply(`${ACME}\n\n${question}`);
    expect(said).toContain(expected);
    const quotation = /“(.+?)”/.exec(said)?.[1];
    expect(ACME).toContain(quotation);
  });

  it('says so where the text has no answer', async () => {
    expect(await reply(`${ACME}\n\nHow tall is the tower?`)).toMatch(/does not say/);
  });

  it('summarises by extraction, as many sentences as asked for', async () => {
    const said = await reply(`Summarize the following text in 2 sentences: ${ACME}`);
    const sentences = said.split(/(?<=\.)\s(?=[A-Z])/).filter((part) => part !== 'Acme Ltd.');
    for (const sentence of sentences) expect(ACME).toContain(sentence);
    expect(said.length).toBeLessThan(ACME.length * 0.6);
  });

  it('extracts what is asked for and nothing else', async () => {
    expect(await reply(`Extract all email addresses from this text: ${ACME}`)).toBe(
      '- help@acme.example',
    );
    expect(await reply(`Extract all names from: ${ACME}`)).toBe(
      '- Acme Ltd\n- Maria Lopez\n- Lisbon\n- Europe',
    );
  });

  it('names the words that tell the tone', async () => {
    const said = await reply(
      'What is the sentiment of: "The battery is terrible and the screen is broken"?',
    );
    expect(said).toBe('Negative, by its words “terrible” and “broken”.');
  });

  it('reads the context in the instructions, but not the orders', async () => {
    const instructions =
      'You are a support agent. Always answer politely.\nBikes can be returned within 30 days.';
    expect(await reply('How do I return a bike?', { instructions })).toBe(
      'The given context says: “Bikes can be returned within 30 days.”',
    );
    expect(await reply('Are you polite?', { instructions })).not.toContain('“');
  });
});

describe('the local engine follows a conversation', () => {
  it.each([
    [
      conversation('My name is Ana and I live in Porto.', 'Noted.', 'What is my name?'),
      'You said: “My name is Ana and I live in Porto.”',
    ],
    [
      conversation('My name is Ana.', 'Noted.', 'What did I just say?'),
      'You said: “My name is Ana.”',
    ],
    [
      conversation('I have a dog called Rex.', 'Noted.', 'What is my dog called?'),
      'You said: “I have a dog called Rex.”',
    ],
    [conversation('Sort these: pear, apple', 'apple, pear', 'now in uppercase'), 'APPLE, PEAR'],
    [conversation('What is 2+2?', '4', 'Repeat that'), '4'],
  ])('%#', async (items, expected) => {
    expect(await reply('', items)).toBe(expected);
  });

  it('takes note of a statement', async () => {
    expect(await reply('My name is Ana and I live in Porto.')).toMatch(/^Noted\./);
  });
});

describe('the local engine says that it is no language model', () => {
  it.each([
    ['Write a one-sentence bedtime story about a unicorn.', /Writing something new/],
    ['Tell me a joke', /Writing something new/],
    ['What is the capital of France?', /do not know/],
    ['Translate "good morning" to French', /Translating/],
    ['Write a Python function to add two numbers', /code/],
    ['What time is it?', /no clock/],
    ['Should I learn Rust or Go?', /no judgement/],
    ['asdfgh', /needs a language model/],
    ['¿Cuál es la capital de España?', /no un modelo de lenguaje/],
    ['Wie hoch ist der Mont Blanc?', /kein Sprachmodell/],
    ['日本の首都はどこですか？', /言語モデルではありません/],
    ['🤖', /needs a language model/],
    ['', /no message/],
  ])('%s', async (prompt, reason) => {
    const said = await reply(prompt);
    expect(said).toMatch(reason);
    expect(said).toContain('--upstream http://127.0.0.1:11434/v1');
  });

  it('when asked who it is', async () => {
    expect(await reply('Who are you?')).toMatch(/not a language model/);
  });

  it('when it is shown an image', async () => {
    const items: ResponseInputItem[] = [
      {
        role: 'user',
        content: [
          { type: 'input_text', text: 'What is in this image?' },
          { type: 'input_image', image_url: 'data:image/png;base64,AAAA', detail: 'auto' },
        ],
      },
    ];
    expect(await reply('', { items })).toMatch(/cannot look at images/);
  });

  it('asks for the text where there is none to work on', async () => {
    expect(await reply('Summarize this')).toMatch(/^Which text\?/);
  });
});
