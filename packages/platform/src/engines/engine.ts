import type {
  CreateEmbeddingResponse,
  EmbeddingCreateParams,
  ResponseInputItem,
  ResponseTextConfig,
  Tool,
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
  ToolChoiceTypes,
} from '@unabridged/contract';

export type ToolChoice =
  | ToolChoiceOptions
  | ToolChoiceAllowed
  | ToolChoiceApplyPatch
  | ToolChoiceCustom
  | ToolChoiceFunction
  | ToolChoiceMcp
  | ToolChoiceShell
  | ToolChoiceTypes;

/** What a text engine is asked for, independent of the API family that asks. */
export interface TextRequest {
  readonly model: string;
  /** System text of this request alone. */
  readonly instructions: string | null;
  /** The whole conversation, oldest first, previous responses included. */
  readonly items: readonly ResponseInputItem[];
  readonly tools: readonly Tool[];
  readonly toolChoice: ToolChoice;
  readonly parallelToolCalls: boolean;
  readonly format: NonNullable<ResponseTextConfig['format']>;
  readonly maxOutputTokens: number | null;
  readonly temperature: number | null;
  readonly topP: number | null;
  readonly reasoningEffort: string | null;
  /** How detailed a summary of its thought the engine gives where it can. Default: none. */
  readonly reasoningSummary?: 'auto' | 'concise' | 'detailed';
  /** Functions among `tools` that the platform itself runs, by name. Default: none. */
  readonly hosted?: Readonly<Record<string, HostedToolKind>>;
  /** What Chat Completions and Completions know besides. Default: nothing of it is asked for. */
  readonly sampling?: Sampling;
}

/** A tool that the platform runs; engines see it as a function. */
export type HostedToolKind = 'file_search' | 'code_interpreter';

/** How the next token is chosen, where the text ends, and what is told about it. */
export interface Sampling {
  /** Texts at which the reply ends; they are not part of it. */
  readonly stop?: readonly string[];
  readonly seed?: number;
  readonly frequencyPenalty?: number;
  readonly presencePenalty?: number;
  /** Number of a token → how much likelier to make it. */
  readonly logitBias?: Readonly<Record<string, number>>;
  /**
   * Number of the likeliest tokens to report in each place, 0 for the chosen token alone. Engines
   * that cannot tell refuse it. Default: text comes without log probabilities.
   */
  readonly topLogprobs?: number;
}

/** How likely a token of the text was. */
export interface TokenLogprob {
  readonly token: string;
  /** Its bytes in UTF-8, which may be a part of a character; null where the engine does not say. */
  readonly bytes: readonly number[] | null;
  /** Natural logarithm of its probability. */
  readonly logprob: number;
  /** The likeliest tokens of this place. */
  readonly top: readonly Omit<TokenLogprob, 'top'>[];
}

export interface TextUsage {
  readonly inputTokens: number;
  readonly cachedTokens: number;
  readonly outputTokens: number;
  readonly reasoningTokens: number;
}

/**
 * What an engine says, piece by piece. A `tool_call` starts a call and its
 * `tool_arguments` follow at once; text after a call starts a new message.
 * `finish` comes once, last.
 */
export type TextDelta =
  | {
      readonly type: 'text';
      readonly delta: string;
      /** Of the tokens that spell `delta`, where the request asks for them. */
      readonly logprobs?: readonly TokenLogprob[];
    }
  | { readonly type: 'refusal'; readonly delta: string }
  | {
      readonly type: 'reasoning';
      readonly delta: string;
      /**
       * Where it is a summary of the thought and not the thought itself: the number of the part
       * that it belongs to, from 0.
       */
      readonly summaryPart?: number;
    }
  | {
      readonly type: 'tool_call';
      readonly kind: 'function' | 'custom';
      readonly callId: string;
      readonly name: string;
    }
  | { readonly type: 'tool_arguments'; readonly callId: string; readonly delta: string }
  | {
      readonly type: 'finish';
      readonly reason: 'stop' | 'length' | 'content_filter';
      readonly usage: TextUsage;
    };

/** What people are told about the engine that answers. */
export interface EngineDescription {
  readonly id: string;
  /** Short name for a badge, such as `Local stand-in` or `Ollama`. */
  readonly label: string;
  /** False for the local engine, which is not a language model. */
  readonly languageModel: boolean;
  /** One sentence: what answers, and how to change it. */
  readonly notice: string;
  readonly baseURL: string | null;
}

/** A model that an engine offers beyond the catalog. */
export interface EngineModel {
  readonly id: string;
  readonly created: number;
  readonly ownedBy: string;
}

/** Produces text and tool calls. Implementations pass `engine-conformance.ts`. */
export interface TextEngine {
  readonly description: EngineDescription;
  /** Ends early, without `finish`, when `signal` aborts. Throws an `EngineError` where it cannot go on. */
  generate(request: TextRequest, signal: AbortSignal): AsyncIterable<TextDelta>;
  /** The same, in batches of what there is at a time. Default: each delta alone. */
  generateBatches?(request: TextRequest, signal: AbortSignal): AsyncIterable<readonly TextDelta[]>;
  /**
   * The same at once, for a reply that nobody watches: its text may be one piece.
   * Default: collected from what `generate` says.
   */
  generateWhole?(request: TextRequest, signal: AbortSignal): Promise<readonly TextDelta[]>;
  countInputTokens(request: TextRequest): Promise<number>;
  /** Models it offers beyond the catalog; none for the local engine. */
  models(): Promise<readonly EngineModel[]>;
  /** Makes embeddings with a model that it offers; absent where it has none. */
  embed?(params: EmbeddingCreateParams, signal: AbortSignal): Promise<CreateEmbeddingResponse>;
}
