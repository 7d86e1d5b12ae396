import { identifierWords } from '../language/words.ts';
import type { Field } from '../schema/value-source.ts';

/** What a field is about, as far as its words tell. */
export type Concept =
  | 'email'
  | 'url'
  | 'phone'
  | 'origin'
  | 'destination'
  | 'place'
  | 'person'
  | 'organization'
  | 'event'
  | 'title'
  | 'day'
  | 'time'
  | 'duration'
  | 'money'
  | 'percent'
  | 'age'
  | 'year'
  | 'temperature'
  | 'identifier'
  | 'currency'
  | 'source-currency'
  | 'occupation'
  | 'language'
  | 'expression'
  | 'code'
  | 'query'
  | 'subject'
  | 'reason'
  | 'message'
  | 'summary'
  | 'keywords'
  | 'answer'
  | 'text';

/** In order of precedence: `from_currency` is a currency before it is an origin. */
const CONCEPTS: readonly (readonly [Concept, RegExp])[] = [
  ['email', /\b(?:e-?mails?|mail)\b/],
  ['url', /\b(?:ur[li]s?|links?|websites?|homepage|webpage)\b/],
  ['phone', /\b(?:phones?|telephone|mobile|fax)\b/],
  ['currency', /\bcurrenc(?:y|ies)\b/],
  ['language', /\b(?:languages?|locale)\b/],
  ['expression', /\b(?:expression|equation|formula|calculation)\b/],
  ['code', /\b(?:code snippet|source code|snippet|script)\b/],
  ['age', /\bage\b/],
  ['year', /\byears?\b/],
  ['temperature', /\btemperature\b/],
  ['percent', /\b(?:percent|percentage|rate|discount|brightness|volume|opacity)\b/],
  ['duration', /\b(?:duration|minutes|hours|seconds|length of)\b/],
  ['time', /\b(?:time|hour)s?\b/],
  [
    'day',
    /\b(?:dates?|days?|when|deadline|due|birthday|birthdate|dob|check (?:in|out)|start|end)\b/,
  ],
  ['identifier', /\b(?:ids?|identifier|sku|reference|tracking|order number|ticket|number|code)\b/],
  ['money', /\b(?:prices?|amount|costs?|total|budget|salary|fee|balance|payment|subtotal|tax)\b/],
  ['origin', /\b(?:origin|departure|from|source city|start location)\b/],
  ['destination', /\b(?:destination|arrival|to)\b/],
  [
    'place',
    /\b(?:city|cities|locations?|places?|country|countries|address|addresses|town|region|state|where|venue|area|timezone|time zone)\b/,
  ],
  ['occupation', /\b(?:jobs?|occupation|profession)\b/],
  [
    'organization',
    /\b(?:company|organi[sz]ation|employer|brand|vendor|merchant|store|shop|team|symbol|ticker)\b/,
  ],
  ['query', /\b(?:query|queries|search|keyword|q|term|question|lookup)\b/],
  ['keywords', /\b(?:keywords|tags|topics|hashtags)\b/],
  ['subject', /\b(?:subject|topic|regarding)\b/],
  ['reason', /\b(?:reason|cause|why|justification)\b/],
  [
    'message',
    /\b(?:message|body|content|note|notes|comment|reminder|task|todo|instruction|prompt)\b/,
  ],
  ['event', /\b(?:event|meeting|appointment)\b/],
  ['title', /\b(?:title|headline|label)\b/],
  [
    'person',
    /\b(?:names?|person|people|persons|participants?|attendees?|guests?|authors?|customers?|users?|contacts?|recipients?|sender|employees?|members?|characters?|invitees?|organi[sz]ers?|hosts?|speakers?)\b/,
  ],
  ['summary', /\b(?:summary|abstract|overview|description|gist)\b/],
  ['answer', /\b(?:answer|response|reply|result|output|solution)\b/],
  ['text', /\b(?:text|input|string|sentence|paragraph|document|data|value)\b/],
];

/** What the field is about; first by its name, then by its description. */
export function conceptOf(field: Field): Concept | null {
  const name = identifierWords(field.name).join(' ');
  const parents = field.parents.flatMap(identifierWords).join(' ');
  const named = CONCEPTS.find(([, words]) => words.test(name))?.[0];
  // The name of an event, and the name of a city, are not names of people.
  if (named === 'person' && /^(?:name|title)$/.test(name)) {
    const around = `${parents} ${field.description.toLowerCase()}`;
    if (/\b(?:event|meeting|appointment)\b/.test(around)) return 'event';
    if (/\b(?:city|country|place|location)\b/.test(around)) return 'place';
    if (/\b(?:company|organi[sz]ation|brand)\b/.test(around)) return 'organization';
  }
  const isCurrency = /\bcurrenc(?:y|ies)\b/.test(`${name} ${field.description.toLowerCase()}`);
  if (isCurrency && /^(?:from|source|base)\b/.test(name)) return 'source-currency';
  if (named) return named;
  const description = field.description.toLowerCase();
  return (
    CONCEPTS.find(
      ([concept, words]) =>
        !['origin', 'destination', 'text', 'answer'].includes(concept) && words.test(description),
    )?.[0] ?? null
  );
}
