import type { Integer } from '../../../scalars.ts';
import type { ReasoningEffort, ResponsesModel } from '../../shared/types.ts';
import type {
  BetaResponseFormatTextConfig,
  BetaResponseInput,
  BetaResponseTextConfig,
} from './parts.ts';
import type { BetaResponseInputItem } from './input-items.ts';
import type { BetaTool, BetaToolChoiceTypes } from './tools.ts';
import type {
  ContextImageParam,
  InputItemListParams,
  ResponseCancelParams,
  ResponseCompactParamsPromptCacheOptions,
  ResponseCreateParamsAccessPrograms,
  ResponseCreateParamsContextManagement,
  ResponseCreateParamsModeration,
  ResponseCreateParamsPromptCacheOptions,
  ResponseCreateParamsStreamOptions,
  ResponseDeleteParams,
  ResponseRetrieveParams,
} from '../../responses/types/requests.ts';
import type {
  ResponseConversationParam,
  ResponseIncludable,
  ResponsePrompt,
  ServiceTier,
} from '../../responses/types/response.ts';
import type {
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
} from '../../responses/types/tool-choice.ts';

export interface BetaInputItemListParams extends InputItemListParams {
  betas?: 'responses_multi_agent=v1'[];
}

export interface BetaInputTokenCountParams {
  conversation?: string | ResponseConversationParam | null;
  input?: string | BetaResponseInputItem[] | null;
  instructions?: string | null;
  model?: string | null;
  parallel_tool_calls?: boolean | null;
  personality?: (string & {}) | 'friendly' | 'pragmatic';
  previous_response_id?: string | null;
  reasoning?: BetaInputTokenCountParamsReasoning | null;
  text?: BetaInputTokenCountParamsText | null;
  tool_choice?:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | BetaToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | BetaInputTokenCountParamsBetaSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell
    | null;
  tools?: BetaTool[] | null;
  truncation?: 'auto' | 'disabled';
  betas?: 'responses_multi_agent=v1'[];
}

export interface BetaInputTokenCountParamsReasoning {
  context?: 'auto' | 'current_turn' | 'all_turns' | null;
  effort?: ReasoningEffort;
  generate_summary?: 'auto' | 'concise' | 'detailed' | null;
  mode?: (string & {}) | 'standard' | 'pro';
  summary?: 'auto' | 'concise' | 'detailed' | null;
}

export interface BetaInputTokenCountParamsText {
  format?: BetaResponseFormatTextConfig;
  verbosity?: 'low' | 'medium' | 'high' | null;
}

export interface BetaInputTokenCountParamsBetaSpecificProgrammaticToolCallingParam {
  type: 'programmatic_tool_calling';
}

export interface BetaResponseCreateParams {
  access_programs?: ResponseCreateParamsAccessPrograms;
  background?: boolean | null;
  context_management?: ResponseCreateParamsContextManagement[] | null;
  conversation?: string | ResponseConversationParam | null;
  image?: ContextImageParam;
  include?: ResponseIncludable[] | null;
  input?: string | BetaResponseInput;
  instructions?: string | null;
  max_output_tokens?: Integer | null;
  max_tool_calls?: Integer | null;
  metadata?: { [key: string]: string } | null;
  model?: ResponsesModel;
  moderation?: ResponseCreateParamsModeration | null;
  multi_agent?: BetaResponseCreateParamsMultiAgent | null;
  parallel_tool_calls?: boolean | null;
  previous_response_id?: string | null;
  prompt?: ResponsePrompt | null;
  prompt_cache_key?: string | null;
  prompt_cache_options?: ResponseCreateParamsPromptCacheOptions;
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  reasoning?: BetaResponseCreateParamsReasoning | null;
  safety_identifier?: string | null;
  service_tier?: ServiceTier | null;
  store?: boolean | null;
  stream?: boolean | null;
  stream_options?: ResponseCreateParamsStreamOptions | null;
  temperature?: number | null;
  text?: BetaResponseTextConfig;
  tool_choice?:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | BetaToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | BetaResponseCreateParamsBetaSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  tools?: BetaTool[];
  top_logprobs?: Integer | null;
  top_p?: number | null;
  truncation?: 'auto' | 'disabled' | null;
  user?: string;
  betas?: 'responses_multi_agent=v1'[];
}

export interface BetaResponseCreateParamsMultiAgent {
  enabled: boolean;
  max_concurrent_subagents?: Integer;
}

export interface BetaResponseCreateParamsReasoning {
  context?: 'auto' | 'current_turn' | 'all_turns' | null;
  effort?: ReasoningEffort;
  generate_summary?: 'auto' | 'concise' | 'detailed' | null;
  mode?: (string & {}) | 'standard' | 'pro';
  summary?: 'auto' | 'concise' | 'detailed' | null;
}

export interface BetaResponseCreateParamsBetaSpecificProgrammaticToolCallingParam {
  type: 'programmatic_tool_calling';
}

export interface BetaResponseRetrieveParams extends ResponseRetrieveParams {
  betas?: 'responses_multi_agent=v1'[];
}

export interface BetaResponseDeleteParams extends ResponseDeleteParams {
  betas?: 'responses_multi_agent=v1'[];
}

export interface BetaResponseCancelParams extends ResponseCancelParams {
  betas?: 'responses_multi_agent=v1'[];
}

export interface BetaResponseCompactParams {
  model: ResponsesModel | null;
  image?: ContextImageParam;
  input?: string | BetaResponseInputItem[] | null;
  instructions?: string | null;
  previous_response_id?: string | null;
  prompt_cache_key?: string | null;
  prompt_cache_options?: ResponseCompactParamsPromptCacheOptions | null;
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  service_tier?: 'auto' | 'default' | 'fast' | 'flex' | 'priority' | null;
  betas?: 'responses_multi_agent=v1'[];
}
