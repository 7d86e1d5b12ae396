import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { expect, test } from 'vitest';
import { loadTokenizer } from './tokenizer.ts';

const texts = [
  '',
  ' ',
  'Hello, world!',
  "It's 12345 o'clock;  they'LL\tcome\r\n\r\n   soon   ",
  'Ünïcödé, 日本語のテキスト, русский, عربي, हिन्दी, 👩‍👩‍👧‍👦🏳️‍🌈 a\u0301',
  'const a = {b: [1, 2, 3]}; // <|endoftext|> <|im_start|>\n\n\n\tx\u00a0\u2003y',
  'aVeryLongCamelCaseIdentifierThatIsNotOneToken_and_snake_case/and/a/path.ts',
  '\ufeffmark \ud800 half',
];

test('counts words one by one and comes to what the whole text has', async () => {
  const tokenizer = await loadTokenizer();
  for (const text of [...texts, ...texts]) {
    const whole = encode(text.toWellFormed(), { disallowedSpecial: new Set() });
    expect(tokenizer.count(text), text).toBe(whole.length);
  }
});

test('cuts a text into pieces that are the text again, each with the bytes of its token', async () => {
  const tokenizer = await loadTokenizer();
  for (const text of texts) {
    const pieces = [...tokenizer.pieces(text)];
    expect(pieces.map((piece) => piece.text).join('')).toBe(text.toWellFormed());
    expect(pieces.length).toBe(tokenizer.count(text));
    const bytes = Buffer.concat(pieces.map((piece) => piece.bytes));
    expect(bytes.toString()).toBe(text.toWellFormed());
  }
});
