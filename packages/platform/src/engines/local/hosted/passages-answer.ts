import { askedStems, bestPassages } from '../answers/quote.ts';
import type { Passage } from '../answers/quote.ts';
import { centralSentences } from '../answers/summary.ts';
import { quoted } from '../answers/wording.ts';
import type { Conversation, PastCall } from '../conversation.ts';
import { contentStems } from '../language/words.ts';
import { closestInMeaning } from '../meaning/closest-in-meaning.ts';
import { passageSentences } from './passage-sentences.ts';
import type { PassageSentence, Shown } from './passage-sentences.ts';
import { comparedIn, isFollowUp } from './search-plan.ts';

interface Candidate extends Passage, PassageSentence {}

/** A sentence that meets less than this of the question is only what comes closest. */
const CLEAR = 0.4;
const CLOSE = 0.18;

/** Asks for the whole rather than for one thing. */
const OVERVIEW =
  /\b(?:summar\w*|overview|outline|key points|main points)\b|\bwhat(?:'s|’s| is| are) (?:in |the )?(?:this|that|these|those|my|the|our) (?:files?|documents?|handbook|pdfs?)(?: about)?[\s?.!]*$|\bwhat (?:do|does) (?:[\w\s]+) (?:say|cover|contain)[\s?.!]*$/iu;

/** Asks for everything about one thing. */
const TOPIC =
  /^(?:(?:can you |please )?(?:tell me|explain|describe|list|show me)\b|what (?:are|is) (?:the |our )?(?:rules?|policy|policies|steps|options|conditions|requirements)\b|how does\b.*\bwork\b)/iu;

/** Between two questions in one message. */
const PARTS = /[,;.?!]\s+(?:and\s+)?|\s+and\s+(?=(?:what|how|who|when|where|which)\b)/iu;

const NOTHING = 'I searched the files and found nothing about that.';

/** Answers from passages of files, word for word, each quotation with its number. */
export function answerFromPassages(
  conversation: Conversation,
  searches: readonly PastCall[],
): string {
  const question = conversation.question.replace(/\b(?:called|named)(?=[\s?.!]*$)/iu, '');
  const shown = searches.flatMap(({ output }) => passagesOf(output ?? ''));
  if (shown.length === 0) return NOTHING;
  if (OVERVIEW.test(question)) return sectionSummary(question, shown) ?? summary(question, shown);
  const compared = comparedIn(question)?.flatMap((part) => clear(part, shown, CLOSE).slice(0, 1));
  if (compared && compared.length > 1) return compared.map(withSource).join(' ');
  for (const query of queriesOf(question, conversation)) {
    const found = clear(query, shown);
    if (found.length > 0)
      return (TOPIC.test(question) ? section(found, shown) : found.map(withSource)).join(' ');
  }
  const closest = closestInMeaning(
    question,
    askedStems(question),
    candidates(shown).toReversed(),
    conversation.meanings,
  );
  if (closest !== null) {
    return `The files do not say it in your words. Closest in meaning, in ${closest.shown.file}: ${cited(closest)}`;
  }
  const nearest = clear(question, shown, CLOSE)[0];
  if (nearest === undefined) return NOTHING;
  return `The files do not say it in words that I can match. What comes closest, in ${nearest.shown.file}: ${cited(nearest)}`;
}

/** What the passages say about a part of the question beyond doubt; null where they do not. */
export function clearAnswer(
  { question }: Conversation,
  searches: readonly PastCall[],
): string | null {
  const shown = searches.flatMap(({ output }) => passagesOf(output ?? ''));
  for (const part of question.split(PARTS)) {
    const found = clear(part, shown);
    if (found.length > 0) return found.map(withSource).join(' ');
  }
  return null;
}

/** A short follow-up means what was asked before; a longer one can stand alone. */
function queriesOf(question: string, { earlier }: Conversation): string[] {
  const before = earlier.findLast(({ role }) => role === 'user')?.text;
  const topic = question.replace(TOPIC, '');
  // What was asked for was said: the words around it are no topic.
  if (topic !== question && contentStems(topic).size > 0) return [topic];
  if (before === undefined || !isFollowUp(question)) return [question];
  const both = `${before} ${question}`;
  return question.split(/\s+/u).length <= 4 ? [both, question] : [question, both];
}

function clear(question: string, shown: readonly Shown[], threshold = CLEAR): Candidate[] {
  return bestPassages(question, askedStems(question), candidates(shown), threshold);
}

/** The sentence that was found and up to two more of its section. */
function section([first]: readonly Candidate[], shown: readonly Shown[]): string[] {
  const { heading, shown: passage } = first!;
  const own = shown.filter(({ number }) => number === passage.number).flatMap(passageSentences);
  const together = own.filter((other) => other.heading === heading && heading !== '');
  const start = together.findIndex(({ sentence }) => sentence === first!.sentence);
  if (start < 0) return [withSource(first!)];
  const from = Math.max(0, Math.min(start, together.length - 3));
  return [
    `${passage.file} says:`,
    ...together
      .slice(from, from + 3)
      .map((other) => `${quoted(other.sentence)}【${passage.number}】`),
  ];
}

function withSource(candidate: Candidate): string {
  return `${candidate.shown.file} says: ${cited(candidate)}`;
}

function cited({ sentence, shown }: Candidate): string {
  return `${quoted(sentence)}【${shown.number}】`;
}

/** The sentences below a heading that the question names; null where it names none. */
function sectionSummary(question: string, shown: readonly Shown[]): string | null {
  const asked = askedStems(question.replace(OVERVIEW, ' '));
  const met = (heading: string) =>
    [...contentStems(heading)].filter((stem) => asked.has(stem)).length;
  const all = shown.flatMap(passageSentences);
  const most = Math.max(0, ...all.map(({ heading }) => met(heading)));
  // One word may be chance where the heading has several.
  const named = all.filter(
    ({ heading }) => met(heading) === most && most * 2 > contentStems(heading).size,
  );
  const [first] = named;
  if (most === 0 || first === undefined) return null;
  const lines = named
    .filter(
      ({ heading, shown: passage }) =>
        heading === first.heading && passage.file === first.shown.file,
    )
    .slice(0, 4)
    .map(({ sentence, shown: passage }) => `- ${quoted(sentence)}【${passage.number}】`);
  return `${first.shown.file} says under “${first.heading}”:\n${[...new Set(lines)].join('\n')}`;
}

function summary(question: string, shown: readonly Shown[]): string {
  const asked = contentStems(question);
  const named = shown.filter(({ file }) =>
    [...contentStems(file.replace(/\.\w+$|[-_]/gu, ' '))].some((stem) => asked.has(stem)),
  );
  const first = (named.length > 0 ? named : shown).slice(0, 4);
  const each = Math.ceil(4 / first.length);
  const lines = first.flatMap((passage) => {
    const sentences = passageSentences(passage).map(({ sentence }) => sentence);
    return centralSentences(sentences.join('\n'), each).map(
      (sentence) => `- ${quoted(sentence)}【${passage.number}】`,
    );
  });
  const files = [...new Set(first.map(({ file }) => file))].join(', ');
  return `The main sentences of what I found in ${files}:\n${lines.join('\n')}`;
}

/** The best of equals is the last one, so the first sentence of the first passage comes last. */
function candidates(shown: readonly Shown[]): Candidate[] {
  return shown
    .flatMap(passageSentences)
    .toReversed()
    .map(({ sentence, heading, shown: passage }) => ({
      sentence,
      heading,
      shown: passage,
      origin: 'given' as const,
      stems: contentStems(sentence),
      contextStems: contentStems(heading),
    }));
}

function passagesOf(output: string): Shown[] {
  try {
    const { passages } = JSON.parse(output) as { passages?: Shown[] };
    return Array.isArray(passages) ? passages : [];
  } catch {
    return [];
  }
}
