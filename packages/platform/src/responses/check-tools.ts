import type { FunctionTool, ResponseCreateParams, Tool } from '@unabridged/contract';
import { badRequest, notImplemented } from '../errors/api-error.ts';
import { looseParametersFault, strictSchemaFault } from '../validation/structured-output-rules.ts';

/** Tools that run in the caller's program, and those that the platform runs. */
const runnable = new Set<Tool['type']>(['function', 'custom', 'file_search', 'code_interpreter']);

/** What a tool would need that this platform does not have. */
const missing: Partial<Record<Tool['type'], string>> = {
  web_search: 'a search engine',
  web_search_2025_08_26: 'a search engine',
  web_search_preview: 'a search engine',
  web_search_preview_2025_03_11: 'a search engine',
  computer: 'a model that operates a computer',
  computer_use_preview: 'a model that operates a computer',
  mcp: 'a client of remote MCP servers',
  image_generation: 'an image model inside of responses',
};

/** Refuses tools that cannot run here and functions whose parameters cannot be obeyed. */
export function checkTools(tools: readonly Tool[]): void {
  const names = new Set<string>();
  for (const [index, tool] of tools.entries()) {
    if (!runnable.has(tool.type)) {
      const need = missing[tool.type];
      throw notImplemented(
        `The tool '${tool.type}' is not available on this platform yet${need ? `: it needs ${need}` : ''}. Remove it, use function tools, or call OpenAI itself.`,
        `tools[${index}].type`,
      );
    }
    if (tool.type === 'function') checkFunction(tool, index);
    if (!('name' in tool)) continue;
    if (names.has(tool.name)) {
      throw badRequest(
        `Invalid 'tools[${index}].name': there is already a tool named '${tool.name}'. Give each tool its own name.`,
        `tools[${index}].name`,
        'invalid_value',
      );
    }
    names.add(tool.name);
  }
}

function checkFunction({ name, parameters, strict }: FunctionTool, index: number): void {
  if (!/^[a-zA-Z0-9_-]{1,128}$/.test(name)) {
    throw badRequest(
      `Invalid 'tools[${index}].name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]{1,128}$'.`,
      `tools[${index}].name`,
      'invalid_value',
    );
  }
  if (parameters === null) return;
  const fault = strict ? strictSchemaFault(parameters) : looseParametersFault(parameters);
  if (fault === null) return;
  throw badRequest(
    `Invalid schema for function '${name}': ${fault}`,
    `tools[${index}].parameters`,
    'invalid_function_parameters',
  );
}

/** Refuses a choice of tools that are not there. */
export function checkToolChoice(
  choice: ResponseCreateParams['tool_choice'] | null,
  tools: readonly Tool[],
): void {
  if (choice === undefined || choice === null || choice === 'auto' || choice === 'none') return;
  if (choice === 'required') {
    if (tools.length > 0) return;
    throw badRequest(
      "Tool choice 'required' must be specified with 'tools' parameter.",
      'tool_choice',
      'invalid_value',
    );
  }
  const wanted = choice.type === 'allowed_tools' ? choice.tools : [choice];
  for (const one of wanted) {
    if (tools.some((tool) => isMeant(tool, one as Record<string, unknown>))) continue;
    const { type, name } = one as { type?: unknown; name?: unknown };
    throw badRequest(
      `Tool choice '${String(name ?? type)}' not found in 'tools' parameter.`,
      'tool_choice',
      'invalid_value',
    );
  }
}

function isMeant(tool: Tool, choice: Record<string, unknown>): boolean {
  if (tool.type !== choice['type']) return false;
  return !('name' in choice) || ('name' in tool && tool.name === choice['name']);
}
