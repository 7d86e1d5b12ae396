import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { ReasoningEffort, ResponsesModel } from '../../shared/types.ts';
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
  model: ResponsesModel;
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
  effort?: ReasoningEffort;
  generate_summary?: 'auto' | 'concise' | 'detailed' | null;
  mode?: (string & {}) | 'standard' | 'pro';
  summary?: 'auto' | 'concise' | 'detailed' | null;
}
