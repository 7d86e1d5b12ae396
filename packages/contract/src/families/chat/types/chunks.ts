import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { ChatCompletionTokenLogprob, CompletionUsage } from './completion.ts';

/** A piece of a chat completion while it is made. Put the deltas of a choice together by `index`. */
export interface ChatCompletionChunk {
  /** Id of the completion, the same in every chunk. */
  id: string;
  /** What is new. Empty in the last chunk where the request asks for the usage. */
  choices: ChatCompletionChunkChoice[];
  /** When the completion was asked for, the same in every chunk. */
  created: UnixSeconds;
  /** Model that makes it. */
  model: string;
  object: 'chat.completion.chunk';
  /** What moderation found, where the request asks for it. */
  moderation?: ChatCompletionChunkModeration | null;
  /** Padding, so that the length of a chunk does not tell what it holds. */
  obfuscation?: string;
  /** Tier that serves it. */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;
  /**
   * Opaque mark of the setup that runs the model.
   * @deprecated It tells nothing that holds for long; leave it unread.
   */
  system_fingerprint?: string;
  /**
   * Tokens of the whole completion, in the last chunk; null before. Only with
   * `stream_options.include_usage`; missing where the stream is cut off.
   */
  usage?: CompletionUsage | null;
}

/** What is new in one of the choices. */
export interface ChatCompletionChunkChoice {
  /** The new piece of the message. */
  delta: ChatCompletionChunkChoiceDelta;
  /** Place of the choice, counted from 0. */
  index: Integer;
  /** Why the choice ended, in its last chunk; null before. Values as in a `ChatCompletion`. */
  finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | null;
  /** Log probabilities of the new tokens, where the request asks for them. */
  logprobs?: ChatCompletionChunkChoiceLogprobs | null;
}

/** The new piece of a message. Append its texts to what came before. */
export interface ChatCompletionChunkChoiceDelta {
  /** New piece of speech. */
  audio?: ChatCompletionChunkChoiceDeltaAudio;
  /** New piece of the text. */
  content?: string | null;
  /**
   * New piece of a function call.
   * @deprecated Read `tool_calls`.
   */
  function_call?: ChatCompletionChunkChoiceDeltaFunctionCall;
  /** New piece of the words that decline to answer. */
  refusal?: string | null;
  /** Who speaks; in the first chunk of a choice. */
  role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool';
  /** New pieces of calls of tools. */
  tool_calls?: ChatCompletionChunkChoiceDeltaToolCall[];
}

/** New piece of speech. */
export interface ChatCompletionChunkChoiceDeltaAudio {
  /** Id of the speech; in its first piece. */
  id?: string;
  /** New bytes of the recording in base64. */
  data?: string;
  /** When the API forgets the speech; in its last piece. */
  expires_at?: UnixSeconds;
  /** New piece of the words that are spoken. */
  transcript?: string;
}

/** New piece of a function call in the form that came before tools. */
export interface ChatCompletionChunkChoiceDeltaFunctionCall {
  /** New piece of the arguments, which are JSON text as a whole. */
  arguments?: string;
  /** Name of the function; in the first piece. */
  name?: string;
}

/** New piece of a call of a tool. */
export interface ChatCompletionChunkChoiceDeltaToolCall {
  /** Place of the call in the message, counted from 0: pieces of the same call share it. */
  index: Integer;
  /** Id that the output has to carry; in the first piece. */
  id?: string;
  /** New piece of the input of a custom tool. */
  custom?: ChatCompletionChunkChoiceDeltaToolCallCustom;
  /** New piece of the arguments of a function. */
  function?: ChatCompletionChunkChoiceDeltaToolCallFunction;
  /** Kind of the tool; in the first piece. */
  type?: 'function' | 'custom';
}

/** New piece of a call of a custom tool. */
export interface ChatCompletionChunkChoiceDeltaToolCallCustom {
  /** New piece of the input. */
  input?: string;
  /** Name of the tool; in the first piece. */
  name?: string;
}

/** New piece of a call of a function. */
export interface ChatCompletionChunkChoiceDeltaToolCallFunction {
  /** New piece of the arguments, which are JSON text as a whole. */
  arguments?: string;
  /** Name of the function; in the first piece. */
  name?: string;
}

/** Log probabilities of the new tokens. */
export interface ChatCompletionChunkChoiceLogprobs {
  /** Of the tokens of the text. */
  content: ChatCompletionTokenLogprob[] | null;
  /** Of the tokens of a refusal. */
  refusal: ChatCompletionTokenLogprob[] | null;
}

/** What moderation found. */
export interface ChatCompletionChunkModeration {
  /** In the messages of the request. */
  input: ChatCompletionChunkModerationModerationResults | ChatCompletionChunkModerationError;
  /** In what the model wrote. */
  output: ChatCompletionChunkModerationModerationResults | ChatCompletionChunkModerationError;
}

/** What a moderation model found on one side. */
export interface ChatCompletionChunkModerationModerationResults {
  type: 'moderation_results';
  /** The moderation model. */
  model: string;
  /** One result for each text or image that was looked at. */
  results: ChatCompletionChunkModerationModerationResultsResult[];
}

/** What a moderation model found in one text or image. */
export interface ChatCompletionChunkModerationModerationResultsResult {
  type: 'moderation_result';
  /** Category, such as `violence` → whether it applies. */
  categories: { [key: string]: boolean };
  /** Category → kinds of content that it was looked for in. */
  category_applied_input_types: { [key: string]: ('text' | 'image')[] };
  /** Category → how sure the model is, from 0 to 1. */
  category_scores: { [key: string]: number };
  /** Whether any category applies. */
  flagged: boolean;
  /** The moderation model. */
  model: string;
}

/** Moderation could not be carried out. */
export interface ChatCompletionChunkModerationError {
  type: 'error';
  /** Stable identifier of the reason. */
  code: string;
  /** The reason, for a person. */
  message: string;
}
