/** A piece of a text: marked where it is one of the words that were looked for. */
export interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

/** Words that say nothing about what a text is about. */
const common = new Set(
  'the and for are was were with that this from have has had not but you your can how what when where which who why does did will would into than then them they there about'.split(
    ' ',
  ),
);

/** The words of a text that say what it is about, in lower case, without their endings. */
export function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => isTelling(word)).map(stemOf));
}

/** A text in pieces, those marked that share a stem with what was looked for. */
export function markWords(text: string, sought: string): MarkedText[] {
  const stems = stemsOf(sought);
  const pieces: { text: string; marked: boolean }[] = [];
  for (const piece of text.split(/([\p{L}\p{N}]+)/u)) {
    if (piece === '') continue;
    const word = piece.toLowerCase();
    const marked = isTelling(word) && stems.has(stemOf(word));
    const last = pieces.at(-1);
    if (last !== undefined && last.marked === marked) last.text += piece;
    else pieces.push({ text: piece, marked });
  }
  return pieces;
}

function isTelling(word: string): boolean {
  return (word.length > 2 || /^\d+$/.test(word)) && !common.has(word);
}

/** Enough to see that `refunded` and `refunds` are about the same. */
function stemOf(word: string): string {
  return word.length < 5 ? word.replace(/s$/, '') : word.replace(/(?:ing|ed|es|s|ly|e)$/, '');
}
