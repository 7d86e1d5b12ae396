import { givenText } from '../evidence/phrases.ts';
import { isDecline } from './decline.ts';
import type { Prompt } from './responder.ts';

/** Said where a request names no text and none was given before. */
export const WHICH_TEXT =
  'Which text? Put it after a colon or in quotation marks, and I will work on it.';

/**
 * The text that a request is about: what stands after the request, else the last longer
 * thing that was said. Null where there is none.
 */
export function textToWorkOn({ text, conversation }: Prompt): string | null {
  const given = givenText(text);
  if (given) return given;
  const last = conversation.earlier.findLast(
    ({ role, text }) =>
      role !== 'system' && text.trim() !== '' && !isDecline(text) && !text.startsWith('Noted.'),
  );
  return last ? (givenText(last.text) ?? last.text) : null;
}

/** The same, where the request can also name its text without any mark: "reverse hello". */
export function operand(prompt: Prompt, bare: string | undefined): string | null {
  const given = givenText(prompt.text);
  if (given) return given;
  const words = bare?.trim().replace(/[.!?]+$/u, '');
  if (
    words &&
    !/^(?:it|that|this|them|these|those|(?:the|this|that|my|your) (?:text|above|last|previous|sentence|answer|reply|list|words?|message|following).*)$/iu.test(
      words,
    )
  )
    return words;
  return textToWorkOn(prompt);
}
