import type { Integer } from '../../../scalars.ts';
import type { Metadata } from '../../shared/types.ts';
import type {
  RealtimeAudioFormats,
  RealtimeFunctionTool,
  RealtimeID,
  RealtimeReasoning,
} from './session.ts';
import type {
  RealtimeConversationItem,
  RealtimeMcpToolApprovalFilter,
  RealtimeMcpToolFilter,
} from './items.ts';
import type { ResponsePrompt } from '../../responses/types/response.ts';
import type {
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
} from '../../responses/types/tool-choice.ts';

export interface RealtimeResponse {
  id?: string;
  audio?: RealtimeResponseAudio;
  conversation_id?: string;
  max_output_tokens?: Integer | 'inf';
  metadata?: Metadata | null;
  object?: 'realtime.response';
  output?: RealtimeConversationItem[];
  output_modalities?: ('text' | 'audio')[];
  status?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | 'in_progress';
  status_details?: RealtimeResponseStatus;
  usage?: RealtimeResponseUsage;
}

export interface RealtimeResponseAudio {
  output?: RealtimeResponseAudioOutput;
}

export interface RealtimeResponseAudioOutput {
  format?: RealtimeAudioFormats;
  voice?:
    | (string & {})
    | 'alloy'
    | 'ash'
    | 'ballad'
    | 'coral'
    | 'echo'
    | 'sage'
    | 'shimmer'
    | 'verse'
    | 'marin'
    | 'cedar';
}

export interface RealtimeResponseCreateAudioOutput {
  output?: RealtimeResponseCreateAudioOutputOutput;
}

export interface RealtimeResponseCreateAudioOutputOutput {
  format?: RealtimeAudioFormats;
  voice?:
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
    | RealtimeID;
}

export interface RealtimeResponseCreateMcpTool {
  server_label: string;
  type: 'mcp';
  allowed_callers?: ('direct' | 'programmatic')[] | null;
  allowed_tools?: string[] | RealtimeMcpToolFilter | null;
  authorization?: string;
  connector_id?:
    | 'connector_dropbox'
    | 'connector_gmail'
    | 'connector_googlecalendar'
    | 'connector_googledrive'
    | 'connector_microsoftteams'
    | 'connector_outlookcalendar'
    | 'connector_outlookemail'
    | 'connector_sharepoint';
  defer_loading?: boolean;
  headers?: { [key: string]: string } | null;
  require_approval?: RealtimeMcpToolApprovalFilter | 'always' | 'never' | null;
  server_description?: string;
  server_url?: string;
  tunnel_id?: string;
}

export interface RealtimeResponseCreateParams {
  audio?: RealtimeResponseCreateAudioOutput;
  conversation?: (string & {}) | 'auto' | 'none';
  input?: RealtimeConversationItem[];
  instructions?: string;
  max_output_tokens?: Integer | 'inf';
  metadata?: Metadata | null;
  output_modalities?: ('text' | 'audio')[];
  parallel_tool_calls?: boolean;
  prompt?: ResponsePrompt | null;
  reasoning?: RealtimeReasoning;
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;
  tools?: (RealtimeFunctionTool | RealtimeResponseCreateMcpTool)[];
}

export interface RealtimeResponseStatus {
  error?: RealtimeResponseStatusError;
  reason?: 'turn_detected' | 'client_cancelled' | 'max_output_tokens' | 'content_filter';
  type?: 'completed' | 'cancelled' | 'incomplete' | 'failed';
}

export interface RealtimeResponseStatusError {
  code?: string;
  message?: string;
  type?: string;
}

export interface RealtimeResponseUsage {
  input_token_details?: RealtimeResponseUsageInputTokenDetails;
  input_tokens?: Integer;
  output_token_details?: RealtimeResponseUsageOutputTokenDetails;
  output_tokens?: Integer;
  total_tokens?: Integer;
}

export interface RealtimeResponseUsageInputTokenDetails {
  audio_tokens?: Integer;
  cached_tokens?: Integer;
  cached_tokens_details?: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails;
  image_tokens?: Integer;
  text_tokens?: Integer;
}

export interface RealtimeResponseUsageInputTokenDetailsCachedTokensDetails {
  audio_tokens?: Integer;
  image_tokens?: Integer;
  text_tokens?: Integer;
}

export interface RealtimeResponseUsageOutputTokenDetails {
  audio_tokens?: Integer;
  text_tokens?: Integer;
}
