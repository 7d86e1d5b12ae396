import { isoTime } from '../language/dates.ts';
import { relatedStems } from '../language/related-words.ts';
import { sentencesOf } from '../language/sentences.ts';
import { identifierWords, stemOf, wordsOf } from '../language/words.ts';
import type { Field } from '../schema/value-source.ts';
import type { Candidate } from './text-candidates.ts';

/** The candidates with those first that a word of the field's name stands before: "due on 3 May" for `due_date`. */
export function namedFirst(field: Field, candidates: readonly Candidate[]): Candidate[] {
  const stems = new Set(
    identifierWords(field.name)
      .filter((word) => !/^(?:date|time|day|on|at|of|the|name|number)$/.test(word))
      .map(stemOf),
  );
  const isNamed = ({ entity }: Candidate) =>
    entity !== undefined && wordsOf(entity.before).some(({ stem }) => stems.has(stem));
  return [...candidates.filter(isNamed), ...candidates.filter((one) => !isNamed(one))];
}

/** The candidates in the form that the description of the field asks for. */
export function written(field: Field, candidates: readonly Candidate[]): Candidate[] {
  if (!/\bHH:MM(?!:)/iu.test(field.description)) return [...candidates];
  return candidates.map((candidate) => {
    const time = candidate.entity?.kind === 'time' ? isoTime(candidate.text) : undefined;
    return time === undefined ? candidate : { ...candidate, text: time.slice(0, 5) };
  });
}

/** Whether a text asks for what a field such as `wants_refund` is about: "I want my money back". */
export function asksForIt(field: Field, text: string): boolean {
  const [wish, ...object] = identifierWords(field.name);
  if (!/^(?:wants?|needs?|requests?|asks?|demands?)$/.test(wish ?? '') || object.length === 0) {
    return false;
  }
  const stems = new Set(object.flatMap((word) => Array.from(relatedStems(stemOf(word)))));
  return sentencesOf(text).some(
    (sentence) =>
      /\b(?:want|need|demand|give me|ask for|would like)\b|['’]d like\b/iu.test(sentence) &&
      !/\b(?:not|never)\b|n['’]t\b/iu.test(sentence) &&
      wordsOf(sentence).some(({ stem }) => stems.has(stem)),
  );
}

/** Things that are told apart by a word before them. */
const KIND =
  /^(?:room|building|department|device|project|folder|playlist|channel|calendar|list|group)$/;

/** "the living room" for `room`. */
export function kindOfIt(field: Field, text: string): Candidate[] {
  const [name = '', ...more] = identifierWords(field.name);
  if (more.length > 0 || !KIND.test(name)) return [];
  const pattern = new RegExp(
    String.raw`\b(?:the|my|our|your|in|to)\s+((?!the\b|my\b|our\b|your\b|a\b)\p{L}+ ${name})\b`,
    'iu',
  );
  const found = pattern.exec(text)?.[1];
  return found === undefined ? [] : [{ text: found }];
}
