import { stemsOf } from './mark-words.ts';
import type { Passage } from './passage.ts';

/** A citation of a file, as the annotations of a text have it. */
export interface FileCitation {
  readonly file_id: string;
  readonly filename: string;
  /** Character of the text that it follows. */
  readonly index: number;
}

/** What a text draws on: a passage, or a file of which no passage is known. */
export interface Source {
  readonly number: number;
  readonly fileId: string;
  readonly filename: string;
  readonly passage?: Passage;
  /** The sentence that first draws on it. */
  readonly sentence: string;
}

/** A text with its sources. */
export interface CitedText {
  /** Markdown with a link `#source-1` at each place that draws on the first source. */
  readonly markdown: string;
  readonly sources: readonly Source[];
}

/**
 * Puts numbered links into a text where it cites, and finds for each citation the passage
 * that says most of the same as the sentence before it: an annotation names the file alone.
 */
export function citeText(
  text: string,
  citations: readonly FileCitation[],
  passages: readonly Passage[],
): CitedText {
  const sources: Source[] = [];
  const places: { at: number; number: number }[] = [];
  for (const citation of citations) {
    const at = Math.min(text.length, citation.index);
    const sentence = sentenceBefore(text, at);
    const passage = closestPassage(passages, citation.file_id, sentence);
    let source = sources.find(
      (known) => known.fileId === citation.file_id && known.passage === passage,
    );
    if (source === undefined) {
      source = {
        number: sources.length + 1,
        fileId: citation.file_id,
        filename: citation.filename,
        sentence,
        ...(passage && { passage }),
      };
      sources.push(source);
    }
    const { number } = source;
    if (!places.some((place) => place.at === at && place.number === number)) {
      places.push({ at, number });
    }
  }
  let markdown = text;
  for (const { at, number } of places.toSorted((a, b) => b.at - a.at || b.number - a.number)) {
    markdown = `${markdown.slice(0, at)}[${number}](#source-${number})${markdown.slice(at)}`;
  }
  return { markdown, sources };
}

/** The sentence that ends at a place. A stop inside a word, as in `a.pdf`, ends none. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(0, at).replace(/[\s.!?"”’)\]]+$/, '');
  const start = before.search(/(?:[^.!?\n]|[.!?](?!["”’)\]]*\s))*$/);
  return before.slice(start).trim();
}

function closestPassage(
  passages: readonly Passage[],
  fileId: string,
  sentence: string,
): Passage | undefined {
  const stems = stemsOf(sentence);
  let best: Passage | undefined;
  let most = -1;
  for (const passage of passages) {
    if (passage.fileId !== fileId) continue;
    const said = stemsOf(passage.text);
    const shared = [...stems].filter((stem) => said.has(stem)).length;
    // Of passages that say as much, the first is the one that the search ranks higher.
    if (shared > most) {
      most = shared;
      best = passage;
    }
  }
  return best;
}
