import type {
  ChatCompletion,
  ChatCompletionCreateParams,
  ChatCompletionMessageParam,
} from '@unabridged/contract';
import type { RequestOptions } from '../client/request-options.ts';
import type { AutoParseableTool } from '../structured-output/chat-format.ts';
import type { RunnableTool, RunnableToolFunctionWithContext } from './runnable-tool.ts';

/** What a function can do with the conversation that called it. */
export interface ToolRunner {
  /** The conversation so far. */
  messages: ChatCompletionMessageParam[];
  /** Ends the run with an `APIUserAbortError`. */
  abort(): void;
}

/** Options of `runTools()`. */
export interface RunnerOptions extends RequestOptions {
  /** Most requests of the run. Where the model still calls tools after the last, the run fails with a `TurnLimitError`. Default: 10. */
  maxChatCompletions?: number | undefined;
  /** Called after each completion and its tools; may change `messages` for the next. */
  afterCompletion?:
    | ((completion: ChatCompletion, runner: ToolRunner) => void | Promise<void>)
    | undefined;
  /** What happens to an error that a function throws: `report` tells it to the model, which may try otherwise; `throw` fails the run. Default: `report`. */
  toolErrors?: 'report' | 'throw' | undefined;
}

type Base<Stream> = Omit<ChatCompletionCreateParams, 'tools' | 'stream'> & Stream;

interface NotStreamed {
  stream?: false | null;
}

interface Streamed {
  stream: true;
}

interface WithTools {
  tools: readonly RunnableTool[];
  toolContext?: never;
}

interface WithContext<Context> {
  tools: readonly (RunnableToolFunctionWithContext<Context> | AutoParseableTool)[];
  /** Handed to every function as its third argument. */
  toolContext: Context;
}

/** What `runTools()` takes. */
export type ChatCompletionToolRunnerParamsWithoutContext<_Args = unknown> = Base<NotStreamed> &
  WithTools;
/** The same with a context that every function is handed. */
export type ChatCompletionToolRunnerParamsWithContext<
  _Args = unknown,
  Context = unknown,
> = Base<NotStreamed> & WithContext<Context>;
/** What `runTools()` takes, with a context where its type is given. */
export type ChatCompletionToolRunnerParams<Args = unknown, Context = never> = [Context] extends [
  never,
]
  ? ChatCompletionToolRunnerParamsWithoutContext<Args>
  : ChatCompletionToolRunnerParamsWithContext<Args, Context>;
/** What `runTools()` takes to stream. */
export type ChatCompletionStreamingToolRunnerParamsWithoutContext<_Args = unknown> =
  Base<Streamed> & WithTools;
/** The same with a context that every function is handed. */
export type ChatCompletionStreamingToolRunnerParamsWithContext<
  _Args = unknown,
  Context = unknown,
> = Base<Streamed> & WithContext<Context>;
/** What `runTools()` takes to stream, with a context where its type is given. */
export type ChatCompletionStreamingToolRunnerParams<Args = unknown, Context = never> = [
  Context,
] extends [never]
  ? ChatCompletionStreamingToolRunnerParamsWithoutContext<Args>
  : ChatCompletionStreamingToolRunnerParamsWithContext<Args, Context>;

/** What any run takes. */
export type ToolRunParams = Omit<ChatCompletionCreateParams, 'tools'> & {
  tools: readonly RunnableTool<never>[];
  toolContext?: unknown;
};
