export {
  ChatCompletionsHelpersService,
  ChatHelpersService,
} from './services/chat-helpers-service.ts';
export type { ChatCompletionParseParams } from './services/chat/chat-completions-helpers-service.ts';
export { ChatCompletionStream } from './chat/chat-completion-stream.ts';
export type {
  ChatCompletionStreamEvents,
  ChatCompletionStreamParams,
  ContentDeltaEvent,
  ContentDoneEvent,
  FunctionToolCallArgumentsDeltaEvent,
  FunctionToolCallArgumentsDoneEvent,
  LogProbsContentDeltaEvent,
  LogProbsContentDoneEvent,
  LogProbsRefusalDeltaEvent,
  LogProbsRefusalDoneEvent,
  RefusalDeltaEvent,
  RefusalDoneEvent,
} from './chat/chat-completion-stream.ts';
export type { ChatCompletionSnapshot } from './chat/completion-accumulator.ts';
export type { ChatCompletionRunnerBaseEvents } from './chat/chat-completion-runner.ts';
export { parseChatCompletion } from './chat/parse-completion.ts';
export type { ParsedContentOf } from './chat/parse-completion.ts';
export type {
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChatCompletionMessageToolCall,
  ParsedChoice,
  ParsedFunction,
  ParsedFunctionToolCall,
} from './chat/parsed-completion.ts';
export { ParsingToolFunction } from './chat/runnable-tool.ts';
export type {
  RunnableFunctionWithoutParse,
  RunnableFunctionWithParse,
  RunnableTool,
  RunnableToolFunction,
  RunnableToolFunctionWithContext,
} from './chat/runnable-tool.ts';
export type {
  ChatCompletionStreamingToolRunnerParams,
  ChatCompletionStreamingToolRunnerParamsWithContext,
  ChatCompletionStreamingToolRunnerParamsWithoutContext,
  ChatCompletionToolRunnerParams,
  ChatCompletionToolRunnerParamsWithContext,
  ChatCompletionToolRunnerParamsWithoutContext,
  RunnerOptions,
  ToolRunner,
} from './chat/tool-runner.ts';
export { ChatCompletionRunner, ChatCompletionStreamingRunner } from './chat/tool-runners.ts';
export type { ChatCompletionRunnerEvents } from './chat/tool-runners.ts';
