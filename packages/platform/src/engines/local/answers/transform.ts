import { enumeration, listItems } from '../evidence/list-items.ts';
import { operand } from './given-text.ts';
import type { Prompt, Responder } from './responder.ts';

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Changes of a text that need no understanding. `$<rest>` is the text, where it stands in the request. */
const TRANSFORMS: readonly (readonly [RegExp, (text: string) => string | null])[] = [
  [
    /^(?:convert|change|turn|put|make|write|transform)?\s*(?<rest>.*?)\s*(?:in |to |into )?(?:all )?(?:upper ?case|uppercased|all caps|capital letters)(?: letters)?\b(?::|\s|$)/isu,
    (text) => text.toUpperCase(),
  ],
  [
    /^(?:uppercase|capitali[sz]e all letters(?: of| in)?)[\s:]+(?<rest>.*)$/isu,
    (text) => text.toUpperCase(),
  ],
  [
    /^(?:convert|change|turn|put|make|write|transform)?\s*(?<rest>.*?)\s*(?:in |to |into )?(?:lower ?case|small letters)(?: letters)?\b(?::|\s|$)/isu,
    (text) => text.toLowerCase(),
  ],
  [/^(?:lowercase)[\s:]+(?<rest>.*)$/isu, (text) => text.toLowerCase()],
  [/\btitle ?case\b(?<rest>)/isu, titleCase],
  [/^capitali[sz]e[\s:]+(?<rest>.*)$/isu, titleCase],
  [
    /^reverse (?:the )?(?:order of )?(?:the )?(?:words|word order)(?: (?:in|of))?\s*(?<rest>.*)$/isu,
    (text) => text.split(/\s+/).toReversed().join(' '),
  ],
  [
    /^(?:reverse|spell backwards|write backwards)[\s:]+(?:the (?:string|word|text|letters of|letters in)\s+)?(?<rest>.*)$/isu,
    reverse,
  ],
  [/^(?:spell|write|say)\s+(?<rest>.+?)\s+backwards?\b/isu, reverse],
  [
    /^(?:alphabeti[sz]e|sort|order)\b(?!.*\b(?:descending|reverse|largest|z to a)\b).*?(?<rest>)$/isu,
    (text) => sorted(text, 1),
  ],
  [
    /^(?:alphabeti[sz]e|sort|order)\b.*?\b(?:descending|reverse|largest|z to a)\b(?<rest>)/isu,
    (text) => sorted(text, -1),
  ],
  [
    /^(?:remove|drop|delete) (?:the )?duplicates\b(?<rest>)/isu,
    (text) => listed(text, (items) => [...new Set(items)]),
  ],
  [
    /^(?:make|turn|convert|format|put)\b.*\b(?:bullet(?:ed)?(?: points?| list)?|bullets)\b(?<rest>)/isu,
    (text) =>
      items(text)
        .map((item) => `- ${item}`)
        .join('\n'),
  ],
];

/** Uppercase, lowercase, reversal, sorting, lists: exactly, or not at all. */
export const transform: Responder = (prompt) => {
  const head = prompt.text.split(/[:\n"“]/u)[0] ?? '';
  if (head.length > 160) return null;
  for (const [words, change] of TRANSFORMS) {
    const match = words.exec(prompt.text);
    if (!match || match.index > head.length) continue;
    const text = textOf(prompt, match.groups?.['rest']);
    if (text === null) continue;
    const changed = change(text);
    if (changed !== null && changed !== '') return changed;
  }
  return null;
};

function textOf(prompt: Prompt, rest: string | undefined): string | null {
  const named = rest?.replace(/^(?:the )?(?:word|phrase|text|string|sentence)s?\s+/iu, '');
  if (named) return operand(prompt, named);
  const listed = /^\S+\s+([^:\n"“]*,[^:\n"“]*)$/u.exec(prompt.text)?.[1];
  return operand(
    prompt,
    listed?.replace(
      /\s+(?:in )?(?:ascending|descending|reverse|alphabetical(?:ly)?)(?: order)?$/iu,
      '',
    ),
  );
}

function reverse(text: string): string {
  return Array.from(characters.segment(text), ({ segment }) => segment)
    .toReversed()
    .join('');
}

function titleCase(text: string): string {
  return text.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function items(text: string): string[] {
  const listed = listItems(text, '');
  if (listed.length > 0) return listed;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > 1) return lines;
  const named = enumeration(text);
  return named.length > 1 ? named : text.split(/\s+/);
}

function listed(text: string, change: (items: string[]) => string[]): string {
  const separator = /\n/.test(text.trim()) ? '\n' : ', ';
  return change(items(text)).join(separator);
}

/** Numbers by size, words by the alphabet. */
function sorted(text: string, direction: 1 | -1): string {
  const compare = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;
  return listed(text, (items) => {
    const numeric = items.every((item) => item !== '' && Number.isFinite(Number(item)));
    return items.toSorted(
      (left, right) => direction * (numeric ? Number(left) - Number(right) : compare(left, right)),
    );
  });
}
