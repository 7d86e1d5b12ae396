import type { Integer } from '../../../scalars.ts';
import type {
  ChatModel,
  FunctionParameters,
  Metadata,
  ReasoningEffort,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
} from '../../shared/types.ts';
import type {
  ChatCompletionAudioParam,
  ChatCompletionPredictionContent,
  ChatCompletionStreamOptions,
} from './completion.ts';
import type { ChatCompletionMessageParam } from './messages.ts';
import type {
  ChatCompletionFunctionCallOption,
  ChatCompletionTool,
  ChatCompletionToolChoiceOption,
} from './tools.ts';

/** Params of `chat.completions.create`. */
export interface ChatCompletionCreateParams {
  /**
   * The conversation so far, oldest first.
   * @minItems 1
   */
  messages: ChatCompletionMessageParam[];
  /** Model to ask. */
  model: (string & {}) | ChatModel;
  /** How speech sounds. Needed where `modalities` holds `audio`. */
  audio?: ChatCompletionAudioParam | null;
  /**
   * How much to shun tokens the more often they stand in the text already; below 0 prefers them.
   * @minimum -2
   * @maximum 2
   * @default 0
   */
  frequency_penalty?: number | null;
  /**
   * Which function the model calls.
   * @deprecated Use `tool_choice`.
   */
  function_call?: 'none' | 'auto' | ChatCompletionFunctionCallOption;
  /**
   * Functions that the model may call.
   * @deprecated Use `tools`.
   * @minItems 1
   * @maxItems 128
   */
  functions?: ChatCompletionCreateParamsFunction[];
  /**
   * Number of a token → how much likelier to make it. -100 forbids it, 100 forces it. Default:
   * none.
   * @valueMinimum -100
   * @valueMaximum 100
   */
  logit_bias?: { [key: string]: number } | null;
  /**
   * Whether to report how likely each token was.
   * @default false
   */
  logprobs?: boolean | null;
  /** Most tokens to write, those of thought included. Default: what the context leaves. */
  max_completion_tokens?: Integer | null;
  /**
   * Most tokens to write; models that think refuse it.
   * @deprecated Use `max_completion_tokens`.
   */
  max_tokens?: Integer | null;
  /** Your notes on the completion. */
  metadata?: Metadata | null;
  /** Kinds of output. Default: text. */
  modalities?: ('text' | 'audio')[] | null;
  /** Has input and output checked by a moderation model. */
  moderation?: ChatCompletionCreateParamsModeration | null;
  /**
   * How many answers to make; each costs its tokens.
   * @minimum 1
   * @maximum 128
   * @default 1
   */
  n?: Integer | null;
  /**
   * Whether several tools may be called at once.
   * @default true
   */
  parallel_tool_calls?: boolean;
  /** Text that most of the answer is expected to repeat, which makes it quicker. */
  prediction?: ChatCompletionPredictionContent | null;
  /**
   * How much to shun tokens that stand in the text already, however often; below 0 prefers them.
   * @minimum -2
   * @maximum 2
   * @default 0
   */
  presence_penalty?: number | null;
  /** Groups requests with a common start, so that they find each other's cached prompt. */
  prompt_cache_key?: string | null;
  /** How the prompt is cached. */
  prompt_cache_options?: ChatCompletionCreateParamsPromptCacheOptions;
  /**
   * How long the prompt stays cached.
   * @deprecated Use `prompt_cache_options.ttl`.
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /** How much the model thinks, on models that do. The default depends on the model. */
  reasoning_effort?: ReasoningEffort | null;
  /** Form of the answer. Default: plain text. */
  response_format?: ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject;
  /**
   * Your stable, opaque identifier of the user, such as a hash, by which abuse is told apart.
   * @maxLength 64
   */
  safety_identifier?: string | null;
  /**
   * Start of the chance, so that equal requests get like answers as far as that can be had.
   * @minimum -9223372036854775808
   * @maximum 9223372036854775807
   * @deprecated Answers differ even so; use `temperature` for less chance.
   */
  seed?: Integer | null;
  /**
   * Speed and price class. `auto` takes the project's own, `default` the standard one; `flex` is
   * slower and cheaper, `priority` and `fast` are quicker and dearer, `scale` is bought capacity.
   * @default auto
   */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;
  /**
   * Texts at which the answer ends, up to 4; they are not part of it. Models that think refuse it.
   * Default: none.
   * @maxItems 4
   */
  stop?: string | string[] | null;
  /**
   * Whether to keep the completion, to be retrieved and listed later.
   * @default false
   */
  store?: boolean | null;
  /**
   * Whether to send the completion as server-sent events while it is made.
   * @default false
   */
  stream?: boolean | null;
  /** Options of the stream; only together with `stream`. */
  stream_options?: ChatCompletionStreamOptions | null;
  /**
   * How much chance plays a part. Change this or `top_p`, not both.
   * @minimum 0
   * @maximum 2
   * @default 1
   */
  temperature?: number | null;
  /** Which tools the model uses. Default: `auto` where there are tools, otherwise `none`. */
  tool_choice?: ChatCompletionToolChoiceOption;
  /** Tools that the model may call. */
  tools?: ChatCompletionTool[];
  /**
   * How many of the likeliest tokens to report in each place; needs `logprobs`.
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
   * Your identifier of the user.
   * @deprecated Use `safety_identifier` and `prompt_cache_key`.
   */
  user?: string;
  /** How many words the model makes. Default: `medium`. */
  verbosity?: 'low' | 'medium' | 'high' | null;
  /** How to search the web, on models that do. */
  web_search_options?: ChatCompletionCreateParamsWebSearchOptions;
}

/**
 * A function that the model may call, in the form that came before tools.
 * @deprecated Use `ChatCompletionFunctionTool`.
 */
export interface ChatCompletionCreateParamsFunction {
  /**
   * Name that the model calls it by: letters, digits, `_` and `-`.
   * @maxLength 64
   */
  name: string;
  /** What it does and when to call it, for the model. */
  description?: string;
  /** JSON Schema of the arguments, an object. Default: no arguments. */
  parameters?: FunctionParameters;
}

/** Has input and output checked by a moderation model. */
export interface ChatCompletionCreateParamsModeration {
  /** The moderation model. */
  model: string;
  /** What to do with what it finds. */
  policy?: ChatCompletionCreateParamsModerationPolicy | null;
}

/** What to do with what moderation finds. */
export interface ChatCompletionCreateParamsModerationPolicy {
  /** In the input. */
  input?: ChatCompletionCreateParamsModerationPolicyInput | null;
  /** In the output. */
  output?: ChatCompletionCreateParamsModerationPolicyOutput | null;
}

/** What to do with what moderation finds in the input. */
export interface ChatCompletionCreateParamsModerationPolicyInput {
  /** `score` reports it, `block` refuses the request. */
  mode: 'score' | 'block';
}

/** What to do with what moderation finds in the output. */
export interface ChatCompletionCreateParamsModerationPolicyOutput {
  /** `score` reports it, `block` holds the answer back. */
  mode: 'score' | 'block';
}

/** How the prompt is cached. */
export interface ChatCompletionCreateParamsPromptCacheOptions {
  /** Whether the API chooses what to cache, or the breakpoints of the messages do. */
  mode?: 'implicit' | 'explicit';
  /** How long it stays cached. */
  ttl?: '30m';
}

/** How to search the web. */
export interface ChatCompletionCreateParamsWebSearchOptions {
  /**
   * How much of what was found to read.
   * @default medium
   */
  search_context_size?: 'low' | 'medium' | 'high';
  /** Where the user is, for results from nearby. */
  user_location?: ChatCompletionCreateParamsWebSearchOptionsUserLocation | null;
}

/** Where the user is. */
export interface ChatCompletionCreateParamsWebSearchOptionsUserLocation {
  type: 'approximate';
  /** The place, as far as it is known. */
  approximate: ChatCompletionCreateParamsWebSearchOptionsUserLocationApproximate;
}

/** A place, as far as it is known. */
export interface ChatCompletionCreateParamsWebSearchOptionsUserLocationApproximate {
  /** City, such as `Lisbon`. */
  city?: string;
  /** Country by its two letters of ISO 3166-1, such as `PT`. */
  country?: string;
  /** Region, such as `Lisboa`. */
  region?: string;
  /** Time zone by its IANA name, such as `Europe/Lisbon`. */
  timezone?: string;
}

/** Params of `chat.completions.update`. */
export interface ChatCompletionUpdateParams {
  /** Id of a stored completion. */
  completion_id: string;
  /** Your new notes, in place of all of the old ones. */
  metadata: Metadata | null;
}
