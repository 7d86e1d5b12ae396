import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { Metadata, ReasoningEffort } from '../../shared/types.ts';
import type { ChatCompletionContentPartText, ChatCompletionMessage } from './messages.ts';

/** A model's answer to a list of messages. */
export interface ChatCompletion {
  /** Unique id, `chatcmpl-…`. */
  id: string;
  /** The answers, as many as `n` asks for. */
  choices: ChatCompletionChoice[];
  /** When it was asked for. */
  created: UnixSeconds;
  /** Model that made it. */
  model: string;
  object: 'chat.completion';
  /** Your notes on it, where it is stored. */
  metadata?: Metadata | null;
  /** What moderation found, where the request asks for it. */
  moderation?: ChatCompletionModeration | null;
  /** Tier that served it. */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;
  /**
   * Opaque mark of the setup that ran the model.
   * @deprecated It tells nothing that holds for long; leave it unread.
   */
  system_fingerprint?: string;
  /** Tokens that it cost, all choices together. */
  usage?: CompletionUsage;
}

/** One of the answers. */
export interface ChatCompletionChoice {
  /**
   * Why it ended: `stop` by itself or at a stop sequence, `length` at the most tokens,
   * `tool_calls` to wait for tools, `content_filter` where content was held back,
   * `function_call` as `tool_calls` in the form that came before tools.
   */
  finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call';
  /** Place of the answer, counted from 0. */
  index: Integer;
  /** Log probabilities of its tokens; null where the request does not ask for them. */
  logprobs: ChatCompletionChoiceLogprobs | null;
  /** The answer itself. */
  message: ChatCompletionMessage;
}

/** Log probabilities of the tokens of an answer. */
export interface ChatCompletionChoiceLogprobs {
  /** Of the tokens of the text. */
  content: ChatCompletionTokenLogprob[] | null;
  /** Of the tokens of a refusal. */
  refusal: ChatCompletionTokenLogprob[] | null;
}

/** What moderation found. */
export interface ChatCompletionModeration {
  /** In the messages of the request. */
  input: ChatCompletionModerationModerationResults | ChatCompletionModerationError;
  /** In what the model wrote. */
  output: ChatCompletionModerationModerationResults | ChatCompletionModerationError;
}

/** What a moderation model found on one side. */
export interface ChatCompletionModerationModerationResults {
  type: 'moderation_results';
  /** The moderation model. */
  model: string;
  /** One result for each text or image that was looked at. */
  results: ChatCompletionModerationModerationResultsResult[];
}

/** What a moderation model found in one text or image. */
export interface ChatCompletionModerationModerationResultsResult {
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
export interface ChatCompletionModerationError {
  type: 'error';
  /** Stable identifier of the reason. */
  code: string;
  /** The reason, for a person. */
  message: string;
}

/** Speech from the model. */
export interface ChatCompletionAudio {
  /** Id by which a later request refers to it, in place of its bytes. */
  id: string;
  /** Bytes of the recording in base64, in the format that the request names. */
  data: string;
  /** When the API forgets it; its id is of no use afterwards. */
  expires_at: UnixSeconds;
  /** The words that are spoken. */
  transcript: string;
}

/** How speech from the model sounds. */
export interface ChatCompletionAudioParam {
  /** Container and codec of the recording. */
  format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16';
  /** Who speaks: the name of a voice, or the id of one that you made. */
  voice:
    | (string & {})
    | 'alloy'
    | 'ash'
    | 'ballad'
    | 'coral'
    | 'echo'
    | 'sage'
    | 'shimmer'
    | 'verse'
    | 'marin'
    | 'cedar'
    | ChatCompletionAudioParamID;
}

/** A voice that you made. */
export interface ChatCompletionAudioParamID {
  /** Id of the voice. */
  id: string;
}

/** A stored chat completion was deleted. */
export interface ChatCompletionDeleted {
  /** Id of the completion. */
  id: string;
  /** Always true. */
  deleted: boolean;
  object: 'chat.completion.deleted';
}

/** A kind of output. */
export type ChatCompletionModality = 'text' | 'audio';

/** Text that most of the answer is expected to repeat, such as a file that is being changed. */
export interface ChatCompletionPredictionContent {
  /**
   * The expected text, or parts of it in reading order.
   * @minItems 1
   */
  content: string | ChatCompletionContentPartText[];
  type: 'content';
}

/** Who speaks in a message. */
export type ChatCompletionRole =
  | 'developer'
  | 'system'
  | 'user'
  | 'assistant'
  | 'tool'
  | 'function';

/** Options of the stream. */
export interface ChatCompletionStreamOptions {
  /**
   * Whether chunks carry padding, so that their length does not tell what they hold.
   * @default true
   */
  include_obfuscation?: boolean;
  /**
   * Whether one more chunk, without choices, tells the tokens of the whole request at the end.
   * @default false
   */
  include_usage?: boolean;
}

/** How likely the model found a token. */
export interface ChatCompletionTokenLogprob {
  /** The token as text. */
  token: string;
  /** Its bytes in UTF-8: a token can be a part of a character. Null where it has none. */
  bytes: Integer[] | null;
  /** Natural logarithm of its probability; -9999 where it is very unlikely. */
  logprob: number;
  /** The likeliest tokens in this place, as many as `top_logprobs` asks for. */
  top_logprobs: ChatCompletionTokenLogprobTopLogprob[];
}

/** How likely the model found another token in the same place. */
export interface ChatCompletionTokenLogprobTopLogprob {
  /** The token as text. */
  token: string;
  /** Its bytes in UTF-8; null where it has none. */
  bytes: Integer[] | null;
  /** Natural logarithm of its probability. */
  logprob: number;
}

/** How much the model thinks before it answers. */
export type ChatCompletionReasoningEffort = ReasoningEffort | null;

/** Tokens that a request cost. */
export interface CompletionUsage {
  /**
   * Tokens written, those of thought included.
   * @default 0
   */
  completion_tokens: Integer;
  /**
   * Tokens read.
   * @default 0
   */
  prompt_tokens: Integer;
  /**
   * Tokens read and written.
   * @default 0
   */
  total_tokens: Integer;
  /** What the tokens written were spent on. */
  completion_tokens_details?: CompletionUsageCompletionTokensDetails;
  /** What the tokens read were. */
  prompt_tokens_details?: CompletionUsagePromptTokensDetails;
}

/** What the tokens written were spent on. */
export interface CompletionUsageCompletionTokensDetails {
  /**
   * Tokens of the prediction that came true.
   * @default 0
   */
  accepted_prediction_tokens?: Integer;
  /**
   * Tokens of speech.
   * @default 0
   */
  audio_tokens?: Integer;
  /**
   * Tokens of thought.
   * @default 0
   */
  reasoning_tokens?: Integer;
  /**
   * Tokens of the prediction that did not come true; they cost as if they were written.
   * @default 0
   */
  rejected_prediction_tokens?: Integer;
  /** Tokens of text. */
  text_tokens?: Integer;
}

/** What the tokens read were. */
export interface CompletionUsagePromptTokensDetails {
  /**
   * Tokens of sound.
   * @default 0
   */
  audio_tokens?: Integer;
  /**
   * Tokens that were put into the prompt cache.
   * @default 0
   */
  cache_write_tokens?: Integer;
  /**
   * Tokens that were found in the prompt cache.
   * @default 0
   */
  cached_tokens?: Integer;
  /** Tokens of images. */
  image_tokens?: Integer;
  /** Tokens of text. */
  text_tokens?: Integer;
}
