import type { ResponseItem } from '@unabridged/contract';
import type { TextEngine, TextRequest } from '../engines/engine.ts';
import { badRequest } from '../errors/api-error.ts';

/**
 * The items of a request that fit into the model's context. With `auto` the oldest ones
 * are left out, the instructions and the newest item never; otherwise a request that is
 * too long is refused.
 */
export async function fitContext(
  engine: TextEngine,
  request: TextRequest,
  window: number,
  truncation: 'auto' | 'disabled',
): Promise<TextRequest> {
  // A token is at least one byte: most requests need no counting.
  if (
    Buffer.byteLength(JSON.stringify([request.instructions, request.items, request.tools])) <=
    window
  ) {
    return request;
  }
  const tokens = await engine.countInputTokens(request);
  if (tokens <= window) return request;
  if (truncation === 'disabled') throw tooLong(tokens, window);
  // By halves: counting everything again for each item left out would take too long.
  let [low, high] = [1, request.items.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const fits = (await engine.countInputTokens(without(request, middle))) <= window;
    if (fits) high = middle;
    else low = middle + 1;
  }
  const cut = without(request, Math.max(0, low));
  if ((await engine.countInputTokens(cut)) > window) throw tooLong(tokens, window);
  return cut;
}

/** Without the first items, and without outputs whose call went with them. */
function without(request: TextRequest, count: number): TextRequest {
  const items = request.items.slice(count);
  const calls = new Set(items.flatMap((item) => (isCall(item) ? [item.call_id] : [])));
  return {
    ...request,
    items: items.filter((item) => !isOutput(item) || calls.has(item.call_id ?? '')),
  };
}

type Item = TextRequest['items'][number] | ResponseItem;

function isCall(item: Item): item is Extract<Item, { type: 'function_call' | 'custom_tool_call' }> {
  return item.type === 'function_call' || item.type === 'custom_tool_call';
}

function isOutput(
  item: Item,
): item is Extract<Item, { type: 'function_call_output' | 'custom_tool_call_output' }> {
  return item.type === 'function_call_output' || item.type === 'custom_tool_call_output';
}

function tooLong(tokens: number, window: number): Error {
  return badRequest(
    `Your input exceeds the context window of this model: it has ${tokens} tokens, and ${window} fit. Shorten the input, or set truncation to 'auto' to leave out the oldest items.`,
    'input',
    'context_length_exceeded',
  );
}
