import { isStopWord } from './words.ts';

/** Where a name stands in a text. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
}

/** Days, months and words that are written large without naming a person, a place or a thing. */
const NOT_NAMES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Today|Tomorrow|Yesterday|Tonight|Recently|Later|Then|Finally|Meanwhile|However|Also|Please|JSON|XML|CSV|HTML|URL|API|ID|PM|AM|OK|Okay|Hi|Hello|Hey|Thanks|Yes|No|Dear|Celsius|Fahrenheit|Kelvin|USD|EUR|GBP)$/;

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’&-]*`;
/** Words that may stand inside a name: Rio de Janeiro, Bank of England. */
const PARTICLE = String.raw`(?:de|del|della|da|do|dos|di|la|le|van|von|der|den|of|the|al|el|bin|y)`;
const NAME = new RegExp(
  String.raw`${CAPITALISED}(?:(?:(?<=(?<!\p{L})(?:\p{Lu}|Dr|Mr|Mrs|Ms|St|Prof))\.)? (?:${PARTICLE} ){0,2}${CAPITALISED})*(?: & (?:Sons?|Daughters?|Brothers|Partners?|Company|Co)\b)?(?:, \p{Lu}{2}(?!\p{L}))?`,
  'gu',
);
/** What follows a name that opens a sentence, and seldom follows another word. */
const AFTER_SUBJECT =
  /^(?:['’]s\b|,? (?:and|or|&) \p{Lu}|, \p{Lu}|,? (?:is|was|are|were) (?:\d|an?\b|born|from|in\b|my|our|his|her|living|working|married|going|coming|on\b|at\b)|,? (?:has|had|have|will|lives|lived|works|worked|ordered|bought|paid|said|says|wrote|born|aged|likes|loves|wants|needs|joined|met|sent|from)\b|(?:,| \() ?\d)/u;

/** Runs of capitalised words that are likely names of people, places or things. */
export function findNames(text: string): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const match of text.matchAll(NAME)) {
    const span = trim(text, match.index, match.index + match[0].length);
    if (span) spans.push(span);
  }
  return spans;
}

/** Takes off words at either end that are written large for another reason. */
function trim(text: string, start: number, end: number): NameSpan | null {
  const opensSentence = /(?:^|[.!?:\n]["”']?\s*|^\s*[-*•]\s*|[¿¡]\s*)$/u.test(text.slice(0, start));
  let from = start;
  let to = end;
  for (;;) {
    const first = /^[\p{L}\p{M}\p{N}'’&-]+/u.exec(text.slice(from, to))?.[0];
    if (first === undefined) return null;
    const opening = opensSentence && from === start;
    const more = from + first.length < to;
    const common =
      isStopWord(first) ||
      NOT_NAMES.test(first) ||
      first === 'I' ||
      (/^\p{L}['’]/u.test(first) && isStopWord(first));
    if (common || (opening && more && isVerb(first))) {
      from += first.length;
      while (from < to && !/[\p{L}\p{N}]/u.test(text[from]!)) from++;
      if (from >= to) return null;
      continue;
    }
    if (opening && !more && !AFTER_SUBJECT.test(text.slice(to)) && text.slice(to).trim() !== '')
      return null;
    break;
  }
  const last = /[ ,](?:[\p{L}\p{M}'’&-]+)$/u.exec(text.slice(from, to));
  if (last && NOT_NAMES.test(last[0].slice(1))) to = from + last.index;
  const possessive = /['’]s$/.exec(text.slice(from, to));
  if (possessive) to = from + possessive.index;
  return { start: from, end: to };
}

/** Words that open requests and are followed by a name: "Email Bob", "Book Hotel Adlon". */
function isVerb(word: string): boolean {
  return /^(?:Email|Mail|Call|Text|Message|Book|Find|Get|Show|Tell|Ask|Send|Give|Search|Look|Check|Compare|Schedule|Invite|Order|Buy|Play|Open|Close|Create|Add|Remove|Delete|Update|Set|Convert|Translate|Summari[sz]e|Extract|List|Say|Write|Meet|Visit|Weather|Is|Are|Does|Did|Was|Were|Remind|Name|Customer|Client|From|To|Where|What|When|Who|How)$/.test(
    word,
  );
}
