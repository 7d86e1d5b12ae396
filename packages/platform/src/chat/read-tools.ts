import type {
  ChatCompletionCreateParams,
  ChatCompletionTool,
  FunctionDefinition,
  Tool,
  ToolChoiceAllowed,
} from '@unabridged/contract';
import type { TextRequest, ToolChoice } from '../engines/engine.ts';

/** The tools of a chat, those in the form that came before tools included, as engines read them. */
export function readTools({ tools, functions }: ChatCompletionCreateParams): Tool[] {
  return [...(tools ?? []).map(readTool), ...(functions ?? []).map(readFunction)];
}

function readTool(tool: ChatCompletionTool): Tool {
  if (tool.type === 'function') return readFunction(tool.function);
  const { name, description, format } = tool.custom;
  return {
    type: 'custom',
    name,
    ...(description !== undefined && { description }),
    ...(format !== undefined && {
      format: format.type === 'text' ? format : { type: 'grammar', ...format.grammar },
    }),
  };
}

function readFunction({ name, description, parameters, strict }: FunctionDefinition): Tool {
  return {
    type: 'function',
    name,
    ...(description !== undefined && { description }),
    parameters: parameters ?? null,
    strict: strict ?? false,
  };
}

/** Which of them are called. */
export function readToolChoice(params: ChatCompletionCreateParams): ToolChoice {
  const { tool_choice: choice, function_call: legacy } = params;
  if (typeof legacy === 'object') return { type: 'function', name: legacy.name };
  if (choice === undefined) return legacy ?? 'auto';
  if (typeof choice === 'string') return choice;
  switch (choice.type) {
    case 'function':
      return { type: 'function', name: choice.function.name };
    case 'custom':
      return { type: 'custom', name: choice.custom.name };
    case 'allowed_tools':
      return {
        type: 'allowed_tools',
        mode: choice.allowed_tools.mode,
        tools: choice.allowed_tools.tools.map(readAllowed),
      };
  }
}

/** `{ type: 'function', function: { name } }` with the name beside the type. */
function readAllowed(tool: Record<string, unknown>): ToolChoiceAllowed['tools'][number] {
  const type = String(tool['type'] ?? 'function');
  const named = (tool[type] ?? tool) as { name?: unknown };
  return { type, name: named.name };
}

/** The form of the answer. */
export function readFormat(
  format: ChatCompletionCreateParams['response_format'],
): TextRequest['format'] {
  if (format?.type !== 'json_schema') return format ?? { type: 'text' };
  const { name, description, schema, strict } = format.json_schema;
  return {
    type: 'json_schema',
    name,
    ...(description !== undefined && { description }),
    schema: schema ?? {},
    strict: strict ?? false,
  };
}
