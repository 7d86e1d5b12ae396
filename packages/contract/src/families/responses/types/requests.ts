import type { Metadata, Reasoning, ResponsesModel } from '../../shared/types.ts';
import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { ResponseInput, ResponseInputItem } from './input-items.ts';
import type { ResponseItem, ResponseOutputItem } from './items.ts';
import type {
  CyberAccessProgram,
  ResponseConversationParam,
  ResponseImage,
  ResponseIncludable,
  ResponsePrompt,
  ResponseTextConfig,
  ServiceTier,
} from './response.ts';
import type { ToolChoice } from './tool-choice.ts';
import type { Tool } from './tools.ts';
import type { ResponseUsage } from './usage.ts';

/** Params of `responses.create`. */
export interface ResponseCreateParams {
  /** Programs of restricted access to run under. */
  access_programs?: ResponseCreateParamsAccessPrograms;
  /**
   * Whether to answer at once and work on in the background; poll or resume the stream for the
   * result. Needs `store`.
   * @default false
   */
  background?: boolean | null;
  /**
   * How to keep a long conversation within the context.
   * @minItems 1
   */
  context_management?: ResponseCreateParamsContextManagement[] | null;
  /**
   * Conversation whose items go before the input, and to which input and output are added. Not
   * together with `previous_response_id`.
   */
  conversation?: string | ResponseConversationParam | null;
  /** How images of the context are kept. */
  image?: ContextImageParam;
  /** Additional content for the reply. */
  include?: ResponseIncludable[] | null;
  /** What to answer: text, or items oldest first. */
  input?: string | ResponseInput;
  /** What the model is and does, above everything else. Not carried over to the next response. */
  instructions?: string | null;
  /**
   * Most tokens to write, those of thought included.
   * @minimum 16
   */
  max_output_tokens?: Integer | null;
  /** Most calls of hosted tools. */
  max_tool_calls?: Integer | null;
  /** Your notes on the response. */
  metadata?: Metadata | null;
  /** Model to ask. */
  model?: ResponsesModel;
  /** Has input and output checked by a moderation model. */
  moderation?: ResponseCreateParamsModeration | null;
  /**
   * Whether several tools may be called at once.
   * @default true
   */
  parallel_tool_calls?: boolean | null;
  /**
   * Response to continue: its items go before the input. Not together with `conversation`.
   */
  previous_response_id?: string | null;
  /** Reusable prompt to make the response from. */
  prompt?: ResponsePrompt | null;
  /** Groups requests with a common start, so that they find each other's cached prompt. */
  prompt_cache_key?: string | null;
  /** How the prompt is cached. */
  prompt_cache_options?: ResponseCreateParamsPromptCacheOptions;
  /**
   * How long the prompt stays cached.
   * @deprecated Use `prompt_cache_options.ttl`.
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /** How much and how the model thinks, on models that do. */
  reasoning?: Reasoning | null;
  /**
   * Your stable, opaque identifier of the user, such as a hash, by which abuse is told apart.
   * @maxLength 64
   */
  safety_identifier?: string | null;
  /**
   * Speed and price class.
   * @default auto
   */
  service_tier?: ServiceTier | null;
  /**
   * Whether to keep the response for later: for 30 days.
   * @default true
   */
  store?: boolean | null;
  /**
   * Whether to send the response as server-sent events while it is made.
   * @default false
   */
  stream?: boolean | null;
  /** Options of the stream. */
  stream_options?: ResponseCreateParamsStreamOptions | null;
  /**
   * How much chance plays a part. Change this or `top_p`, not both.
   * @minimum 0
   * @maximum 2
   * @default 1
   */
  temperature?: number | null;
  /** Form of the text. */
  text?: ResponseTextConfig;
  /** Which tools the model uses. Default: `auto`. */
  tool_choice?: ToolChoice;
  /** Tools that the model may use. */
  tools?: Tool[];
  /**
   * How many of the likeliest tokens to report in each place.
   * @minimum 0
   * @maximum 20
   */
  top_logprobs?: Integer | null;
  /**
   * Share of the likeliest tokens to choose from.
   * @minimum 0
   * @maximum 1
   * @default 1
   */
  top_p?: number | null;
  /**
   * What to do where the input exceeds the context: fail, or leave out items from the middle.
   * @default disabled
   * @deprecated Use `context_management`.
   */
  truncation?: 'auto' | 'disabled' | null;
  /**
   * Your identifier of the user.
   * @deprecated Use `safety_identifier` and `prompt_cache_key`.
   */
  user?: string;
}

/** Programs of restricted access to run under. */
export interface ResponseCreateParamsAccessPrograms {
  /** Program for security work. */
  cyber?: CyberAccessProgram;
}

/** How to keep a long conversation within the context. */
export interface ResponseCreateParamsContextManagement {
  /** Kind of treatment: `compaction`. */
  type: string;
  /**
   * Tokens of context from which the conversation is shortened.
   * @minimum 1000
   */
  compact_threshold?: Integer | null;
}

/** How images of the context are kept. */
export interface ContextImageParam {
  /** Whether to keep them in a smaller form. Default: `auto`. */
  context_compression?: 'auto' | 'enabled' | 'disabled';
}

/** Has input and output checked by a moderation model. */
export interface ResponseCreateParamsModeration {
  /** The moderation model. */
  model: string;
  /** What to do with what it finds. */
  policy?: ResponseCreateParamsModerationPolicy | null;
}

/** What to do with what moderation finds. */
export interface ResponseCreateParamsModerationPolicy {
  /** In the input. */
  input?: ModerationPolicyRule | null;
  /** In the output. */
  output?: ModerationPolicyRule | null;
}

/** What to do with what moderation finds on one side. */
export interface ModerationPolicyRule {
  /** `score` reports it, `block` stops the response. */
  mode: 'score' | 'block';
}

/** How the prompt is cached. */
export interface ResponseCreateParamsPromptCacheOptions {
  /** Response to compare the use of the cache with, for diagnostics. */
  comparison_response_id?: string | null;
  /** Whether the API chooses what to cache, or the breakpoints of the input do. */
  mode?: 'implicit' | 'explicit';
  /** Only puts the prompt into the cache, and answers nothing. */
  prewarm?: boolean;
  /** How long it stays cached. Default: `30m`. */
  ttl?: '30m' | '12h';
}

/** Options of the stream. */
export interface ResponseCreateParamsStreamOptions {
  /**
   * Whether deltas carry padding, so that their length does not tell what they hold.
   * @default true
   */
  include_obfuscation?: boolean;
}

/** Params of `responses.retrieve`. */
export interface ResponseRetrieveParams {
  /** Id of the response. */
  response_id: string;
  /** Additional content for the reply. */
  include?: ResponseIncludable[];
  /** Whether deltas carry padding. Default: true. */
  include_obfuscation?: boolean;
  /** `sequence_number` of the last event that you have; the stream goes on after it. */
  starting_after?: Integer;
  /** Whether to send the response as events. Only for one that was created with `stream`. */
  stream?: boolean;
}

/** Params of `responses.delete`. */
export interface ResponseDeleteParams {
  /** Id of the response. */
  response_id: string;
}

/** A response was deleted. */
export interface ResponseDeleted {
  /** Id of the response. */
  id: string;
  object: 'response';
  deleted: true;
}

/** Params of `responses.cancel`. */
export interface ResponseCancelParams {
  /** Id of a response that runs in the background. */
  response_id: string;
}

/** Params of `responses.compact`. */
export interface ResponseCompactParams {
  /** Model that the short form is for. */
  model: ResponsesModel | null;
  /** How images of the context are kept. */
  image?: ContextImageParam;
  /**
   * The conversation: text, or items oldest first.
   * @maxLength 10485760
   */
  input?: string | ResponseInputItem[] | null;
  /** Instructions that the conversation was held under. */
  instructions?: string | null;
  /** Response whose conversation to shorten. */
  previous_response_id?: string | null;
  /**
   * Groups requests with a common start, so that they find each other's cached prompt.
   * @maxLength 64
   */
  prompt_cache_key?: string | null;
  /** How the prompt is cached. */
  prompt_cache_options?: ResponseCompactParamsPromptCacheOptions | null;
  /**
   * How long the prompt stays cached.
   * @deprecated Use `prompt_cache_options.ttl`.
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /** Speed and price class. Default: `auto`. */
  service_tier?: 'auto' | 'default' | 'fast' | 'flex' | 'priority' | null;
}

/** How the prompt of a compaction is cached. */
export interface ResponseCompactParamsPromptCacheOptions {
  /** Whether the API chooses what to cache, or the breakpoints of the input do. */
  mode?: 'implicit' | 'explicit';
  /** How long it stays cached. */
  ttl?: '30m';
}

/** A conversation in its short form. Pass all of `output` on as input, unchanged. */
export interface CompactedResponse {
  /** Unique id. */
  id: string;
  /** When it was made. */
  created_at: UnixSeconds;
  object: 'response.compaction';
  /** The messages of the user and a compaction item that holds the rest. */
  output: ResponseOutputItem[];
  /** Tokens that it cost. */
  usage: ResponseUsage;
  /** How images of the context are kept. */
  image?: ResponseImage;
}

/** Params of `responses.inputItems.list`. */
export interface InputItemListParams {
  /** Id of the response. */
  response_id: string;
  /** Id of the item that the page follows. */
  after?: string;
  /**
   * Most items of a page.
   * @minimum 1
   * @maximum 100
   * @default 20
   */
  limit?: Integer;
  /** Additional content for the reply. */
  include?: ResponseIncludable[];
  /** Oldest first (`asc`) or newest first. Default: `desc`. */
  order?: 'asc' | 'desc';
}

/** A page of items. */
export interface ResponseItemList {
  /** The items. */
  data: ResponseItem[];
  /** Id of the first item. */
  first_id: string;
  /** Whether there are further items. */
  has_more: boolean;
  /** Id of the last item. */
  last_id: string;
  object: 'list';
}

/** Params of `responses.inputTokens.count`. */
export interface InputTokenCountParams {
  /** Conversation whose items count too. */
  conversation?: string | ResponseConversationParam | null;
  /**
   * What to count: text, or items.
   * @maxLength 10485760
   */
  input?: string | ResponseInputItem[] | null;
  /** Instructions to count. */
  instructions?: string | null;
  /** Model that counts. */
  model?: string | null;
  /** Whether several tools may be called at once. */
  parallel_tool_calls?: boolean | null;
  /** Tone of the answers. */
  personality?: (string & {}) | 'friendly' | 'pragmatic';
  /** Response whose items count too. */
  previous_response_id?: string | null;
  /** How much and how the model thinks. */
  reasoning?: Reasoning | null;
  /** Form of the text. */
  text?: ResponseTextConfig | null;
  /** Which tools the model uses. */
  tool_choice?: ToolChoice | null;
  /** Tools to count. */
  tools?: Tool[] | null;
  /** What to do where the input exceeds the context. Default: `disabled`. */
  truncation?: 'auto' | 'disabled';
}

/** Number of tokens that a request would read. */
export interface InputTokenCountResponse {
  /** The number. */
  input_tokens: Integer;
  object: 'response.input_tokens';
}
