import type {
  ChatCompletion,
  ChatCompletionChoice,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageFunctionToolCallFunction,
} from '@unabridged/contract';

/** A function call with its arguments parsed; null where the tool is not strict and has no parser. */
export interface ParsedFunction extends ChatCompletionMessageFunctionToolCallFunction {
  parsed_arguments?: unknown;
}

/** A call of a function tool whose arguments were parsed. */
export interface ParsedFunctionToolCall extends ChatCompletionMessageFunctionToolCall {
  function: ParsedFunction;
}

/** A call of any tool, parsed where it is one of a function. */
export type ParsedChatCompletionMessageToolCall =
  | ParsedFunctionToolCall
  | ChatCompletionMessageCustomToolCall;

/** A message with what its schema made of it; null where there is nothing to parse. */
export interface ParsedChatCompletionMessage<Parsed> extends ChatCompletionMessage {
  parsed: Parsed | null;
  tool_calls?: ParsedChatCompletionMessageToolCall[];
}

/** A choice whose message was parsed. */
export interface ParsedChoice<Parsed> extends ChatCompletionChoice {
  message: ParsedChatCompletionMessage<Parsed>;
}

/** A chat completion whose messages were parsed by the schema that the request asked for. */
export interface ParsedChatCompletion<Parsed> extends ChatCompletion {
  choices: ParsedChoice<Parsed>[];
}
