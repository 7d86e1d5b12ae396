import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { RealtimeMcpToolApprovalFilter, RealtimeMcpToolFilter } from './items.ts';
import type { RealtimeTranslationSessionAudioInputNoiseReduction } from './translation.ts';
import type { ResponsePrompt } from '../../responses/types/response.ts';
import type {
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
} from '../../responses/types/tool-choice.ts';

export interface RealtimeTranscriptionSessionCreateResponse {
  id: string;
  object: string;
  type: 'transcription';
  audio?: RealtimeTranscriptionSessionCreateResponseAudio;
  expires_at?: UnixSeconds;
  include?: 'item.input_audio_transcription.logprobs'[];
}

export interface RealtimeTranscriptionSessionCreateResponseAudio {
  input?: RealtimeTranscriptionSessionCreateResponseAudioInput;
}

export interface RealtimeTranscriptionSessionCreateResponseAudioInput {
  format?: RealtimeAudioFormats;
  noise_reduction?: RealtimeNoiseReduction;
  transcription?: RealtimeAudioTranscription;
  turn_detection?: RealtimeTranscriptionSessionTurnDetection | null;
}

export interface RealtimeTranscriptionSessionTurnDetection {
  prefix_padding_ms?: Integer;
  silence_duration_ms?: Integer;
  threshold?: number;
  type?: string;
}

export interface RealtimeAudioTranscription {
  delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';
  keywords?: string[];
  language?: string;
  languages?: string[];
  model?:
    | (string & {})
    | 'whisper-1'
    | 'gpt-transcribe'
    | 'gpt-live-transcribe'
    | 'gpt-4o-mini-transcribe'
    | 'gpt-4o-mini-transcribe-2025-12-15'
    | 'gpt-4o-transcribe'
    | 'gpt-4o-transcribe-diarize'
    | 'gpt-realtime-whisper';
  prompt?: string;
}

export type RealtimeNoiseReductionType = 'near_field' | 'far_field';

export interface RealtimeAudioConfig {
  input?: RealtimeAudioConfigInput;
  output?: RealtimeAudioConfigOutput;
}

export interface RealtimeAudioConfigInput {
  format?: RealtimeAudioFormats;
  noise_reduction?: RealtimeNoiseReduction;
  transcription?: RealtimeAudioTranscription;
  turn_detection?: RealtimeAudioInputTurnDetection | null;
}

export interface RealtimeAudioConfigOutput {
  format?: RealtimeAudioFormats;
  speed?: number;
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

export type RealtimeAudioFormats =
  | RealtimeAudioFormatsAudioPCM
  | RealtimeAudioFormatsAudioPCMU
  | RealtimeAudioFormatsAudioPCMA;

export interface RealtimeAudioFormatsAudioPCM {
  rate?: 24000;
  type?: 'audio/pcm';
}

export interface RealtimeAudioFormatsAudioPCMU {
  type?: 'audio/pcmu';
}

export interface RealtimeAudioFormatsAudioPCMA {
  type?: 'audio/pcma';
}

export type RealtimeAudioInputTurnDetection = RealtimeServerVad | RealtimeSemanticVad;

export interface RealtimeFunctionTool {
  description?: string;
  name?: string;
  parameters?: unknown;
  type?: 'function';
}

export interface RealtimeReasoning {
  effort?: RealtimeReasoningEffort;
}

export type RealtimeReasoningEffort = 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';

export interface RealtimeSessionCreateRequest {
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

export type RealtimeToolChoiceConfig = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;

export type RealtimeToolsConfig = RealtimeToolsConfigUnion[];

export type RealtimeToolsConfigUnion = RealtimeFunctionTool | RealtimeToolsConfigUnionMcp;

export interface RealtimeToolsConfigUnionMcp {
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

export type RealtimeTracingConfig = 'auto' | RealtimeTracingConfiguration;

export interface RealtimeTranscriptionSessionAudio {
  input?: RealtimeTranscriptionSessionAudioInput;
}

export interface RealtimeTranscriptionSessionAudioInput {
  format?: RealtimeAudioFormats;
  noise_reduction?: RealtimeNoiseReduction;
  transcription?: RealtimeAudioTranscription;
  turn_detection?: RealtimeTranscriptionSessionAudioInputTurnDetection | null;
}

export type RealtimeTranscriptionSessionAudioInputTurnDetection =
  | RealtimeServerVad
  | RealtimeSemanticVad;

export interface RealtimeTranscriptionSessionCreateRequest {
  type: 'transcription';
  audio?: RealtimeTranscriptionSessionAudio;
  include?: 'item.input_audio_transcription.logprobs'[];
}

export type RealtimeTruncation = 'auto' | 'disabled' | RealtimeTruncationRetentionRatio;

export interface RealtimeTruncationRetentionRatio {
  retention_ratio: number;
  type: 'retention_ratio';
  token_limits?: RealtimeTruncationRetentionRatioTokenLimits;
}

export interface RealtimeTruncationRetentionRatioTokenLimits {
  post_instructions?: Integer;
}

export interface RealtimeClientSecret {
  expires_at: UnixSeconds;
  value: string;
}

export interface RealtimeInputAudioTranscription {
  language?: string;
  model?: 'gpt-4o-transcribe' | 'gpt-4o-mini-transcribe' | 'whisper-1';
  prompt?: string;
}

export interface RealtimeTool {
  description?: string;
  name?: string;
  parameters?: unknown;
  type?: 'function';
}

export interface RealtimeTracingConfiguration {
  group_id?: string;
  metadata?: unknown;
  workflow_name?: string;
}

export interface RealtimeTurnDetection {
  prefix_padding_ms?: Integer;
  silence_duration_ms?: Integer;
  threshold?: number;
  type?: string;
}

export interface RealtimeExpiresAfter {
  anchor?: 'created_at';
  seconds?: Integer;
}

export interface RealtimeInputAudioNoiseReduction {
  type?: 'near_field' | 'far_field';
}

export interface RealtimeAudio {
  input?: RealtimeInput;
  output?: RealtimeOutput;
}

export interface RealtimeInput {
  noise_reduction?: RealtimeTranslationSessionAudioInputNoiseReduction | null;
  transcription?: RealtimeTranscription | null;
}

export interface RealtimeNoiseReduction {
  strength?: number;
  type?: RealtimeNoiseReductionType;
}

export interface RealtimeServerVad {
  type: 'server_vad';
  create_response?: boolean;
  idle_timeout_ms?: Integer | null;
  interrupt_response?: boolean;
  prefix_padding_ms?: Integer;
  silence_duration_ms?: Integer;
  threshold?: number;
}

export interface RealtimeSemanticVad {
  type: 'semantic_vad';
  create_response?: boolean;
  eagerness?: 'low' | 'medium' | 'high' | 'auto';
  interrupt_response?: boolean;
}

export interface RealtimeOutput {
  language?: string;
}

export interface RealtimeAlways {
  read_only?: boolean;
  tool_names?: string[];
}

export interface RealtimeNever {
  read_only?: boolean;
  tool_names?: string[];
}

export interface RealtimeID {
  id: string;
}

export interface RealtimeTranscription {
  model: string;
}

export interface RealtimePart {
  audio?: string;
  text?: string;
  transcript?: string;
  type?: 'text' | 'audio';
}

/** Ids of the models that talk in realtime sessions. */
export type RealtimeModel =
  | (string & {})
  | 'gpt-realtime'
  | 'gpt-realtime-1.5'
  | 'gpt-realtime-2'
  | 'gpt-realtime-2.1'
  | 'gpt-realtime-2.1-mini'
  | 'gpt-realtime-2025-08-28'
  | 'gpt-4o-realtime-preview'
  | 'gpt-4o-realtime-preview-2024-10-01'
  | 'gpt-4o-realtime-preview-2024-12-17'
  | 'gpt-4o-realtime-preview-2025-06-03'
  | 'gpt-4o-mini-realtime-preview'
  | 'gpt-4o-mini-realtime-preview-2024-12-17'
  | 'gpt-realtime-mini'
  | 'gpt-realtime-mini-2025-10-06'
  | 'gpt-realtime-mini-2025-12-15'
  | 'gpt-audio-1.5'
  | 'gpt-audio-mini'
  | 'gpt-audio-mini-2025-10-06'
  | 'gpt-audio-mini-2025-12-15';
