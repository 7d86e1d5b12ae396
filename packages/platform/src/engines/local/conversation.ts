import type { ResponseInputItem } from '@unabridged/contract';

import { contentText } from '../content-text.ts';
import type { TextRequest } from '../engine.ts';
import { readable } from './language/readable.ts';
import type { Meanings } from './meaning/meanings.ts';

/** Something said, by whom, as plain text. */
export interface Turn {
  readonly role: 'system' | 'user' | 'assistant';
  readonly text: string;
  /** True where the message also holds an image, which this engine cannot see. */
  readonly hasImage: boolean;
}

/** A tool call that was made since the user last spoke. */
export interface PastCall {
  readonly callId: string | null;
  readonly name: string;
  readonly arguments: string;
  /** What the program answered, or null while it has not. */
  readonly output: string | null;
}

/** A conversation as the local engine reads it. */
export interface Conversation {
  readonly turns: readonly Turn[];
  /** The user's last message; empty if there is none. */
  readonly question: string;
  readonly questionHasImage: boolean;
  /** Everything said before the question, oldest first. */
  readonly earlier: readonly Turn[];
  /** Calls since the question, oldest first. */
  readonly calls: readonly PastCall[];
  /** How alike sentences are in meaning; null where words alone are compared. */
  readonly meanings: Meanings | null;
}

/** Reads instructions and items of every kind; kinds without words are passed over. */
export function readConversation(
  request: TextRequest,
  meanings: Meanings | null = null,
): Conversation {
  const turns: Turn[] = [];
  let calls: PastCall[] = [];
  if (request.instructions) turns.push(turn('system', request.instructions));
  for (const item of request.items) {
    const message = readMessage(item);
    if (message) {
      turns.push(message);
      if (message.role === 'user') calls = [];
    } else {
      calls = readCall(item, calls);
    }
  }
  const last = turns.findLastIndex(({ role }) => role === 'user');
  return {
    turns,
    question: turns[last]?.text ?? '',
    questionHasImage: turns[last]?.hasImage ?? false,
    earlier: last < 0 ? turns : turns.slice(0, last),
    calls,
    meanings,
  };
}

function turn(role: Turn['role'], text: string): Turn {
  return { role, text: readable(text), hasImage: false };
}

function readMessage(item: ResponseInputItem): Turn | null {
  if (!('role' in item) || !('content' in item)) return null;
  const role = item.role === 'developer' ? 'system' : item.role;
  const hasImage =
    typeof item.content !== 'string' && item.content.some(({ type }) => type === 'input_image');
  return { role, text: readable(contentText(item.content)), hasImage };
}

function readCall(item: ResponseInputItem, calls: PastCall[]): PastCall[] {
  switch (item.type) {
    case 'function_call':
      return [...calls, pending(item.call_id, item.name, item.arguments)];
    case 'custom_tool_call':
      return [...calls, pending(item.call_id, item.name, item.input)];
    case 'function_call_output':
    case 'custom_tool_call_output':
      return answered(
        calls,
        item.call_id ?? null,
        'name' in item ? (item.name ?? null) : null,
        contentText(item.output),
      );
    default:
      return calls;
  }
}

function pending(callId: string, name: string, input: string): PastCall {
  return { callId, name, arguments: input, output: null };
}

/** Outputs may come without their call, for example after a list was cut. */
function answered(
  calls: PastCall[],
  callId: string | null,
  name: string | null,
  output: string,
): PastCall[] {
  const index = calls.findIndex((call) => call.callId === callId && call.output === null);
  if (index < 0) return [...calls, { callId, name: name ?? 'The tool', arguments: '{}', output }];
  return calls.with(index, { ...calls[index]!, output });
}
