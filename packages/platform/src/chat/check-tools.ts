import type { ChatCompletionCreateParams, FunctionDefinition } from '@unabridged/contract';
import { badRequest } from '../errors/api-error.ts';
import type { ApiError } from '../errors/api-error.ts';
import { looseParametersFault, strictSchemaFault } from '../validation/structured-output-rules.ts';

/** Refuses tools that cannot be obeyed, and choices of tools that are not there. */
export function checkTools(params: ChatCompletionCreateParams): void {
  const { tools = [], functions } = params;
  if (functions !== undefined && tools.length > 0) {
    throw badRequest(
      "'functions' and 'tools' cannot be used together. Move the functions into 'tools'.",
      'functions',
      'invalid_parameter_combination',
    );
  }
  const names = new Set<string>();
  for (const [index, tool] of tools.entries()) {
    if (tool.type === 'function') checkFunction(tool.function, `tools[${index}].function`);
    const { name } = tool.type === 'function' ? tool.function : tool.custom;
    checkName(name, `tools[${index}].${tool.type}.name`, names);
  }
  for (const [index, one] of functions?.entries() ?? []) {
    checkFunction(one, `functions[${index}]`);
    checkName(one.name, `functions[${index}].name`, names);
  }
  checkChoice(params, names);
}

function checkName(name: string, path: string, names: Set<string>): void {
  if (!/^[a-zA-Z0-9_-]{1,64}$/.test(name)) {
    throw badRequest(
      `Invalid '${path}': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]{1,64}$'.`,
      path,
      'invalid_value',
    );
  }
  if (names.has(name)) {
    throw badRequest(
      `Invalid '${path}': there is already a tool named '${name}'. Give each tool its own name.`,
      path,
      'invalid_value',
    );
  }
  names.add(name);
}

function checkFunction({ name, parameters, strict }: FunctionDefinition, path: string): void {
  if (parameters === undefined) return;
  const fault = strict ? strictSchemaFault(parameters) : looseParametersFault(parameters);
  if (fault === null) return;
  throw badRequest(
    `Invalid schema for function '${name}': ${fault}`,
    `${path}.parameters`,
    'invalid_function_parameters',
  );
}

function checkChoice(params: ChatCompletionCreateParams, names: ReadonlySet<string>): void {
  const { tools = [], tool_choice: choice, function_call: legacy, functions } = params;
  if (legacy !== undefined && functions === undefined) throw onlyWith('function_call', 'functions');
  if (typeof legacy === 'object' && !names.has(legacy.name))
    throw unknownTool(legacy.name, 'function_call', 'functions');
  if (tools.length === 0) {
    if (choice !== undefined && choice !== 'none') throw onlyWith('tool_choice', 'tools');
    if (params.parallel_tool_calls !== undefined) throw onlyWith('parallel_tool_calls', 'tools');
    return;
  }
  if (typeof choice !== 'object') return;
  const wanted = choice.type === 'allowed_tools' ? choice.allowed_tools.tools : [choice];
  for (const one of wanted as Record<string, unknown>[]) {
    const named = one[String(one['type'])] as { name?: unknown } | undefined;
    const name = String(named?.name ?? one['name'] ?? one['type']);
    if (!names.has(name)) throw unknownTool(name, 'tool_choice', 'tools');
  }
}

function onlyWith(name: string, other: string): ApiError {
  return badRequest(
    `'${name}' is only allowed when '${other}' are specified.`,
    name,
    'invalid_parameter_combination',
  );
}

function unknownTool(name: string, param: string, list: string): ApiError {
  return badRequest(
    `Invalid value for '${param}': no function named '${name}' was specified in the '${list}' parameter.`,
    param,
    'invalid_value',
  );
}
