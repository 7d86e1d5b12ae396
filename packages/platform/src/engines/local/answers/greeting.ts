import { sentencesOf } from '../language/sentences.ts';
import { isQuestion } from '../language/questions.ts';
import { isDecline } from './decline.ts';
import type { Prompt } from './responder.ts';

/** A greeting in several languages, and what answers it. */
const GREETINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:hi|hello|hey|hi there|hello there|hey there|hello world|howdy|greetings|yo)$/iu, 'Hello!'],
  [/^good morning$/iu, 'Good morning!'],
  [/^good (?:afternoon|day)$/iu, 'Good day!'],
  [/^good evening$/iu, 'Good evening!'],
  [/^(?:hola|buenos d[ií]as|buenas(?: tardes| noches)?|qué tal)$/iu, '¡Hola!'],
  [/^(?:bonjour|salut|bonsoir|(?:comment )?ça va)$/iu, 'Bonjour !'],
  [
    /^(?:hallo|guten (?:tag|morgen|abend)|servus|moin|grüezi|wie geht(?: es dir|(?:'|’)?s))$/iu,
    'Hallo!',
  ],
  [/^(?:ciao|buongiorno|salve|buonasera)$/iu, 'Ciao!'],
  [/^(?:olá|oi|bom dia|boa tarde|boa noite)$/iu, 'Olá!'],
  [/^(?:hoi|goedemorgen|goedendag)$/iu, 'Hoi!'],
  [/^(?:hej|hejsan|god dag)$/iu, 'Hej!'],
  [/^(?:cześć|dzień dobry)$/iu, 'Cześć!'],
  [/^(?:привет|здравствуйте|добрый день)$/iu, 'Привет!'],
  [/^(?:こんにちは|こんばんは|おはよう(?:ございます)?)$/u, 'こんにちは！'],
  [/^(?:你好|您好|你好吗)$/u, '你好！'],
  [/^(?:안녕|안녕하세요)$/u, '안녕하세요!'],
  [/^(?:مرحبا|السلام عليكم)$/u, 'مرحبا!'],
  [/^(?:नमस्ते|नमस्कार)$/u, 'नमस्ते!'],
];

const COURTESIES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:thanks|thank you|thx|many thanks|cheers)(?: (?:so much|very much|a lot|again|for .+))?$/iu,
    'You are welcome.',
  ],
  [
    /^(?:ok|okay|yes|no|sure|got it|great|nice|cool|perfect|understood|alright|all right)$/iu,
    'All right.',
  ],
  [/^(?:that(?:'|’| i)?s (?:all|it|fine|great)|nothing else|never ?mind)$/iu, 'All right.'],
  [/^(?:bye|goodbye|see you(?: later| soon)?|good night)$/iu, 'Goodbye!'],
  [/^(?:merci(?: beaucoup)?)$/iu, 'De rien.'],
  [/^(?:(?:muchas )?gracias)$/iu, 'De nada.'],
  [/^(?:danke(?: schön| sehr)?)$/iu, 'Bitte!'],
  [
    /^(?:how are you(?: doing)?(?: today)?|how(?:'|’)?s it going|how do you do|what(?:'|’)?s up)$/iu,
    'I am running. I am a deterministic local stand-in, so every day is the same.',
  ],
];

/** Answers a message that is nothing but a greeting or a courtesy. */
export function greet({ conversation }: Prompt): string | null {
  const sentences = sentencesOf(conversation.question).map((sentence) =>
    sentence.replace(/[\s.!?,…。！？¿¡~]+$/u, '').replace(/^[¿¡\s]+/u, ''),
  );
  if (sentences.length === 0 || sentences.length > 3) return null;
  const replies = sentences.flatMap((sentence) => sentence.split(/,\s*[¿¡]?/u)).map(courtesyFor);
  return replies.every((reply) => reply !== null) ? [...new Set(replies)].join(' ') : null;
}

function courtesyFor(sentence: string): string | null {
  const bare = sentence.replace(/[,]?\s+(?:there|everyone|all|friend|assistant|bot)$/iu, '');
  const known = [...GREETINGS, ...COURTESIES];
  return known.find(([words]) => words.test(sentence) || words.test(bare))?.[1] ?? null;
}

/** Says what answers here, when asked. */
export function introduce({ text }: Prompt): string | null {
  const bare = text.replace(/[\s.!?]+$/u, '');
  if (
    /^(?:who|what) (?:are|r) (?:you|u)(?: exactly| really)?$|^(?:what|which) (?:model|llm|ai|engine|language model)\b.*\b(?:you|this|answering|running)\b.*$|^are you (?:a |an )?(?:real |chatgpt|gpt|ai|bot|robot|human|language model|llm|openai).*$|^(?:introduce yourself|tell me about yourself|who made you|what is your name|what(?:'|’)s your name)$/iu.test(
      bare,
    )
  )
    return 'I am the local stand-in of Unabridged: a deterministic text engine, not a language model.';
  if (
    /^(?:test(?:ing)?(?: test)*|ping|are you (?:there|working|online)|is this (?:thing )?(?:on|working))$/iu.test(
      bare,
    )
  )
    return 'Yes, I am here: the local stand-in of Unabridged, not a language model.';
  if (
    /^(?:what can you do|can you help(?: me)?(?: with something)?|help me(?: with something)?|i need (?:your |some )?help|how can you help(?: me)?|what do you do|help|what are your capabilities)$/iu.test(
      bare,
    )
  )
    return 'I am a local stand-in, not a language model. I quote and summarise text that you give me, extract facts from it, fill JSON schemas, call your tools, do arithmetic, and count, sort or change words. Whatever needs knowledge or writing needs a model.';
  return null;
}

const UNHAPPY =
  /^i(?:['’]m| am| feel|['’]ve been feeling| am feeling|['’]m feeling)(?: feeling)?(?: so| very| really| a bit| quite)*\s+(?:sad|down|lonely|depressed|anxious|stressed|tired|exhausted|upset|angry|unhappy|worried|afraid|scared|sick|ill|bad|terrible)\b/iu;

/** Takes note of a statement, so that a chat can go on. Nothing is asked, so nothing is answered. */
export function acknowledge({ text, conversation }: Prompt): string | null {
  if (conversation.questionHasImage || isDecline(text) || isQuestion(text)) return null;
  if (UNHAPPY.test(text))
    return 'I am sorry to hear that. I am only a local stand-in, not a language model, so I cannot be good company: please talk to somebody whom you trust.';
  const isStatement =
    /^(?:i|my|we|our|the|this|it|he|she|they|there)\b.*\b(?:is|am|are|was|were|has|have|had|live|lives|like|love|work|works|bought|ordered|moved|made|went|met)\b/iu.test(
      text,
    ) ||
    /^(?:i|it|he|she)['’](?:m|s|ve)\b/iu.test(text) ||
    /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:is|was|are|has|lives|works)\b/u.test(text);
  if (!isStatement) return null;
  if (/\b(?:need|want|would like|wish)\b/i.test(text)) return null;
  const name =
    /^(?:hi|hello|hey)?\b[\s,!.]*(?:my name is|i am|i['’]m)\s+(\p{Lu}[\p{L}'’-]*)/iu.exec(
      conversation.question,
    )?.[1];
  const isGreeting = /^(?:hi|hello|hey|good (?:morning|afternoon|evening))\b/iu.test(
    conversation.question,
  );
  const greeting = isGreeting && name && /^\p{Lu}/u.test(name) ? `Hello, ${name}! ` : '';
  return `${greeting}Noted. Ask me about it in this conversation, and I will quote it.`;
}
