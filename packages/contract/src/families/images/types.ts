import type { BinaryInput, Integer, UnixSeconds } from '../../scalars.ts';
import type { ReasoningEffort } from '../shared/types.ts';

/** An image that was made, by its bytes or by an address. */
export interface Image {
  /** Bytes of the image in base64; what GPT image models always send. */
  b64_json?: string;
  /** The prompt as `dall-e-3` had rewritten it. */
  revised_prompt?: string;
  /**
   * Address of the image, good for an hour; only of DALL·E models.
   * @format uri
   */
  url?: string;
}

/** The edited image is complete; the stream ends here. */
export interface ImageEditCompletedEvent {
  /** Bytes of the image in base64. */
  b64_json: string;
  /** Background that the image has. */
  background: 'transparent' | 'opaque' | 'auto';
  /** When the event was made. */
  created_at: UnixSeconds;
  /** File format of the image. */
  output_format: 'png' | 'webp' | 'jpeg';
  /** Quality that it was made with. */
  quality: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto';
  /** Width and height in pixels, such as `1024x1024`. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  type: 'image_edit.completed';
  /** Tokens that it cost. */
  usage: ImageUsage;
  /** The identifier of your user that the request gave; null where it gave none. */
  safety_identifier?: string | null;
}

/** A preview of an edited image. */
export interface ImageEditPartialImageEvent {
  /** Bytes of the preview in base64. */
  b64_json: string;
  /** Background that the image has. */
  background: 'transparent' | 'opaque' | 'auto';
  /** When the event was made. */
  created_at: UnixSeconds;
  /** File format of the preview. */
  output_format: 'png' | 'webp' | 'jpeg';
  /** Number of the preview, from 0. */
  partial_image_index: Integer;
  /** Quality that it is made with. */
  quality: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto';
  /** Width and height in pixels, such as `1024x1024`. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  type: 'image_edit.partial_image';
}

/** What is sent while an image is edited: previews, then the image. */
export type ImageEditStreamEvent = ImageEditPartialImageEvent | ImageEditCompletedEvent;

/** The image is complete; the stream ends here. */
export interface ImageGenCompletedEvent {
  /** Bytes of the image in base64. */
  b64_json: string;
  /** Background that the image has. */
  background: 'transparent' | 'opaque' | 'auto';
  /** When the event was made. */
  created_at: UnixSeconds;
  /** File format of the image. */
  output_format: 'png' | 'webp' | 'jpeg';
  /** Quality that it was made with. */
  quality: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto';
  /** Width and height in pixels, such as `1024x1024`. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  type: 'image_generation.completed';
  /** Tokens that it cost. */
  usage: ImageUsage;
  /** The identifier of your user that the request gave; null where it gave none. */
  safety_identifier?: string | null;
}

/** A preview of an image. */
export interface ImageGenPartialImageEvent {
  /** Bytes of the preview in base64. */
  b64_json: string;
  /** Background that the image has. */
  background: 'transparent' | 'opaque' | 'auto';
  /** When the event was made. */
  created_at: UnixSeconds;
  /** File format of the preview. */
  output_format: 'png' | 'webp' | 'jpeg';
  /** Number of the preview, from 0. */
  partial_image_index: Integer;
  /** Quality that it is made with. */
  quality: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto';
  /** Width and height in pixels, such as `1024x1024`. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  type: 'image_generation.partial_image';
}

/** What is sent while an image is made: previews, then the image. */
export type ImageGenStreamEvent = ImageGenPartialImageEvent | ImageGenCompletedEvent;

/** Models that make images. `gpt-image-1` and the DALL·E models answer no more. */
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

/** Images that were made. */
export interface ImagesResponse {
  /** When they were made. */
  created: UnixSeconds;
  /** Background that they have. */
  background?: 'transparent' | 'opaque';
  /** The images. */
  data?: Image[];
  /** File format of the images. */
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg';
  /** Quality that they were made with. */
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max';
  /** The identifier of your user that the request gave; null where it gave none. */
  safety_identifier?: string | null;
  /** Width and height in pixels, such as `1024x1024`. */
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024';
  /** Tokens that drawing in SVG cost; only of the format `svg`. */
  svg_usage?: ImagesResponseSvgUsage;
  /** Tokens that the images cost; only of GPT image models. */
  usage?: ImagesResponseUsage;
}

/** Tokens that the text model cost which draws in SVG. */
export interface ImagesResponseSvgUsage {
  /** Tokens read. */
  input_tokens: Integer;
  /** The model that drew. */
  model: string;
  /** Tokens written, those of thought included. */
  output_tokens: Integer;
  /** Tokens of thought. */
  reasoning_tokens: Integer;
  /** Tokens read and written. */
  total_tokens: Integer;
}

/** Tokens that images cost. */
export interface ImagesResponseUsage {
  /** Tokens read: the prompt and the images given. */
  input_tokens: Integer;
  /** Which of the tokens read were text and which images. */
  input_tokens_details: ImageInputTokensDetails;
  /** Tokens written: the images made. */
  output_tokens: Integer;
  /** Tokens read and written. */
  total_tokens: Integer;
  /** Which of the tokens written were text and which images. */
  output_tokens_details?: ImagesResponseUsageOutputTokensDetails;
}

/** Tokens written, by kind. */
export interface ImagesResponseUsageOutputTokensDetails {
  /** Tokens of images. */
  image_tokens: Integer;
  /** Tokens of text. */
  text_tokens: Integer;
}

/** Params of `images.createVariation`, which takes no requests any more. */
export interface ImageCreateVariationParams {
  /** A square PNG of less than 4 MB. */
  image: BinaryInput;
  /**
   * The model; only `dall-e-2` was ever able to.
   * @default dall-e-2
   */
  model?: (string & {}) | ImageModel | null;
  /**
   * How many variations to make.
   * @minimum 1
   * @maximum 10
   * @default 1
   */
  n?: Integer | null;
  /**
   * Whether images come as addresses or as bytes in base64.
   * @default url
   */
  response_format?: 'url' | 'b64_json' | null;
  /**
   * Width and height in pixels.
   * @default 1024x1024
   */
  size?: '256x256' | '512x512' | '1024x1024' | null;
  /** Identifier of your user. */
  user?: string;
}

/** Params of `images.edit`. */
export interface ImageEditParams {
  /**
   * What to edit or to draw on: 1 to 16 PNG, WebP or JPEG files, each of less than 50 MB.
   * @maxItems 16
   */
  image: BinaryInput | BinaryInput[];
  /**
   * What to make of them.
   * @maxLength 32000
   */
  prompt: string;
  /**
   * Transparent needs the format `png` or `webp`; `auto` leaves it to the model.
   * @default auto
   */
  background?: 'transparent' | 'opaque' | 'auto' | null;
  /** How much detail the drawing has. The default depends on the model. */
  complexity?: 'low' | 'medium' | 'high' | null;
  /**
   * Pictures in an animation, for the format `gif`.
   * @minimum 2
   * @maximum 16
   * @default 9
   */
  frame_count?: Integer | null;
  /**
   * How long each picture of an animation is shown, in milliseconds.
   * @default 200
   */
  frame_duration_ms?: Integer | null;
  /**
   * How closely to keep to the images given, faces above all. Leave it out for `gpt-image-2` and
   * later.
   * @default low
   */
  input_fidelity?: 'high' | 'low' | null;
  /**
   * A copy of the image with marks that say where to edit. For `gpt-image-2.5` and later; not along
   * with `mask`.
   */
  markup?: BinaryInput;
  /** A PNG as large as the first image; it is edited where the mask is transparent. */
  mask?: BinaryInput;
  /**
   * The model.
   * @default gpt-image-1.5
   */
  model?: (string & {}) | ImageModel | null;
  /**
   * How many images to make.
   * @minimum 1
   * @maximum 10
   * @default 1
   */
  n?: Integer | null;
  /**
   * How good a JPEG or WebP file looks, in percent: less is smaller.
   * @minimum 0
   * @maximum 100
   * @default 100
   */
  output_compression?: Integer | null;
  /**
   * File format; `gif` and `svg` are previews.
   * @default png
   */
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | null;
  /**
   * Previews to send while streaming; each costs 100 tokens.
   * @minimum 0
   * @maximum 3
   * @default 0
   */
  partial_images?: Integer | null;
  /**
   * How much work goes into it; `xhigh` and `max` need `gpt-image-2.5`, `standard` is of DALL·E.
   * @default auto
   */
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | 'standard' | null;
  /** Only for `dall-e-2`: addresses or bytes. GPT image models always send bytes. */
  response_format?: 'url' | 'b64_json' | null;
  /** Stable identifier of your user, hashed, that helps to find misuse. */
  safety_identifier?: string | null;
  /**
   * Width and height. From `gpt-image-2` on any: multiples of 16, at most 3840 an edge, at most 3
   * to 1, 655,360 to 8,294,400 pixels. The default depends on the model.
   */
  size?:
    | (string & {})
    | '1024x1024'
    | '1536x1024'
    | '1024x1536'
    | 'auto'
    | '256x256'
    | '512x512'
    | null;
  /**
   * Sends events as the image is made instead of one reply.
   * @default false
   */
  stream?: boolean | null;
  /** How to draw, for the format `svg`. */
  svg?: ImageEditParamsSvg | null;
  /** Identifier of your user. */
  user?: string;
}

/** How to draw in SVG. */
export interface ImageEditParamsSvg {
  /** Text model that draws. */
  model?: string;
  /** How long it thinks. */
  reasoning?: ImageEditParamsSvgReasoning | null;
}

/** How long the model that draws in SVG thinks. */
export interface ImageEditParamsSvgReasoning {
  /** The level. The default and the levels depend on the model. */
  effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';
}

/** Params of `images.generate`. */
export interface ImageGenerateParams {
  /**
   * What the image shows.
   * @maxLength 32000
   */
  prompt: string;
  /**
   * Transparent needs the format `png` or `webp`; `auto` leaves it to the model.
   * @default auto
   */
  background?: 'transparent' | 'opaque' | 'auto' | null;
  /** How much detail the drawing has. The default depends on the model. */
  complexity?: 'low' | 'medium' | 'high' | null;
  /**
   * Pictures in an animation, for the format `gif`.
   * @minimum 2
   * @maximum 16
   * @default 9
   */
  frame_count?: Integer | null;
  /**
   * How long each picture of an animation is shown, in milliseconds.
   * @default 200
   */
  frame_duration_ms?: Integer | null;
  /** The model. The service's own default, `dall-e-2`, answers no more: name one. */
  model?: (string & {}) | ImageModel | null;
  /**
   * How strictly prompt and image are checked.
   * @default auto
   */
  moderation?: 'low' | 'auto' | null;
  /**
   * How many images to make.
   * @minimum 1
   * @maximum 10
   * @default 1
   */
  n?: Integer | null;
  /**
   * How good a JPEG or WebP file looks, in percent: less is smaller.
   * @minimum 0
   * @maximum 100
   * @default 100
   */
  output_compression?: Integer | null;
  /**
   * File format; `gif` and `svg` are previews.
   * @default png
   */
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | null;
  /**
   * Previews to send while streaming; each costs 100 tokens.
   * @minimum 0
   * @maximum 3
   * @default 0
   */
  partial_images?: Integer | null;
  /**
   * How much work goes into it; `xhigh` and `max` need `gpt-image-2.5`, `standard` and `hd` are of
   * DALL·E.
   * @default auto
   */
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | 'standard' | 'hd' | null;
  /** Only for DALL·E models: addresses or bytes. GPT image models always send bytes. */
  response_format?: 'url' | 'b64_json' | null;
  /** Stable identifier of your user, hashed, that helps to find misuse. */
  safety_identifier?: string | null;
  /**
   * Width and height. From `gpt-image-2` on any: multiples of 16, at most 3840 an edge, at most 3
   * to 1, 655,360 to 8,294,400 pixels.
   * @default auto
   */
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
  /**
   * Sends events as the image is made instead of one reply.
   * @default false
   */
  stream?: boolean | null;
  /**
   * Only for `dall-e-3`: dramatic or lifelike.
   * @default vivid
   */
  style?: 'vivid' | 'natural' | null;
  /** How to draw, for the format `svg`. */
  svg?: ImageGenerateParamsSvg | null;
  /** Identifier of your user. */
  user?: string;
}

/** How to draw in SVG. */
export interface ImageGenerateParamsSvg {
  /** Text model that draws. */
  model: string;
  /** How long it thinks. */
  reasoning?: ImageGenerateParamsSvgReasoning | null;
}

/** How long the model that draws in SVG thinks. */
export interface ImageGenerateParamsSvgReasoning {
  /** The level. The default and the levels depend on the model. */
  effort?: ReasoningEffort;
}

/** Tokens that an image cost. */
export interface ImageUsage {
  /** Tokens read: the prompt and the images given. */
  input_tokens: Integer;
  /** Which of the tokens read were text and which images. */
  input_tokens_details: ImageInputTokensDetails;
  /** Tokens written: the images made. */
  output_tokens: Integer;
  /** Tokens read and written. */
  total_tokens: Integer;
}

/** Tokens read, by kind. */
export interface ImageInputTokensDetails {
  /** Tokens of images. */
  image_tokens: Integer;
  /** Tokens of text. */
  text_tokens: Integer;
}
