import type {
  AssistantResponseFormatOption,
  AssistantTool,
  AssistantToolChoiceOption,
} from '@unabridged/contract';
import { badRequest } from '../errors/api-error.ts';
import { looseParametersFault, strictSchemaFault } from '../validation/structured-output-rules.ts';

const namePattern = /^[a-zA-Z0-9_-]{1,64}$/;

/** Refuses tools that no model could call: a name twice, parameters that cannot be obeyed. */
export function checkAssistantTools(tools: readonly AssistantTool[]): void {
  const names = new Set<string>();
  for (const [index, tool] of tools.entries()) {
    const name = tool.type === 'function' ? tool.function.name : tool.type;
    const param =
      tool.type === 'function' ? `tools[${index}].function.name` : `tools[${index}].type`;
    if (names.has(name)) {
      throw badRequest(
        `Invalid '${param}': there is already a tool named '${name}'. Give each tool its own name.`,
        param,
        'invalid_value',
      );
    }
    names.add(name);
    if (tool.type === 'function') checkFunction(tool.function, index);
  }
}

function checkFunction(
  definition: Extract<AssistantTool, { type: 'function' }>['function'],
  index: number,
): void {
  const { name, parameters, strict } = definition;
  if (!namePattern.test(name)) {
    throw badRequest(
      `Invalid 'tools[${index}].function.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.`,
      `tools[${index}].function.name`,
      'invalid_value',
    );
  }
  if (parameters === undefined) return;
  const fault = strict ? strictSchemaFault(parameters) : looseParametersFault(parameters);
  if (fault === null) return;
  throw badRequest(
    `Invalid schema for function '${name}': ${fault}`,
    `tools[${index}].function.parameters`,
    'invalid_function_parameters',
  );
}

/** Refuses a format whose schema no model could follow. */
export function checkResponseFormat(format: AssistantResponseFormatOption | null | undefined) {
  if (typeof format !== 'object' || format?.type !== 'json_schema') return;
  const { name, schema, strict } = format.json_schema;
  if (!namePattern.test(name)) {
    throw badRequest(
      `Invalid 'response_format.json_schema.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.`,
      'response_format.json_schema.name',
      'invalid_value',
    );
  }
  const fault = strict ? strictSchemaFault(schema) : null;
  if (fault === null) return;
  throw badRequest(
    `Invalid schema for response_format '${name}': ${fault}`,
    'response_format.json_schema.schema',
    'invalid_json_schema',
  );
}

/** Refuses the choice of a tool that is not there. */
export function checkAssistantToolChoice(
  choice: AssistantToolChoiceOption | null | undefined,
  tools: readonly AssistantTool[],
): void {
  if (!choice || choice === 'auto' || choice === 'none') return;
  if (choice === 'required') {
    if (tools.length > 0) return;
    throw badRequest(
      "Tool choice 'required' needs tools. Give the assistant or the run some, or leave it out.",
      'tool_choice',
      'invalid_value',
    );
  }
  const name = choice.function?.name;
  if (choice.type === 'function' && name === undefined) {
    throw badRequest(
      "Missing required parameter: 'tool_choice.function'.",
      'tool_choice.function',
      'missing_required_parameter',
    );
  }
  const found = tools.some((tool) =>
    tool.type === 'function'
      ? choice.type === 'function' && tool.function.name === name
      : tool.type === choice.type,
  );
  if (found) return;
  throw badRequest(
    `Tool choice '${name ?? choice.type}' not found in 'tools' parameter.`,
    'tool_choice',
    'invalid_value',
  );
}
