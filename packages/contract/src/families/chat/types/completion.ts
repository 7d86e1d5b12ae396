import type { Metadata, ReasoningEffort } from '../../shared/types.ts';
import type { ChatCompletionContentPartText, ChatCompletionMessage } from './messages.ts';
import type { Integer } from '../../../scalars.ts';

export interface ChatCompletion {
  id: string;
  choices: ChatCompletionChoice[];
  created: Integer;
  model: string;
  object: 'chat.completion';
  metadata?: Metadata | null;
  moderation?: ChatCompletionModeration | null;
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;
  system_fingerprint?: string;
  usage?: CompletionUsage;
}

export interface ChatCompletionChoice {
  finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call';
  index: Integer;
  logprobs: ChatCompletionChoiceLogprobs | null;
  message: ChatCompletionMessage;
}

export interface ChatCompletionChoiceLogprobs {
  content: ChatCompletionTokenLogprob[] | null;
  refusal: ChatCompletionTokenLogprob[] | null;
}

export interface ChatCompletionModeration {
  input: ChatCompletionModerationModerationResults | ChatCompletionModerationError;
  output: ChatCompletionModerationModerationResults | ChatCompletionModerationError;
}

export interface ChatCompletionModerationModerationResults {
  model: string;
  results: ChatCompletionModerationModerationResultsResult[];
  type: 'moderation_results';
}

export interface ChatCompletionModerationModerationResultsResult {
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

export interface ChatCompletionModerationError {
  code: string;
  message: string;
  type: 'error';
}

export interface ChatCompletionAudio {
  id: string;
  data: string;
  expires_at: Integer;
  transcript: string;
}

export interface ChatCompletionAudioParam {
  format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16';
  voice:
    | string
    | 'alloy'
    | 'ash'
    | 'ballad'
    | 'coral'
    | 'echo'
    | 'sage'
    | 'shimmer'
    | 'verse'
    | 'marin'
    | 'cedar'
    | ChatCompletionAudioParamID;
}

export interface ChatCompletionAudioParamID {
  id: string;
}

export interface ChatCompletionDeleted {
  id: string;
  deleted: boolean;
  object: 'chat.completion.deleted';
}

export type ChatCompletionModality = 'text' | 'audio';

export interface ChatCompletionPredictionContent {
  content: string | ChatCompletionContentPartText[];
  type: 'content';
}

export type ChatCompletionRole =
  | 'developer'
  | 'system'
  | 'user'
  | 'assistant'
  | 'tool'
  | 'function';

export interface ChatCompletionStreamOptions {
  include_obfuscation?: boolean;
  include_usage?: boolean;
}

export interface ChatCompletionTokenLogprob {
  token: string;
  bytes: number[] | null;
  logprob: number;
  top_logprobs: ChatCompletionTokenLogprobTopLogprob[];
}

export interface ChatCompletionTokenLogprobTopLogprob {
  token: string;
  bytes: number[] | null;
  logprob: number;
}

export type ChatCompletionReasoningEffort = ReasoningEffort | null;

export interface CompletionUsage {
  completion_tokens: Integer;
  prompt_tokens: Integer;
  total_tokens: Integer;
  completion_tokens_details?: CompletionUsageCompletionTokensDetails;
  prompt_tokens_details?: CompletionUsagePromptTokensDetails;
}

export interface CompletionUsageCompletionTokensDetails {
  accepted_prediction_tokens?: Integer;
  audio_tokens?: Integer;
  reasoning_tokens?: Integer;
  rejected_prediction_tokens?: Integer;
  text_tokens?: Integer;
}

export interface CompletionUsagePromptTokensDetails {
  audio_tokens?: Integer;
  cache_write_tokens?: Integer;
  cached_tokens?: Integer;
  image_tokens?: Integer;
  text_tokens?: Integer;
}
