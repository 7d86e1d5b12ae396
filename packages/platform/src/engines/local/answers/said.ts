import { languageOf } from '../language/languages.ts';
import type { Language } from '../language/languages.ts';

/** Who has said what is quoted. */
export type Speaker = 'text' | 'user' | 'context';

const INTRODUCTIONS: Readonly<Record<Language, Readonly<Record<Speaker, string>>>> = {
  en: { text: 'The text says:', user: 'You said:', context: 'The given context says:' },
  de: { text: 'Der Text sagt:', user: 'Du hast gesagt:', context: 'Der Kontext sagt:' },
  fr: { text: 'Le texte dit :', user: 'Tu as dit :', context: 'Le contexte dit :' },
  es: { text: 'El texto dice:', user: 'Dijiste:', context: 'El contexto dice:' },
  it: { text: 'Il testo dice:', user: 'Hai detto:', context: 'Il contesto dice:' },
  pt: { text: 'O texto diz:', user: 'Você disse:', context: 'O contexto diz:' },
  nl: { text: 'De tekst zegt:', user: 'Je zei:', context: 'De context zegt:' },
  ru: { text: 'В тексте сказано:', user: 'Ты сказал:', context: 'В контексте сказано:' },
  ja: { text: '文章にはこうあります：', user: 'あなたの言葉：', context: '文脈にはこうあります：' },
  zh: { text: '文中写道：', user: '你说过：', context: '上下文写道：' },
  ko: {
    text: '글에는 이렇게 쓰여 있습니다:',
    user: '당신의 말:',
    context: '문맥에는 이렇게 쓰여 있습니다:',
  },
};

/** What goes before a quotation, in the language of the question. */
export function introduction(speaker: Speaker, query: string): string {
  return INTRODUCTIONS[languageOf(query)][speaker];
}

const NOT_SAID: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  de: 'Der Text sagt es nicht, soweit seine Wörter es zeigen. Ich bin der lokale Ersatz und finde nur, was in ähnlichen Worten dasteht; ein Sprachmodell würde ihn besser lesen.',
  fr: 'Le texte ne le dit pas, d’après ses mots. Je suis la doublure locale : je ne trouve que ce qui est dit avec des mots semblables ; un modèle de langage le lirait mieux.',
  es: 'El texto no lo dice, según sus palabras. Soy el sustituto local: solo encuentro lo que se dice con palabras parecidas; un modelo de lenguaje lo leería mejor.',
  it: 'Il testo non lo dice, stando alle sue parole. Sono il sostituto locale: trovo solo ciò che è detto con parole simili; un modello linguistico lo leggerebbe meglio.',
  pt: 'O texto não o diz, pelas suas palavras. Sou o substituto local: só encontro o que é dito com palavras parecidas; um modelo de linguagem leria melhor.',
  nl: 'De tekst zegt het niet, afgaand op zijn woorden. Ik ben de lokale vervanger: ik vind alleen wat in soortgelijke woorden staat; een taalmodel zou hem beter lezen.',
  ru: 'Судя по словам, в тексте этого нет. Я локальная замена и нахожу только сказанное похожими словами; языковая модель прочла бы его лучше.',
  ja: '言葉を見るかぎり、文章には書かれていません。私はローカルの代用エンジンで、似た言葉で書かれたことしか見つけられません。',
  zh: '从字面看，文中没有提到。我是本地替身，只能找到用相近词语写出的内容。',
  ko: '단어로 보면 글에 나와 있지 않습니다. 저는 로컬 대체 엔진이라 비슷한 단어로 쓰인 내용만 찾습니다.',
};

/** Said where a given text has no sentence that answers, in the language of the question. */
export function notSaid(query: string): string {
  const language = languageOf(query);
  return language === 'en'
    ? 'The text that you gave does not say, as far as its words tell. I am a local stand-in: I find what is said in similar words, and a language model would read it better.'
    : NOT_SAID[language];
}
