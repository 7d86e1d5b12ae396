import { isStopWord, wordsOf } from '../language/words.ts';

const END = String.raw`(?=\s+(?:on|at|for|from|to|with|by|today|tonight|tomorrow|yesterday|now|right|please|and|or|this|next|last|using|called|named|titled|in|if|is|be|looks?|like|during|between|when)\b|[.,;:!?\n)]|$)`;

/** The words after a preposition, to the end of the phrase: "weather in new york today" → new york. */
export function phrasesAfter(text: string, prepositions: string): string[] {
  const pattern = new RegExp(
    String.raw`\b(?:${prepositions})\s+(?:the\s+(?:city|town|state|country)\s+of\s+)?([\p{L}][\p{L}\p{M}'’-]*(?:\s+[\p{L}\p{M}'’-]+){0,3}?)${END}`,
    'giu',
  );
  return Array.from(text.matchAll(pattern), (match) => match[1]!).filter(
    (phrase) =>
      !wordsOf(phrase).every((word) => isStopWord(word.text)) &&
      !isStopWord(wordsOf(phrase)[0]?.text ?? 'the'),
  );
}

/** What is to be looked up: the words after "search for", else the whole request. */
export function searchPhrase(text: string): string {
  const match =
    /\b(?:search(?:\s+(?:the\s+)?(?:web|internet|docs|documents?|files?|database|catalog(?:ue)?|knowledge base))?(?:\s+(?:for|about))?|look(?:ing)?\s+(?:up|for)|find(?:\s+me)?|google|information\s+(?:on|about)|documents?\s+about|articles?\s+(?:on|about))\s+(.+?)(?:[.?!]*$|[.?!]\s|\n)/isu.exec(
      text,
    );
  return politeless(match?.[1] ?? text)
    .replace(
      /^(?:play|show(?: me)?|get(?: me)?|give me|fetch|recommend)\s+(?:(?:some|any|an?|the)\s+)?/iu,
      '',
    )
    .replace(
      /^(?:some\s+)?(?:information|info|details|documents?|articles?|anything)\s+(?:on|about)\s+/iu,
      '',
    )
    .replace(
      /\s+in (?:the|our|my) (?:[\p{L}-]+ )?(?:knowledge base|docs|documents?|documentation|files?|database|catalog(?:ue)?|web|internet)$/iu,
      '',
    );
}

/** A request without its courtesies and its final mark. */
export function politeless(text: string): string {
  return text
    .trim()
    .replace(
      /^(?:please|hi|hello|hey|could you|can you|would you|will you|i want (?:you )?to|i(?:'d| would) like (?:you )?to)\b[\s,]*/iu,
      '',
    )
    .replace(/[\s,]*\bplease\b[\s.!?]*$/iu, '')
    .replace(/[\s.?!]+$/u, '');
}

/** What is to be said: "tell Bob that I am late" → I am late. */
export function messagePhrase(text: string): string | undefined {
  return /\b(?:saying(?:\s+that)?|that says|says|to say|telling (?:him|her|them)(?:\s+that)?|(?:message|text|note|body|content)\s*:|remind me (?:to|about|that)|reminder to|task to|todo(?: to)?:?|write|(?:e-?mail|mail|text|tell|inform|notify|message|remind|let)\s+\S+(?:\s+know)?\s+that)\s+["“]?(.+?)["”]?\s*$/isu
    .exec(text)?.[1]
    ?.replace(/[\s.?!]+$/u, '');
}

/** What it is about: "an email about the budget" → the budget. */
export function subjectPhrase(text: string): string | undefined {
  return /\b(?:about|regarding|concerning|on the subject of)\s+(.+?)(?=\s+(?:to|for|with|saying|at|on)\s|[.,;!?\n]|$)/iu.exec(
    text,
  )?.[1];
}

/** What something is called: "a playlist called Rainy days". */
export function calledPhrase(text: string): string | undefined {
  return /\b(?:called|titled|named|entitled)\s+["“']?(.+?)["”']?(?=\s+(?:with|on|at|for|and|in|to|that)\b|[.,;!?\n]|$)/iu.exec(
    text,
  )?.[1];
}

/** The occasion that people go to, have or plan: "going to a science fair on Friday". */
export function eventPhrase(text: string): string | undefined {
  return /\b(?:to|have|having|attend|attending|schedule|scheduling|book|plan|planning|organi[sz]e|organi[sz]ing|create|add|join|host|hosting|set up|arrange)\s+(?:an?|the|my|our)\s+(?!event\b)([\p{L}][\p{L}\s'’-]*?)(?=\s+(?:on|at|in|with|for|from|tomorrow|today|next|this|called|is|between)\b|[.,;!?\n]|$)/iu.exec(
    text,
  )?.[1];
}

/** What is added to something: "add buy milk to my list" → buy milk. */
export function additionPhrase(text: string): string | undefined {
  return /\b(?:add|put|append|save|note)\s+(?:an? (?:task|item|note|todo|reminder)\s+)?(?:to\s+)?(.+?)\s+(?:to|on|onto|in|into)\s+(?:my|the|our|a)\b/iu.exec(
    text,
  )?.[1];
}

/** Why: "cancel it because it is late" → it is late. */
export function reasonPhrase(text: string): string | undefined {
  return /\b(?:because(?: of)?|since|due to|as)\s+(.+?)(?=[.!?\n]|$)/iu.exec(text)?.[1];
}

/** What somebody does for a living: "works as a nurse" → nurse. */
export function occupationPhrase(text: string): string | undefined {
  return /\b(?:(?:works?|worked|working|employed)\s+as|is|was|am)\s+an?\s+(\p{L}[\p{L} -]*?)(?=\s+(?:at|in|for|with|and|since|from|who|by)\b|[.,;!?\n]|$)/iu.exec(
    text,
  )?.[1];
}

/** The currency of the first amount: "250 USD to EUR" → USD. */
export function moneyCurrency(text: string): string | undefined {
  const [, code, symbol] =
    /\d\s*(?:([A-Z]{3})\b|([$€£¥]))/u.exec(text) ??
    /(?:\b([A-Z]{3})|([$€£¥]))\s*\d/u.exec(text) ??
    [];
  const codes: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };
  return code ?? (symbol && codes[symbol]);
}

/** Code between fences. */
export function codeBlock(text: string): string | undefined {
  return /```[^\n]*\n([\s\S]*?)\n?```/u.exec(text)?.[1];
}

/** Arithmetic as it stands in a text: "what is 3*(4+5)?" → 3*(4+5). */
export function expressionPhrase(text: string): string | undefined {
  const match = /[(\d.-][\d\s.+\-*/^%()×÷x=]*[\d)%]/u.exec(text);
  return match && /[+\-*/^×÷x]/.test(match[0].slice(1)) ? match[0].trim() : undefined;
}

/** The text that a request is about: in quotes, after a colon, or below the first line. */
export function givenText(text: string): string | undefined {
  const quoted =
    /"([^"]{2,})"|“([^”]{2,})”|«\s*([^»]{2,}?)\s*»|(?<![\p{L}\p{N}])'([^'\n]{2,})'(?![\p{L}])/u.exec(
      text,
    );
  if (quoted) return quoted.slice(1).find((part) => part !== undefined);
  const block = /^[^\n]*\n\s*([\s\S]+)$/u.exec(text)?.[1];
  const after = /^[^\n:]{0,200}:\s+?([\s\S]*\S)/u.exec(text)?.[1];
  return (after ?? block)?.trim();
}
