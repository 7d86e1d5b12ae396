import { DAY_PATTERNS, TIME_PATTERNS } from './dates.ts';
import { findNames } from './names.ts';
import { NUMBER_WORDS, parseDigits, parseNumberWord } from './numbers.ts';

export type EntityKind =
  | 'quoted'
  | 'url'
  | 'email'
  | 'uuid'
  | 'ipv4'
  | 'ipv6'
  | 'date-time'
  | 'day'
  | 'time'
  | 'duration'
  | 'money'
  | 'percent'
  | 'phone'
  | 'currency'
  | 'identifier'
  | 'number'
  | 'name';

/** Something in a text that can fill a field. */
export interface Entity {
  readonly kind: EntityKind;
  /** As written, without quotation marks. */
  readonly text: string;
  /** For numbers, amounts and percentages. */
  readonly value?: number;
  readonly start: number;
  readonly end: number;
  /** Up to three words before it, lower case, nearest last. */
  readonly before: string;
  /** Up to two words after it, lower case, such as a unit. */
  readonly after: string;
}

const NUMBER = String.raw`-?\d+(?:,\d{3})*(?:\.\d+)?`;
const DURATION_UNIT = '(?:second|minute|hour|day|week|month|year|min|sec|hr)s?';

/** In order of precedence: what an earlier pattern has taken, a later one leaves alone. */
const PATTERNS: readonly (readonly [EntityKind, RegExp])[] = [
  ['url', /\bhttps?:\/\/[^\s<>"'”)\]]*[^\s<>"'”)\].,;:!?]/giu],
  ['email', /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu],
  [
    'quoted',
    /"([^"\n]+)"|“([^”\n]+)”|«\s*([^»\n]+?)\s*»|„([^“”\n]+)[“”]|`([^`\n]+)`|(?<![\p{L}\p{N}])'([^'\n]{1,300}(?:'[\p{L}][^'\n]{0,300}){0,4})'(?![\p{L}\p{N}])|‘([^’\n]+)’(?![\p{L}])/giu,
  ],
  ['uuid', /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/giu],
  ['ipv4', /\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b(?!\.\d)/giu],
  [
    'ipv6',
    /(?<![\w:])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])|(?<![\w:])(?:[\da-f]{1,4}:)*(?::[\da-f]{1,4})+(?![\w:])/giu,
  ],
  ['date-time', /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?/giu],
  ['day', new RegExp(DAY_PATTERNS.join('|'), 'giu')],
  ['time', new RegExp(TIME_PATTERNS.join('|'), 'giu')],
  ['phone', /(?<![\w.])(?:\+\d{1,3}[ .-])?\(?\d{2,4}\)?[ .-]\d{3,4}[ .-]\d{3,4}\b|\+\d{9,15}\b/giu],
  [
    'money',
    new RegExp(
      String.raw`[$€£¥] ?(${NUMBER})|(?<![\w.])(${NUMBER}) ?(?:[$€£¥]|(?:dollars|euros|pounds)\b)`,
      'giu',
    ),
  ],
  ['percent', new RegExp(String.raw`(?<![\w.])(${NUMBER}) ?(?:%|percent\b)`, 'giu')],
  [
    'duration',
    new RegExp(
      String.raw`(?<![\w.])(?:(${NUMBER})|(${NUMBER_WORDS}))[ -]?${DURATION_UNIT}\b(?! old)`,
      'giu',
    ),
  ],
  [
    'currency',
    /\b(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|CNY|INR|KRW|SEK|NOK|DKK|PLN|CZK|BRL|MXN|ZAR)\b/gu,
  ],
  [
    'identifier',
    /(?<=#)[\p{L}\p{N}-]+|\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[A-Za-z\d]+(?:[-_][A-Za-z\d]+)+\b|\b[A-Z]+\d{2,}\b/gu,
  ],
  [
    'number',
    new RegExp(
      String.raw`(?<![\w.])(${NUMBER})(?![\w]|\.\d)|(?<![\p{L}\p{N}-])(${NUMBER_WORDS})(?![\p{L}\p{N}-])`,
      'giu',
    ),
  ],
];

/** No schema and no tool has use for more; a table of numbers has thousands. */
const MOST = 500;

/** Everything in the text that can fill a field, in the order of the text. */
export function findEntities(text: string): Entity[] {
  const found: Entity[] = [];
  const taken = new Uint8Array(text.length);
  const add = (start: number, end: number, make: () => Entity): void => {
    if (end <= start || found.length >= MOST || taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    found.push(make());
  };
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      add(match.index, end, () => entity(kind, text, match));
    }
  }
  for (const { start, end } of findNames(text)) {
    add(start, end, () => around({ kind: 'name', text: text.slice(start, end) }, text, start, end));
  }
  return found.sort((left, right) => left.start - right.start);
}

function entity(kind: EntityKind, text: string, match: RegExpExecArray): Entity {
  const inner = match.slice(1).find((group) => group !== undefined) ?? match[0];
  const value = parseNumberWord(inner) ?? parseDigits(inner);
  const shown = kind === 'quoted' ? inner : match[0];
  const numeric = ['money', 'percent', 'duration', 'number'].includes(kind) && !Number.isNaN(value);
  return around(
    numeric ? { kind, text: shown, value } : { kind, text: shown },
    text,
    match.index,
    match.index + match[0].length,
  );
}

function around(
  what: Pick<Entity, 'kind' | 'text' | 'value'>,
  text: string,
  start: number,
  end: number,
): Entity {
  const before = /(?:[\p{L}\p{N}'’]+[^\p{L}\p{N}\n.;!?]*){0,3}$/u.exec(
    text.slice(Math.max(0, start - 80), start),
  );
  const after = /^[^\p{L}\p{N}\n.;!?]{0,2}((?:[\p{L}'’]+ ?){0,2})/u.exec(text.slice(end, end + 60));
  return {
    ...what,
    start,
    end,
    before: (before?.[0] ?? '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase(),
    after: (after?.[1] ?? '').trim().toLowerCase(),
  };
}
