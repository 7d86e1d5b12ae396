const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English number words that `parseNumberWord` reads, as the body of a pattern. */
export const NUMBER_WORDS = `(?:(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.join('|')}|a dozen|dozen)`;

/** "twenty-one" → 21; undefined for anything else. */
export function parseNumberWord(text: string): number | undefined {
  const word = text.toLowerCase().trim();
  if (/^(?:a )?dozen$/.test(word)) return 12;
  const small = SMALL.indexOf(word);
  if (small >= 0) return small;
  const [tens, ones] = word.split(/[- ]/);
  const ten = TENS.indexOf(tens ?? '');
  if (ten < 0) return undefined;
  return (ten + 2) * 10 + (ones === undefined ? 0 : SMALL.indexOf(ones));
}

/** "1,234.5" → 1234.5. */
export function parseDigits(text: string): number {
  return Number(text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, ''));
}

/** A number as people write it: no exponent for ordinary sizes, no binary rounding dust. */
export function formatNumber(value: number): string {
  const rounded = Number(value.toPrecision(12));
  return Math.abs(rounded) < 1e15 && Math.abs(rounded) >= 1e-6
    ? rounded.toLocaleString('en-US', { maximumFractionDigits: 10, useGrouping: false })
    : String(rounded);
}
