import type { ChatCompletionFunctionTool, ResponseFormatJSONSchema } from '@unabridged/contract';
import type { OutputOf, StandardSchema } from './standard-schema.ts';
import { toStrictRoot } from './strict-schema.ts';
import { parseOutput, schemaOf, validateOutput } from './text-format.ts';
import type { TextFormatOptions } from './text-format.ts';

/** A response format that knows how to parse what the model writes. The parser is not sent. */
export type AutoParseableResponseFormat<Parsed> = ResponseFormatJSONSchema & {
  /** Marks formats of this kind; not enumerable. */
  $brand: 'auto-parseable-response-format';
  /** Parses the text of the model; not enumerable. */
  $parseRaw(content: string): Parsed | Promise<Parsed>;
  /** For types alone; does not exist at run time. */
  __output: Parsed;
};

/** A function tool of chat completions that knows how to parse its arguments, and may hold the function. */
export type AutoParseableTool<
  // oxlint-disable-next-line typescript/no-explicit-any -- each tool of a list has arguments of its own
  Arguments = any,
  HasFunction extends boolean = boolean,
> = ChatCompletionFunctionTool & {
  /** Marks tools of this kind; not enumerable. */
  $brand: 'auto-parseable-tool';
  /** Parses the arguments that the model wrote; not enumerable. */
  $parseRaw(content: string): Arguments | Promise<Arguments>;
  /** The function that `runTools()` calls; not enumerable. */
  $callback: ((args: Arguments) => unknown) | undefined;
  /** For types alone; does not exist at run time. */
  __arguments: Arguments;
  /** For types alone; does not exist at run time. */
  __hasFunction: HasFunction;
};

/** Attaches a parser to a response format, so that `parse()` and `stream()` fill `parsed`. */
export function makeParseableResponseFormat<Parsed>(
  format: ResponseFormatJSONSchema,
  parse: (content: string) => Parsed | Promise<Parsed>,
): AutoParseableResponseFormat<Parsed> {
  const copy = { ...format };
  Object.defineProperties(copy, {
    $brand: { value: 'auto-parseable-response-format', enumerable: false },
    $parseRaw: { value: parse, enumerable: false },
  });
  return copy as AutoParseableResponseFormat<Parsed>;
}

/** Attaches a parser to a function tool, so that `parse()` and `stream()` fill `parsed_arguments`, and `runTools()` can call it. */
export function makeParseableTool<Arguments, HasFunction extends boolean = boolean>(
  tool: ChatCompletionFunctionTool,
  behaviour: {
    parser: (content: string) => Arguments | Promise<Arguments>;
    callback: ((args: Arguments) => unknown) | undefined;
  },
): AutoParseableTool<Arguments, HasFunction> {
  const copy = { ...tool };
  Object.defineProperties(copy, {
    $brand: { value: 'auto-parseable-tool', enumerable: false },
    $parseRaw: { value: behaviour.parser, enumerable: false },
    $callback: { value: behaviour.callback, enumerable: false },
  });
  return copy as AutoParseableTool<Arguments, HasFunction>;
}

/**
 * Asks chat completions for JSON by the schema of any Standard Schema library, strictly. With
 * `chat.completions.parse()` and `.stream()` the content is validated into `parsed`.
 * @param name what the model is told the format is called: letters, digits, `_` and `-`, 64 at most.
 * @throws {OpenAIError} where no JSON Schema can be made, or where it says what strict output cannot.
 */
export function responseFormat<Schema extends StandardSchema>(
  schema: Schema,
  name: string,
  options: TextFormatOptions = {},
): AutoParseableResponseFormat<OutputOf<Schema>> {
  const { schema: given, ...rest } = options;
  const json_schema = {
    ...rest,
    name,
    strict: true,
    schema: toStrictRoot(schemaOf(schema, name, given), name),
  };
  return makeParseableResponseFormat(
    { type: 'json_schema', json_schema },
    (content) => validateOutput(schema, parseOutput(content), name, content) as OutputOf<Schema>,
  );
}
