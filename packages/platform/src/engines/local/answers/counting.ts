import { parseNumberWord } from '../language/numbers.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import { operand, textToWorkOn } from './given-text.ts';
import type { Responder } from './responder.ts';
import { plural, quoted } from './wording.ts';

/** More numbers than this are not counted out. */
const LONGEST_COUNT = 1000;

/** Counts out numbers, and counts what a text holds. */
export const count: Responder = (prompt) => {
  const { text } = prompt;
  const out =
    /^(?:count|list (?:the )?numbers|(?:write|print|say) (?:the )?numbers)(?: (?:up|down|out loud))?(?:\s+from\s+(\S+))?\s+(?:up |down )?(?:to|through|until|-)\s+([\w-]+)/iu.exec(
      text,
    ) ?? /^(?:count|list (?:the )?numbers)\s+(\d+)\s*(?:-|–|to)\s*(\d+)/iu.exec(text);
  if (out) return countOut(numberOf(out[1] ?? '1'), numberOf(out[2]!));

  const letter =
    /\bhow many (?:letter )?["'“‘]?(\p{L})["'”’]?(?:'s|’s|s)?\s+(?:letters? )?(?:are )?(?:there )?(?:in|does)\s+(?:the word\s+)?["'“‘]?([\p{L}-]+)/iu.exec(
      text,
    );
  if (letter) {
    const found = Array.from(letter[2]!.toLowerCase()).filter(
      (one) => one === letter[1]!.toLowerCase(),
    );
    return `${plural(found.length, `“${letter[1]}”`).replace(/s$/, '')} in ${quoted(letter[2]!)}.`;
  }

  const what =
    /\b(?:how many|count (?:the )?|number of)\s*(words|characters|letters|sentences|lines)\b(?:\s*:)?(?:\s+(?:are |is )?(?:there )?(?:in|of)?\s*(.*))?$/isu.exec(
      text,
    );
  if (!what) return null;
  const subject =
    operand(prompt, what[2]?.replace(/^(?:the (?:word|phrase|sentence|text))\s+/iu, '')) ??
    textToWorkOn(prompt);
  return subject === null ? null : `${counted(what[1]!.toLowerCase(), subject)}.`;
};

function counted(what: string, text: string): string {
  const noun = what.slice(0, -1);
  switch (what) {
    case 'words':
      return plural(wordsOf(text).length, noun);
    case 'sentences':
      return plural(sentencesOf(text).length, noun);
    case 'lines':
      return plural(text.split('\n').length, noun);
    case 'letters':
      return plural(text.match(/\p{L}/gu)?.length ?? 0, noun);
    default:
      return `${plural(Array.from(text).length, noun)}${/\s/.test(text) ? ', spaces included' : ''}`;
  }
}

function countOut(from: number, to: number): string | null {
  if (!Number.isInteger(from) || !Number.isInteger(to) || Math.abs(to - from) > LONGEST_COUNT)
    return null;
  const step = to >= from ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + index * step).join(
    ', ',
  );
}

function numberOf(text: string): number {
  return parseNumberWord(text) ?? Number(text.replace(/[^\d-]/g, '') || Number.NaN);
}
