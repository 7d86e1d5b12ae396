import type { ChatCompletionMessageParam } from './messages.ts';
import type {
  ChatModel,
  FunctionParameters,
  Metadata,
  ReasoningEffort,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
} from '../../shared/types.ts';
import type {
  ChatCompletionAudioParam,
  ChatCompletionPredictionContent,
  ChatCompletionStreamOptions,
} from './completion.ts';
import type {
  ChatCompletionFunctionCallOption,
  ChatCompletionTool,
  ChatCompletionToolChoiceOption,
} from './tools.ts';
import type { Integer } from '../../../scalars.ts';

export interface ChatCompletionCreateParams {
  messages: ChatCompletionMessageParam[];
  model: (string & {}) | ChatModel;
  audio?: ChatCompletionAudioParam | null;
  frequency_penalty?: number | null;
  function_call?: 'none' | 'auto' | ChatCompletionFunctionCallOption;
  functions?: ChatCompletionCreateParamsFunction[];
  logit_bias?: {
    [key: string]: number;
  } | null;
  logprobs?: boolean | null;
  max_completion_tokens?: Integer | null;
  max_tokens?: Integer | null;
  metadata?: Metadata | null;
  modalities?: ('text' | 'audio')[] | null;
  moderation?: ChatCompletionCreateParamsModeration | null;
  n?: Integer | null;
  parallel_tool_calls?: boolean;
  prediction?: ChatCompletionPredictionContent | null;
  presence_penalty?: number | null;
  prompt_cache_key?: string | null;
  prompt_cache_options?: ChatCompletionCreateParamsPromptCacheOptions;
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  reasoning_effort?: ReasoningEffort | null;
  response_format?: ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject;
  safety_identifier?: string | null;
  seed?: Integer | null;
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;
  stop?: string | string[] | null;
  store?: boolean | null;
  stream?: boolean | null;
  stream_options?: ChatCompletionStreamOptions | null;
  temperature?: number | null;
  tool_choice?: ChatCompletionToolChoiceOption;
  tools?: ChatCompletionTool[];
  top_logprobs?: Integer | null;
  top_p?: number | null;
  user?: string;
  verbosity?: 'low' | 'medium' | 'high' | null;
  web_search_options?: ChatCompletionCreateParamsWebSearchOptions;
}

export interface ChatCompletionCreateParamsFunction {
  name: string;
  description?: string;
  parameters?: FunctionParameters;
}

export interface ChatCompletionCreateParamsModeration {
  model: string;
  policy?: ChatCompletionCreateParamsModerationPolicy | null;
}

export interface ChatCompletionCreateParamsModerationPolicy {
  input?: ChatCompletionCreateParamsModerationPolicyInput | null;
  output?: ChatCompletionCreateParamsModerationPolicyOutput | null;
}

export interface ChatCompletionCreateParamsModerationPolicyInput {
  mode: 'score' | 'block';
}

export interface ChatCompletionCreateParamsModerationPolicyOutput {
  mode: 'score' | 'block';
}

export interface ChatCompletionCreateParamsPromptCacheOptions {
  mode?: 'implicit' | 'explicit';
  ttl?: '30m';
}

export interface ChatCompletionCreateParamsWebSearchOptions {
  search_context_size?: 'low' | 'medium' | 'high';
  user_location?: ChatCompletionCreateParamsWebSearchOptionsUserLocation | null;
}

export interface ChatCompletionCreateParamsWebSearchOptionsUserLocation {
  approximate: ChatCompletionCreateParamsWebSearchOptionsUserLocationApproximate;
  type: 'approximate';
}

export interface ChatCompletionCreateParamsWebSearchOptionsUserLocationApproximate {
  city?: string;
  country?: string;
  region?: string;
  timezone?: string;
}

export interface ChatCompletionUpdateParams {
  completion_id: string;
  metadata: Metadata | null;
}
