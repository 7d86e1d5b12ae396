import type { JsonObject } from '../../../editor/json-document.ts';

/*
 * Chat nests what Responses has flat: `{type, function: {name, …}}` is `{type, name, …}`
 * there, and so for the format. One editor serves both, on the flat shape.
 */

/** Tools and tool choice of a chat, in the flat shape of Responses. */
export function flatTools(body: JsonObject): JsonObject {
  const { tools, tool_choice: choice } = body;
  return {
    ...(Array.isArray(tools) && { tools: tools.map(flat) }),
    ...(choice !== undefined && { tool_choice: flat(choice) }),
  };
}

/** A field of the flat shape as the chat has it. */
export function nestedField(value: unknown): unknown {
  return Array.isArray(value) ? value.map(nested) : nested(value);
}

function flat(value: unknown): unknown {
  const inner = (value as { function?: object } | null)?.function;
  return typeof inner === 'object' ? { type: 'function', ...inner } : value;
}

function nested(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { type, ...rest } = value as Record<string, unknown>;
  return type === 'function' && rest['function'] === undefined ? { type, function: rest } : value;
}

/** The response format of a chat, as the `text` of Responses. */
export function flatFormat(format: unknown): JsonObject | undefined {
  if (typeof format !== 'object' || format === null) return undefined;
  const { type, json_schema: schema } = format as { type?: string; json_schema?: object };
  return { format: { type, ...schema } };
}

/** The `text` of Responses as the response format of a chat. */
export function nestedFormat(text: unknown): JsonObject | undefined {
  const format = (text as { format?: Record<string, unknown> } | undefined)?.format;
  if (format === undefined) return undefined;
  const { type, ...schema } = format;
  return type === 'json_schema' ? { type, json_schema: schema } : { type };
}
