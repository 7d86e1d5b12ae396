// The contract's types as the client gives them: `Response` has `output_text` here.
export type * from '@unabridged/contract';
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
} from '../uploads/upload-params.ts';
export type {
  ParsedContent,
  ParsedFunctionCall,
  ParsedMessage,
  ParsedOutputItem,
  ParsedOutputText,
  ParsedResponse,
  ParsedResponseFunctionToolCall,
  ParsedResponseOutputItem,
  ParsedResponseOutputMessage,
  ParsedResponseOutputText,
  Response,
} from './response.ts';
export type { ResponseEvents, ResponseStreamParams } from './response-stream.ts';
export type {
  ResponseCreateParamsNonStreaming,
  ResponseCreateParamsStreaming,
  ResponseRetrieveParamsNonStreaming,
  ResponseRetrieveParamsStreaming,
} from '../services/responses-service.ts';
