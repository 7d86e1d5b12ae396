import { parseNumberWord } from '../language/numbers.ts';
import { findEntities } from '../language/entities.ts';
import { sentencesOf } from '../language/sentences.ts';
import { contentWords } from '../language/words.ts';
import { textToWorkOn, WHICH_TEXT } from './given-text.ts';
import type { Responder } from './responder.ts';

const ASKED =
  /\b(?:summari[sz]e|summary|tl;?dr|key points?|main points?|(?:(?:\d+|two|three|four|five|some|a few) )?bullet points?|sum up|shorten|condense|make (?:it|that|this) shorter|shorter version|in brief|what (?:is|does) (?:this|the|that) (?:text|article|passage|document|story|e-?mail|message) (?:about|say))\b/iu;

/** Summarises by extraction: the sentences that say most, word for word, in their order. */
export const summarise: Responder = (prompt) => {
  const head = prompt.text.split(/[:\n]/u)[0] ?? '';
  if (!ASKED.test(head) && !/^tl;?dr/iu.test(prompt.text)) return null;
  const text = /^tl;?dr[\s:]+(\S[\s\S]{40,})$/iu.exec(prompt.text)?.[1] ?? textToWorkOn(prompt);
  if (text === null) return WHICH_TEXT;
  const asked = /\b(\d+|\p{L}+)[- ](?:sentences?|bullet points?|bullets|points?|lines?)\b/iu.exec(
    head,
  );
  const number = asked ? (parseNumberWord(asked[1]!) ?? Number(asked[1])) : Number.NaN;
  const bullets = /\b(?:bullet|points?)\b/iu.test(head);
  const points = Math.min(4, Math.max(2, Math.round(sentencesOf(text).length / 2)));
  const sentences = centralSentences(
    text,
    Number.isInteger(number) && number > 0 ? number : bullets ? points : undefined,
  );
  if (sentences.length === 0) return null;
  return bullets ? sentences.map((sentence) => `- ${sentence}`).join('\n') : sentences.join(' ');
};

/**
 * The sentences that hold the text's frequent words, quoted exactly. Default number: one
 * for four, at most three.
 */
export function centralSentences(text: string, number?: number): string[] {
  const sentences = sentencesOf(text);
  const wanted = number ?? Math.min(3, Math.max(1, Math.round(sentences.length / 4)));
  if (sentences.length <= wanted) return sentences;
  const frequency = new Map<string, number>();
  const stems = sentences.map(
    (sentence) => new Set(contentWords(sentence).map(({ stem }) => stem)),
  );
  for (const set of stems)
    for (const stem of set) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const weights = stems.map((set, index) => {
    const sum = [...set].reduce((total, stem) => total + (frequency.get(stem)! - 1), 0);
    // A list of names or a heading says nothing that could stand alone.
    if (set.size < 5 || /^[^.!?]{0,30}:\s/u.test(sentences[index]!))
      return (sum / Math.sqrt(set.size + 2)) * 0.3;
    // What happened, when and how much tells more than the rest.
    const facts = Math.min(
      3,
      findEntities(sentences[index]!).filter(({ kind }) => kind !== 'name').length,
    );
    // One of a number that was asked for has to stand alone.
    const leaning = number !== undefined && leans(sentences[index]!) ? 0.5 : 0;
    // A text tends to say first what it is about.
    return sum / Math.sqrt(set.size + 2) + (index === 0 ? 0.5 : 0) + facts * 0.2 - leaning;
  });
  const chosen = new Set(
    weights
      .map((weight, index) => ({ weight, index }))
      .sort((left, right) => right.weight - left.weight || left.index - right.index)
      .slice(0, wanted)
      .map(({ index }) => index),
  );
  const isNeeded = (index: number) =>
    number === undefined && chosen.has(index + 1) && leans(sentences[index + 1]!);
  return sentences.filter((_, index) => chosen.has(index) || isNeeded(index));
}

/** "It was postponed" says something only after the sentence before it. */
function leans(sentence: string): boolean {
  return /^(?:it|they|he|she|this|these|that|those)\b/iu.test(sentence);
}
