import type { CustomTool, FunctionTool } from '@unabridged/contract';

import { EngineError } from '../../engine-error.ts';
import type { Conversation } from '../conversation.ts';
import { codeBlock, givenText, politeless } from '../evidence/phrases.ts';
import { WordSource } from '../evidence/word-source.ts';
import { compilePattern } from '../schema/compile-pattern.ts';
import { fillSchema } from '../schema/fill-schema.ts';
import { asSchema, typeOf } from '../schema/json-schema.ts';
import { neutralNumber } from '../schema/numbers.ts';
import { matchingStrings } from '../schema/pattern.ts';
import { neutralString } from '../schema/strings.ts';
import type { CallableTool } from './callable-tools.ts';
import type { PlannedCall } from './plan-calls.ts';
import { toolSchema, toolStems } from './score-tool.ts';

/** Fills a tool's parameters from the words. */
export function callArguments(
  tool: CallableTool,
  text: string,
  conversation: Conversation,
): PlannedCall {
  return tool.type === 'function'
    ? functionCall(tool, text, conversation)
    : { kind: 'custom', name: tool.name, input: customInput(tool, text), missing: [] };
}

function functionCall(tool: FunctionTool, text: string, conversation: Conversation): PlannedCall {
  const schema = toolSchema(tool);
  const source = new WordSource({
    text,
    background: [
      ...conversation.earlier.filter(({ role }) => role === 'user').map((turn) => turn.text),
      // What the rest of the message says: "and what time is it there?"
      ...(text === conversation.question ? [] : [conversation.question]),
    ].join('\n'),
    known: toolStems(tool),
    eager: true,
  });
  const filled = typeOf(schema) === 'object' ? fillSchema(schema, source) : {};
  const missing = Object.entries(asRecord(filled))
    .filter(([name, value]) => isMissing(asSchema(schema.properties?.[name]), value, text))
    .map(([name]) => name);
  return { kind: 'function', name: tool.name, input: JSON.stringify(filled), missing };
}

/** A value that says nothing, in a field that has no way to say that nothing was given. */
function isMissing(schema: ReturnType<typeof asSchema>, value: unknown, text: string): boolean {
  if (schema.enum || schema.const !== undefined) return false;
  if (typeof schema.type !== 'string') return false;
  if (typeof value === 'string') return value === neutralString(schema);
  if (typeof value === 'number')
    return value === neutralNumber(schema) && !text.includes(String(value));
  return false;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Free text: the code or the text that the message gives, else the message. */
function customInput(tool: CustomTool, text: string): string {
  const free = codeBlock(text) ?? givenText(text) ?? politeless(text);
  const { format } = tool;
  if (!format || format.type === 'text') return free;
  if (format.syntax === 'regex') {
    const whole = compilePattern(`^(?:${format.definition})$`);
    const words = [free, ...free.split(/\s+/)].find((part) => whole.test(part));
    if (words !== undefined) return words;
    for (const match of matchingStrings(format.definition, 0)) if (whole.test(match)) return match;
  }
  throw new EngineError(
    `The local stand-in cannot write the input of the custom tool '${tool.name}': it reads grammars in regex syntax that it can match, not '${format.syntax}' ones like this. Use another format, or connect a language model.`,
    { status: 400, code: 'unsupported_grammar', param: 'tools' },
  );
}
