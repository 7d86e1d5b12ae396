import { compilePattern } from './compile-pattern.ts';

/** A regular expression as far as a generator of matching texts needs it. */
export type PatternNode =
  /** One character out of a sample of those that the expression allows. */
  | { readonly kind: 'character'; readonly sample: readonly string[] }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly part: PatternNode;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'group'; readonly name: string; readonly part: PatternNode }
  | { readonly kind: 'reference'; readonly name: string };

const NOTHING: PatternNode = { kind: 'sequence', parts: [] };

/** Readable characters come first; the others serve classes that exclude them. */
const ALPHABET = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  ...'-_ .,:;!?/@#$%&*+=()[]{}<>"\'`^~|\\\t\n',
  ...'éßñøłЖдαΩあア中字한عש€£°—“”…😀',
];

/**
 * Reads a pattern into a tree. What has no width (anchors, word boundaries, lookaround) is
 * left out: a text made from the tree must still be tested against the pattern.
 */
export function parsePattern(pattern: string): PatternNode {
  return new PatternParser(pattern).parse();
}

class PatternParser {
  readonly #source: string;
  #at = 0;
  #groups = 0;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): PatternNode {
    const options = [this.#sequence()];
    while (this.#eat('|')) options.push(this.#sequence());
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.#at < this.#source.length && !this.#sees('|') && !this.#sees(')')) {
      const atom = this.#atom();
      parts.push(this.#quantified(atom));
    }
    return { kind: 'sequence', parts };
  }

  #quantified(part: PatternNode): PatternNode {
    const match = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.#source.slice(this.#at));
    if (!match) return part;
    this.#at += match[0].length;
    const [, sign, least, comma, most] = match;
    if (sign === '?') return { kind: 'repeat', part, least: 0, most: 1 };
    if (sign) return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: Infinity };
    const limit = comma ? (most ? Number(most) : Infinity) : Number(least);
    return { kind: 'repeat', part, least: Number(least), most: limit };
  }

  #atom(): PatternNode {
    if (this.#eat('(')) return this.#group();
    if (this.#eat('^') || this.#eat('$')) return NOTHING;
    const text = this.#characterText();
    if (/^\\[bB]$/.test(text)) return NOTHING;
    const reference = /^\\(?:([1-9]\d*)|k<([^>]+)>)$/.exec(text);
    if (reference) return { kind: 'reference', name: (reference[1] ?? reference[2])! };
    return { kind: 'character', sample: sampleOf(text) };
  }

  #group(): PatternNode {
    const opening = /^\?(?:[:=!]|<[=!]|<([^>]+)>)/.exec(this.#source.slice(this.#at));
    this.#at += opening?.[0].length ?? 0;
    const capturing = !opening || opening[1] !== undefined;
    const name = opening?.[1] ?? String(capturing ? ++this.#groups : 0);
    const part = this.parse();
    this.#eat(')');
    if (opening && opening[0] !== '?:' && !capturing) return NOTHING;
    return capturing ? { kind: 'group', name, part } : part;
  }

  /** The source of one character: itself, an escape, or a whole class. */
  #characterText(): string {
    const rest = this.#source.slice(this.#at);
    const match =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|p\{[^}]+\}|k<[^>]+>|[1-9]\d*|.)|[\s\S])/iu.exec(
        rest,
      );
    this.#at += match![0].length;
    return match![0];
  }

  #sees(text: string): boolean {
    return this.#source.startsWith(text, this.#at);
  }

  #eat(text: string): boolean {
    if (!this.#sees(text)) return false;
    this.#at += text.length;
    return true;
  }
}

/** Tests the likely characters, and those that the class names itself, against the class. */
function sampleOf(text: string): string[] {
  const literal = /^[^\\[.]$/u.test(text) ? text : null;
  if (literal !== null) return [literal];
  const test = compilePattern(`^(?:${text})$`);
  const named = Array.from(
    text.replace(/\\u\{?([\da-f]{4,6})\}?|\\x([\da-f]{2})/giu, (_, long: string, short: string) =>
      String.fromCodePoint(Number.parseInt(long ?? short, 16)),
    ),
  );
  return [...new Set([...ALPHABET, ...named])].filter((character) => test.test(character));
}
