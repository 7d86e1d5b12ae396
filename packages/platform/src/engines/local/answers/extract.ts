import { keywords } from '../evidence/pieces.ts';
import { findEntities } from '../language/entities.ts';
import type { EntityKind } from '../language/entities.ts';
import { textToWorkOn, WHICH_TEXT } from './given-text.ts';
import type { Responder } from './responder.ts';

const KINDS: readonly (readonly [RegExp, string, readonly EntityKind[]])[] = [
  [/\be-?mails?(?: address(?:es)?)?\b/iu, 'email address', ['email']],
  [/\b(?:urls?|links?|websites?)\b/iu, 'link', ['url']],
  [/\bphone numbers?\b/iu, 'phone number', ['phone']],
  [/\b(?:dates?|days?)\b/iu, 'date', ['day', 'date-time']],
  [/\btimes?\b/iu, 'time', ['time', 'date-time']],
  [/\b(?:prices?|amounts?|costs?)\b/iu, 'amount', ['money']],
  [/\bpercentages?\b/iu, 'percentage', ['percent']],
  [/\b(?:numbers?|figures?)\b/iu, 'number', ['number', 'money', 'percent', 'duration']],
  [
    /\b(?:names?|people|persons?|places?|cities|countries|proper nouns?|entities)\b/iu,
    'name',
    ['name'],
  ],
];

/** Lists the addresses, dates, numbers or names in a text. */
export const extract: Responder = (prompt) => {
  const head = prompt.text.split(/[:\n]/u)[0] ?? '';
  if (
    /^(?:extract|find|list|get|give me|what are)\b.*\b(?:key ?words|tags|topics)\b/iu.test(head)
  ) {
    const text = textToWorkOn(prompt);
    return text === null
      ? WHICH_TEXT
      : keywords(text)
          .map((word) => `- ${word}`)
          .join('\n');
  }
  if (!/^(?:extract|find|list|get|pull out|give me|identify|return|which|what)\b/iu.test(head))
    return null;
  if (
    !/\b(?:all|every|any|each|extract|mentioned|from (?:the|this)|in (?:the|this))\b/iu.test(head)
  )
    return null;
  const wanted = KINDS.find(([words]) => words.test(head));
  if (!wanted) return null;
  const text = textToWorkOn(prompt);
  if (text === null) return WHICH_TEXT;
  const [, noun, kinds] = wanted;
  const found = findEntities(text)
    .filter(({ kind }) => kinds.includes(kind))
    .map((entity) => entity.text);
  if (found.length === 0) return `The text has no ${noun}.`;
  return [...new Set(found)].map((item) => `- ${item}`).join('\n');
};
