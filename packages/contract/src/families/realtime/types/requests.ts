import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type {
  RealtimeAudioConfig,
  RealtimeAudioFormats,
  RealtimeAudioTranscription,
  RealtimeExpiresAfter,
  RealtimeFunctionTool,
  RealtimeModel,
  RealtimeNoiseReduction,
  RealtimeReasoning,
  RealtimeSemanticVad,
  RealtimeServerVad,
  RealtimeSessionCreateRequest,
  RealtimeToolChoiceConfig,
  RealtimeToolsConfig,
  RealtimeTracingConfig,
  RealtimeTracingConfiguration,
  RealtimeTranscriptionSessionCreateRequest,
  RealtimeTranscriptionSessionCreateResponse,
  RealtimeTruncation,
} from './session.ts';
import type { RealtimeMcpToolApprovalFilter, RealtimeMcpToolFilter } from './items.ts';
import type { RealtimeTranslationSessionCreateRequest } from './translation.ts';
import type { ResponsePrompt } from '../../responses/types/response.ts';
import type {
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
} from '../../responses/types/tool-choice.ts';

export interface RealtimeCallCreateParams {
  sdp: string;
  session?: RealtimeSessionCreateRequest;
}

export interface RealtimeCallAcceptParams {
  call_id: string;
  type: 'realtime';
  audio?: RealtimeAudioConfig;
  include?: 'item.input_audio_transcription.logprobs'[];
  instructions?: string;
  max_output_tokens?: Integer | 'inf';
  model?: RealtimeModel;
  output_modalities?: ('text' | 'audio')[];
  parallel_tool_calls?: boolean;
  prompt?: ResponsePrompt | null;
  reasoning?: RealtimeReasoning;
  tool_choice?: RealtimeToolChoiceConfig;
  tools?: RealtimeToolsConfig;
  tracing?: RealtimeTracingConfig | null;
  truncation?: RealtimeTruncation;
}

export interface RealtimeCallReferParams {
  call_id: string;
  target_uri: string;
}

export interface RealtimeCallRejectParams {
  call_id: string;
  status_code?: Integer;
}

export interface RealtimeSessionCreateResponse {
  id: string;
  object: 'realtime.session';
  type: 'realtime';
  audio?: RealtimeSessionCreateResponseAudio;
  expires_at?: UnixSeconds;
  include?: 'item.input_audio_transcription.logprobs'[];
  instructions?: string;
  max_output_tokens?: Integer | 'inf';
  model?: RealtimeModel;
  output_modalities?: ('text' | 'audio')[];
  prompt?: ResponsePrompt | null;
  reasoning?: RealtimeReasoning;
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;
  tools?: (RealtimeFunctionTool | RealtimeSessionCreateResponseMcpTool)[];
  tracing?: 'auto' | RealtimeTracingConfiguration | null;
  truncation?: RealtimeTruncation;
}

export interface RealtimeSessionCreateResponseAudio {
  input?: RealtimeSessionCreateResponseAudioInput;
  output?: RealtimeSessionCreateResponseAudioOutput;
}

export interface RealtimeSessionCreateResponseAudioInput {
  format?: RealtimeAudioFormats;
  noise_reduction?: RealtimeNoiseReduction;
  transcription?: RealtimeAudioTranscription;
  turn_detection?: RealtimeServerVad | RealtimeSemanticVad | null;
}

export interface RealtimeSessionCreateResponseAudioOutput {
  format?: RealtimeAudioFormats;
  speed?: number;
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

export interface RealtimeSessionCreateResponseMcpTool {
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

export interface RealtimeClientSecretCreateResponse {
  expires_at: UnixSeconds;
  session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse;
  value: string;
}

export interface RealtimeClientSecretCreateParams {
  expires_after?: RealtimeExpiresAfter;
  session?: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
}

export interface RealtimeTranslationClientSecretCreateParams {
  session: RealtimeTranslationSessionCreateRequest;
  expires_after?: RealtimeExpiresAfter;
}

export interface RealtimeCallHangupParams {
  call_id: string;
}
