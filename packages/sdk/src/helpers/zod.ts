import type { FunctionTool, RealtimeFunctionTool } from '@unabridged/contract';
import {
  makeParseableResponseFormat,
  makeParseableTool,
} from '../structured-output/chat-format.ts';
import type {
  AutoParseableResponseFormat,
  AutoParseableTool,
} from '../structured-output/chat-format.ts';
import { makeParseableResponseTool } from '../structured-output/function-tool.ts';
import type { AutoParseableResponseTool } from '../structured-output/function-tool.ts';
import type { StandardSchema } from '../structured-output/standard-schema.ts';
import { toStrictRoot } from '../structured-output/strict-schema.ts';
import {
  makeParseableTextFormat,
  parseOutput,
  validateOutput,
} from '../structured-output/text-format.ts';
import type { AutoParseableTextFormat } from '../structured-output/text-format.ts';
import { zodToJsonSchema } from '../structured-output/zod-schema.ts';
import type { ZodLike, ZodOutput } from '../structured-output/zod-schema.ts';

export type { ZodLike, ZodOutput } from '../structured-output/zod-schema.ts';

function parserOf<Schema extends ZodLike>(
  schema: Schema,
  name: string,
): (content: string) => ZodOutput<Schema> | Promise<ZodOutput<Schema>> {
  return (content) => {
    const value = parseOutput(content);
    // zod's own parse throws a ZodError, which programs may look for; zod mini has none on the schema.
    if (typeof schema.parse === 'function') return schema.parse(value) as ZodOutput<Schema>;
    const standard = schema as unknown as StandardSchema<ZodOutput<Schema>>;
    return validateOutput(standard, value, name, content);
  };
}

/**
 * Asks for JSON by a zod schema (zod 3, zod 4 or zod 4 mini), strictly. With
 * `responses.parse()` and `responses.stream()` the output is validated into `output_parsed`.
 * @param name what the model is told the format is called: letters, digits, `_` and `-`, 64 at most.
 * @throws {OpenAIError} where the schema says what strict output cannot.
 */
export function zodTextFormat<Schema extends ZodLike>(
  schema: Schema,
  name: string,
  options: { description?: string | undefined } = {},
): AutoParseableTextFormat<ZodOutput<Schema>> {
  const format = {
    type: 'json_schema' as const,
    ...options,
    name,
    strict: true,
    schema: toStrictRoot(zodToJsonSchema(schema), name),
  };
  return makeParseableTextFormat(format, parserOf(schema, name));
}

/**
 * The same for chat completions: with `chat.completions.parse()` and `.stream()` the content is
 * validated into `parsed`.
 */
export function zodResponseFormat<Schema extends ZodLike>(
  schema: Schema,
  name: string,
  options: { description?: string | undefined } = {},
): AutoParseableResponseFormat<ZodOutput<Schema>> {
  const json_schema = {
    ...options,
    name,
    strict: true,
    schema: toStrictRoot(zodToJsonSchema(schema), name),
  };
  return makeParseableResponseFormat({ type: 'json_schema', json_schema }, parserOf(schema, name));
}

/** A function tool made of a zod schema. */
export interface ZodFunctionOptions<Schema extends ZodLike> {
  /** What the model calls the function: letters, digits, `_` and `-`, 64 at most. */
  name: string;
  /** Schema of the arguments: an object. */
  parameters: Schema;
  /** Run by tool runners with the validated arguments. */
  function?: ((args: ZodOutput<Schema>) => unknown) | undefined;
  /** Tells the model what the function does and when to call it. */
  description?: string | undefined;
  /** Leaves the function out until tool search finds it. */
  defer_loading?: boolean | undefined;
}

/**
 * A strict function tool by a zod schema. With `responses.parse()` and `responses.stream()`
 * the arguments are validated into `parsed_arguments`.
 */
export function zodResponsesFunction<Schema extends ZodLike>(
  options: ZodFunctionOptions<Schema>,
): AutoParseableResponseTool<ZodOutput<Schema>> {
  const { name, parameters, description, defer_loading, function: callback } = options;
  const tool: FunctionTool = {
    type: 'function',
    name,
    parameters: toStrictRoot(zodToJsonSchema(parameters), name),
    strict: true,
    ...(description === undefined ? undefined : { description }),
    ...(defer_loading === undefined ? undefined : { defer_loading }),
  };
  return makeParseableResponseTool(tool, { parser: parserOf(parameters, name), callback });
}

/**
 * A strict function tool for chat completions by a zod schema. With `parse()` and `stream()` its
 * arguments are validated into `parsed_arguments`; `runTools()` calls its function.
 */
export function zodFunction<Schema extends ZodLike>(
  options: Omit<ZodFunctionOptions<Schema>, 'defer_loading'>,
): AutoParseableTool<ZodOutput<Schema>> {
  const { name, parameters, description, function: callback } = options;
  const definition = {
    name,
    parameters: toStrictRoot(zodToJsonSchema(parameters), name),
    strict: true,
    ...(description === undefined ? undefined : { description }),
  };
  const tool = { type: 'function' as const, function: definition };
  return makeParseableTool(tool, { parser: parserOf(parameters, name), callback });
}

/** A function tool of realtime sessions by a zod schema. Its arguments come unchecked. */
export function zodRealtimeFunction(options: {
  name: string;
  parameters: ZodLike;
  description?: string | undefined;
}): RealtimeFunctionTool {
  const { name, parameters, description } = options;
  return {
    type: 'function',
    name,
    parameters: zodToJsonSchema(parameters),
    ...(description === undefined ? undefined : { description }),
  };
}
