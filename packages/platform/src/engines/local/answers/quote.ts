import { findEntities } from '../language/entities.ts';
import { expectedIn } from '../language/expected-kinds.ts';
import { emptyWordsOf, languageOf } from '../language/languages.ts';
import { relatedStems } from '../language/related-words.ts';
import { sentencesOf } from '../language/sentences.ts';
import { contentStems, stemOf } from '../language/words.ts';
import { isQuestion } from '../language/questions.ts';
import { closestInMeaning } from '../meaning/closest-in-meaning.ts';
import { isDecline } from './decline.ts';
import type { Prompt, Responder } from './responder.ts';
import { introduction, notSaid } from './said.ts';
import type { Speaker } from './said.ts';
import { quoted } from './wording.ts';

/** Share of the question's weight that a sentence must meet to count as its answer. */
const THRESHOLD = 0.45;

/** Words of a question that say nothing about its topic. */
const EMPTY =
  'text get got getting go tell give know say said mean back does please passage document happen use'.split(
    ' ',
  );

/** Where to look is no part of what is asked. */
const SOURCE_NAMED =
  /\b(?:according to (?:the|this|that) (?:text|passage|document|context|article))\b/iu;

type Origin = 'given' | 'user' | 'system';

/** A sentence that may be an answer. */
export interface Passage {
  readonly sentence: string;
  readonly origin: Origin;
  readonly stems: ReadonlySet<string>;
  /** Stems of what stands above it. Default: none. */
  readonly contextStems?: ReadonlySet<string>;
}

/** Answers a question with the sentence that says it, word for word. */
export const quote: Responder = (prompt) => {
  const { query, passages } = read(prompt);
  if (query === null) return null;
  const best = partsOf(query).flatMap((part) => bestPassages(part, askedStems(part), passages));
  if (best.length > 0) {
    const said = [...new Set(best.map(({ sentence }) => quoted(sentence)))];
    return `${introduction(speakerOf(best[0]!), query)} ${said.join(' ')}`;
  }
  const given = passages.filter(({ origin }) => origin === 'given');
  const { meanings } = prompt.conversation;
  const closest = closestInMeaning(query, askedStems(query), given, meanings);
  // What was found by its meaning alone may not be meant.
  if (closest !== null) {
    return `The text does not say it in your words. Closest in meaning: ${quoted(closest.sentence)}`;
  }
  return given.length > 0 ? notSaid(query) : null;
};

/** "Where does Ana live and what is her job?" asks two things. */
function partsOf(query: string): string[] {
  return query.split(/,?\s+and\s+(?=(?:what|how|who|when|where|which|why)\b)/iu);
}

/** The sentences of a text that answer a question, word for word; none where none does. */
export function answeringSentences(query: string, text: string): string[] {
  const passages = sentencesOf(text).map((sentence) => ({
    sentence,
    origin: 'given' as const,
    stems: contentStems(sentence),
  }));
  return bestPassages(query, askedStems(query), passages).map(({ sentence }) => sentence);
}

/** What a question asks about. */
export function askedStems(query: string): Set<string> {
  const asked = contentStems(query.replace(SOURCE_NAMED, ''));
  for (const stem of EMPTY) asked.delete(stem);
  for (const word of emptyWordsOf(query)) asked.delete(stemOf(word));
  return asked;
}

/** Splits the message into what it asks and what it gives; earlier turns are given too. */
function read({ text, conversation }: Prompt): { query: string | null; passages: Passage[] } {
  const passages: Passage[] = [];
  const add = (sentences: readonly string[], origin: Origin): void => {
    for (const sentence of sentences) {
      const stems = contentStems(sentence);
      if (stems.size > 0) passages.push({ sentence, origin, stems });
    }
  };
  const sentences = sentencesOf(text).map((sentence) =>
    sentence.replace(
      /^(?:(?:please\s+)?(?:use|read|consider|given|here is)\s+(?:only\s+)?(?:this|the|the following|my)\s+(?:text|context|passage|document|article)|question|q|context|text|passage|document|article)\s*:\s*/iu,
      '',
    ),
  );
  const queries = sentences.filter((sentence) => isQuestion(sentence));
  const query =
    queries.at(-1) ??
    (conversation.earlier.length > 0 && sentences.length === 1 && text.length < 80
      ? sentences[0]!
      : null);
  const statements = sentences.filter(
    (sentence) => !queries.includes(sentence) && sentence !== query,
  );
  add(
    statements.filter(
      (sentence) =>
        !/^(?:answer|use|read|based on|given|according to|consider)\b.{0,60}$/iu.test(sentence) ||
        /\d/.test(sentence),
    ),
    'given',
  );
  for (const turn of conversation.earlier) {
    if (
      turn.role === 'assistant' &&
      (isDecline(turn.text) || turn.text.startsWith('Noted.') || /“/.test(turn.text))
    )
      continue;
    const said = sentencesOf(turn.text).filter((sentence) => !isQuestion(sentence));
    if (turn.role === 'system')
      add(
        said.filter((sentence) => !isInstruction(sentence)),
        'system',
      );
    else if (turn.role === 'user') add(said, said.length > 2 ? 'given' : 'user');
  }
  return { query, passages };
}

/** "You are a helpful assistant." tells the engine what to do, and nothing about the world. */
function isInstruction(sentence: string): boolean {
  return /^(?:you(?:'re|’re)?\b|your\b|please\b|always\b|never\b|do\b|don['’]t\b|be\b|use\b|answer\b|respond\b|reply\b|act\b|speak\b|talk\b|write\b|keep\b|avoid\b|if\b|when\b|help\b|return\b|output\b|only\b|think\b|follow\b|make\b|ensure\b|provide\b|summari[sz]e\b|translate\b|extract\b|convert\b)/iu.test(
    sentence,
  );
}

/** One sentence, or two where the second says nearly as much. */
export function bestPassages<Found extends Passage>(
  query: string,
  asked: ReadonlySet<string>,
  passages: readonly Found[],
  threshold = THRESHOLD,
): Found[] {
  if (asked.size === 0) return [];
  // A very long word tells more of what is meant than others, in a language that does not join words.
  const isEnglish = languageOf(query) === 'en';
  const rarity = (stem: string): number =>
    (Math.log(1 + passages.length / (1 + passages.filter(({ stems }) => stems.has(stem)).length)) +
      0.3) *
    (isEnglish && stem.length >= 10 ? 1.4 : 1);
  const total = [...asked].reduce((sum, stem) => sum + rarity(stem), 0);
  const expected = expectedIn(query);
  const scored = passages.map((passage, index) => {
    let met = 0;
    for (const stem of asked) {
      if (passage.stems.has(stem)) met += rarity(stem);
      else if ([...relatedStems(stem)].some((other) => passage.stems.has(other)))
        met += rarity(stem) * 0.7;
      else if (passage.contextStems?.has(stem)) met += rarity(stem) * 0.8;
    }
    const telling =
      expected !== undefined &&
      met > 0 &&
      findEntities(passage.sentence).some(({ kind }) => expected.includes(kind));
    return { passage, index, score: met / total + (telling ? 0.2 : 0) };
  });
  scored.sort((left, right) => right.score - left.score || right.index - left.index);
  const [first, second] = scored;
  if (!first || first.score < threshold) return [];
  const both =
    second &&
    second.score > 0.9 * first.score &&
    second.passage.origin === first.passage.origin &&
    asked.size > 2 &&
    second.score >= 0.6;
  return both && second
    ? [first, second].sort((left, right) => left.index - right.index).map(({ passage }) => passage)
    : [first.passage];
}

function speakerOf({ origin, sentence }: Passage): Speaker {
  if (origin === 'user' || (origin === 'given' && /\b(?:i|my|we|our)\b/i.test(sentence)))
    return 'user';
  return origin === 'system' ? 'context' : 'text';
}
