import type {
  Metadata,
  Misalignment,
  Reasoning,
  ResponseFormatJSONObject,
  ResponseFormatText,
  ResponsesModel,
} from '../../shared/types.ts';
import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { ResponseInputFile, ResponseInputImage, ResponseInputText } from './content.ts';
import type { ResponseInputItem } from './input-items.ts';
import type { ResponseOutputItem } from './items.ts';
import type { ToolChoice } from './tool-choice.ts';
import type { Tool } from './tools.ts';
import type { ResponseToolUsage, ResponseUsage } from './usage.ts';

/** A model's response: what it made, and with which settings. */
export interface Response {
  /** Unique id, `resp_…`. */
  id: string;
  /** Programs of restricted access that the response ran under. */
  access_programs: ResponseAccessPrograms | null;
  /** When it was asked for. */
  created_at: UnixSeconds;
  /** Why it failed; null where it did not. */
  error: ResponseError | null;
  /** Why it was cut off; null where it was not. */
  incomplete_details: ResponseIncompleteDetails | null;
  /** Instructions of this response alone. */
  instructions: string | ResponseInputItem[] | null;
  /** Your notes on it. */
  metadata: Metadata | null;
  /** Model that made it. */
  model: ResponsesModel;
  object: 'response';
  /** What the model made, in order. Do not assume that the first item is a message. */
  output: ResponseOutputItem[];
  /** Whether several tools may be called at once. */
  parallel_tool_calls: boolean;
  /**
   * How much chance plays a part.
   * @minimum 0
   * @maximum 2
   */
  temperature: number | null;
  /** Which tools the model could use. */
  tool_choice: ToolChoice;
  /** Tools that it was given. */
  tools: Tool[];
  /**
   * Share of the likeliest tokens that were chosen from.
   * @minimum 0
   * @maximum 1
   */
  top_p: number | null;
  /** Whether it runs in the background. */
  background?: boolean | null;
  /** When it was completed. */
  completed_at?: UnixSeconds | null;
  /** Conversation that it belongs to. */
  conversation?: ResponseConversation | null;
  /** How images of the context are kept. */
  image?: ResponseImage;
  /** Items of the input that the API left out. */
  input_transformations?: ResponseInputTransformation[];
  /** Most tokens that it may write, those of thought included. */
  max_output_tokens?: Integer | null;
  /** Most calls of hosted tools. */
  max_tool_calls?: Integer | null;
  /** What moderation found in the input and in the output. */
  moderation?: ResponseModeration | null;
  /** Response that it continues. */
  previous_response_id?: string | null;
  /** Reusable prompt that it was made from. */
  prompt?: ResponsePrompt | null;
  /** Whether the prompt cache was of use, and if not, why. */
  prompt_cache_diagnostics?:
    | ResponseCacheMiss
    | ResponseCacheHit
    | ResponseComparisonResponseNotFound
    | ResponseUnavailable;
  /** Key under which the prompt was cached. */
  prompt_cache_key?: string | null;
  /** How the prompt was cached. */
  prompt_cache_options?: ResponsePromptCacheOptions;
  /**
   * How long the prompt stays cached.
   * @deprecated Read `prompt_cache_options`.
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /** How much and how the model thought. */
  reasoning?: Reasoning | null;
  /**
   * Your stable, opaque identifier of the user.
   * @maxLength 64
   */
  safety_identifier?: string | null;
  /** Tier that served it. */
  service_tier?: ServiceTier | null;
  /** How far it has come. */
  status?: ResponseStatus;
  /** Form of its text. */
  text?: ResponseTextConfig;
  /** What hosted tools cost. */
  tool_usage?: ResponseToolUsage;
  /**
   * How many of the likeliest tokens are reported in each place.
   * @minimum 0
   * @maximum 20
   */
  top_logprobs?: Integer | null;
  /**
   * What happens where the input exceeds the context.
   * @default disabled
   * @deprecated Use `context_management`.
   */
  truncation?: 'auto' | 'disabled' | null;
  /** Tokens that it cost. */
  usage?: ResponseUsage;
  /**
   * Your identifier of the user.
   * @deprecated Use `safety_identifier` and `prompt_cache_key`.
   */
  user?: string;
}

/** How far a response has come. The last four do not change any more. */
export type ResponseStatus =
  | 'queued'
  | 'in_progress'
  | 'completed'
  | 'failed'
  | 'cancelled'
  | 'incomplete';

/**
 * Speed and price class. `auto` takes the project's own, `default` the standard one; `flex` is
 * slower and cheaper, `priority`, `fast` and `ultrafast` are quicker and dearer, `scale` is
 * bought capacity.
 */
export type ServiceTier =
  | 'auto'
  | 'default'
  | 'flex'
  | 'scale'
  | 'priority'
  | 'fast'
  | 'ultrafast'
  | null;

/** Programs of restricted access that a response ran under. */
export interface ResponseAccessPrograms {
  /** Program for security work. */
  cyber: CyberAccessProgram;
}

/** Programs for security work, from what everyone has to attack and defence. */
export type CyberAccessProgram = 'standard' | 'daybreak_blue' | 'daybreak_red';

/** Why a response was cut off. */
export interface ResponseIncompleteDetails {
  /** The reason. */
  reason?: 'max_output_tokens' | 'max_messages' | 'content_filter' | 'steered';
}

/** Why a response failed. */
export interface ResponseError {
  /** Stable identifier of the reason. */
  code:
    | 'server_error'
    | 'rate_limit_exceeded'
    | 'invalid_prompt'
    | 'data_residency_mismatch'
    | 'bio_policy'
    | 'misalignment_policy_violation'
    | 'vector_store_timeout'
    | 'invalid_image'
    | 'invalid_image_format'
    | 'invalid_base64_image'
    | 'invalid_image_url'
    | 'image_too_large'
    | 'image_too_small'
    | 'image_parse_error'
    | 'image_content_policy_violation'
    | 'invalid_image_mode'
    | 'image_file_too_large'
    | 'unsupported_image_media_type'
    | 'empty_image_file'
    | 'failed_to_download_image'
    | 'image_file_not_found';
  /** The reason, for a person. */
  message: string;
  /** What the model was about to do that its user may not want. */
  misalignment?: Misalignment;
  /** Parameter at fault. */
  param?: string | null;
  /** Kind of error. */
  type?: string | null;
}

/** Conversation that a response belongs to. */
export interface ResponseConversation {
  /** Id of the conversation, `conv_…`. */
  id: string;
}

/** Conversation that a response is to belong to. */
export interface ResponseConversationParam {
  /** Id of the conversation, `conv_…`. */
  id: string;
}

/** How images of the context are kept. */
export interface ResponseImage {
  /** Whether they are kept in a smaller form. */
  context_compression: 'enabled' | 'disabled';
}

/** An item of the input that the API left out. */
export interface ResponseInputTransformation {
  /** Id of the item. */
  id: string;
  action: 'removed';
  /** Why it was left out. */
  reason:
    | 'organization_mismatch'
    | 'end_user_mismatch'
    | 'model_mismatch'
    | 'prefix_mismatch'
    | 'turn_boundary';
  type: 'reasoning';
}

/** What moderation found. */
export interface ResponseModeration {
  /** In the input. */
  input: ResponseModerationModerationResult | ResponseModerationError;
  /** In the output. */
  output: ResponseModerationModerationResult | ResponseModerationError;
}

/** What a moderation model found. */
export interface ResponseModerationModerationResult {
  type: 'moderation_result';
  /** Category, such as `violence` → whether it applies. */
  categories: { [key: string]: boolean };
  /** Category → kinds of content that it was looked for in. */
  category_applied_input_types: { [key: string]: ('text' | 'image')[] };
  /** Category → how sure the model is, from 0 to 1. */
  category_scores: { [key: string]: number };
  /** Whether any category applies. */
  flagged: boolean;
  /** The moderation model. */
  model: string;
}

/** Moderation could not be carried out. */
export interface ResponseModerationError {
  type: 'error';
  /** Stable identifier of the reason. */
  code: string;
  /** The reason, for a person. */
  message: string;
}

/** The cached prompt could not be used. */
export interface ResponseCacheMiss {
  type: 'cache_miss';
  /** Tokens that had to be read anew. */
  cache_missed_tokens: Integer;
  /** What differs from the response compared with. */
  reason:
    | 'model_changed'
    | 'prompt_cache_key_changed'
    | 'tools_changed'
    | 'text_format_changed'
    | 'reasoning_effort_changed'
    | 'verbosity_changed'
    | 'context_compacted'
    | 'input_changed'
    | 'service_tier_changed';
  /** Tokens that the two have in common at the start. */
  comparison_reusable_tokens?: Integer;
}

/** The cached prompt was used. */
export interface ResponseCacheHit {
  type: 'cache_hit';
}

/** The response to compare with is unknown. */
export interface ResponseComparisonResponseNotFound {
  type: 'comparison_response_not_found';
}

/** Nothing can be said about the cache. */
export interface ResponseUnavailable {
  type: 'unavailable';
}

/** How the prompt was cached. */
export interface ResponsePromptCacheOptions {
  /** Whether the API chose what to cache, or the breakpoints of the input did. */
  mode: 'implicit' | 'explicit';
  /** How long it stays cached. */
  ttl: '30m' | '12h';
  /** Response that the use of the cache is compared with. */
  comparison_response_id?: string | null;
}

/** Reusable prompt with values for its variables. The API drops such prompts on 2026-11-30. */
export interface ResponsePrompt {
  /** Id of the prompt, `pmpt_…`. */
  id: string;
  /** Variable → value. */
  variables?: {
    [key: string]: string | ResponseInputText | ResponseInputImage | ResponseInputFile;
  } | null;
  /** Version of it. Default: the current one. */
  version?: string | null;
}

/** Form of the text. */
export interface ResponseTextConfig {
  /** Plain text, or JSON. Default: `{"type": "text"}`. */
  format?: ResponseFormatTextConfig;
  /** How much the model says. Default: `medium`. */
  verbosity?: 'low' | 'medium' | 'high' | null;
}

/** Plain text, JSON by a schema, or any JSON. */
export type ResponseFormatTextConfig =
  | ResponseFormatText
  | ResponseFormatTextJSONSchemaConfig
  | ResponseFormatJSONObject;

/** JSON that follows a schema. */
export interface ResponseFormatTextJSONSchemaConfig {
  type: 'json_schema';
  /**
   * Name of the format: letters, digits, `_` and `-`.
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9_-]+$
   */
  name: string;
  /** The JSON Schema; its root is an object. */
  schema: { [key: string]: unknown };
  /** What it is for, for the model. */
  description?: string;
  /**
   * Makes the output follow the schema exactly; the schema then keeps to the structured-output
   * subset.
   * @default false
   */
  strict?: boolean | null;
}

/** Additional content that a reply can hold. */
export type ResponseIncludable =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs';
