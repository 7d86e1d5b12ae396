import type { FunctionTool } from '@unabridged/contract';
import { makeParseableTool } from './chat-format.ts';
import type { AutoParseableTool } from './chat-format.ts';
import { makeParseableResponseTool } from './function-tool.ts';
import type { AutoParseableResponseTool } from './function-tool.ts';
import type { OutputOf, StandardSchema } from './standard-schema.ts';
import { toStrictRoot } from './strict-schema.ts';
import type { JsonSchema } from './strict-schema.ts';
import { parseOutput, schemaOf, validateOutput } from './text-format.ts';

/** A function tool made of a schema of any Standard Schema library. */
export interface StandardFunctionOptions<Schema extends StandardSchema> {
  /** What the model calls the function: letters, digits, `_` and `-`, 64 at most. */
  name: string;
  /** Schema of the arguments: an object. */
  parameters: Schema;
  /** JSON Schema, for validators that cannot make one of themselves. */
  schema?: JsonSchema | undefined;
  /** Run by tool runners with the validated arguments. */
  function?: ((args: OutputOf<Schema>) => unknown) | undefined;
  /** Tells the model what the function does and when to call it. */
  description?: string | undefined;
}

function definitionOf<Schema extends StandardSchema>(options: StandardFunctionOptions<Schema>) {
  const { name, parameters, schema, description } = options;
  return {
    definition: {
      name,
      parameters: toStrictRoot(schemaOf(parameters, name, schema), name),
      strict: true,
      ...(description === undefined ? undefined : { description }),
    },
    behaviour: {
      parser: (content: string) =>
        validateOutput(parameters, parseOutput(content), name, content) as OutputOf<Schema>,
      callback: options.function,
    },
  };
}

/**
 * A strict function tool for chat completions. With `parse()` and `stream()` its arguments are
 * validated into `parsed_arguments`; `runTools()` calls its function.
 * @throws {OpenAIError} where no JSON Schema can be made, or where it says what strict output cannot.
 */
export function standardFunction<Schema extends StandardSchema>(
  options: StandardFunctionOptions<Schema>,
): AutoParseableTool<OutputOf<Schema>> {
  const { definition, behaviour } = definitionOf(options);
  return makeParseableTool({ type: 'function', function: definition }, behaviour);
}

/** The same for responses. */
export function standardResponsesFunction<Schema extends StandardSchema>(
  options: StandardFunctionOptions<Schema> & {
    /** Leaves the function out until tool search finds it. */
    defer_loading?: boolean | undefined;
  },
): AutoParseableResponseTool<OutputOf<Schema>> {
  const { definition, behaviour } = definitionOf(options);
  const { defer_loading } = options;
  const tool: FunctionTool = {
    type: 'function',
    ...definition,
    ...(defer_loading === undefined ? undefined : { defer_loading }),
  };
  return makeParseableResponseTool(tool, behaviour);
}
