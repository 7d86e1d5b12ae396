import type { ChatCompletionMessageParam } from '@unabridged/contract';
import { badRequest } from '../errors/api-error.ts';

/** Refuses outputs of calls that nobody made, calls without their output, and empty answers. */
export function checkMessages(messages: readonly ChatCompletionMessageParam[]): void {
  /** Calls of the last turn whose outputs are still to come. */
  let open = new Set<string>();
  for (const [index, message] of messages.entries()) {
    if (message.role === 'tool') {
      if (!open.delete(message.tool_call_id)) throw orphan(index, message.tool_call_id);
      continue;
    }
    if (open.size > 0) throw unanswered(index, open);
    if (message.role !== 'assistant') continue;
    open = new Set(message.tool_calls?.map(({ id }) => id));
    const { content, refusal, tool_calls: calls, function_call: legacy, audio } = message;
    if (isGiven(content) || isGiven(refusal) || calls?.length || legacy || audio) continue;
    throw badRequest(
      `Invalid 'messages[${index}]': an assistant message needs content, a refusal or tool_calls.`,
      `messages[${index}].content`,
      'missing_required_parameter',
    );
  }
  if (open.size > 0) throw unanswered(messages.length, open);
}

function orphan(index: number, id: string): Error {
  return badRequest(
    `Invalid 'messages[${index}]': messages with role 'tool' must answer a call of the assistant message before them, and none has the id '${id}'.`,
    `messages[${index}].tool_call_id`,
    'invalid_value',
  );
}

function unanswered(index: number, open: ReadonlySet<string>): Error {
  return badRequest(
    `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. These had no response: ${[...open].join(', ')}.`,
    `messages[${index}].role`,
    'invalid_value',
  );
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}
