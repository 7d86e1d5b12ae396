/** Languages that the engine can say in so many words that it cannot answer. */
export type Language = 'en' | 'es' | 'fr' | 'de' | 'pt' | 'it' | 'nl' | 'ru' | 'ja' | 'zh' | 'ko';

const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['es', /[¿¡]/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
];

/** Words that are frequent in one of these languages and rare in the others. */
const FREQUENT: readonly (readonly [Language, string])[] = [
  [
    'es',
    'qué cuál cómo dónde cuándo quién por favor el los las una es está puedes dime escribe para y del hay me mi',
  ],
  [
    'fr',
    'quel quelle quels comment où quand qui est-ce que le les une est peux tu vous moi écris donne pour et des du dans je mon quoi',
  ],
  [
    'de',
    'was wie wo wann wer warum ist der die das ein eine einen und bitte kannst du mir schreibe für ich mein sind nicht',
  ],
  [
    'pt',
    'qual como onde quando quem por favor os uma é você pode me escreva para e do da não meu o que',
  ],
  [
    'it',
    'qual quale come dove quando chi perché il gli una è puoi dimmi scrivi per favore e di che della mio sono',
  ],
  [
    'nl',
    'wat hoe waar wanneer wie waarom is de het een en kun je mij schrijf voor van niet mijn ik',
  ],
  [
    'en',
    'what how where when who why is the a an and please can you me write for of not my i are do does to in',
  ],
];

const frequent = FREQUENT.map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** The language of a text by its script or its frequent words; English in doubt. */
export function languageOf(text: string): Language {
  const script = SCRIPTS.find(([, pattern]) => pattern.test(text));
  if (script) return script[0];
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  let best: Language = 'en';
  let most = words.filter((word) => frequent.at(-1)![1].has(word)).length;
  for (const [language, known] of frequent) {
    const hits = words.filter((word) => known.has(word)).length;
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}

/** Words of a question in another language than English that say nothing about its topic. */
export function emptyWordsOf(text: string): ReadonlySet<string> {
  const language = languageOf(text);
  const [, words] = frequent.find(([one]) => one === language) ?? [null, new Set<string>()];
  return language === 'en' ? new Set() : words;
}
