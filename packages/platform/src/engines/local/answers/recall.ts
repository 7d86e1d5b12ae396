import type { Turn } from '../conversation.ts';
import type { Responder } from './responder.ts';
import { quoted } from './wording.ts';

/** Answers questions about the conversation itself, from what was said in it. */
export const recall: Responder = ({ text, conversation }) => {
  const mine = conversation.earlier.filter(({ role }) => role === 'user');
  const yours = conversation.earlier.filter(({ role }) => role === 'assistant');
  if (
    /\bwhat (?:did|have) i (?:just |last )?(?:say|said|ask|asked|write|written|tell you)\b(?! (?:my|about|the|first))|\bmy (?:last|previous) (?:message|question)\b/iu.test(
      text,
    )
  )
    return said('You said', mine.at(-1), 'You have not said anything before this.');
  if (/\bmy first (?:message|question)\b|\bwhat did i (?:say|ask)(?: you)? first\b/iu.test(text))
    return said('You said', mine[0], 'You have not said anything before this.');
  if (
    /\bwhat did you (?:just |last )?(?:say|answer|reply)\b|\byour (?:last|previous) (?:message|answer|reply)\b/iu.test(
      text,
    )
  )
    return said('I said', yours.at(-1), 'I have not said anything before this.');
  if (
    /\b(?:our|the|this) (?:conversation|chat|discussion)(?: so far)?[\s.?!]*$|\bwhat did we (?:talk|speak|discuss)\b|\bsummari[sz]e (?:what|everything) (?:i|we) said\b/iu.test(
      text,
    )
  )
    return mine.length === 0
      ? 'We have not talked about anything yet.'
      : `You said:\n${mine.map((turn) => `- ${quoted(turn.text)}`).join('\n')}`;
  if (/^(?:repeat|say) (?:that|it)(?: again)?[\s.!]*$|^(?:once more|again)[\s.!]*$/iu.test(text))
    return yours.at(-1)?.text ?? 'I have not said anything before this.';
  return null;
};

function said(who: string, turn: Turn | undefined, nothing: string): string {
  return turn ? `${who}: ${quoted(turn.text)}` : nothing;
}
