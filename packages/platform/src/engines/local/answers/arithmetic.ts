import { formatNumber, NUMBER_WORDS, parseNumberWord } from '../language/numbers.ts';
import { sentencesOf } from '../language/sentences.ts';
import { evaluate, evaluateExactly } from './expression.ts';
import type { Responder } from './responder.ts';

/** Nobody asks for longer sums in a chat. In characters. */
const LONGEST = 300;
/** Numbers are shown with twelve digits, which takes off the dust of binary fractions. */
const LONGEST_EXACT = 1e12;

const ASKED =
  /^(?:(?:tell me|do you know)\s+)?(?:what(?:['’]s| is| are)?|calculate|compute|evaluate|solve|how much is|work out)?\s*(?:the (?:result|value|answer) (?:of|to)\s*)?(.+?)\s*(?:equals?|makes?|gives?|is|=)?\s*\??\s*$/isu;

/** What people say for the signs. In order: "divided by" before "by". */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`\b${NUMBER_WORDS}\b`, 'giu'), ''],
  [/\b(?:the )?square root of\s+([\d.]+)/giu, '($1)^0.5'],
  [/√\s*([\d.]+)/gu, '($1)^0.5'],
  [/(\d[\d.,]*)\s*(?:%|percent)\s+of\s+/giu, '$1/100*'],
  [/(\d[\d.,]*)\s*(?:%|percent)/giu, '($1/100)'],
  [/\b(?:the )?sum of\s+([\d.]+)\s+and\s+([\d.]+)/giu, '$1+$2'],
  [/\b(?:the )?product of\s+([\d.]+)\s+and\s+([\d.]+)/giu, '$1*$2'],
  [/\b(?:the )?difference between\s+([\d.]+)\s+and\s+([\d.]+)/giu, '$1-$2'],
  [/\b(?:divided by|over)\b|÷/giu, '/'],
  [/\b(?:multiplied by|times)\b|×/giu, '*'],
  [/(?<=\d)\s*x\s*(?=\d)/giu, '*'],
  [/\bplus\b/giu, '+'],
  [/\bminus\b|−/giu, '-'],
  [/\b(?:to the power of|raised to(?: the power of)?)\b|\*\*/giu, '^'],
  [/\bsquared\b/giu, '^2'],
  [/\bcubed\b/giu, '^3'],
  [/\bmod(?:ulo)?\b/giu, '%'],
];

/** "And times two?": the sum goes on from the last result. */
const FURTHER =
  /^(?:(?:and|now|then|ok|what about)\s+)*(?:(?:what is )?(?:that|it|this)\s+)?((?:times|plus|minus|divided by|multiplied by|over|squared|cubed|to the power of|[+*/^×÷-])(?:\s+.+?)?)\s*\??$/iu;

/** Evaluates arithmetic, written in signs or in words. */
export const answerArithmetic: Responder = ({ text, conversation }) => {
  const further = FURTHER.exec(text)?.[1];
  const before = conversation.earlier.at(-1)?.text ?? '';
  const said =
    further && /^-?[\d.,]+$/.test(before) ? `${before.replaceAll(',', '')} ${further}` : text;
  return valueOf(said) ?? valueOf(sentencesOf(said).at(-1) ?? '');
};

function valueOf(said: string): string | null {
  const asked = said.length > LONGEST ? undefined : ASKED.exec(said)?.[1];
  if (!asked) return null;
  const expression = SPOKEN.reduce(
    (spoken, [words, sign]) =>
      sign === ''
        ? spoken.replace(words, (word) => String(parseNumberWord(word)))
        : spoken.replace(words, sign),
    asked,
  ).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  if (!/\d/.test(expression) || !/[+\-*/^%]/.test(expression.trim().slice(1))) return null;
  const result = evaluate(expression);
  if (result === null) return null;
  if (!Number.isFinite(result))
    return 'That has no finite value: it divides by zero or is too large.';
  // Beyond it a number has lost its last digits.
  const exact = Math.abs(result) > LONGEST_EXACT ? evaluateExactly(expression) : null;
  return exact === null ? formatNumber(result) : String(exact);
}
