// Params of the operations that take files, with every form of a file that can be sent.
import type * as contract from '@unabridged/contract';
import type { WithUploads } from './uploadable.ts';

export type ContainerFileCreateParams = WithUploads<contract.ContainerFileCreateParams>;
export type ContentProvenanceCheckCreateParams =
  WithUploads<contract.ContentProvenanceCheckCreateParams>;
export type FileCreateParams = WithUploads<contract.FileCreateParams>;
export type ImageCreateVariationParams = WithUploads<contract.ImageCreateVariationParams>;
export type ImageEditParams = WithUploads<contract.ImageEditParams>;
export type PartCreateParams = WithUploads<contract.PartCreateParams>;
export type SkillCreateParams = WithUploads<contract.SkillCreateParams>;
export type TranscriptionCreateParams = WithUploads<contract.TranscriptionCreateParams>;
export type TranslationCreateParams = WithUploads<contract.TranslationCreateParams>;
export type VersionCreateParams = WithUploads<contract.VersionCreateParams>;
export type VideoCreateCharacterParams = WithUploads<contract.VideoCreateCharacterParams>;
export type VideoCreateParams = WithUploads<contract.VideoCreateParams>;
export type VideoEditParams = WithUploads<contract.VideoEditParams>;
export type VideoExtendParams = WithUploads<contract.VideoExtendParams>;
export type VoiceConsentCreateParams = WithUploads<contract.VoiceConsentCreateParams>;
export type VoiceCreateParams = WithUploads<contract.VoiceCreateParams>;
