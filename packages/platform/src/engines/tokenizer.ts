/** Encodings: that of the current models, and that of the embedding models. */
export type Encoding = 'o200k_base' | 'cl100k_base';

/** Counts and cuts text in tokens of an encoding. */
export interface Tokenizer {
  count(text: string): number;
  /** The text that tokens spell; undefined where one of them is not in the encoding. */
  decode(tokens: readonly number[]): string | undefined;
  /** The text in the pieces that its tokens spell. Joined they are the text again. */
  pieces(text: string): Iterable<TokenPiece>;
}

/** One token and the text that it completes, empty while a character is still in parts. */
export interface TokenPiece {
  readonly text: string;
  /** What the token itself spells in UTF-8: it may begin or end inside a character. */
  readonly bytes: Uint8Array;
}

/**
 * Byte pair encoding is quadratic in the length of an unbroken run: 200,000 × "a" takes
 * 40 s. Longer runs are cut here, which can add a token per cut and only to such runs.
 */
const LONGEST_RUN = 1000;

const plainText = { disallowedSpecial: new Set<string>() };

const loading = new Map<Encoding, Promise<Tokenizer>>();

/** Loads an encoding on first use: 0.4 s and some 60 MB that not every process needs. */
export function loadTokenizer(encoding: Encoding = 'o200k_base'): Promise<Tokenizer> {
  let tokenizer = loading.get(encoding);
  if (tokenizer === undefined) {
    tokenizer = load(encoding);
    loading.set(encoding, tokenizer);
  }
  return tokenizer;
}

/** Each import is written out, so that bundlers see it. */
const packages = {
  o200k_base: () =>
    Promise.all([
      import('gpt-tokenizer/encoding/o200k_base'),
      import('gpt-tokenizer/bpeRanks/o200k_base'),
      import('gpt-tokenizer/encodingParams/constants').then((all) => all.O200K_TOKEN_SPLIT_REGEX),
    ]),
  cl100k_base: () =>
    Promise.all([
      import('gpt-tokenizer/encoding/cl100k_base'),
      import('gpt-tokenizer/bpeRanks/cl100k_base'),
      import('gpt-tokenizer/encodingParams/constants').then((all) => all.CL100K_TOKEN_SPLIT_REGEX),
    ]),
};

async function load(encoding: Encoding): Promise<Tokenizer> {
  const [{ encode }, { default: spellings }, words] = await packages[encoding]();
  const tokens = (text: string): number[] => {
    const parts = runs(text.toWellFormed());
    return parts.length === 1
      ? encode(parts[0]!, plainText)
      : parts.flatMap((run) => encode(run, plainText));
  };
  const counts = new WordCounts((word) => encode(word, plainText).length);

  return {
    count(text) {
      let sum = 0;
      for (const run of runs(text.toWellFormed())) {
        for (const word of run.match(words) ?? []) sum += counts.of(word);
      }
      return sum;
    },
    decode(given) {
      const known = given.map((token) => spellings[token]);
      if (known.includes(undefined)) return undefined;
      return Buffer.concat(known.map((spelling) => bytesOf(spelling!))).toString('utf8');
    },
    *pieces(text) {
      // The package's own decoder keeps bytes between calls; one decoder per text does not.
      let decoder: TextDecoder | undefined;
      for (const token of tokens(text)) {
        const spelling = spellings[token]!;
        // What is written as text consists of whole characters, so it never ends an open one.
        if (typeof spelling === 'string') {
          yield new Piece(spelling, spelling);
          continue;
        }
        decoder ??= new TextDecoder('utf-8', { ignoreBOM: true });
        yield new Piece(decoder.decode(bytesOf(spelling), { stream: true }), spelling);
      }
    },
  };
}

type Spelling = string | readonly number[];

const utf8 = new TextEncoder();

function bytesOf(spelling: Spelling): Uint8Array {
  return typeof spelling === 'string' ? utf8.encode(spelling) : Uint8Array.from(spelling);
}

class Piece implements TokenPiece {
  readonly text: string;
  readonly #spelling: Spelling;

  constructor(text: string, spelling: Spelling) {
    this.text = text;
    this.#spelling = spelling;
  }

  /** Made where somebody asks, which is seldom. */
  get bytes(): Uint8Array {
    return bytesOf(this.#spelling);
  }
}

/** Longer words are seldom the same again, and would keep the whole text in memory that they are cut from. */
const LONGEST_KEPT = 12;
const MOST_KEPT = 8192;

/** Tokens of words, which are encoded each by itself. Most words of a text are common: half the time is saved. */
class WordCounts {
  readonly #kept = new Map<string, number>();
  readonly #count: (word: string) => number;

  constructor(count: (word: string) => number) {
    this.#count = count;
  }

  of(word: string): number {
    const known = this.#kept.get(word);
    if (known !== undefined) return known;
    const count = this.#count(word);
    if (word.length <= LONGEST_KEPT) {
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
      this.#kept.set(word, count);
    }
    return count;
  }
}

/** Splits only inside runs of `LONGEST_RUN` characters that are all space, or none of them. */
function runs(text: string): string[] {
  if (text.length <= LONGEST_RUN) return [text];
  const parts: string[] = [];
  let start = 0;
  let runStart = 0;
  let inSpace = false;
  for (let index = 0; index < text.length; index++) {
    const isSpace = /\s/.test(text[index]!);
    if (isSpace !== inSpace) [inSpace, runStart] = [isSpace, index];
    if (index - runStart >= LONGEST_RUN && !isLowSurrogate(text, index)) {
      parts.push(text.slice(start, index));
      start = runStart = index;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}
