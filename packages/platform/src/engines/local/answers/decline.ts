import { languageOf } from '../language/languages.ts';
import type { Language } from '../language/languages.ts';
import type { Prompt } from './responder.ts';

const FLAG = '`--upstream http://127.0.0.1:11434/v1`';

const CONNECT = `Connect a model with ${FLAG} (Ollama, for example) or from the engine badge in the Playground.`;

/** What was asked for, and why this engine cannot give it. The first that fits is said. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:translat\w*|traduce|traduis|übersetze?|in(?:to)? (?:french|spanish|german|italian|portuguese|japanese|chinese|korean|english|russian|arabic|hindi|dutch|polish))\b/iu,
    'Translating needs a language model, and I am only the local stand-in.',
  ],
  [
    /\b(?:cod(?:e|ing)|function|script|regex|sql|program|class|component|unit tests?|debug|refactor|typescript|javascript|python|html|css)\b/iu,
    'Writing or explaining code needs a language model, and I am only the local stand-in.',
  ],
  [
    /\b(?:write|compose|draft|rewrite|rephrase|paraphrase|improve|poems?|haiku|story|stories|jokes?|songs?|essay|letter(?! of the alphabet)|tweet|slogan|limerick|imagine|brainstorm|ideas?|invent|tagline|blog)\b/iu,
    'Writing something new needs a language model. I am the local stand-in: I quote, extract, compute, fill schemas and call tools.',
  ],
  [
    /\b(?:today|now|current(?:ly)?|latest|news|weather|time is it|date|tonight|tomorrow|stock|score)\b/iu,
    'I have no clock, no news and no network: I am the local stand-in, not a language model. Give me a tool that knows, and I will call it.',
  ],
  [
    /\b(?:should i|recommend|advice|advise|suggest|opinion|think about|best way|better|plan|tips)\b/iu,
    'I have no judgement to offer: I am the local stand-in, not a language model.',
  ],
  [
    /\?\s*$|^(?:what|who|whom|whose|where|when|why|how|which|is|are|was|were|does|do|did|explain|describe|define|tell me|list|name|give me)\b/iu,
    'I do not know. I am the local stand-in, not a language model, and nothing in this conversation says it.',
  ],
];

const OTHERWISE =
  'This needs a language model, and I am only the local stand-in: I quote from given text, extract, compute, fill schemas and call tools.';

/** The same in the language of the question. */
const IN_OTHER_LANGUAGES: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  es: `No puedo responder a eso: soy el sustituto local, no un modelo de lenguaje. Conecta un modelo con ${FLAG} (por ejemplo, Ollama) o desde la insignia del motor en el Playground.`,
  fr: `Je ne peux pas répondre à cela : je suis la doublure locale, pas un modèle de langage. Connectez un modèle avec ${FLAG} (Ollama, par exemple) ou depuis le badge du moteur dans le Playground.`,
  de: `Das kann ich nicht beantworten: Ich bin der lokale Ersatz, kein Sprachmodell. Verbinde ein Modell mit ${FLAG} (zum Beispiel Ollama) oder über das Abzeichen der Engine im Playground.`,
  pt: `Não posso responder a isso: sou o substituto local, não um modelo de linguagem. Conecte um modelo com ${FLAG} (por exemplo, Ollama) ou pelo selo do motor no Playground.`,
  it: `Non posso rispondere: sono il sostituto locale, non un modello linguistico. Collega un modello con ${FLAG} (per esempio Ollama) o dal badge del motore nel Playground.`,
  nl: `Daar kan ik niet op antwoorden: ik ben de lokale vervanger, geen taalmodel. Verbind een model met ${FLAG} (bijvoorbeeld Ollama) of via het badge in de Playground.`,
  ru: `Я не могу на это ответить: я локальная замена, а не языковая модель. Подключите модель с помощью ${FLAG} (например, Ollama) или через значок движка в Playground.`,
  ja: `お答えできません。私はローカルの代用エンジンで、言語モデルではありません。${FLAG}（例：Ollama）か、Playground のエンジンバッジからモデルを接続してください。`,
  zh: `我无法回答：我是本地替身，不是语言模型。请用 ${FLAG}（例如 Ollama）或在 Playground 的引擎徽章中连接一个模型。`,
  ko: `답할 수 없습니다. 저는 로컬 대체 엔진이며 언어 모델이 아닙니다. ${FLAG}(예: Ollama) 또는 Playground의 엔진 배지에서 모델을 연결하세요.`,
};

/** Says plainly that a language model would be needed, and how to connect one. */
export function decline({ text, conversation }: Prompt): string {
  if (conversation.questionHasImage)
    return `I cannot look at images: I am the local stand-in, not a language model. ${CONNECT}`;
  if (text === '' && conversation.question.trim() === '')
    return `There is no message to answer. I am the local stand-in, not a language model. ${CONNECT}`;
  const language = languageOf(text);
  if (language !== 'en') return IN_OTHER_LANGUAGES[language];
  const reason = REASONS.find(([words]) => words.test(text))?.[1] ?? OTHERWISE;
  return `${reason} ${CONNECT}`;
}

/** Whether a text is one of these replies; they are no source to quote from. */
export function isDecline(text: string): boolean {
  return text.includes(FLAG);
}
