/** What a model is for. */
export type ModelKind =
  | 'text'
  | 'completions'
  | 'embeddings'
  | 'moderation'
  | 'image'
  | 'speech'
  | 'transcription'
  | 'realtime'
  | 'video';

/** Models of the endpoints other than Responses and Chat Completions. */
export const otherModels: Readonly<Record<Exclude<ModelKind, 'text'>, readonly string[]>> = {
  completions: ['gpt-3.5-turbo-instruct', 'davinci-002', 'babbage-002'],
  embeddings: ['text-embedding-3-small', 'text-embedding-3-large', 'text-embedding-ada-002'],
  moderation: ['omni-moderation-latest', 'omni-moderation-2024-09-26'],
  image: [
    'gpt-image-2.6-sunburst',
    'gpt-image-2.6-flare',
    'gpt-image-2.5-sunburst',
    'gpt-image-2.5-sunburst-2026-09-08',
    'gpt-image-2.5-flare',
    'gpt-image-2.5-flare-2026-09-08',
    'gpt-image-2',
    'gpt-image-2-2026-04-21',
    'gpt-image-1.5',
    'gpt-image-1',
    'gpt-image-1-mini',
    'chatgpt-image-latest',
    'dall-e-3',
    'dall-e-2',
  ],
  speech: ['gpt-4o-mini-tts', 'gpt-4o-mini-tts-2025-12-15', 'tts-1', 'tts-1-hd'],
  transcription: [
    'gpt-transcribe',
    'gpt-4o-transcribe',
    'gpt-4o-transcribe-diarize',
    'gpt-4o-mini-transcribe',
    'gpt-4o-mini-transcribe-2025-12-15',
    'whisper-1',
  ],
  realtime: [
    'gpt-live-1',
    'gpt-live-transcribe',
    'gpt-realtime-2.1',
    'gpt-realtime-2.1-mini',
    'gpt-realtime-2',
    'gpt-realtime-1.5',
    'gpt-realtime-whisper',
    'gpt-realtime-translate',
    'gpt-realtime',
    'gpt-realtime-2025-08-28',
    'gpt-realtime-mini',
    'gpt-realtime-mini-2025-10-06',
    'gpt-realtime-mini-2025-12-15',
    'gpt-audio-1.5',
    'gpt-audio-mini-2025-10-06',
  ],
  video: ['sora-2', 'sora-2-pro'],
};

/** Days on which models stop or stopped answering at OpenAI; the first pattern that fits decides. */
export const shutdownDates: readonly (readonly [RegExp, string])[] = [
  [/^dall-e-/, '2026-05-12'],
  [/^sora-/, '2026-09-24'],
  [/^(?:gpt-3\.5-turbo-instruct|davinci-002|babbage-002)$/, '2026-09-28'],
  [/^(?:o4-mini|o3-mini)(?:-\d{4}-\d{2}-\d{2})?$/, '2026-10-23'],
  [/^o1(?:-|$)/, '2026-10-23'],
  [/^gpt-4(?:-|$)/, '2026-10-23'],
  [/^gpt-3\.5-turbo/, '2026-10-23'],
  [/^gpt-4\.1-nano/, '2026-10-23'],
  [/^(?:gpt-4o-2024-05-13|gpt-image-1)$/, '2026-10-23'],
  [/^(?:gpt-image-1\.5|gpt-image-1-mini|chatgpt-image-latest)$/, '2026-12-01'],
  [/^gpt-5(?:-mini|-nano|-pro)?(?:-\d{4}-\d{2}-\d{2})?$/, '2026-12-11'],
  [/^o3(?:-pro)?(?:-\d{4}-\d{2}-\d{2})?$/, '2026-12-11'],
  [/^(?:tts-1|tts-1-hd|gpt-4o-mini-tts-.*)$/, '2027-01-06'],
  [/^gpt-4o(?:-mini)?(?:-\d{4}-\d{2}-\d{2})?$/, '2027-01-14'],
  [/^gpt-4\.1(?:-mini)?(?:-\d{4}-\d{2}-\d{2})?$/, '2027-01-14'],
  [/^gpt-(?:realtime|audio)(?:-mini)?(?:-\d{4}-\d{2}-\d{2})?$/, '2027-01-20'],
  [/^(?:whisper-1|gpt-4o-(?:mini-)?transcribe.*)$/, '2027-02-26'],
];

/**
 * Days on which models without a date in their id appeared. Those after mid-2026 are
 * approximate: the types name the models, not their days.
 */
export const createdDates: readonly (readonly [RegExp, string])[] = [
  [/^gpt-6\.1/, '2026-11-03'],
  [/^gpt-6/, '2026-09-22'],
  [/^gpt-rosalind/, '2026-09-22'],
  [/^gpt-daybreak/, '2026-08-18'],
  [/^gpt-5\.6/, '2026-07-14'],
  [/^gpt-5\.5/, '2026-04-23'],
  [/^gpt-5\.4/, '2026-03-05'],
  [/^gpt-5\.3/, '2026-02-10'],
  [/^gpt-5\.2/, '2025-12-11'],
  [/^gpt-5\.1/, '2025-11-13'],
  [/^gpt-5-codex/, '2025-09-23'],
  [/^gpt-5-pro/, '2025-10-06'],
  [/^gpt-5/, '2025-08-07'],
  [/^gpt-4\.1/, '2025-04-14'],
  [/^(?:gpt-4o|chatgpt-4o)-?(?:latest)?$/, '2024-05-13'],
  [/^gpt-4o-mini$/, '2024-07-18'],
  [/^codex-mini/, '2025-05-16'],
  [/^gpt-4-turbo/, '2024-04-09'],
  [/^gpt-4-0125|^gpt-4-turbo-preview/, '2024-01-25'],
  [/^gpt-4-(?:1106|vision)/, '2023-11-06'],
  [/^gpt-4(?:-32k)?-0613/, '2023-06-13'],
  [/^gpt-4/, '2023-03-14'],
  [/^gpt-3\.5-turbo-0125/, '2024-01-25'],
  [/^gpt-3\.5-turbo-1106/, '2023-11-06'],
  [/^gpt-3\.5-turbo-(?:16k|0613|16k-0613)/, '2023-06-13'],
  [/^gpt-3\.5-turbo-instruct/, '2023-09-18'],
  [/^gpt-3\.5/, '2023-03-01'],
  [/^(?:davinci|babbage)-002/, '2023-08-22'],
  [/^text-embedding-3/, '2024-01-25'],
  [/^text-embedding-ada/, '2022-12-15'],
  [/^omni-moderation/, '2024-09-26'],
  [/^gpt-image-2\.6/, '2026-10-27'],
  [/^gpt-image-2\.5/, '2026-09-08'],
  [/^gpt-image-2/, '2026-04-21'],
  [/^(?:gpt-image-1\.5|chatgpt-image)/, '2025-12-16'],
  [/^gpt-image-1-mini/, '2025-10-06'],
  [/^gpt-image-1/, '2025-04-23'],
  [/^dall-e-3/, '2023-11-06'],
  [/^dall-e-2/, '2022-11-03'],
  [/^tts-1/, '2023-11-06'],
  [/^whisper-1/, '2023-03-01'],
  [/^gpt-4o-(?:mini-)?(?:tts|transcribe)/, '2025-03-20'],
  [/^gpt-(?:transcribe|live)/, '2026-09-10'],
  [/^gpt-realtime-(?:2\.1|whisper|translate)/, '2026-06-16'],
  [/^gpt-realtime-2/, '2026-04-28'],
  [/^gpt-(?:realtime|audio)-1\.5/, '2026-02-24'],
  [/^gpt-(?:realtime|audio)-mini/, '2025-10-06'],
  [/^gpt-(?:realtime|audio)/, '2025-08-28'],
  [/^sora-2/, '2025-10-06'],
];
