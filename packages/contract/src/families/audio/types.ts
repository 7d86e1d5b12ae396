import type { BinaryInput, Integer, UnixSeconds } from '../../scalars.ts';

/** Models that speak. */
export type SpeechModel = 'tts-1' | 'tts-1-hd' | 'gpt-4o-mini-tts' | 'gpt-4o-mini-tts-2025-12-15';

/** Params of `audio.speech.create`. */
export interface SpeechCreateParams {
  /**
   * What to say.
   * @maxLength 4096
   */
  input: string;
  /** The model. */
  model: (string & {}) | SpeechModel;
  /**
   * One of the voices here or one of your own by its id. `tts-1` and `tts-1-hd` lack `ballad`,
   * `verse`, `marin` and `cedar`.
   */
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
  /**
   * How to say it: mood, pace, accent. Not for `tts-1` and `tts-1-hd`.
   * @maxLength 4096
   */
  instructions?: string;
  /**
   * File format of the sound. `pcm` is raw: 24,000 samples a second, 16 bits, little-endian, one
   * channel.
   * @default mp3
   */
  response_format?: 'mp3' | 'opus' | 'aac' | 'flac' | 'wav' | 'pcm';
  /**
   * How fast to speak; 1 is the voice's own pace.
   * @minimum 0.25
   * @maximum 4
   * @default 1
   */
  speed?: number;
  /**
   * `audio` sends the bytes as they are made, `sse` sends events that carry them; not for `tts-1`
   * and `tts-1-hd`.
   * @default audio
   */
  stream_format?: 'sse' | 'audio';
}

/** A voice of your own. */
export interface SpeechCreateParamsID {
  /** Id of the voice, beginning with `voice_`. */
  id: string;
}

/** What was said, as text. */
export interface Transcription {
  /** The text. */
  text: string;
  /** Languages that were heard; only of `gpt-transcribe`. */
  languages?: TranscriptionLanguage[];
  /** How likely each token was; only where `include` asked for it. */
  logprobs?: AudioLogprob[];
  /** What the request cost, in tokens or in seconds by the model's price. */
  usage?: AudioTokens | AudioDuration;
}

/** What was said, and by whom. */
export interface TranscriptionDiarized {
  /** Length of the recording in seconds. */
  duration: number;
  /** What was said, in order, each piece with its speaker. */
  segments: TranscriptionDiarizedSegment[];
  task: 'transcribe';
  /** The whole text. */
  text: string;
  /** What the request cost, in tokens or in seconds by the model's price. */
  usage?: AudioTokens | AudioDuration;
}

/** What one speaker said in one go. */
export interface TranscriptionDiarizedSegment {
  /** Id of the segment. */
  id: string;
  /** Where it ends, in seconds of the recording. */
  end: number;
  /** Name of the speaker, as the request gave it, or a letter: `A`, `B` and so on. */
  speaker: string;
  /** Where it begins, in seconds of the recording. */
  start: number;
  /** What was said. */
  text: string;
  type: 'transcript.text.segment';
}

/** How likely each token was. */
export type TranscriptionInclude = 'logprobs';

/** A language that was heard. */
export interface TranscriptionLanguage {
  /** Code of the language, such as `en`. */
  code: string;
}

/** A piece of a recording and its text. */
export interface TranscriptionSegment {
  /** Number of the segment, from 0. */
  id: Integer;
  /** Mean log probability of its tokens; below -1 the text is doubtful. */
  avg_logprob: number;
  /** How well the text can be compressed; above 2.4 it probably repeats itself. */
  compression_ratio: number;
  /** Where it ends, in seconds of the recording. */
  end: number;
  /** Probability that nobody speaks here, from 0 to 1. */
  no_speech_prob: number;
  /** Where the model began to listen, in hundredths of a second. */
  seek: Integer;
  /** Where it begins, in seconds of the recording. */
  start: number;
  /** Randomness that it was written down with. */
  temperature: number;
  /** What was said. */
  text: string;
  /** Numbers of its tokens. */
  tokens: Integer[];
}

/**
 * What is sent while a recording is written down: words, with segments where speakers are told
 * apart, then the whole text.
 */
export type TranscriptionStreamEvent =
  | TranscriptionTextSegmentEvent
  | TranscriptionTextDeltaEvent
  | TranscriptionTextDoneEvent;

/** More text. */
export interface TranscriptionTextDeltaEvent {
  /** The new text. */
  delta: string;
  type: 'transcript.text.delta';
  /** How likely each new token was; only where `include` asked for it. */
  logprobs?: AudioLogprob[];
  /** Id of the segment that it belongs to; only where speakers are told apart. */
  segment_id?: string;
}

/** The text is complete; the stream ends here. */
export interface TranscriptionTextDoneEvent {
  /** The whole text. */
  text: string;
  type: 'transcript.text.done';
  /** Languages that were heard; only of `gpt-transcribe`. */
  languages?: TranscriptionLanguage[];
  /** How likely each token was; only where `include` asked for it. */
  logprobs?: AudioLogprob[];
  /** Tokens that the request cost. */
  usage?: TranscriptionTextDoneEventUsage;
}

/** Tokens that a transcription cost. */
export interface TranscriptionTextDoneEventUsage {
  /** Tokens read: sound and prompt. */
  input_tokens: Integer;
  /** Tokens written. */
  output_tokens: Integer;
  /** Tokens read and written. */
  total_tokens: Integer;
  type: 'tokens';
  /** Tokens read, by kind. */
  input_token_details?: AudioInputTokenDetails;
}

/** A segment is complete; only where speakers are told apart. */
export interface TranscriptionTextSegmentEvent {
  /** Id of the segment. */
  id: string;
  /** Where it ends, in seconds of the recording. */
  end: number;
  /** Name of the speaker, as the request gave it, or a letter: `A`, `B` and so on. */
  speaker: string;
  /** Where it begins, in seconds of the recording. */
  start: number;
  /** What was said. */
  text: string;
  type: 'transcript.text.segment';
}

/** What was said, with the time of each piece. */
export interface TranscriptionVerbose {
  /** Length of the recording in seconds. */
  duration: number;
  /** Name of the language, such as `english`. */
  language: string;
  /** The whole text. */
  text: string;
  /** Pieces of the recording; where `timestamp_granularities` has `segment`. */
  segments?: TranscriptionSegment[];
  /** What the request cost: the length of the recording. */
  usage?: TranscriptionVerboseUsage;
  /** Words and their times; where `timestamp_granularities` has `word`. */
  words?: TranscriptionWord[];
}

/** What a transcription cost, by the length of the recording. */
export interface TranscriptionVerboseUsage {
  /** Length of the recording, in seconds. */
  seconds: number;
  type: 'duration';
}

/** A word and its time. */
export interface TranscriptionWord {
  /** Where it ends, in seconds of the recording. */
  end: number;
  /** Where it begins, in seconds of the recording. */
  start: number;
  /** The word. */
  word: string;
}

/** What was said, in one of three forms by `response_format`. */
export type TranscriptionCreateResponse =
  | Transcription
  | TranscriptionDiarized
  | TranscriptionVerbose;

/** Params of `audio.transcriptions.create`. */
export interface TranscriptionCreateParams {
  /** The recording: FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM of at most 25 MB. */
  file: BinaryInput;
  /** The model. */
  model: (string & {}) | AudioModel;
  /**
   * How to cut the recording: `auto` by its loudness, or by settings of your own. Left out: not at
   * all. Needed by `gpt-4o-transcribe-diarize` beyond 30 seconds.
   */
  chunking_strategy?: 'auto' | TranscriptionCreateParamsVadConfig | null;
  /**
   * Further data to send along, for `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` with the
   * format `json`. Default: none.
   */
  include?: TranscriptionInclude[];
  /** Names and terms that may be said; only for `gpt-transcribe`. */
  keywords?: string[];
  /**
   * Names for speakers, each with its sample at the same place of `known_speaker_references`.
   * @maxItems 4
   */
  known_speaker_names?: string[];
  /**
   * Samples of the speakers as data URLs, of 2 to 10 seconds each.
   * @maxItems 4
   */
  known_speaker_references?: string[];
  /** Language that is spoken, as a code of ISO 639-1 such as `en`. Default: found out. */
  language?: string;
  /**
   * Languages that may be spoken; only for `gpt-transcribe`.
   * @minItems 1
   */
  languages?: string[];
  /**
   * Text in the style of the recording, or what came before it. `whisper-1` reads the last 224
   * tokens.
   */
  prompt?: string;
  /**
   * Form of the reply. `whisper-1` knows all but `diarized_json`; `gpt-4o-transcribe-diarize` knows
   * `json`, `text` and `diarized_json`; others know `json`.
   * @default json
   */
  response_format?: AudioResponseFormat;
  /**
   * Sends events as text is found instead of one reply. `whisper-1` ignores it.
   * @default false
   */
  stream?: boolean | null;
  /**
   * Randomness: 0 is steady and raises itself where the text is doubtful.
   * @minimum 0
   * @maximum 1
   * @default 0
   */
  temperature?: number;
  /**
   * What gets its time told; only for `whisper-1` with the format `verbose_json`.
   * @default ["segment"]
   */
  timestamp_granularities?: ('word' | 'segment')[];
}

/** How the server finds where somebody speaks. */
export interface TranscriptionCreateParamsVadConfig {
  type: 'server_vad';
  /**
   * Sound kept before the first word, in milliseconds.
   * @default 300
   */
  prefix_padding_ms?: Integer;
  /**
   * Silence that ends a piece, in milliseconds.
   * @default 200
   */
  silence_duration_ms?: Integer;
  /**
   * How loud speech has to be, from 0 to 1; raise it where it is noisy.
   * @minimum 0
   * @maximum 1
   * @default 0.5
   */
  threshold?: number;
}

/** What was said, in English. */
export interface Translation {
  /** The text. */
  text: string;
}

/** What was said, in English, with the time of each piece. */
export interface TranslationVerbose {
  /** Length of the recording in seconds. */
  duration: number;
  /** Language of the text: always `english`. */
  language: string;
  /** The whole text. */
  text: string;
  /** Pieces of the recording. */
  segments?: TranscriptionSegment[];
}

/** Params of `audio.translations.create`. */
export interface TranslationCreateParams {
  /** The recording: FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM of at most 25 MB. */
  file: BinaryInput;
  /** The model: only `whisper-1` translates. */
  model: (string & {}) | AudioModel;
  /** English text in the style of the recording, or what came before it. */
  prompt?: string;
  /**
   * Form of the reply.
   * @default json
   */
  response_format?: 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt';
  /**
   * Randomness: 0 is steady and raises itself where the text is doubtful.
   * @minimum 0
   * @maximum 1
   * @default 0
   */
  temperature?: number;
}

/** A recording in which a person consents to the use of their voice. */
export interface VoiceConsent {
  /** Id, beginning with `cons_`. */
  id: string;
  /** When it was uploaded. */
  created_at: UnixSeconds;
  /** Language of the recording, as a BCP 47 tag such as `en-US`. */
  language: string;
  /** Name for people. */
  name: string;
  object: 'audio.voice_consent';
}

/** A consent was deleted. */
export interface VoiceConsentDeleted {
  /** Id of the consent. */
  id: string;
  /** Always true. */
  deleted: boolean;
  object: 'audio.voice_consent';
}

/** Params of `audio.voiceConsents.create`. */
export interface VoiceConsentCreateParams {
  /**
   * Language that is spoken, as a BCP 47 tag such as `en-US`; the phrase exists in 16 languages.
   */
  language: string;
  /** Name for people. */
  name: string;
  /** The person saying exactly the phrase that the service prescribes; at most 10 MiB. */
  recording: BinaryInput;
}

/** Params of `audio.voiceConsents.update`. */
export interface VoiceConsentUpdateParams {
  /** Id of the consent. */
  consent_id: string;
  /** The new name. */
  name: string;
}

/** Params of `audio.voiceConsents.list`. */
export interface VoiceConsentListParams {
  /** Id of an item; the page begins after it. */
  after?: string;
  /**
   * Most items on a page.
   * @default 20
   */
  limit?: Integer;
}

/** A voice of the organization's own. */
export interface Voice {
  /** Id by which requests name it, beginning with `voice_`. */
  id: string;
  /** When it was made. */
  created_at: UnixSeconds;
  /** Name for people. */
  name: string;
  object: 'audio.voice';
  /** What it was made from: a recording or a description. */
  type: 'audio_sample' | 'prompt';
  /** The description; only of voices that were made from one. */
  prompt?: string;
}

/** A voice was deleted. */
export interface VoiceDeleted {
  /** Id of the voice. */
  id: string;
  /** Always true. */
  deleted: boolean;
  object: 'audio.voice.deleted';
}

/** Params of `audio.voices.create`: a recording, or a description. */
export type VoiceCreateParams = VoiceCreateParamsConsent | VoiceCreateParamsPrompt;

/** Makes a voice that sounds like a person who consented. */
export interface VoiceCreateParamsConsent {
  /** The person speaking, for 30 seconds at most; at most 10 MiB. */
  audio_sample: BinaryInput;
  /** Id of the person's consent. */
  consent: string;
  /** Name for people. */
  name: string;
  /**
   * Left out means the same.
   * @default audio_sample
   */
  type?: 'audio_sample';
}

/** Makes a voice from a description; only Live sessions speak with it. */
export interface VoiceCreateParamsPrompt {
  /** Name for people. */
  name: string;
  /** How the voice sounds. */
  prompt: string;
  type: 'prompt';
  /**
   * Version of the model that makes voices.
   * @default auto
   */
  model?: (string & {}) | 'auto' | '2026-10-08';
  /** A text as the voice will say it, to fit the voice to. */
  script_hint?: string;
}

/** Models that write down what is said. */
export type AudioModel =
  | 'whisper-1'
  | 'gpt-transcribe'
  | 'gpt-4o-transcribe'
  | 'gpt-4o-mini-transcribe'
  | 'gpt-4o-mini-transcribe-2025-12-15'
  | 'gpt-4o-transcribe-diarize';

/**
 * Form of a transcription: JSON, plain text, subtitles (`srt`, `vtt`), JSON with times, or JSON
 * with speakers.
 */
export type AudioResponseFormat =
  | 'json'
  | 'text'
  | 'srt'
  | 'verbose_json'
  | 'vtt'
  | 'diarized_json';

/** What was said, in the form of `response_format`; text for `text`, `srt` and `vtt`. */
export type TranscriptionResult =
  | Transcription
  | TranscriptionVerbose
  | string
  | TranscriptionCreateResponse;

/**
 * What was said, in English, in the form of `response_format`; text for `text`, `srt` and `vtt`.
 */
export type TranslationResult = Translation | TranslationVerbose | string;

/** Params of `audio.voices.delete`. */
export interface VoiceDeleteParams {
  /** Id of the voice. */
  voice_id: string;
}

/** Params of `audio.voiceConsents.retrieve`. */
export interface VoiceConsentRetrieveParams {
  /** Id of the consent. */
  consent_id: string;
}

/** One page of consents. */
export interface VoiceConsentList {
  object: 'list';
  /** The consents. */
  data: VoiceConsent[];
  /** Id of the first item on this page; null where it is empty. */
  first_id?: string | null;
  /** Id of the last item on this page, for `after`; null where it is empty. */
  last_id?: string | null;
  /** Whether further items follow this page. */
  has_more: boolean;
}

/** Params of `audio.voiceConsents.delete`. */
export interface VoiceConsentDeleteParams {
  /** Id of the consent. */
  consent_id: string;
}

/** How likely a token was. */
export interface AudioLogprob {
  /** The token as text. */
  token?: string;
  /** Its bytes in UTF-8. */
  bytes?: Integer[];
  /** Natural logarithm of its probability; 0 is certain. */
  logprob?: number;
}

/** What a transcription cost, in tokens. */
export interface AudioTokens {
  /** Tokens read: sound and prompt. */
  input_tokens: Integer;
  /** Tokens written. */
  output_tokens: Integer;
  /** Tokens read and written. */
  total_tokens: Integer;
  type: 'tokens';
  /** Tokens read, by kind. */
  input_token_details?: AudioInputTokenDetails;
}

/** Tokens read, by kind. */
export interface AudioInputTokenDetails {
  /** Tokens of sound. */
  audio_tokens?: Integer;
  /** Tokens of text. */
  text_tokens?: Integer;
}

/** What a transcription cost, by the length of the recording. */
export interface AudioDuration {
  /** Length of the recording, in seconds. */
  seconds: number;
  type: 'duration';
}
