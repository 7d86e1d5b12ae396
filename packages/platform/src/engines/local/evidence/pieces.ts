import { findEntities } from '../language/entities.ts';
import { contentWords, wordsOf } from '../language/words.ts';
import type { Word } from '../language/words.ts';

/** The words as they are written, marks inside them included: `ABC-1234`, `@ana`. */
export function writtenWords(text: string): string[] {
  return Array.from(text.matchAll(/[^\s"“”'‘’,;!?()[\]{}]+/gu), (match) =>
    match[0].replace(/[.:]+$/, ''),
  );
}

/** Splits "Ana is 30 and Bo is 25" where each side tells something. */
export function clausesOf(sentence: string): string[] {
  const pieces = sentence.split(/;|,?\s+and\s+|,\s+/u);
  return pieces.length > 1 && pieces.every((piece) => findEntities(piece).length > 1)
    ? pieces
    : [sentence];
}

/** The first run of words that pass, with what stands between them. */
export function firstRun(text: string, passes: (word: Word) => boolean): string | undefined {
  let first: Word | undefined;
  let last: Word | undefined;
  for (const word of wordsOf(text)) {
    if (passes(word) && (!last || !/[.!?;:\n]/.test(text.slice(last.end, word.start)))) {
      first ??= word;
      last = word;
    } else if (first) {
      break;
    }
  }
  return first && last && text.slice(first.start, last.end);
}

/** The words that come most often; the longer ones of those that tie, because they tell more. */
export function keywords(text: string): string[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const { stem, text: word } of contentWords(text.replace(/^[^\n:]{0,60}:\s/u, ''))) {
    if (word.length < 4) continue;
    const seen = counts.get(stem);
    counts.set(stem, { word: seen?.word ?? word.toLowerCase(), count: (seen?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((left, right) => right.count - left.count || right.word.length - left.word.length)
    .slice(0, 5)
    .map(({ word }) => word);
}
