const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A full stop after one of these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|etc|e\.g|i\.e|approx|No|Inc|Ltd|Co|Fig|[A-Z])\.\s*$/;

/** The sentences of a text, trimmed. A line break ends a sentence; list marks are taken off. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => lineSentences(line.replace(/^\s*(?:[-*•]|\[\d+\]|\d+[.)])\s+/, '')));
}

function lineSentences(line: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(line)) {
    open += segment;
    if (ABBREVIATION.test(open)) continue;
    sentences.push(open);
    open = '';
  }
  sentences.push(open);
  return sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
