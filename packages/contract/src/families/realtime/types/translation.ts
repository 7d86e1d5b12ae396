import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { RealtimeAudio, RealtimeNoiseReductionType } from './session.ts';
import type { RealtimeErrorEvent } from './items.ts';

export type RealtimeTranslationClientEvent =
  | RealtimeTranslationSessionUpdateEvent
  | RealtimeTranslationInputAudioBufferAppendEvent
  | RealtimeTranslationSessionCloseEvent;

export interface RealtimeTranslationClientSecretCreateResponse {
  expires_at: UnixSeconds;
  session: RealtimeTranslationSession;
  value: string;
}

export interface RealtimeTranslationInputAudioBufferAppendEvent {
  audio: string;
  type: 'session.input_audio_buffer.append';
  event_id?: string;
}

export interface RealtimeTranslationInputTranscriptDeltaEvent {
  delta: string;
  event_id: string;
  type: 'session.input_transcript.delta';
  elapsed_ms?: Integer | null;
}

export interface RealtimeTranslationOutputAudioDeltaEvent {
  delta: string;
  event_id: string;
  type: 'session.output_audio.delta';
  channels?: Integer;
  elapsed_ms?: Integer | null;
  format?: 'pcm16';
  sample_rate?: Integer;
}

export interface RealtimeTranslationOutputTranscriptDeltaEvent {
  delta: string;
  event_id: string;
  type: 'session.output_transcript.delta';
  elapsed_ms?: Integer | null;
}

export type RealtimeTranslationServerEvent =
  | RealtimeErrorEvent
  | RealtimeTranslationSessionCreatedEvent
  | RealtimeTranslationSessionUpdatedEvent
  | RealtimeTranslationSessionClosedEvent
  | RealtimeTranslationInputTranscriptDeltaEvent
  | RealtimeTranslationOutputTranscriptDeltaEvent
  | RealtimeTranslationOutputAudioDeltaEvent;

export interface RealtimeTranslationSession {
  id: string;
  audio: RealtimeAudio;
  expires_at: UnixSeconds;
  model: string;
  type: 'translation';
}

export interface RealtimeTranslationSessionAudioInputNoiseReduction {
  type: RealtimeNoiseReductionType;
  strength?: number;
}

export interface RealtimeTranslationSessionCloseEvent {
  type: 'session.close';
  event_id?: string;
}

export interface RealtimeTranslationSessionClosedEvent {
  event_id: string;
  type: 'session.closed';
}

export interface RealtimeTranslationSessionCreateRequest {
  model: string;
  audio?: RealtimeAudio;
}

export interface RealtimeTranslationSessionCreatedEvent {
  event_id: string;
  session: RealtimeTranslationSession;
  type: 'session.created';
}

export interface RealtimeTranslationSessionUpdateEvent {
  session: RealtimeTranslationSessionUpdateRequest;
  type: 'session.update';
  event_id?: string;
}

export interface RealtimeTranslationSessionUpdateRequest {
  audio?: RealtimeAudio;
}

export interface RealtimeTranslationSessionUpdatedEvent {
  event_id: string;
  session: RealtimeTranslationSession;
  type: 'session.updated';
}
