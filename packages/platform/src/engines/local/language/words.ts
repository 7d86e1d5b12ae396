/** A word of a text, with the stem by which it is compared. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts written without spaces between words need a dictionary to be cut into words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

const STOP_WORDS = new Set(
  (
    'a an the this that these those it its i me my mine you your yours we us our he him his she her they them their ' +
    'is are was were be been being am do does did doing done have has had having will would shall should can could may might must ' +
    'of in on at to for from by with about as into onto over under than then so if or and but not no nor ' +
    'what which who whom whose when where why how there here some any all each every please just also too very ' +
    "let lets s t d ll m re ve don doesn didn isn aren wasn weren won wouldn can't cannot " +
    'の は が を に で と も か です ですか ます 的 吗 呢 是 在 什么 怎么样 怎么 どう 何 은 는 이 가'
  ).split(' '),
);

/** The words of a text, in order. Numbers count as words, punctuation does not. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  if (UNSPACED.test(text)) {
    for (const { segment, index, isWordLike } of segmenter.segment(text)) {
      if (isWordLike) found.push(word(segment, index));
    }
    return found;
  }
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)) {
    found.push(word(match[0], match.index));
  }
  return found;
}

function word(text: string, start: number): Word {
  return { text, stem: stemOf(text), start, end: start + text.length };
}

/** True for words that carry no topic, such as "the" and "what". */
export function isStopWord(text: string): boolean {
  return STOP_WORDS.has(text.toLowerCase().replace(/['’](s|re|ll|ve|d|m|t)$/, ''));
}

/** The words that carry the topic. */
export function contentWords(text: string): Word[] {
  return wordsOf(text).filter((word) => !isStopWord(word.text));
}

/** Stems of the words that carry the topic. */
export function contentStems(text: string): Set<string> {
  return new Set(contentWords(text).map(({ stem }) => stem));
}

/**
 * Takes off the common English endings, so that "scheduling" and "schedules" meet. Made
 * to compare words, not to be shown.
 */
export function stemOf(word: string): string {
  let stem = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’](s|re|ll|ve|d|m|t)?$/, '');
  if (stem.length <= 3 || /\d/.test(stem)) return stem;
  if (/(ies|ied)$/.test(stem)) stem = stem.slice(0, -3) + 'y';
  else if (/(ch|sh|x|ss|zz)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
  if (/[aeiouy].*ing$/.test(stem) && stem.length > 5) stem = undouble(stem.slice(0, -3));
  else if (/[aeiouy].*ed$/.test(stem) && stem.length > 4) stem = undouble(stem.slice(0, -2));
  else if (stem.endsWith('ly') && stem.length > 5) stem = stem.slice(0, -2);
  return stem.length > 3 ? stem.replace(/e$/, '') : stem;
}

function undouble(stem: string): string {
  return stem.replace(/([bdgmnprt])\1$/, '$1');
}

/** The words of an identifier: `getWeatherFor_city` → get, weather, for, city. */
export function identifierWords(identifier: string): string[] {
  return identifier
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase());
}
