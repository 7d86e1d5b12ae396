import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';

/** A passage as the platform shows it. */
export interface Shown {
  readonly number: number;
  readonly file: string;
  readonly text: string;
}

/** A sentence of a passage and what stands above it. */
export interface PassageSentence {
  readonly sentence: string;
  /** The heading, the question or the label that it belongs to; empty where there is none. */
  readonly heading: string;
  readonly shown: Shown;
}

/** A shorter one says nothing by itself. In characters. */
const SHORTEST = 12;

/** The sentences of a passage. Headings, questions, labels and halves at the edges are none. */
export function passageSentences(shown: Shown): PassageSentence[] {
  const found: PassageSentence[] = [];
  const lines = shown.text.split(/\n+/u).filter((line) => line.trim() !== '');
  let heading = '';
  for (const [index, line] of lines.entries()) {
    const title = /^\s*#{1,6}\s+(.*)$/u.exec(line)?.[1];
    if (title !== undefined) {
      heading = title;
      continue;
    }
    if (/^\s*\|?[\s:|-]+\|?\s*$/u.test(line)) continue;
    const row = /^\s*\|(.+)\|\s*$/u.exec(line)?.[1]?.trim();
    const isLast = index === lines.length - 1;
    let label = '';
    for (const [place, sentence] of (row ? [row] : sentencesOf(plain(line))).entries()) {
      if (sentence.endsWith('?')) heading = sentence;
      else if (place === 0 && isLabel(sentence)) label = sentence;
      else if (
        sentence.length >= SHORTEST &&
        !isCut(sentence, index === 0 && place === 0, isLast)
      ) {
        found.push({ sentence, heading: `${heading} ${label}`.trim(), shown });
      }
    }
  }
  return found;
}

/** Without the marks of Markdown, which are no part of a sentence. */
function plain(line: string): string {
  return line.replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/gu, '');
}

/** "Trains." at the beginning of a line names what follows. */
function isLabel(sentence: string): boolean {
  return sentence.length < 30 && wordsOf(sentence).length <= 2 && /[.:]$/u.test(sentence);
}

/** Passages are cut by length: their first and last sentence may be half of one. */
function isCut(sentence: string, isFirst: boolean, isLast: boolean): boolean {
  if (isFirst && /^\p{Ll}/u.test(sentence)) return true;
  return isLast && !/[.!?:;”"')\d|]$/u.test(sentence) && wordsOf(sentence).length < 6;
}
