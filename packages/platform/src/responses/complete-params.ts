import type { RawParams } from '../app/implement.ts';
import { strictSchemaFault } from '../validation/structured-output-rules.ts';
import { newId } from '../ids.ts';

type Fields = Record<string, unknown>;

/**
 * Fills in fields that the official types require but the API lets people leave
 * out: an image's `detail`, a function's `parameters` and `strict`, ids and status of
 * assistant messages. Runs before validation and touches only what has the right shape.
 */
export function completeCreateParams(params: RawParams): RawParams {
  return {
    ...params,
    ...(Array.isArray(params['input']) && { input: params['input'].map(completeItem) }),
    ...(Array.isArray(params['tools']) && { tools: params['tools'].map(completeTool) }),
  };
}

/** The same for the items of a conversation. */
export function completeItems(params: RawParams): RawParams {
  if (!Array.isArray(params['items'])) return params;
  return { ...params, items: params['items'].map(completeItem) };
}

function completeItem(item: unknown): unknown {
  if (!isFields(item)) return item;
  if (item['type'] === 'reasoning') return { id: newId('rs'), summary: [], ...item };
  if ((item['type'] ?? 'message') !== 'message' || !Array.isArray(item['content'])) return item;
  const content = item['content'].map(completePart);
  const said = content.some((part) => isFields(part) && isOutputPart(part));
  if (item['role'] !== 'assistant' || !said) return { ...item, content };
  return { id: newId('msg'), type: 'message', status: 'completed', ...item, content };
}

function isOutputPart(part: Fields): boolean {
  return part['type'] === 'output_text' || part['type'] === 'refusal';
}

function completePart(part: unknown): unknown {
  if (!isFields(part)) return part;
  if (part['type'] === 'input_image') return { detail: 'auto', ...part };
  if (part['type'] === 'output_text') return { annotations: [], ...part };
  return part;
}

function completeTool(tool: unknown): unknown {
  if (!isFields(tool) || tool['type'] !== 'function') return tool;
  // Strict is the default, but only for parameters that can be strict.
  const strict = strictSchemaFault(tool['parameters'] ?? null) === null;
  return { parameters: null, strict, ...tool };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
