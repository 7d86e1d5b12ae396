import type { Response, ResponseOutputItem } from '@unabridged/contract';
import type { JsonObject } from '../../editor/json-document.ts';
import { inputItems } from './request-form/input-items.ts';
import type { InputItem } from './request-form/input-items.ts';

/**
 * The body that goes on from a response with new input. A stored response is named by
 * its id; of one that was not stored, the whole conversation is sent again.
 */
export function continuedBody(
  body: JsonObject,
  response: Response,
  items: readonly ResponseOutputItem[],
  input: readonly InputItem[] | string,
): JsonObject {
  // A conversation holds what was said before, and the API refuses both at once.
  if (typeof body['conversation'] === 'string') return { ...body, input };
  if (body['store'] !== false) {
    return { ...body, previous_response_id: response.id, input };
  }
  const added = typeof input === 'string' ? [{ role: 'user', content: input }] : input;
  return { ...body, input: [...inputItems(body['input']), ...items, ...added] };
}

/** The calls of a response that wait for a result. */
export function openCalls(items: readonly ResponseOutputItem[]) {
  return items.filter((item) => item.type === 'function_call' || item.type === 'custom_tool_call');
}

/** The item that answers a call. */
export function callOutput(call: ReturnType<typeof openCalls>[number], output: string): InputItem {
  const type = call.type === 'function_call' ? 'function_call_output' : 'custom_tool_call_output';
  return { type, call_id: call.call_id, output };
}
