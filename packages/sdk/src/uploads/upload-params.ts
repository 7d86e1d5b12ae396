// Params of the operations that take files, with every form of a file that can be sent.
import type {
  ContainerFileCreateParams as ContainerFileCreateFields,
  ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateFields,
  FileCreateParams as FileCreateFields,
  ImageCreateVariationParams as ImageCreateVariationFields,
  ImageEditParams as ImageEditFields,
  PartCreateParams as PartCreateFields,
  SkillCreateParams as SkillCreateFields,
  TranscriptionCreateParams as TranscriptionCreateFields,
  TranslationCreateParams as TranslationCreateFields,
  VersionCreateParams as VersionCreateFields,
  VideoCreateCharacterParams as VideoCreateCharacterFields,
  VideoCreateParams as VideoCreateFields,
  VideoEditParams as VideoEditFields,
  VideoExtendParams as VideoExtendFields,
  VoiceConsentCreateParams as VoiceConsentCreateFields,
  VoiceCreateParams as VoiceCreateFields,
} from '@unabridged/contract';
import type { WithUploads } from './uploadable.ts';

export type ContainerFileCreateParams = WithUploads<ContainerFileCreateFields>;
export type ContentProvenanceCheckCreateParams = WithUploads<ContentProvenanceCheckCreateFields>;
export type FileCreateParams = WithUploads<FileCreateFields>;
export type ImageCreateVariationParams = WithUploads<ImageCreateVariationFields>;
export type ImageEditParams = WithUploads<ImageEditFields>;
export type PartCreateParams = WithUploads<PartCreateFields>;
export type SkillCreateParams = WithUploads<SkillCreateFields>;
export type TranscriptionCreateParams = WithUploads<TranscriptionCreateFields>;
export type TranslationCreateParams = WithUploads<TranslationCreateFields>;
export type VersionCreateParams = WithUploads<VersionCreateFields>;
export type VideoCreateCharacterParams = WithUploads<VideoCreateCharacterFields>;
export type VideoCreateParams = WithUploads<VideoCreateFields>;
export type VideoEditParams = WithUploads<VideoEditFields>;
export type VideoExtendParams = WithUploads<VideoExtendFields>;
export type VoiceConsentCreateParams = WithUploads<VoiceConsentCreateFields>;
export type VoiceCreateParams = WithUploads<VoiceCreateFields>;
