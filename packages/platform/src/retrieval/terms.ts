import { isStopWord, stemOf, wordsOf } from '../engines/local/language/words.ts';

/** Stems that are known already: finding one costs more than looking it up. */
const stems = new Map<string, string>();
const mostStems = 50_000;

/** Stems of the words of a text that carry meaning, in order, with repetitions. */
export function termsOf(text: string): string[] {
  return wordsOf(text).flatMap(({ text: word }) => {
    let stem = stems.get(word);
    if (stem === undefined) {
      if (stems.size >= mostStems) stems.clear();
      stem = isStopWord(word) ? '' : stemOf(word);
      stems.set(word, stem);
    }
    return stem === '' ? [] : [stem];
  });
}
