import type { Integer } from '../../../scalars.ts';
import type {
  RealtimeClientSecret,
  RealtimeInputAudioNoiseReduction,
  RealtimeInputAudioTranscription,
  RealtimeSessionCreateRequest,
  RealtimeTool,
  RealtimeTracingConfiguration,
  RealtimeTranscriptionSessionCreateRequest,
  RealtimeTurnDetection,
} from './session.ts';

export interface BetaRealtimeSessionCreateResponse {
  client_secret: RealtimeClientSecret;
  input_audio_format?: string;
  input_audio_transcription?: BetaRealtimeSessionCreateResponseInputAudioTranscription;
  instructions?: string;
  max_response_output_tokens?: Integer | 'inf';
  modalities?: ('text' | 'audio')[];
  output_audio_format?: string;
  speed?: number;
  temperature?: number;
  tool_choice?: string;
  tools?: RealtimeTool[];
  tracing?: 'auto' | RealtimeTracingConfiguration;
  turn_detection?: RealtimeTurnDetection;
  voice?:
    | (string & {})
    | 'alloy'
    | 'ash'
    | 'ballad'
    | 'coral'
    | 'echo'
    | 'sage'
    | 'shimmer'
    | 'verse';
}

export interface BetaRealtimeSessionCreateResponseInputAudioTranscription {
  model?: string;
}

export interface BetaRealtimeSessionCreateParams {
  client_secret?: BetaRealtimeSessionCreateParamsClientSecret;
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  input_audio_noise_reduction?: RealtimeInputAudioNoiseReduction;
  input_audio_transcription?: BetaRealtimeSessionCreateParamsInputAudioTranscription;
  instructions?: string;
  max_response_output_tokens?: Integer | 'inf';
  modalities?: ('text' | 'audio')[];
  model?:
    | 'gpt-4o-realtime-preview'
    | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17'
    | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview'
    | 'gpt-4o-mini-realtime-preview-2024-12-17';
  output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  speed?: number;
  temperature?: number;
  tool_choice?: string;
  tools?: RealtimeTool[];
  tracing?: 'auto' | RealtimeTracingConfiguration;
  turn_detection?: BetaRealtimeSessionCreateParamsTurnDetection;
  voice?:
    | (string & {})
    | 'alloy'
    | 'ash'
    | 'ballad'
    | 'coral'
    | 'echo'
    | 'sage'
    | 'shimmer'
    | 'verse';
}

export interface BetaRealtimeSessionCreateParamsClientSecret {
  expires_after?: BetaRealtimeSessionCreateParamsClientSecretExpiresAfter;
}

export interface BetaRealtimeSessionCreateParamsClientSecretExpiresAfter {
  anchor: 'created_at';
  seconds?: Integer;
}

export interface BetaRealtimeSessionCreateParamsInputAudioTranscription {
  language?: string;
  model?: string;
  prompt?: string;
}

export interface BetaRealtimeSessionCreateParamsTurnDetection {
  create_response?: boolean;
  eagerness?: 'low' | 'medium' | 'high' | 'auto';
  interrupt_response?: boolean;
  prefix_padding_ms?: Integer;
  silence_duration_ms?: Integer;
  threshold?: number;
  type?: 'server_vad' | 'semantic_vad';
}

export interface BetaRealtimeTranscriptionSession {
  client_secret: RealtimeClientSecret;
  input_audio_format?: string;
  input_audio_transcription?: RealtimeInputAudioTranscription;
  modalities?: ('text' | 'audio')[];
  turn_detection?: RealtimeTurnDetection;
}

export interface BetaRealtimeTranscriptionSessionCreateParams {
  client_secret?: BetaRealtimeTranscriptionSessionCreateParamsClientSecret;
  include?: string[];
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  input_audio_noise_reduction?: RealtimeInputAudioNoiseReduction;
  input_audio_transcription?: RealtimeInputAudioTranscription;
  modalities?: ('text' | 'audio')[];
  turn_detection?: BetaRealtimeSessionCreateParamsTurnDetection;
}

export interface BetaRealtimeTranscriptionSessionCreateParamsClientSecret {
  expires_at?: BetaRealtimeTranscriptionSessionCreateParamsClientSecretExpiresAt;
}

export interface BetaRealtimeTranscriptionSessionCreateParamsClientSecretExpiresAt {
  anchor?: 'created_at';
  seconds?: number;
}

export interface RealtimeSessionCreatedEvent {
  event_id: string;
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
  type: 'session.created';
}

export interface RealtimeSessionUpdateEvent {
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
  type: 'session.update';
  event_id?: string;
}

export interface RealtimeSessionUpdatedEvent {
  event_id: string;
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
  type: 'session.updated';
}
