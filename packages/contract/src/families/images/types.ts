import type { BinaryInput, Integer, UnixSeconds } from '../../scalars.ts';

export interface Image {
  b64_json?: string;
  revised_prompt?: string;
  url?: string;
}

export interface ImageEditCompletedEvent {
  b64_json: string;
  background: 'transparent' | 'opaque' | 'auto';
  created_at: UnixSeconds;
  output_format: 'png' | 'webp' | 'jpeg';
  quality: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto';
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  type: 'image_edit.completed';
  usage: ImageUsage;
  safety_identifier?: string | null;
}

export interface ImageEditPartialImageEvent {
  b64_json: string;
  background: 'transparent' | 'opaque' | 'auto';
  created_at: UnixSeconds;
  output_format: 'png' | 'webp' | 'jpeg';
  partial_image_index: Integer;
  quality: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto';
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  type: 'image_edit.partial_image';
}

export type ImageEditStreamEvent = ImageEditPartialImageEvent | ImageEditCompletedEvent;

export interface ImageGenCompletedEvent {
  b64_json: string;
  background: 'transparent' | 'opaque' | 'auto';
  created_at: UnixSeconds;
  output_format: 'png' | 'webp' | 'jpeg';
  quality: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto';
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  type: 'image_generation.completed';
  usage: ImageUsage;
  safety_identifier?: string | null;
}

export interface ImageGenPartialImageEvent {
  b64_json: string;
  background: 'transparent' | 'opaque' | 'auto';
  created_at: UnixSeconds;
  output_format: 'png' | 'webp' | 'jpeg';
  partial_image_index: Integer;
  quality: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto';
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  type: 'image_generation.partial_image';
}

export type ImageGenStreamEvent = ImageGenPartialImageEvent | ImageGenCompletedEvent;

export type ImageModel =
  | 'gpt-image-1.5'
  | 'gpt-image-2'
  | 'gpt-image-2-2026-04-21'
  | 'gpt-image-2.5-sunburst'
  | 'gpt-image-2.5-sunburst-2026-09-08'
  | 'gpt-image-2.5-flare'
  | 'gpt-image-2.5-flare-2026-09-08'
  | 'gpt-image-2.6-sunburst'
  | 'gpt-image-2.6-flare'
  | 'gpt-image-1'
  | 'gpt-image-1-mini'
  | 'chatgpt-image-latest'
  | 'dall-e-2'
  | 'dall-e-3';

export interface ImagesResponse {
  created: UnixSeconds;
  background?: 'transparent' | 'opaque';
  data?: Image[];
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg';
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max';
  safety_identifier?: string | null;
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024';
  svg_usage?: ImagesResponseSvgUsage;
  usage?: ImagesResponseUsage;
}

export interface ImagesResponseSvgUsage {
  input_tokens: Integer;
  model: string;
  output_tokens: Integer;
  reasoning_tokens: Integer;
  total_tokens: Integer;
}

export interface ImagesResponseUsage {
  input_tokens: Integer;
  input_tokens_details: ImageInputTokensDetails;
  output_tokens: Integer;
  total_tokens: Integer;
  output_tokens_details?: ImagesResponseUsageOutputTokensDetails;
}

export interface ImagesResponseUsageOutputTokensDetails {
  image_tokens: Integer;
  text_tokens: Integer;
}

export interface ImageCreateVariationParams {
  image: BinaryInput;
  model?: (string & {}) | ImageModel | null;
  n?: Integer | null;
  response_format?: 'url' | 'b64_json' | null;
  size?: '256x256' | '512x512' | '1024x1024' | null;
  user?: string;
}

export interface ImageEditParams {
  image: BinaryInput | BinaryInput[];
  prompt: string;
  background?: 'transparent' | 'opaque' | 'auto' | null;
  complexity?: 'low' | 'medium' | 'high' | null;
  frame_count?: Integer | null;
  frame_duration_ms?: Integer | null;
  input_fidelity?: 'high' | 'low' | null;
  markup?: BinaryInput;
  mask?: BinaryInput;
  model?: (string & {}) | ImageModel | null;
  n?: Integer | null;
  output_compression?: Integer | null;
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | null;
  partial_images?: Integer | null;
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | 'standard' | null;
  response_format?: 'url' | 'b64_json' | null;
  safety_identifier?: string | null;
  size?:
    | (string & {})
    | '1024x1024'
    | '1536x1024'
    | '1024x1536'
    | 'auto'
    | '256x256'
    | '512x512'
    | null;
  stream?: boolean | null;
  svg?: ImageEditParamsSvg | null;
  user?: string;
}

export interface ImageEditParamsSvg {
  model?: string;
  reasoning?: ImageEditParamsSvgReasoning | null;
}

export interface ImageEditParamsSvgReasoning {
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';
}

export interface ImageGenerateParams {
  prompt: string;
  background?: 'transparent' | 'opaque' | 'auto' | null;
  complexity?: 'low' | 'medium' | 'high' | null;
  frame_count?: Integer | null;
  frame_duration_ms?: Integer | null;
  model?: (string & {}) | ImageModel | null;
  moderation?: 'low' | 'auto' | null;
  n?: Integer | null;
  output_compression?: Integer | null;
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | null;
  partial_images?: Integer | null;
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | 'standard' | 'hd' | null;
  response_format?: 'url' | 'b64_json' | null;
  safety_identifier?: string | null;
  size?:
    | (string & {})
    | 'auto'
    | '1024x1024'
    | '1536x1024'
    | '1024x1536'
    | '256x256'
    | '512x512'
    | '1792x1024'
    | '1024x1792'
    | null;
  stream?: boolean | null;
  style?: 'vivid' | 'natural' | null;
  svg?: ImageGenerateParamsSvg | null;
  user?: string;
}

export interface ImageGenerateParamsSvg {
  model: string;
  reasoning?: ImageGenerateParamsSvgReasoning | null;
}

export interface ImageGenerateParamsSvgReasoning {
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
}

export interface ImageUsage {
  input_tokens: Integer;
  input_tokens_details: ImageInputTokensDetails;
  output_tokens: Integer;
  total_tokens: Integer;
}

export interface ImageInputTokensDetails {
  image_tokens: Integer;
  text_tokens: Integer;
}
