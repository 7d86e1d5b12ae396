import type { Integer, UnixSeconds } from '../../scalars.ts';
import type { ChatCompletionStreamOptions, CompletionUsage } from '../chat/types/completion.ts';

/** Texts that continue a prompt; in a stream, the new piece of them. */
export interface Completion {
  /** Unique id, `cmpl-…`. */
  id: string;
  /** The texts, as many as `n` asks for, for each prompt. */
  choices: CompletionChoice[];
  /** When it was asked for. */
  created: UnixSeconds;
  /** Model that made it. */
  model: string;
  object: 'text_completion';
  /** Opaque mark of the setup that ran the model. */
  system_fingerprint?: string;
  /** Tokens that it cost, all texts together. */
  usage?: CompletionUsage;
}

/** One of the texts. */
export interface CompletionChoice {
  /**
   * Why it ended: `stop` by itself or at a stop sequence, `length` at the most tokens,
   * `content_filter` where content was held back. Null in a stream, before the last piece.
   */
  finish_reason: 'stop' | 'length' | 'content_filter' | null;
  /** Place of the text, counted from 0. */
  index: Integer;
  /** Log probabilities of its tokens; null where the request does not ask for them. */
  logprobs: CompletionChoiceLogprobs | null;
  /** The text itself. */
  text: string;
}

/** Log probabilities of the tokens of a text; the lists run side by side. */
export interface CompletionChoiceLogprobs {
  /** Character of prompt and text at which each token starts, counted from 0. */
  text_offset?: Integer[];
  /** Natural logarithm of the probability of each token. */
  token_logprobs?: number[];
  /** The tokens as text. */
  tokens?: string[];
  /** For each place the likeliest tokens → natural logarithm of their probability. */
  top_logprobs?: { [key: string]: number }[];
}

/** Params of `completions.create`. */
export interface CompletionCreateParams {
  /** Model to ask. The three that are named were shut down on 2026-09-28. */
  model: (string & {}) | 'gpt-3.5-turbo-instruct' | 'davinci-002' | 'babbage-002';
  /**
   * What to continue: a text or a list of texts, or the same as numbers of tokens. Null starts
   * from nothing.
   * @minItems 1
   */
  prompt: string | string[] | Integer[] | Integer[][] | null;
  /**
   * How many texts to make, of which the `n` likeliest are returned; each costs its tokens. Not
   * less than `n`, and not together with `stream`.
   * @minimum 0
   * @maximum 20
   * @default 1
   */
  best_of?: Integer | null;
  /**
   * Whether each text begins with its prompt.
   * @default false
   */
  echo?: boolean | null;
  /**
   * How much to shun tokens the more often they stand in the text already; below 0 prefers them.
   * @minimum -2
   * @maximum 2
   * @default 0
   */
  frequency_penalty?: number | null;
  /**
   * Number of a token → how much likelier to make it. -100 forbids it, 100 forces it. Default:
   * none.
   * @valueMinimum -100
   * @valueMaximum 100
   */
  logit_bias?: { [key: string]: number } | null;
  /**
   * How many of the likeliest tokens to report in each place. Default: nothing is reported.
   * @minimum 0
   * @maximum 5
   */
  logprobs?: Integer | null;
  /**
   * Most tokens of each text.
   * @minimum 0
   * @default 16
   */
  max_tokens?: Integer | null;
  /**
   * How many texts to return for each prompt.
   * @minimum 1
   * @maximum 128
   * @default 1
   */
  n?: Integer | null;
  /**
   * How much to shun tokens that stand in the text already, however often; below 0 prefers them.
   * @minimum -2
   * @maximum 2
   * @default 0
   */
  presence_penalty?: number | null;
  /** Start of the chance, so that equal requests get like texts as far as that can be had. */
  seed?: Integer | null;
  /**
   * Texts at which a text ends, up to 4; they are not part of it. Default: none.
   * @maxItems 4
   */
  stop?: string | string[] | null;
  /**
   * Whether to send the texts as server-sent events while they are made.
   * @default false
   */
  stream?: boolean | null;
  /** Options of the stream; only together with `stream`. */
  stream_options?: ChatCompletionStreamOptions | null;
  /** What comes after the text, so that it fills a gap. Only with `gpt-3.5-turbo-instruct`. */
  suffix?: string | null;
  /**
   * How much chance plays a part. Change this or `top_p`, not both.
   * @minimum 0
   * @maximum 2
   * @default 1
   */
  temperature?: number | null;
  /**
   * Share of the likeliest tokens to choose from.
   * @minimum 0
   * @maximum 1
   * @default 1
   */
  top_p?: number | null;
  /** Your identifier of the user, by which abuse is told apart. */
  user?: string;
}
