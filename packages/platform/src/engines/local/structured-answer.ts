import type { TextRequest } from '../engine.ts';
import { answer, truthfulAnswer } from './answers/answer.ts';
import { solutionSteps } from './answers/equation.ts';
import { centralSentences } from './answers/summary.ts';
import type { Conversation } from './conversation.ts';
import { givenText } from './evidence/phrases.ts';
import { contentStems } from './language/words.ts';
import { WordSource } from './evidence/word-source.ts';
import { fillSchema } from './schema/fill-schema.ts';
import { asSchema } from './schema/json-schema.ts';
import type { JsonSchema } from './schema/json-schema.ts';
import { describeResults, parse } from './tools/tool-result.ts';

/** JSON for a `json_schema` or `json_object` format, filled from what was said. */
export function structuredAnswer(
  conversation: Conversation,
  format: Exclude<TextRequest['format'], { type: 'text' }>,
  fromHosted: string | null = null,
): string {
  if (fromHosted !== null) return structuredFrom(conversation.question, format, fromHosted);
  if (format.type === 'json_schema')
    return JSON.stringify(
      fillSchema(
        asSchema(format.schema),
        sourceOf(conversation, wordsToRead(conversation)),
        format.name,
      ),
    );
  const keys = namedKeys(conversation.question);
  if (keys.length > 0) {
    const text = givenText(conversation.question) ?? wordsToRead(conversation);
    return JSON.stringify(fillSchema(objectWith(keys), sourceOf(conversation, text)));
  }
  return JSON.stringify({ answer: reply(conversation) });
}

function sourceOf(conversation: Conversation, text: string): WordSource {
  const documents = [
    ...conversation.calls.map(({ output }) => parse(output ?? '')),
    parse(givenText(conversation.question) ?? ''),
    ...solution(conversation.question),
  ];
  return new WordSource({
    text,
    documents,
    answer: (kind) => {
      if (kind === 'summary') return centralSentences(givenText(text) ?? text).join(' ');
      return kind === 'fact' ? truthfulAnswer(conversation) : reply(conversation);
    },
  });
}

/** JSON from what the platform's tools have found, in place of what was said. */
function structuredFrom(
  question: string,
  format: Exclude<TextRequest['format'], { type: 'text' }>,
  found: string,
): string {
  if (format.type !== 'json_schema') return JSON.stringify({ answer: found });
  const text = focused(question, found.replace(/【\d+】/gu, ''));
  const source = new WordSource({ text, answer: () => found });
  return JSON.stringify(fillSchema(asSchema(format.schema), source, format.name));
}

/** The words of the quotations; first the part that speaks of what the question ends with. */
function focused(question: string, found: string): string {
  const quotations = Array.from(found.matchAll(/“([^”]+)”/gu), (match) => match[1]!);
  const text = quotations.length > 0 ? quotations.join(' ') : found;
  const asked = [...contentStems(question)];
  const weight = (part: string) => {
    const stems = contentStems(part);
    return Math.max(0, ...asked.map((stem, index) => (stems.has(stem) ? index + 1 : 0)));
  };
  const parts = text.split(/[,;.](?=\s)|\s+and\s+/u);
  const best = parts.reduce((one, other) => (weight(other) > weight(one) ? other : one));
  return `${best.trim()}. ${text}`;
}

/** The steps of an equation, under the names that forms have for them. */
function solution(question: string): unknown[] {
  const steps = solutionSteps(question);
  if (steps === null) return [];
  const last = steps.at(-1)!.output;
  return [{ steps, final_answer: last, answer: last, solution: last, result: last }];
}

/** The question; where it only asks for a form, also what was said before. */
function wordsToRead({ question, earlier }: Conversation): string {
  const isShort =
    question.length < 60 && /\b(?:that|this|it|above|previous|extract)\b/i.test(question);
  const before = earlier.filter(({ role }) => role === 'user').map(({ text }) => text);
  return isShort && before.length > 0 ? [...before, question].join('\n') : question;
}

function reply(conversation: Conversation): string {
  if (conversation.calls.some(({ output }) => output !== null))
    return describeResults(conversation.calls, conversation.question);
  return truthfulAnswer(conversation) ?? answer(conversation);
}

/** "a JSON object with keys name and age" → name, age. */
function namedKeys(text: string): string[] {
  const match =
    /\b(?:keys?|fields?|properties|attributes)\s*(?:named|called|:)?\s*((?:["'`]?[\w-]+["'`]?(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*\/\s*))*["'`]?[\w-]+["'`]?)/iu.exec(
      text,
    );
  if (!match) return [];
  return match[1]!
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*\/\s*/u)
    .map((key) => key.replace(/["'`]/g, ''));
}

function objectWith(keys: readonly string[]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, {}])),
    required: keys,
  };
}
