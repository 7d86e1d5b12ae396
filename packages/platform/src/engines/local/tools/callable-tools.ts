import type { CustomTool, FunctionTool } from '@unabridged/contract';

import { EngineError } from '../../engine-error.ts';
import type { TextRequest, ToolChoice } from '../../engine.ts';

/** A tool that the caller's program runs. Hosted tools are the platform's, not the engine's. */
export type CallableTool = FunctionTool | CustomTool;

/** What the request lets the engine call, and whether it must. */
export interface ToolScope {
  readonly tools: readonly CallableTool[];
  readonly required: boolean;
}

/** Reads `tools` and `tool_choice` together. */
export function toolScope({ tools, toolChoice }: TextRequest): ToolScope {
  const callable = tools.filter((tool) => tool.type === 'function' || tool.type === 'custom');
  if (typeof toolChoice === 'string') {
    if (toolChoice === 'none') return { tools: [], required: false };
    return { tools: callable, required: toolChoice === 'required' && callable.length > 0 };
  }
  if (toolChoice.type === 'allowed_tools') {
    const allowed = callable.filter((tool) =>
      toolChoice.tools.some((entry) => entry['type'] === tool.type && entry['name'] === tool.name),
    );
    return { tools: allowed, required: toolChoice.mode === 'required' && allowed.length > 0 };
  }
  if (toolChoice.type === 'function' || toolChoice.type === 'custom') {
    return { tools: [named(callable, toolChoice)], required: true };
  }
  // A hosted tool is forced: there is nothing for this engine to call.
  return { tools: [], required: false };
}

function named(
  tools: readonly CallableTool[],
  choice: Extract<ToolChoice, { name: string; type: 'function' | 'custom' }>,
): CallableTool {
  const found = tools.find((tool) => tool.type === choice.type && tool.name === choice.name);
  if (found) return found;
  throw new EngineError(
    `Tool choice '${choice.name}' not found in 'tools' parameter. Add a ${choice.type} tool of that name, or choose another.`,
    { status: 400, param: 'tool_choice' },
  );
}
