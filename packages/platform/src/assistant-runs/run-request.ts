import type { FunctionTool, ResponseInputItem, Run, Tool } from '@unabridged/contract';
import type { TextRequest, ToolChoice } from '../engines/engine.ts';
import type { RunPlan } from './run-plan.ts';

/** What of a run concerns the engine. Hosted tools are added by the loop that runs them. */
export function runRequest(
  model: string,
  run: Run,
  plan: RunPlan,
  items: readonly ResponseInputItem[],
  hasCalled: boolean,
): TextRequest {
  const limit = run.max_completion_tokens;
  return {
    model,
    instructions: run.instructions === '' ? null : run.instructions,
    items,
    tools: run.tools.flatMap(functionTool),
    toolChoice: toolChoice(run.tool_choice, hasCalled),
    parallelToolCalls: run.parallel_tool_calls,
    format: format(run.response_format),
    maxOutputTokens: limit === null ? null : limit - plan.usage.completion_tokens,
    temperature: run.temperature ?? null,
    topP: run.top_p ?? null,
    reasoningEffort: plan.reasoningEffort,
  };
}

function functionTool(tool: Run['tools'][number]): Tool[] {
  if (tool.type !== 'function') return [];
  const { name, description, parameters, strict } = tool.function;
  const functionTool: FunctionTool = {
    type: 'function',
    name,
    parameters: parameters ?? null,
    strict: strict ?? false,
    ...(description !== undefined && { description }),
  };
  return [functionTool];
}

/** What remains of a forced choice once a call was made: forcing it again would never end. */
function toolChoice(choice: Run['tool_choice'], hasCalled: boolean): ToolChoice {
  if (choice === null) return 'auto';
  if (choice === 'none' || choice === 'auto') return choice;
  if (hasCalled) return 'auto';
  if (choice === 'required') return choice;
  if (choice.type === 'function') return { type: 'function', name: choice.function!.name };
  return { type: choice.type } as ToolChoice;
}

function format(given: Run['response_format']): TextRequest['format'] {
  if (given === null || given === 'auto' || given.type === 'text') return { type: 'text' };
  if (given.type === 'json_object') return given;
  const { name, schema, strict, description } = given.json_schema;
  return {
    type: 'json_schema',
    name,
    schema: schema ?? {},
    ...(strict !== undefined && { strict }),
    ...(description !== undefined && { description }),
  };
}
