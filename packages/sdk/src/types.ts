// Every type of the API: what operations take and give, by name.
export type * from '@unabridged/contract';
export type * from './services/streaming-params.ts';
// These stand in for the contract's, which know Blob alone.
export type {
  ContainerFileCreateParams,
  ContentProvenanceCheckCreateParams,
  FileCreateParams,
  ImageCreateVariationParams,
  ImageEditParams,
  PartCreateParams,
  SkillCreateParams,
  TranscriptionCreateParams,
  TranslationCreateParams,
  VersionCreateParams,
  VideoCreateCharacterParams,
  VideoCreateParams,
  VideoEditParams,
  VideoExtendParams,
  VoiceConsentCreateParams,
  VoiceCreateParams,
} from './uploads/upload-params.ts';
