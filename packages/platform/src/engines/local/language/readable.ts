/** A message is read to this length: its beginning, and its end, where a question stands. */
const LONGEST = 40_000;
const END = 4000;
/** No word of any language is longer; patterns that look for its end would try every start. */
const LONGEST_WORD = 500;
const LONGEST_GAP = 20;

const LONG_WORD = new RegExp(String.raw`(\S{${LONGEST_WORD}})\S+`, 'gu');
const LONG_GAP = new RegExp(String.raw`(\s{${LONGEST_GAP}})\s+`, 'g');

/**
 * A text as the engine reads it: overlong words, gaps and messages are cut, so that no
 * input can keep the process busy. Ordinary text stays as it is.
 */
export function readable(text: string): string {
  if (text.length <= LONGEST_GAP) return text;
  const short =
    text.length <= LONGEST
      ? text
      : `${text.slice(0, LONGEST - END)}\n…\n${text.slice(-END)}`.toWellFormed();
  const narrow = short.replace(LONG_GAP, '$1');
  return narrow.length <= LONGEST_WORD ? narrow : narrow.replace(LONG_WORD, '$1…');
}
