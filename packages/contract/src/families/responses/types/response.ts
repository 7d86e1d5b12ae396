import type { ResponseInputItem } from './input-items.ts';
import type {
  Metadata,
  Reasoning,
  ResponseFormatJSONObject,
  ResponseFormatText,
  ResponsesModel,
} from '../../shared/types.ts';
import type { ResponseOutputItem } from './items.ts';
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
import type { ResponseInputFile, ResponseInputImage, ResponseInputText } from './content.ts';
import type { Integer } from '../../../scalars.ts';

export interface Response {
  id: string;
  access_programs: ResponseAccessPrograms | null;
  created_at: Integer;
  error: ResponseError | null;
  incomplete_details: ResponseIncompleteDetails | null;
  instructions: string | ResponseInputItem[] | null;
  metadata: Metadata | null;
  model: ResponsesModel;
  object: 'response';
  output: ResponseOutputItem[];
  parallel_tool_calls: boolean;
  temperature: number | null;
  tool_choice:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ResponseSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  tools: Tool[];
  top_p: number | null;
  background?: boolean | null;
  completed_at?: Integer | null;
  conversation?: ResponseConversation | null;
  image?: ResponseImage;
  input_transformations?: ResponseInputTransformation[];
  max_output_tokens?: Integer | null;
  max_tool_calls?: Integer | null;
  moderation?: ResponseModeration | null;
  previous_response_id?: string | null;
  prompt?: ResponsePrompt | null;
  prompt_cache_diagnostics?:
    | ResponseCacheMiss
    | ResponseCacheHit
    | ResponseComparisonResponseNotFound
    | ResponseUnavailable;
  prompt_cache_key?: string | null;
  prompt_cache_options?: ResponsePromptCacheOptions;
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  reasoning?: Reasoning | null;
  safety_identifier?: string | null;
  service_tier?: ServiceTier | null;
  status?: ResponseStatus;
  text?: ResponseTextConfig;
  tool_usage?: ResponseToolUsage;
  top_logprobs?: Integer | null;
  truncation?: 'auto' | 'disabled' | null;
  usage?: ResponseUsage;
  user?: string;
}

export interface ResponseAccessPrograms {
  cyber: 'standard' | 'daybreak_blue' | 'daybreak_red';
}

export interface ResponseIncompleteDetails {
  reason?: 'max_output_tokens' | 'max_messages' | 'content_filter' | 'steered';
}

export interface ResponseSpecificProgrammaticToolCallingParam {
  type: 'programmatic_tool_calling';
}

export interface ResponseConversation {
  id: string;
}

export interface ResponseImage {
  context_compression: 'enabled' | 'disabled';
}

export interface ResponseInputTransformation {
  id: string;
  action: 'removed';
  reason:
    | 'organization_mismatch'
    | 'end_user_mismatch'
    | 'model_mismatch'
    | 'prefix_mismatch'
    | 'turn_boundary';
  type: 'reasoning';
}

export interface ResponseModeration {
  input: ResponseModerationModerationResult | ResponseModerationError;
  output: ResponseModerationModerationResult | ResponseModerationError;
}

export interface ResponseModerationModerationResult {
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

export interface ResponseModerationError {
  code: string;
  message: string;
  type: 'error';
}

export interface ResponsesResponsesResponseModerationModerationResult {
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

export interface ResponsesResponsesResponseModerationError {
  code: string;
  message: string;
  type: 'error';
}

export interface ResponseCacheMiss {
  cache_missed_tokens: Integer;
  reason:
    | 'model_changed'
    | 'prompt_cache_key_changed'
    | 'tools_changed'
    | 'text_format_changed'
    | 'reasoning_effort_changed'
    | 'verbosity_changed'
    | 'context_compacted'
    | 'input_changed'
    | 'service_tier_changed';
  type: 'cache_miss';
  comparison_reusable_tokens?: Integer;
}

export interface ResponseCacheHit {
  type: 'cache_hit';
}

export interface ResponseComparisonResponseNotFound {
  type: 'comparison_response_not_found';
}

export interface ResponseUnavailable {
  type: 'unavailable';
}

export interface ResponsePromptCacheOptions {
  mode: 'implicit' | 'explicit';
  ttl: '30m' | '12h';
  comparison_response_id?: string | null;
}

export interface ResponseToolUsage {
  image_gen: ResponseToolUsageImageGen;
  web_search: ResponseToolUsageWebSearch;
}

export interface ResponseToolUsageImageGen {
  input_tokens: Integer;
  input_tokens_details: ResponseToolUsageImageGenInputTokensDetails;
  output_tokens: Integer;
  total_tokens: Integer;
  cached_tokens?: Integer;
  cached_tokens_details?: ResponseToolUsageImageGenCachedTokensDetails;
  output_tokens_details?: ResponseToolUsageImageGenOutputTokensDetails;
}

export interface ResponseToolUsageImageGenInputTokensDetails {
  image_tokens: Integer;
  text_tokens: Integer;
}

export interface ResponseToolUsageImageGenCachedTokensDetails {
  cached_image_tokens: Integer;
  cached_text_tokens: Integer;
}

export interface ResponseToolUsageImageGenOutputTokensDetails {
  image_tokens: Integer;
  text_tokens: Integer;
}

export interface ResponseToolUsageWebSearch {
  num_requests: Integer;
}

export interface ResponseConversationParam {
  id: string;
}

export interface ResponseError {
  code:
    | 'server_error'
    | 'rate_limit_exceeded'
    | 'invalid_prompt'
    | 'data_residency_mismatch'
    | 'bio_policy'
    | 'misalignment_policy_violation'
    | 'vector_store_timeout'
    | 'invalid_image'
    | 'invalid_image_format'
    | 'invalid_base64_image'
    | 'invalid_image_url'
    | 'image_too_large'
    | 'image_too_small'
    | 'image_parse_error'
    | 'image_content_policy_violation'
    | 'invalid_image_mode'
    | 'image_file_too_large'
    | 'unsupported_image_media_type'
    | 'empty_image_file'
    | 'failed_to_download_image'
    | 'image_file_not_found';
  message: string;
  misalignment?: ResponseErrorMisalignment;
  param?: string | null;
  type?: string | null;
}

export interface ResponseErrorMisalignment {
  detailed_explanation?: string;
  error_type?:
    | (string & {})
    | 'potentially_unintended_data_transfer'
    | 'potentially_unintended_data_access'
    | 'potentially_unintended_destructive_activity'
    | 'other';
  review_target?: string | null;
  steer?: ResponseErrorMisalignmentSteer;
}

export type ResponseFormatTextConfig =
  | ResponseFormatText
  | ResponseFormatTextJSONSchemaConfig
  | ResponseFormatJSONObject;

export interface ResponseFormatTextJSONSchemaConfig {
  name: string;
  schema: {
    [key: string]: unknown;
  };
  type: 'json_schema';
  description?: string;
  strict?: boolean | null;
}

export type ResponseIncludable =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs';

export interface ResponsePrompt {
  id: string;
  variables?: {
    [key: string]: string | ResponseInputText | ResponseInputImage | ResponseInputFile;
  } | null;
  version?: string | null;
}

export type ResponseStatus =
  | 'completed'
  | 'failed'
  | 'in_progress'
  | 'cancelled'
  | 'queued'
  | 'incomplete';

export interface ResponseTextConfig {
  format?: ResponseFormatTextConfig;
  verbosity?: 'low' | 'medium' | 'high' | null;
}

export interface ResponseUsage {
  input_tokens: Integer;
  input_tokens_details: ResponseUsageInputTokensDetails;
  output_tokens: Integer;
  output_tokens_details: ResponseUsageOutputTokensDetails;
  total_tokens: Integer;
}

export interface ResponseUsageInputTokensDetails {
  cache_write_tokens: Integer;
  cached_tokens: Integer;
  cache_write_tokens_details?: ResponseUsageInputTokensDetailsCacheWriteTokensDetails;
}

export interface ResponseUsageInputTokensDetailsCacheWriteTokensDetails {
  ttl_12h_tokens: Integer;
  ttl_30m_tokens: Integer;
}

export interface ResponseUsageOutputTokensDetails {
  reasoning_tokens: Integer;
}

export type ServiceTier =
  | 'auto'
  | 'default'
  | 'flex'
  | 'scale'
  | 'priority'
  | 'fast'
  | 'ultrafast'
  | null;

export interface ResponseErrorMisalignmentSteer {
  message: string;
}
