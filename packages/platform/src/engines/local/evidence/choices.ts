import { relatedStems } from '../language/related-words.ts';
import { identifierWords, stemOf, wordsOf } from '../language/words.ts';

/** A choice and where the text names it. */
export interface NamedChoice {
  readonly choice: unknown;
  readonly start: number;
}

/** What people say for a choice, beside its own name. */
const OTHER_NAMES: Readonly<Record<string, RegExp>> = {
  celsius: /°\s?C\b|\b(?:centigrade|degrees c)\b/iu,
  fahrenheit: /°\s?F\b|\bdegrees f\b/iu,
  metric: /\b(?:celsius|kilomet(?:er|re)s?|km|kg)\b/iu,
  imperial: /\b(?:fahrenheit|miles?|pounds?|lbs)\b/iu,
  high: /\b(?:urgent|urgently|asap|immediately|critical|important)\b/iu,
  urgent: /\b(?:asap|immediately|critical|emergency)\b/iu,
  low: /\b(?:no rush|whenever|not urgent|minor)\b/iu,
  add: /\b(?:plus|sum|added|and add)\b|\+/iu,
  subtract: /\b(?:minus|less|difference)\b|\d\s*-\s*\d/iu,
  multiply: /\b(?:times|multiplied|product)\b|[*×]/iu,
  divide: /\b(?:divided|over|quotient)\b|[/÷]/iu,
  km: /\bkilomet(?:er|re)s?\b/iu,
  mi: /\bmiles?\b/iu,
  kg: /\b(?:kilos?|kilograms?)\b/iu,
  lb: /\bpounds?\b/iu,
};

const GOOD =
  'good great excellent amazing wonderful fantastic love loved like happy best perfect awesome delightful brilliant enjoy enjoyed superb recommend thrilled glad beautiful impressive fast helpful friendly';
const BAD =
  'bad terrible awful horrible hate hated poor worst disappointing disappointed broken sad angry useless slow rude unhappy waste annoying refund defective late crash crashed fail failed failing bug bugs ugly boring broke dies died dead weak flimsy cracked leaks leaking stopped';
const good = new Set(GOOD.split(' ').map(stemOf));
const bad = new Set(BAD.split(' ').map(stemOf));

/** The choices that the text names, the most telling first, then in the order of the text. */
export function namedChoices(text: string, choices: readonly unknown[]): NamedChoice[] {
  const words = wordsOf(text);
  const named: (NamedChoice & { weight: number })[] = [];
  for (const choice of choices) {
    if (typeof choice !== 'string' && typeof choice !== 'number') continue;
    const parts = identifierWords(String(choice));
    const start = startOf(words, parts);
    const other = OTHER_NAMES[String(choice).toLowerCase()]?.exec(text);
    if (start !== null) named.push({ choice, start, weight: parts.length + 1 });
    else if (other) named.push({ choice, start: other.index, weight: 1 });
  }
  return named.sort((left, right) => right.weight - left.weight || left.start - right.start);
}

/** The choice of whose topic the text speaks: "my money back" is a refund. Undefined where several could be meant. */
export function relatedChoice(text: string, choices: readonly unknown[]): unknown {
  const stems = new Set(wordsOf(text).map(({ stem }) => stem));
  const meant = choices.filter(
    (choice) =>
      typeof choice === 'string' &&
      identifierWords(choice).some((word) =>
        [...relatedStems(stemOf(word))].some((stem) => stems.has(stem)),
      ),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** Where the parts of a choice stand next to one another; short ones must be written the same. */
function startOf(words: ReturnType<typeof wordsOf>, parts: readonly string[]): number | null {
  if (parts.length === 0) return null;
  const index = words.findIndex((_, start) =>
    parts.every((part, offset) => {
      const word = words[start + offset];
      if (!word) return false;
      if (part.length === 1)
        return word.text.toLowerCase() === part && word.text !== 'a' && word.text !== 'I';
      return part.length <= 3 ? word.text.toLowerCase() === part : word.stem === stemOf(part);
    }),
  );
  return index < 0 ? null : words[index]!.start;
}

/** The tone of a text by its words; undefined where none of them has one. */
export function toneOf(
  text: string,
): { tone: 'positive' | 'negative' | 'mixed'; words: string[] } | undefined {
  const words = wordsOf(text);
  const told: string[] = [];
  let balance = 0;
  let strength = 0;
  for (const [index, word] of words.entries()) {
    const value = good.has(word.stem) ? 1 : bad.has(word.stem) ? -1 : 0;
    if (value === 0) continue;
    const negated = words
      .slice(Math.max(0, index - 3), index)
      .some(({ text }) => /^(?:not|never|no|hardly|without)$|n['’]t$/i.test(text));
    balance += negated ? -value : value;
    strength++;
    told.push(word.text.toLowerCase());
  }
  if (strength === 0) return undefined;
  const tone = balance > 0 ? 'positive' : balance < 0 ? 'negative' : 'mixed';
  return { tone, words: told };
}

/** The choice for the tone of a text, where the choices are tones. */
export function toneChoice(text: string, choices: readonly unknown[]): unknown {
  const find = (names: RegExp): unknown =>
    choices.find((choice) => typeof choice === 'string' && names.test(choice));
  const positive = find(/^(?:very[ _-]?)?pos(?:itive)?$/i);
  const negative = find(/^(?:very[ _-]?)?neg(?:ative)?$/i);
  if (positive === undefined || negative === undefined) return undefined;
  const tone = toneOf(text)?.tone;
  if (tone === 'positive') return positive;
  if (tone === 'negative') return negative;
  return tone === 'mixed' ? find(/^(?:mixed|neutral)$/i) : find(/^neutral$/i);
}

/** Stars for a review by its tone: the most, the fewest, or as many as lie between. */
export function ratingOf(
  name: string,
  { minimum, maximum }: { readonly minimum?: unknown; readonly maximum?: unknown },
  text: string,
): number | undefined {
  if (!/^(?:rating|stars|score)$/i.test(name)) return undefined;
  if (typeof minimum !== 'number' || typeof maximum !== 'number') return undefined;
  const tone = toneOf(text)?.tone;
  if (tone === 'positive') return maximum;
  return tone === 'negative' ? minimum : Math.round((minimum + maximum) / 2);
}
