import { selfContainedAnswer } from '../answers/answer.ts';
import { givenText, searchPhrase } from '../evidence/phrases.ts';
import type { Conversation } from '../conversation.ts';
import { contentStems } from '../language/words.ts';

/** A longer message brings its own text. In characters. */
const LONGEST_QUESTION = 400;

/** A question that only makes sense after the one before it. */
const FOLLOW_UP =
  /^\s*(?:and|but|also|what about|how about|why|since when|who|when|where|which one|same)\b|\b(?:it|its|that|this|they|them|their|those|these|he|she|his|her|one|ones|there)\b/iu;

/** What to look for in the files; null where the message does not ask for them. */
export function planSearch(conversation: Conversation, forced: boolean): string[] | null {
  const { question, earlier } = conversation;
  if (!forced) {
    if (contentStems(question).size === 0) return null;
    if (bringsItsText(question) || selfContainedAnswer(conversation) !== null) return null;
  }
  const before = earlier.findLast(({ role }) => role === 'user')?.text;
  const compared = comparedIn(question);
  if (compared !== null) return compared;
  const query = searchPhrase(question) || question.trim() || 'files';
  const depends = before !== undefined && before.length < LONGEST_QUESTION && isFollowUp(question);
  return depends ? [query, `${before.replace(/[\s?.!]+$/u, '')} ${query}`] : [query];
}

/** The two things that a message compares. */
export function comparedIn(question: string): string[] | null {
  const match =
    /\b(?:compare|(?:the )?differences? between)\s+(.+?)\s+(?:with|to|and|versus|vs\.?)\s+(.+?)[\s?.!]*$/iu.exec(
      question,
    );
  return match && [match[1]!, match[2]!];
}

/** Whether a question leans on the one before it. */
export function isFollowUp(question: string): boolean {
  return FOLLOW_UP.test(question) && question.split(/\s+/u).length <= 12;
}

function bringsItsText(question: string): boolean {
  return question.length > LONGEST_QUESTION && givenText(question) !== undefined;
}
