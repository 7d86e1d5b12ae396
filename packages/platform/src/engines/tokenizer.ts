/** Counts and cuts text in tokens of `o200k_base`, the encoding of the current models. */
export interface Tokenizer {
  count(text: string): number;
  /** The text in the pieces that its tokens spell. Joined they are the text again. */
  pieces(text: string): Iterable<TokenPiece>;
}

/** One token and the text that it completes, empty while a character is still in parts. */
export interface TokenPiece {
  readonly text: string;
}

/**
 * Byte pair encoding is quadratic in the length of an unbroken run: 200,000 × "a" takes
 * 40 s. Longer runs are cut here, which can add a token per cut and only to such runs.
 */
const LONGEST_RUN = 1000;

const plainText = { disallowedSpecial: new Set<string>() };

let loading: Promise<Tokenizer> | undefined;

/** Loads the encoding on first use: 0.4 s and some 60 MB that not every process needs. */
export function loadTokenizer(): Promise<Tokenizer> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Tokenizer> {
  const [{ encode }, { default: spellings }] = await Promise.all([
    import('gpt-tokenizer/encoding/o200k_base'),
    import('gpt-tokenizer/bpeRanks/o200k_base'),
  ]);
  const tokens = (text: string): number[] =>
    runs(text.toWellFormed()).flatMap((run) => encode(run, plainText));
  const utf8 = new TextEncoder();

  return {
    count: (text) => tokens(text).length,
    *pieces(text) {
      // The package's own decoder keeps bytes between calls; one decoder per text does not.
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      for (const token of tokens(text)) {
        const spelling = spellings[token]!;
        const bytes =
          typeof spelling === 'string' ? utf8.encode(spelling) : Uint8Array.from(spelling);
        yield { text: decoder.decode(bytes, { stream: true }) };
      }
    },
  };
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
