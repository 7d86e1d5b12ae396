import { toneOf } from '../evidence/choices.ts';
import { textToWorkOn, WHICH_TEXT } from './given-text.ts';
import type { Responder } from './responder.ts';
import { joined, quoted } from './wording.ts';

/** Tells the tone of a text by the words that have one, and names them. */
export const classifyTone: Responder = (prompt) => {
  const head = prompt.text.split(/[:\n]/u)[0] ?? '';
  if (!/\b(?:sentiment|tone|positive or negative|mood)\b/iu.test(head)) return null;
  const text = textToWorkOn(prompt);
  if (text === null) return WHICH_TEXT;
  const tone = toneOf(text);
  if (!tone) return 'Neutral: none of its words that I know has a tone.';
  const name = tone.tone.charAt(0).toUpperCase() + tone.tone.slice(1);
  return `${name}, by its words ${joined([...new Set(tone.words)].map(quoted))}.`;
};
