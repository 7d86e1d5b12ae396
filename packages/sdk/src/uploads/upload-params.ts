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

/** Params of an upload; its files come in any form that can be sent. */
export type ContainerFileCreateParams = WithUploads<ContainerFileCreateFields>;
/** Params of an upload; its files come in any form that can be sent. */
export type ContentProvenanceCheckCreateParams = WithUploads<ContentProvenanceCheckCreateFields>;
/** Params of an upload; its files come in any form that can be sent. */
export type FileCreateParams = WithUploads<FileCreateFields>;
/** Params of an upload; its files come in any form that can be sent. */
export type ImageCreateVariationParams = WithUploads<ImageCreateVariationFields>;
/** Params of an upload; its files come in any form that can be sent. */
export type ImageEditParams = WithUploads<ImageEditFields>;
/** Params of an upload; its files come in any form that can be sent. */
export type PartCreateParams = WithUploads<PartCreateFields>;
/** Params of an upload; its files come in any form that can be sent. */
export type SkillCreateParams = WithUploads<SkillCreateFields>;
/** Params of an upload; its files come in any form that can be sent. */
export type TranscriptionCreateParams = WithUploads<TranscriptionCreateFields>;
/** Params of an upload; its files come in any form that can be sent. */
export type TranslationCreateParams = WithUploads<TranslationCreateFields>;
/** Params of an upload; its files come in any form that can be sent. */
export type VersionCreateParams = WithUploads<VersionCreateFields>;
/** Params of an upload; its files come in any form that can be sent. */
export type VideoCreateCharacterParams = WithUploads<VideoCreateCharacterFields>;
/** Params of an upload; its files come in any form that can be sent. */
export type VideoCreateParams = WithUploads<VideoCreateFields>;
/** Params of an upload; its files come in any form that can be sent. */
export type VideoEditParams = WithUploads<VideoEditFields>;
/** Params of an upload; its files come in any form that can be sent. */
export type VideoExtendParams = WithUploads<VideoExtendFields>;
/** Params of an upload; its files come in any form that can be sent. */
export type VoiceConsentCreateParams = WithUploads<VoiceConsentCreateFields>;
/** Params of an upload; its files come in any form that can be sent. */
export type VoiceCreateParams = WithUploads<VoiceCreateFields>;
