import { askedStems, bestPassages } from '../answers/quote.ts';
import type { Passage } from '../answers/quote.ts';
import { centralSentences } from '../answers/summary.ts';
import { quoted } from '../answers/wording.ts';
import type { Conversation, PastCall } from '../conversation.ts';
import { sentencesOf } from '../language/sentences.ts';
import { contentStems } from '../language/words.ts';
import { comparedIn, isFollowUp } from './search-plan.ts';

/** A passage as the platform shows it. */
interface Shown {
  readonly number: number;
  readonly file: string;
  readonly text: string;
}

interface Candidate extends Passage {
  readonly shown: Shown;
}

/** A sentence that meets less than this of the question is only what comes closest. */
const CLEAR = 0.4;
const CLOSE = 0.18;

/** A heading, a table row or half a sentence: it says nothing by itself. */
const SHORTEST = 12;

/** Asks for the whole rather than for one thing. */
const OVERVIEW =
  /\b(?:summar\w*|overview|outline|key points|main points)\b|\bwhat(?:'s|’s| is| are) (?:in |the )?(?:this|that|these|those|my|the|our) (?:files?|documents?|handbook|pdfs?)(?: about)?[\s?.!]*$|\bwhat (?:do|does) (?:[\w\s]+) (?:say|cover|contain)[\s?.!]*$/iu;

/** Answers from passages of files, word for word, each quotation with its number. */
export function answerFromPassages(
  conversation: Conversation,
  searches: readonly PastCall[],
): string {
  const { question } = conversation;
  const shown = searches.flatMap(({ output }) => passagesOf(output ?? ''));
  if (shown.length === 0) return 'I searched the files and found nothing about that.';
  if (OVERVIEW.test(question)) return summary(shown);
  const compared =
    comparedIn(question)?.flatMap((part) => clear(part, shown, CLOSE).slice(0, 1)) ?? [];
  const found = compared.length > 1 ? compared : clear(question, shown);
  if (found.length > 0) return found.map(sentenceWithSource).join(' ');
  const before = conversation.earlier.findLast(({ role }) => role === 'user')?.text ?? '';
  if (isFollowUp(question)) {
    const further = clear(`${before} ${question}`, shown);
    if (further.length > 0) return further.map(sentenceWithSource).join(' ');
  }
  const [close] = clear(question, shown, CLOSE);
  const nearest = close ?? candidates(shown)[0];
  if (nearest === undefined) return 'I searched the files and found nothing about that.';
  return `The files do not say it in words that I can match. What comes closest, in ${nearest.shown.file}: ${cited(nearest)}`;
}

function clear(question: string, shown: readonly Shown[], threshold = CLEAR): Candidate[] {
  return bestPassages(question, askedStems(question), candidates(shown), threshold);
}

function sentenceWithSource(candidate: Candidate): string {
  return `${candidate.shown.file} says: ${cited(candidate)}`;
}

function cited({ sentence, shown }: Candidate): string {
  return `${quoted(sentence)}【${shown.number}】`;
}

function summary(shown: readonly Shown[]): string {
  const first = shown.slice(0, 4);
  const each = Math.ceil(4 / first.length);
  const lines = first.flatMap((passage) =>
    centralSentences(readableText(passage.text), each).map(
      (sentence) => `- ${quoted(sentence)}【${passage.number}】`,
    ),
  );
  const files = [...new Set(first.map(({ file }) => file))].join(', ');
  return `The main sentences of what I found in ${files}:\n${lines.join('\n')}`;
}

/** Later passages come first, because the best of equals is the last one. */
function candidates(shown: readonly Shown[]): Candidate[] {
  return shown.toReversed().flatMap((passage) =>
    sentencesOf(readableText(passage.text))
      .filter((sentence) => sentence.length >= SHORTEST)
      .map((sentence) => ({
        sentence,
        origin: 'given' as const,
        stems: new Set([...contentStems(sentence), ...contentStems(headingOf(passage, sentence))]),
        shown: passage,
      })),
  );
}

/** Without the marks of Markdown, which are no part of a sentence. */
function readableText(text: string): string {
  return text
    .replace(/^\s*#{1,6}\s+.*$/gmu, '')
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/gu, '');
}

/** The heading above a sentence tells what it is about. */
function headingOf({ text }: Shown, sentence: string): string {
  const before = text.slice(0, Math.max(0, text.indexOf(sentence.slice(0, 40))));
  return /^\s*#{1,6}\s+(.*)$/gmu.test(before)
    ? (before.match(/^\s*#{1,6}\s+.*$/gmu)?.at(-1) ?? '')
    : '';
}

function passagesOf(output: string): Shown[] {
  try {
    const { passages } = JSON.parse(output) as { passages?: Shown[] };
    return Array.isArray(passages) ? passages : [];
  } catch {
    return [];
  }
}
