import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { BetaResponseInputItem } from './input-items.ts';
import type { BetaResponseOutputItem } from './output-items.ts';
import type { BetaResponseTextConfig } from './parts.ts';
import type { BetaTool, BetaToolChoiceTypes } from './tools.ts';
import type {
  ResponseAccessPrograms,
  ResponseCacheHit,
  ResponseCacheMiss,
  ResponseComparisonResponseNotFound,
  ResponseConversation,
  ResponseError,
  ResponseImage,
  ResponseIncompleteDetails,
  ResponseInputTransformation,
  ResponseModeration,
  ResponsePrompt,
  ResponsePromptCacheOptions,
  ResponseStatus,
  ResponseUnavailable,
  ServiceTier,
} from '../../responses/types/response.ts';
import type { ResponseToolUsage, ResponseUsage } from '../../responses/types/usage.ts';
import type {
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
} from '../../responses/types/tool-choice.ts';

export interface BetaCompactedResponse {
  id: string;
  created_at: UnixSeconds;
  object: 'response.compaction';
  output: BetaResponseOutputItem[];
  usage: ResponseUsage;
  image?: ResponseImage;
}

export interface BetaResponse {
  id: string;
  access_programs: ResponseAccessPrograms | null;
  created_at: UnixSeconds;
  error: ResponseError | null;
  incomplete_details: ResponseIncompleteDetails | null;
  instructions: string | BetaResponseInputItem[] | null;
  metadata: { [key: string]: string } | null;
  model:
    | 'gpt-6-astra'
    | 'gpt-6.1-sol'
    | 'gpt-6.1-terra'
    | 'gpt-6-sol'
    | 'gpt-6-luna'
    | 'gpt-5.6-sol'
    | 'gpt-5.6-terra'
    | 'gpt-5.6-luna'
    | 'gpt-5.5'
    | 'gpt-5.5-2026-04-23'
    | 'gpt-5.4'
    | 'gpt-5.4-mini'
    | 'gpt-5.4-nano'
    | 'gpt-5.4-mini-2026-03-17'
    | 'gpt-5.4-nano-2026-03-17'
    | 'gpt-5.3-chat-latest'
    | 'gpt-5.2'
    | 'gpt-5.2-2025-12-11'
    | 'gpt-5.2-chat-latest'
    | 'gpt-5.2-pro'
    | 'gpt-5.2-pro-2025-12-11'
    | 'gpt-5.1'
    | 'gpt-5.1-2025-11-13'
    | 'gpt-5.1-codex'
    | 'gpt-5.1-mini'
    | 'gpt-5.1-chat-latest'
    | 'gpt-5'
    | 'gpt-5-mini'
    | 'gpt-5-nano'
    | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07'
    | 'gpt-5-nano-2025-08-07'
    | 'gpt-5-chat-latest'
    | 'gpt-4.1'
    | 'gpt-4.1-mini'
    | 'gpt-4.1-nano'
    | 'gpt-4.1-2025-04-14'
    | 'gpt-4.1-mini-2025-04-14'
    | 'gpt-4.1-nano-2025-04-14'
    | 'o4-mini'
    | 'o4-mini-2025-04-16'
    | 'o3'
    | 'o3-2025-04-16'
    | 'o3-mini'
    | 'o3-mini-2025-01-31'
    | 'o1'
    | 'o1-2024-12-17'
    | 'o1-preview'
    | 'o1-preview-2024-09-12'
    | 'o1-mini'
    | 'o1-mini-2024-09-12'
    | 'gpt-4o'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-2024-05-13'
    | 'gpt-audio-mini'
    | 'gpt-audio-mini-2025-12-15'
    | 'gpt-4o-audio-preview'
    | 'gpt-4o-audio-preview-2024-10-01'
    | 'gpt-4o-audio-preview-2024-12-17'
    | 'gpt-4o-audio-preview-2025-06-03'
    | 'gpt-4o-mini-audio-preview'
    | 'gpt-4o-mini-audio-preview-2024-12-17'
    | 'gpt-4o-search-preview'
    | 'gpt-4o-mini-search-preview'
    | 'gpt-4o-search-preview-2025-03-11'
    | 'gpt-4o-mini-search-preview-2025-03-11'
    | 'chatgpt-4o-latest'
    | 'codex-mini-latest'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
    | 'gpt-4-turbo'
    | 'gpt-4-turbo-2024-04-09'
    | 'gpt-4-0125-preview'
    | 'gpt-4-turbo-preview'
    | 'gpt-4-1106-preview'
    | 'gpt-4-vision-preview'
    | 'gpt-4'
    | 'gpt-4-0314'
    | 'gpt-4-0613'
    | 'gpt-4-32k'
    | 'gpt-4-32k-0314'
    | 'gpt-4-32k-0613'
    | 'gpt-3.5-turbo'
    | 'gpt-3.5-turbo-16k'
    | 'gpt-3.5-turbo-0301'
    | 'gpt-3.5-turbo-0613'
    | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125'
    | 'gpt-3.5-turbo-16k-0613'
    | 'o1-pro'
    | 'o1-pro-2025-03-19'
    | 'o3-pro'
    | 'o3-pro-2025-06-10'
    | 'o3-deep-research'
    | 'o3-deep-research-2025-06-26'
    | 'o4-mini-deep-research'
    | 'o4-mini-deep-research-2025-06-26'
    | 'computer-use-preview'
    | 'computer-use-preview-2025-03-11'
    | 'gpt-5.5-pro'
    | 'gpt-5.5-pro-2026-04-23'
    | 'gpt-5-codex'
    | 'gpt-5-pro'
    | 'gpt-5-pro-2025-10-06'
    | 'gpt-5.1-codex-max'
    | 'gpt-daybreak-blue-latest'
    | 'gpt-daybreak-red-latest'
    | 'gpt-5.6-cyber'
    | 'gpt-6-cyber'
    | 'gpt-rosalind-research'
    | 'gpt-6-rosalind'
    | (string & {});
  object: 'response';
  output: BetaResponseOutputItem[];
  parallel_tool_calls: boolean;
  temperature: number | null;
  tool_choice:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | BetaToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | BetaResponseBetaSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  tools: BetaTool[];
  top_p: number | null;
  background?: boolean | null;
  completed_at?: UnixSeconds | null;
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
  reasoning?: BetaResponseReasoning | null;
  safety_identifier?: string | null;
  service_tier?: ServiceTier | null;
  status?: ResponseStatus;
  text?: BetaResponseTextConfig;
  tool_usage?: ResponseToolUsage;
  top_logprobs?: Integer | null;
  truncation?: 'auto' | 'disabled' | null;
  usage?: ResponseUsage;
  user?: string;
}

export interface BetaResponseBetaSpecificProgrammaticToolCallingParam {
  type: 'programmatic_tool_calling';
}

export interface BetaResponseReasoning {
  context?: 'auto' | 'current_turn' | 'all_turns' | null;
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
  generate_summary?: 'auto' | 'concise' | 'detailed' | null;
  mode?: (string & {}) | 'standard' | 'pro';
  summary?: 'auto' | 'concise' | 'detailed' | null;
}
