import type { Prompt } from './responder.ts';

const CONNECT =
  'Connect a model with `--upstream http://127.0.0.1:11434/v1` (Ollama, for example) or from the engine badge in the Playground.';

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
    /\b(?:write|compose|draft|rewrite|rephrase|paraphrase|improve|poems?|haiku|story|stories|jokes?|songs?|essay|letter|tweet|slogan|limerick|imagine|brainstorm|ideas?|invent|tagline|blog)\b/iu,
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

/** Says plainly that a language model would be needed, and how to connect one. */
export function decline({ text, conversation }: Prompt): string {
  if (conversation.questionHasImage)
    return `I cannot look at images: I am the local stand-in, not a language model. ${CONNECT}`;
  if (text === '' && conversation.question.trim() === '')
    return `There is no message to answer. I am the local stand-in, not a language model. ${CONNECT}`;
  const reason = REASONS.find(([words]) => words.test(text))?.[1] ?? OTHERWISE;
  return `${reason} ${CONNECT}`;
}

/** Whether a text is one of these replies; they are no source to quote from. */
export function isDecline(text: string): boolean {
  return text.includes(CONNECT);
}
