/**
 * Your notes on an object: keys and values as you like, to be found again later.
 * @maxProperties 16
 * @keyMaxLength 64
 * @valueMaxLength 512
 */
export type Metadata = { [key: string]: string };

/** How much the model thinks before it answers, from nothing to the most. */
export type ReasoningEffort =
  | 'none'
  | 'minimal'
  | 'low'
  | 'medium'
  | 'high'
  | 'xhigh'
  | 'max'
  | null;

/** How much and how a model thinks. */
export interface Reasoning {
  /** Whose earlier thoughts the model sees: those of this turn, or of all turns. */
  context?: 'auto' | 'current_turn' | 'all_turns' | null;
  /** How much it thinks. The default depends on the model. */
  effort?: ReasoningEffort | null;
  /**
   * How detailed a summary of the thought to return.
   * @deprecated Use `summary`.
   */
  generate_summary?: 'auto' | 'concise' | 'detailed' | null;
  /** Way of thinking; `pro` spends more for harder questions. */
  mode?: (string & {}) | 'standard' | 'pro';
  /** How detailed a summary of the thought to return. Default: none. */
  summary?: 'auto' | 'concise' | 'detailed' | null;
}

/** A condition on one attribute of a file. */
export interface ComparisonFilter {
  /** Name of the attribute. */
  key: string;
  /**
   * How to compare: equal, not equal, greater, greater or equal, less, less or equal, among, not
   * among.
   * @default eq
   */
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';
  /** What to compare with; a list for `in` and `nin`. */
  value: string | number | boolean | (string | number)[];
}

/** Conditions joined by `and` or `or`; they nest. */
export interface CompoundFilter {
  /** The conditions. */
  filters: (ComparisonFilter | CompoundFilter)[];
  /** Whether all of them have to hold, or one. */
  type: 'and' | 'or';
}

/** Form of the input of a custom tool. */
export type CustomToolInputFormat = CustomToolInputFormatText | CustomToolInputFormatGrammar;

/** Any text. */
export interface CustomToolInputFormatText {
  type: 'text';
}

/** Text of a grammar. */
export interface CustomToolInputFormatGrammar {
  type: 'grammar';
  /** The grammar. */
  definition: string;
  /** Language that the grammar is written in. */
  syntax: 'lark' | 'regex';
}

/** What the model was about to do that its user may not want. */
export interface Misalignment {
  /** The matter in detail. */
  detailed_explanation?: string;
  /** Kind of act. */
  error_type?:
    | (string & {})
    | 'potentially_unintended_data_transfer'
    | 'potentially_unintended_data_access'
    | 'potentially_unintended_destructive_activity'
    | 'other';
  /** What a person should look at. */
  review_target?: string | null;
  /** A way to go on. */
  steer?: MisalignmentSteer;
}

/** Words to the model that let it go on as its user wants. */
export interface MisalignmentSteer {
  /** The words. */
  message: string;
}

/** A function that a model may call. */
export interface FunctionDefinition {
  /**
   * Name that the model calls it by: letters, digits, `_` and `-`.
   * @maxLength 64
   */
  name: string;
  /** What it does and when to call it, for the model. */
  description?: string;
  /** JSON Schema of the arguments, an object. Default: no arguments. */
  parameters?: FunctionParameters;
  /**
   * Makes the arguments follow the schema exactly; the schema then keeps to the structured-output
   * subset.
   * @default false
   */
  strict?: boolean | null;
}

/** JSON Schema of the arguments of a function. */
export type FunctionParameters = { [key: string]: unknown };

/** Why an OAuth token was refused. */
export type OAuthErrorCode = 'invalid_grant' | 'invalid_subject_token' | (string & {});

/** Plain text. */
export interface ResponseFormatText {
  type: 'text';
}

/** Any JSON object. The context has to speak of JSON. */
export interface ResponseFormatJSONObject {
  type: 'json_object';
}

/** JSON that follows a schema. */
export interface ResponseFormatJSONSchema {
  type: 'json_schema';
  /** The schema and its name. */
  json_schema: ResponseFormatJSONSchemaJSONSchema;
}

/** A JSON Schema and its name. */
export interface ResponseFormatJSONSchemaJSONSchema {
  /**
   * Name of the format: letters, digits, `_` and `-`.
   * @maxLength 64
   */
  name: string;
  /** What it is for, for the model. */
  description?: string;
  /** The JSON Schema; its root is an object. */
  schema?: { [key: string]: unknown };
  /**
   * Makes the output follow the schema exactly; the schema then keeps to the structured-output
   * subset.
   * @default false
   */
  strict?: boolean | null;
}

/** Text of a grammar. */
export interface ResponseFormatTextGrammar {
  type: 'grammar';
  /** The grammar. */
  grammar: string;
}

/** Python code. */
export interface ResponseFormatTextPython {
  type: 'python';
}

/** JSON to decide about: at most 32 levels, 10,000 values and 256 KiB. */
export interface DecisionInputJSON {
  type: 'input_json';
  /** An object or a list of objects. */
  data: { [key: string]: unknown } | { [key: string]: unknown }[];
}

/** An image in a question. */
export interface DecisionQuestionInputImage {
  type: 'input_image';
  /** The image as an `http:`, `https:` or `data:` URL. */
  image_url: string;
  /** How closely to look at it. Default: `auto`. */
  detail?: 'low' | 'high' | 'auto' | 'original' | null;
}

/** A text in a question. */
export interface DecisionQuestionInputText {
  type: 'input_text';
  /** The text. */
  text: string;
}

/** A part of a question. */
export type DecisionQuestionInputPart =
  | DecisionQuestionInputText
  | DecisionQuestionInputImage
  | DecisionInputJSON;

/** Ids of the models that chat completions take; some of them are shut down by now. */
export type ChatModel =
  | 'gpt-6-astra'
  | 'gpt-6.1-sol'
  | 'gpt-6.1-terra'
  | 'gpt-6-sol'
  | 'gpt-6-luna'
  | 'gpt-5.6-sol'
  | 'gpt-5.6-terra'
  | 'gpt-5.6-luna'
  | 'gpt-5.5'
  | 'gpt-5.5-2026-04-23'
  | 'gpt-5.4'
  | 'gpt-5.4-mini'
  | 'gpt-5.4-nano'
  | 'gpt-5.4-mini-2026-03-17'
  | 'gpt-5.4-nano-2026-03-17'
  | 'gpt-5.3-chat-latest'
  | 'gpt-5.2'
  | 'gpt-5.2-2025-12-11'
  | 'gpt-5.2-chat-latest'
  | 'gpt-5.2-pro'
  | 'gpt-5.2-pro-2025-12-11'
  | 'gpt-5.1'
  | 'gpt-5.1-2025-11-13'
  | 'gpt-5.1-codex'
  | 'gpt-5.1-mini'
  | 'gpt-5.1-chat-latest'
  | 'gpt-5'
  | 'gpt-5-mini'
  | 'gpt-5-nano'
  | 'gpt-5-2025-08-07'
  | 'gpt-5-mini-2025-08-07'
  | 'gpt-5-nano-2025-08-07'
  | 'gpt-5-chat-latest'
  | 'gpt-4.1'
  | 'gpt-4.1-mini'
  | 'gpt-4.1-nano'
  | 'gpt-4.1-2025-04-14'
  | 'gpt-4.1-mini-2025-04-14'
  | 'gpt-4.1-nano-2025-04-14'
  | 'o4-mini'
  | 'o4-mini-2025-04-16'
  | 'o3'
  | 'o3-2025-04-16'
  | 'o3-mini'
  | 'o3-mini-2025-01-31'
  | 'o1'
  | 'o1-2024-12-17'
  | 'o1-preview'
  | 'o1-preview-2024-09-12'
  | 'o1-mini'
  | 'o1-mini-2024-09-12'
  | 'gpt-4o'
  | 'gpt-4o-2024-11-20'
  | 'gpt-4o-2024-08-06'
  | 'gpt-4o-2024-05-13'
  | 'gpt-audio-mini'
  | 'gpt-audio-mini-2025-12-15'
  | 'gpt-4o-audio-preview'
  | 'gpt-4o-audio-preview-2024-10-01'
  | 'gpt-4o-audio-preview-2024-12-17'
  | 'gpt-4o-audio-preview-2025-06-03'
  | 'gpt-4o-mini-audio-preview'
  | 'gpt-4o-mini-audio-preview-2024-12-17'
  | 'gpt-4o-search-preview'
  | 'gpt-4o-mini-search-preview'
  | 'gpt-4o-search-preview-2025-03-11'
  | 'gpt-4o-mini-search-preview-2025-03-11'
  | 'chatgpt-4o-latest'
  | 'codex-mini-latest'
  | 'gpt-4o-mini'
  | 'gpt-4o-mini-2024-07-18'
  | 'gpt-4-turbo'
  | 'gpt-4-turbo-2024-04-09'
  | 'gpt-4-0125-preview'
  | 'gpt-4-turbo-preview'
  | 'gpt-4-1106-preview'
  | 'gpt-4-vision-preview'
  | 'gpt-4'
  | 'gpt-4-0314'
  | 'gpt-4-0613'
  | 'gpt-4-32k'
  | 'gpt-4-32k-0314'
  | 'gpt-4-32k-0613'
  | 'gpt-3.5-turbo'
  | 'gpt-3.5-turbo-16k'
  | 'gpt-3.5-turbo-0301'
  | 'gpt-3.5-turbo-0613'
  | 'gpt-3.5-turbo-1106'
  | 'gpt-3.5-turbo-0125'
  | 'gpt-3.5-turbo-16k-0613';

/** Ids of the models that only the Responses API takes. */
export type ResponsesOnlyModel =
  | 'o1-pro'
  | 'o1-pro-2025-03-19'
  | 'o3-pro'
  | 'o3-pro-2025-06-10'
  | 'o3-deep-research'
  | 'o3-deep-research-2025-06-26'
  | 'o4-mini-deep-research'
  | 'o4-mini-deep-research-2025-06-26'
  | 'computer-use-preview'
  | 'computer-use-preview-2025-03-11'
  | 'gpt-5.5-pro'
  | 'gpt-5.5-pro-2026-04-23'
  | 'gpt-5-codex'
  | 'gpt-5-pro'
  | 'gpt-5-pro-2025-10-06'
  | 'gpt-5.1-codex-max'
  | 'gpt-daybreak-blue-latest'
  | 'gpt-daybreak-red-latest'
  | 'gpt-5.6-cyber'
  | 'gpt-6-cyber'
  | 'gpt-rosalind-research'
  | 'gpt-6-rosalind';

/** A model that the Responses API takes: any id, known or not. */
export type ResponsesModel = (string & {}) | ChatModel | ResponsesOnlyModel;

/** Any model: any id, known or not. */
export type AllModels = (string & {}) | ChatModel | ResponsesOnlyModel;
