import type { ResponseInputItem, ResponseItem } from '@unabridged/contract';
import { newId } from '../ids.ts';

/** Prefix of the ids of each kind of item; `item` where the API has none that we know. */
const prefixes: Readonly<Record<string, string>> = {
  message: 'msg',
  reasoning: 'rs',
  function_call: 'fc',
  function_call_output: 'fco',
  custom_tool_call: 'ctc',
  custom_tool_call_output: 'ctco',
  file_search_call: 'fs',
  web_search_call: 'ws',
  computer_call: 'cu',
  computer_call_output: 'cuo',
  code_interpreter_call: 'ci',
  image_generation_call: 'ig',
  local_shell_call: 'lsh',
  local_shell_call_output: 'lsho',
  shell_call: 'sh',
  shell_call_output: 'sho',
  apply_patch_call: 'ap',
  apply_patch_call_output: 'apo',
  mcp_call: 'mcp',
  mcp_list_tools: 'mcpl',
  mcp_approval_request: 'mcpr',
  mcp_approval_response: 'mcpa',
  tool_search_call: 'ts',
  tool_search_output: 'tso',
  compaction: 'cmp',
};

/** Kinds whose listed form has a status although the input may leave it out. */
const withStatus = new Set([
  'message',
  'function_call',
  'function_call_output',
  'custom_tool_call',
  'custom_tool_call_output',
  'computer_call_output',
  'shell_call',
  'shell_call_output',
  'tool_search_call',
  'tool_search_output',
]);

/** A request's input as the items that the API lists: each with an id, messages with parts. */
export function inputToItems(input: string | readonly ResponseInputItem[] | null | undefined) {
  if (input === null || input === undefined) return [];
  if (typeof input === 'string') return [toItem({ type: 'message', role: 'user', content: input })];
  return input.map(toItem);
}

function toItem(input: ResponseInputItem): ResponseItem {
  const { type, ...rest } = input as { type?: string } & Record<string, unknown>;
  const kind = type ?? 'message';
  const fields = Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => value !== null || keepsNull(kind, name)),
  );
  const item: Record<string, unknown> = {
    id: newId(prefixes[kind] ?? 'item'),
    type: kind,
    ...(withStatus.has(kind) && { status: 'completed' }),
    ...fields,
  };
  if (kind === 'message') item['content'] = contentParts(item['role'], item['content']);
  // The contract's input and listed forms differ only in what was just filled in.
  return item as unknown as ResponseItem;
}

/** Null means "left out" in input, but is a value in these fields. */
function keepsNull(kind: string, name: string): boolean {
  return (
    (kind === 'image_generation_call' && name === 'result') ||
    (kind === 'code_interpreter_call' && (name === 'code' || name === 'outputs'))
  );
}

function contentParts(role: unknown, content: unknown): unknown {
  if (typeof content !== 'string') return content;
  return role === 'assistant'
    ? [{ type: 'output_text', text: content, annotations: [] }]
    : [{ type: 'input_text', text: content }];
}
