import type { ChatCompletionTokenLogprob, CompletionUsage } from './completion.ts';
import type { Integer } from '../../../scalars.ts';

export interface ChatCompletionChunk {
  id: string;
  choices: ChatCompletionChunkChoice[];
  created: Integer;
  model: string;
  object: 'chat.completion.chunk';
  moderation?: ChatCompletionChunkModeration | null;
  obfuscation?: string;
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;
  system_fingerprint?: string;
  usage?: CompletionUsage | null;
}

export interface ChatCompletionChunkChoice {
  delta: ChatCompletionChunkChoiceDelta;
  index: Integer;
  finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | null;
  logprobs?: ChatCompletionChunkChoiceLogprobs | null;
}

export interface ChatCompletionChunkChoiceDelta {
  audio?: ChatCompletionChunkChoiceDeltaAudio;
  content?: string | null;
  function_call?: ChatCompletionChunkChoiceDeltaFunctionCall;
  refusal?: string | null;
  role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool';
  tool_calls?: ChatCompletionChunkChoiceDeltaToolCall[];
}

export interface ChatCompletionChunkChoiceDeltaAudio {
  id?: string;
  data?: string;
  expires_at?: Integer;
  transcript?: string;
}

export interface ChatCompletionChunkChoiceDeltaFunctionCall {
  arguments?: string;
  name?: string;
}

export interface ChatCompletionChunkChoiceDeltaToolCall {
  index: Integer;
  id?: string;
  custom?: ChatCompletionChunkChoiceDeltaToolCallCustom;
  function?: ChatCompletionChunkChoiceDeltaToolCallFunction;
  type?: 'function' | 'custom';
}

export interface ChatCompletionChunkChoiceDeltaToolCallCustom {
  input?: string;
  name?: string;
}

export interface ChatCompletionChunkChoiceDeltaToolCallFunction {
  arguments?: string;
  name?: string;
}

export interface ChatCompletionChunkChoiceLogprobs {
  content: ChatCompletionTokenLogprob[] | null;
  refusal: ChatCompletionTokenLogprob[] | null;
}

export interface ChatCompletionChunkModeration {
  input: ChatCompletionChunkModerationModerationResults | ChatCompletionChunkModerationError;
  output: ChatCompletionChunkModerationModerationResults | ChatCompletionChunkModerationError;
}

export interface ChatCompletionChunkModerationModerationResults {
  model: string;
  results: ChatCompletionChunkModerationModerationResultsResult[];
  type: 'moderation_results';
}

export interface ChatCompletionChunkModerationModerationResultsResult {
  categories: {
    [key: string]: boolean;
  };
  category_applied_input_types: {
    [key: string]: ('text' | 'image')[];
  };
  category_scores: {
    [key: string]: number;
  };
  flagged: boolean;
  model: string;
  type: 'moderation_result';
}

export interface ChatCompletionChunkModerationError {
  code: string;
  message: string;
  type: 'error';
}
