import type { ResponseItem, ResponseOutputItem } from './items.ts';
import type {
  ResponseConversationParam,
  ResponseFormatTextConfig,
  ResponseIncludable,
  ResponsePrompt,
  ResponseTextConfig,
  ResponseUsage,
  ServiceTier,
} from './response.ts';
import type { ResponseInput, ResponseInputItem } from './input-items.ts';
import type { Metadata, Reasoning, ResponsesModel } from '../../shared/types.ts';
import type {
  Tool,
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
  ToolChoiceTypes,
} from './tools.ts';
import type { Integer } from '../../../scalars.ts';

export interface CompactedResponse {
  id: string;
  created_at: Integer;
  object: 'response.compaction';
  output: ResponseOutputItem[];
  usage: ResponseUsage;
  image?: CompactedResponseImage;
}

export interface CompactedResponseImage {
  context_compression: 'enabled' | 'disabled';
}

export interface ResponseCreateParams {
  access_programs?: ResponseCreateParamsAccessPrograms;
  background?: boolean | null;
  context_management?: ResponseCreateParamsContextManagement[] | null;
  conversation?: string | ResponseConversationParam | null;
  image?: ResponseCreateParamsImage;
  include?: ResponseIncludable[] | null;
  input?: string | ResponseInput;
  instructions?: string | null;
  max_output_tokens?: Integer | null;
  max_tool_calls?: Integer | null;
  metadata?: Metadata | null;
  model?: ResponsesModel;
  moderation?: ResponseCreateParamsModeration | null;
  parallel_tool_calls?: boolean | null;
  previous_response_id?: string | null;
  prompt?: ResponsePrompt | null;
  prompt_cache_key?: string | null;
  prompt_cache_options?: ResponseCreateParamsPromptCacheOptions;
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  reasoning?: Reasoning | null;
  safety_identifier?: string | null;
  service_tier?: ServiceTier | null;
  store?: boolean | null;
  stream?: boolean | null;
  stream_options?: ResponseCreateParamsStreamOptions | null;
  temperature?: number | null;
  text?: ResponseTextConfig;
  tool_choice?:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ResponseCreateParamsSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  tools?: Tool[];
  top_logprobs?: Integer | null;
  top_p?: number | null;
  truncation?: 'auto' | 'disabled' | null;
  user?: string;
}

export interface ResponseCreateParamsAccessPrograms {
  cyber?: 'standard' | 'daybreak_blue' | 'daybreak_red';
}

export interface ResponseCreateParamsContextManagement {
  type: string;
  compact_threshold?: Integer | null;
}

export interface ResponseCreateParamsImage {
  context_compression?: 'auto' | 'enabled' | 'disabled';
}

export interface ResponseCreateParamsModeration {
  model: string;
  policy?: ResponseCreateParamsModerationPolicy | null;
}

export interface ResponseCreateParamsModerationPolicy {
  input?: ResponseCreateParamsModerationPolicyInput | null;
  output?: ResponseCreateParamsModerationPolicyOutput | null;
}

export interface ResponseCreateParamsModerationPolicyInput {
  mode: 'score' | 'block';
}

export interface ResponseCreateParamsModerationPolicyOutput {
  mode: 'score' | 'block';
}

export interface ResponseCreateParamsPromptCacheOptions {
  comparison_response_id?: string | null;
  mode?: 'implicit' | 'explicit';
  prewarm?: boolean;
  ttl?: '30m' | '12h';
}

export interface ResponseCreateParamsStreamOptions {
  include_obfuscation?: boolean;
}

export interface ResponseCreateParamsSpecificProgrammaticToolCallingParam {
  type: 'programmatic_tool_calling';
}

export interface ResponseRetrieveParams {
  response_id: string;
  include?: ResponseIncludable[];
  include_obfuscation?: boolean;
  starting_after?: Integer;
  stream?: boolean;
}

export interface ResponseCompactParams {
  model: ResponsesModel | null;
  image?: ResponseCompactParamsImage;
  input?: string | ResponseInputItem[] | null;
  instructions?: string | null;
  previous_response_id?: string | null;
  prompt_cache_key?: string | null;
  prompt_cache_options?: ResponseCompactParamsPromptCacheOptions | null;
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  service_tier?: 'auto' | 'default' | 'fast' | 'flex' | 'priority' | null;
}

export interface ResponseCompactParamsImage {
  context_compression?: 'auto' | 'enabled' | 'disabled';
}

export interface ResponseCompactParamsPromptCacheOptions {
  mode?: 'implicit' | 'explicit';
  ttl?: '30m';
}

export interface ResponseItemList {
  data: ResponseItem[];
  first_id: string;
  has_more: boolean;
  last_id: string;
  object: 'list';
}

export interface InputItemListParams {
  response_id: string;
  after?: string;
  limit?: Integer;
  include?: ResponseIncludable[];
  order?: 'asc' | 'desc';
}

export interface InputTokenCountResponse {
  input_tokens: Integer;
  object: 'response.input_tokens';
}

export interface InputTokenCountParams {
  conversation?: string | ResponseConversationParam | null;
  input?: string | ResponseInputItem[] | null;
  instructions?: string | null;
  model?: string | null;
  parallel_tool_calls?: boolean | null;
  personality?: (string & {}) | 'friendly' | 'pragmatic';
  previous_response_id?: string | null;
  reasoning?: Reasoning | null;
  text?: InputTokenCountParamsText | null;
  tool_choice?:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | InputTokenCountParamsSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell
    | null;
  tools?: Tool[] | null;
  truncation?: 'auto' | 'disabled';
}

export interface InputTokenCountParamsText {
  format?: ResponseFormatTextConfig;
  verbosity?: 'low' | 'medium' | 'high' | null;
}

export interface InputTokenCountParamsSpecificProgrammaticToolCallingParam {
  type: 'programmatic_tool_calling';
}

export interface ResponseDeleteParams {
  response_id: string;
}

export interface ResponseDeleted {
  id: string;
  object: 'response';
  deleted: boolean;
}

export interface ResponseCancelParams {
  response_id: string;
}
