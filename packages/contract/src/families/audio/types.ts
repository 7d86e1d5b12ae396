import type { BinaryInput, Integer, UnixSeconds } from '../../scalars.ts';

export type SpeechModel = 'tts-1' | 'tts-1-hd' | 'gpt-4o-mini-tts' | 'gpt-4o-mini-tts-2025-12-15';

export interface SpeechCreateParams {
  input: string;
  model: (string & {}) | SpeechModel;
  voice:
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
    | 'fable'
    | 'onyx'
    | 'nova'
    | SpeechCreateParamsID;
  instructions?: string;
  response_format?: 'mp3' | 'opus' | 'aac' | 'flac' | 'wav' | 'pcm';
  speed?: number;
  stream_format?: 'sse' | 'audio';
}

export interface SpeechCreateParamsID {
  id: string;
}

export interface Transcription {
  text: string;
  languages?: TranscriptionLanguage[];
  logprobs?: AudioLogprob[];
  usage?: AudioTokens | AudioDuration;
}

export interface TranscriptionDiarized {
  duration: number;
  segments: TranscriptionDiarizedSegment[];
  task: 'transcribe';
  text: string;
  usage?: AudioTokens | AudioDuration;
}

export interface TranscriptionDiarizedSegment {
  id: string;
  end: number;
  speaker: string;
  start: number;
  text: string;
  type: 'transcript.text.segment';
}

export type TranscriptionInclude = 'logprobs';

export interface TranscriptionLanguage {
  code: string;
}

export interface TranscriptionSegment {
  id: Integer;
  avg_logprob: number;
  compression_ratio: number;
  end: number;
  no_speech_prob: number;
  seek: Integer;
  start: number;
  temperature: number;
  text: string;
  tokens: Integer[];
}

export type TranscriptionStreamEvent =
  | TranscriptionTextSegmentEvent
  | TranscriptionTextDeltaEvent
  | TranscriptionTextDoneEvent;

export interface TranscriptionTextDeltaEvent {
  delta: string;
  type: 'transcript.text.delta';
  logprobs?: AudioLogprob[];
  segment_id?: string;
}

export interface TranscriptionTextDoneEvent {
  text: string;
  type: 'transcript.text.done';
  languages?: TranscriptionLanguage[];
  logprobs?: AudioLogprob[];
  usage?: TranscriptionTextDoneEventUsage;
}

export interface TranscriptionTextDoneEventUsage {
  input_tokens: Integer;
  output_tokens: Integer;
  total_tokens: Integer;
  type: 'tokens';
  input_token_details?: AudioInputTokenDetails;
}

export interface TranscriptionTextSegmentEvent {
  id: string;
  end: number;
  speaker: string;
  start: number;
  text: string;
  type: 'transcript.text.segment';
}

export interface TranscriptionVerbose {
  duration: number;
  language: string;
  text: string;
  segments?: TranscriptionSegment[];
  usage?: TranscriptionVerboseUsage;
  words?: TranscriptionWord[];
}

export interface TranscriptionVerboseUsage {
  seconds: number;
  type: 'duration';
}

export interface TranscriptionWord {
  end: number;
  start: number;
  word: string;
}

export type TranscriptionCreateResponse =
  | Transcription
  | TranscriptionDiarized
  | TranscriptionVerbose;

export interface TranscriptionCreateParams {
  file: BinaryInput;
  model: (string & {}) | AudioModel;
  chunking_strategy?: 'auto' | TranscriptionCreateParamsVadConfig | null;
  include?: TranscriptionInclude[];
  keywords?: string[];
  known_speaker_names?: string[];
  known_speaker_references?: string[];
  language?: string;
  languages?: string[];
  prompt?: string;
  response_format?: AudioResponseFormat;
  stream?: boolean | null;
  temperature?: number;
  timestamp_granularities?: ('word' | 'segment')[];
}

export interface TranscriptionCreateParamsVadConfig {
  type: 'server_vad';
  prefix_padding_ms?: Integer;
  silence_duration_ms?: Integer;
  threshold?: number;
}

export interface Translation {
  text: string;
}

export interface TranslationVerbose {
  duration: number;
  language: string;
  text: string;
  segments?: TranscriptionSegment[];
}

export interface TranslationCreateParams {
  file: BinaryInput;
  model: (string & {}) | AudioModel;
  prompt?: string;
  response_format?: 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt';
  temperature?: number;
}

export interface VoiceConsent {
  id: string;
  created_at: UnixSeconds;
  language: string;
  name: string;
  object: 'audio.voice_consent';
}

export interface VoiceConsentDeleted {
  id: string;
  deleted: boolean;
  object: 'audio.voice_consent';
}

export interface VoiceConsentCreateParams {
  language: string;
  name: string;
  recording: BinaryInput;
}

export interface VoiceConsentUpdateParams {
  consent_id: string;
  name: string;
}

export interface VoiceConsentListParams {
  after?: string;
  limit?: Integer;
}

export interface Voice {
  id: string;
  created_at: UnixSeconds;
  name: string;
  object: 'audio.voice';
  type: 'audio_sample' | 'prompt';
  prompt?: string;
}

export interface VoiceDeleted {
  id: string;
  deleted: boolean;
  object: 'audio.voice.deleted';
}

export type VoiceCreateParams = VoiceCreateParamsConsent | VoiceCreateParamsPrompt;

export interface VoiceCreateParamsConsent {
  audio_sample: BinaryInput;
  consent: string;
  name: string;
  type?: 'audio_sample';
}

export interface VoiceCreateParamsPrompt {
  name: string;
  prompt: string;
  type: 'prompt';
  model?: (string & {}) | 'auto' | '2026-10-08';
  script_hint?: string;
}

export type AudioModel =
  | 'whisper-1'
  | 'gpt-transcribe'
  | 'gpt-4o-transcribe'
  | 'gpt-4o-mini-transcribe'
  | 'gpt-4o-mini-transcribe-2025-12-15'
  | 'gpt-4o-transcribe-diarize';

export type AudioResponseFormat =
  | 'json'
  | 'text'
  | 'srt'
  | 'verbose_json'
  | 'vtt'
  | 'diarized_json';

export type TranscriptionResult =
  | Transcription
  | TranscriptionVerbose
  | string
  | TranscriptionCreateResponse;

export type TranslationResult = Translation | TranslationVerbose | string;

export interface VoiceDeleteParams {
  voice_id: string;
}

export interface VoiceConsentRetrieveParams {
  consent_id: string;
}

export interface VoiceConsentList {
  object: 'list';
  data: VoiceConsent[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface VoiceConsentDeleteParams {
  consent_id: string;
}

export interface AudioLogprob {
  token?: string;
  bytes?: Integer[];
  logprob?: number;
}

export interface AudioTokens {
  input_tokens: Integer;
  output_tokens: Integer;
  total_tokens: Integer;
  type: 'tokens';
  input_token_details?: AudioInputTokenDetails;
}

export interface AudioInputTokenDetails {
  audio_tokens?: Integer;
  text_tokens?: Integer;
}

export interface AudioDuration {
  seconds: number;
  type: 'duration';
}
