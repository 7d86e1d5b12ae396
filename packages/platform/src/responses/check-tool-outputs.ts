import type { ResponseItem } from '@unabridged/contract';
import { badRequest } from '../errors/api-error.ts';

/** Refuses outputs of calls that nobody made, and calls whose output is missing: models cannot go on from either. */
export function checkToolOutputs(items: readonly ResponseItem[]): void {
  const called = new Set<string>();
  const answered = new Set<string>();
  for (const item of items) {
    if (item.type === 'function_call' || item.type === 'custom_tool_call') called.add(item.call_id);
    if (item.type !== 'function_call_output' && item.type !== 'custom_tool_call_output') continue;
    const { call_id: id } = item;
    if (id === undefined) continue;
    answered.add(id);
    if (!called.has(id)) {
      throw badRequest(
        `No tool call found for the output with call_id '${id}'. Pass the call before its output, or continue from the response that made it.`,
        'input',
        'tool_call_not_found',
      );
    }
  }
  for (const id of called) {
    if (answered.has(id)) continue;
    throw badRequest(
      `No tool output found for the call with call_id '${id}'. Pass its output with the input.`,
      'input',
      'tool_output_not_found',
    );
  }
}
