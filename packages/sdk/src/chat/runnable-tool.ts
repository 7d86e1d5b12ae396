import type { ChatCompletionTool, FunctionParameters } from '@unabridged/contract';
import { OpenAIError } from '../errors/openai-error.ts';
import type { AutoParseableTool } from '../structured-output/chat-format.ts';
import { isParseableTool } from '../structured-output/function-tool.ts';
import type { ToolRunner } from './tool-runner.ts';

type MaybePromise<Value> = Value | Promise<Value>;

/** A function that the model can call, with the parser of its arguments. */
export interface RunnableFunctionWithParse<Args extends object, Context = unknown> {
  /** Called with the parsed arguments; what it gives goes to the model, as JSON unless it is text. */
  function: (args: Args, runner: ToolRunner, toolContext: Context) => MaybePromise<unknown>;
  /** Parses the arguments that the model wrote. What it throws goes to the model. */
  parse: (input: string) => MaybePromise<Args>;
  /** JSON Schema of the arguments. */
  parameters: object;
  /** Tells the model what the function does and when to call it. */
  description: string;
  /** Default: the name of the function. */
  name?: string | undefined;
  strict?: boolean | undefined;
}

/** A function that the model can call, which gets its arguments as text. */
export interface RunnableFunctionWithoutParse<Context = unknown> {
  function: (args: string, runner: ToolRunner, toolContext: Context) => MaybePromise<unknown>;
  parameters: object;
  description: string;
  name?: string | undefined;
  strict?: boolean | undefined;
}

/** A tool whose function gets its arguments as text, or parsed where it has a `parse`. */
export interface RunnableToolFunction<Context = unknown> {
  type: 'function';
  // oxlint-disable-next-line typescript/no-explicit-any -- each tool of a list has arguments of its own
  function: RunnableFunctionWithParse<any, Context> | RunnableFunctionWithoutParse<Context>;
}

/** A tool whose function gets a context of the program's own. */
export interface RunnableToolFunctionWithContext<Context> {
  type: 'function';
  function: {
    // oxlint-disable-next-line typescript/no-explicit-any -- text, or what `parse` gives
    function: (args: any, runner: ToolRunner, toolContext: Context) => MaybePromise<unknown>;
    parse?: (input: string) => MaybePromise<unknown>;
    parameters: object;
    description: string;
    name?: string | undefined;
    strict?: boolean | undefined;
  };
}

/** What `runTools()` takes for tools. */
export type RunnableTool<Context = unknown> = RunnableToolFunction<Context> | AutoParseableTool;

/** A tool that runs a function with parsed arguments; its types follow from `parse`. */
export class ParsingToolFunction<
  Args extends object,
  Context = unknown,
> implements RunnableToolFunction<Context> {
  type = 'function' as const;
  function: RunnableFunctionWithParse<Args, Context>;

  constructor(input: RunnableFunctionWithParse<Args, Context>) {
    this.function = input;
  }
}

/** A tool as the runner uses it. */
export interface ReadyTool {
  readonly name: string;
  /** What is sent. */
  readonly wire: ChatCompletionTool;
  readonly call: (args: unknown, runner: ToolRunner, toolContext: never) => unknown;
  readonly parse: ((input: string) => unknown) | undefined;
}

/** Splits a tool into what is sent and what is called. */
export function readyTool(tool: RunnableTool<never>): ReadyTool {
  if (isParseableTool(tool)) {
    const { name } = (tool as AutoParseableTool).function;
    const callback = tool.$callback;
    if (callback === undefined) {
      throw new OpenAIError(
        `The tool ${name} has no function to run. Pass one: zodFunction({ name, parameters, function }).`,
      );
    }
    return {
      name,
      wire: tool as AutoParseableTool,
      call: callback,
      parse: (input) => tool.$parseRaw(input),
    };
  }
  const given = (tool as RunnableToolFunction<never>).function;
  const { function: run, name = run.name, parameters, description, strict } = given;
  const parse = 'parse' in given ? given.parse : undefined;
  if (!name) {
    throw new OpenAIError(
      'A function without a name of its own needs one: { type: "function", function: { name, … } }.',
    );
  }
  const definition = { name, description, parameters: parameters as FunctionParameters };
  return {
    name,
    wire: {
      type: 'function',
      function: { ...definition, ...(strict === undefined ? undefined : { strict }) },
    },
    call: run as ReadyTool['call'],
    parse,
  };
}
