import type { Integer } from '../../../scalars.ts';
import type { ChatCompletionAudio } from './completion.ts';

/** An earlier answer of the model. */
export interface ChatCompletionAssistantMessageParam {
  role: 'assistant';
  /** Speech of that answer. */
  audio?: ChatCompletionAssistantMessageParamAudio | null;
  /**
   * Text, or parts in reading order. May be left out where the model called tools.
   * @minItems 1
   */
  content?: string | (ChatCompletionContentPartText | ChatCompletionContentPartRefusal)[] | null;
  /**
   * Function that the model called.
   * @deprecated Use `tool_calls`.
   */
  function_call?: ChatCompletionAssistantMessageParamFunctionCall | null;
  /** Name by which the model tells speakers of the same role apart. */
  name?: string;
  /** Words by which the model declined to answer. */
  refusal?: string | null;
  /** Tools that the model called; a `tool` message for each of them has to follow. */
  tool_calls?: ChatCompletionMessageToolCall[];
}

/** Speech of an earlier answer. */
export interface ChatCompletionAssistantMessageParamAudio {
  /** Id of the speech. */
  id: string;
}

/** A function that the model called, in the form that came before tools. */
export interface ChatCompletionAssistantMessageParamFunctionCall {
  /** Arguments as JSON text. */
  arguments: string;
  /** Name of the function. */
  name: string;
}

/** A part of a message of the user. */
export type ChatCompletionContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartImage
  | ChatCompletionContentPartInputAudio
  | ChatCompletionContentPartFile;

/** A document in a message. */
export interface ChatCompletionContentPartFile {
  type: 'file';
  /** Where the document is. */
  file: ChatCompletionContentPartFileFile;
  /** Caches the prompt up to the end of this part. */
  prompt_cache_breakpoint?: ChatCompletionContentPartFilePromptCacheBreakpoint;
}

/** A document: an uploaded file, or the file itself with its name. */
export interface ChatCompletionContentPartFileFile {
  /** The file itself as a base64 `data:` URL. */
  file_data?: string;
  /** Id of an uploaded file. */
  file_id?: string;
  /** Name shown to the model; goes with `file_data`. */
  filename?: string;
}

/** Marks the end of a prefix that is worth caching, where the request asks for explicit caching. */
export interface ChatCompletionContentPartFilePromptCacheBreakpoint {
  mode: 'explicit';
  /** How long the prefix stays cached. Default: the request's own `ttl`. */
  ttl?: '30m' | '12h';
}

/** An image in a message. */
export interface ChatCompletionContentPartImage {
  type: 'image_url';
  /** Where the image is, and how closely to look at it. */
  image_url: ChatCompletionContentPartImageImageURL;
  /** Caches the prompt up to the end of this part. */
  prompt_cache_breakpoint?: ChatCompletionContentPartImagePromptCacheBreakpoint;
}

/** Where an image is, and how closely to look at it. */
export interface ChatCompletionContentPartImageImageURL {
  /** An `https:` URL, or the image itself as a `data:` URL. */
  url: string;
  /**
   * How closely to look at it, and so how many tokens it costs.
   * @default auto
   */
  detail?: 'auto' | 'low' | 'high' | 'original';
}

/** Marks the end of a prefix that is worth caching, where the request asks for explicit caching. */
export interface ChatCompletionContentPartImagePromptCacheBreakpoint {
  mode: 'explicit';
  /** How long the prefix stays cached. Default: the request's own `ttl`. */
  ttl?: '30m' | '12h';
}

/** Sound in a message. */
export interface ChatCompletionContentPartInputAudio {
  type: 'input_audio';
  /** The recording. */
  input_audio: ChatCompletionContentPartInputAudioInputAudio;
  /** Caches the prompt up to the end of this part. */
  prompt_cache_breakpoint?: ChatCompletionContentPartInputAudioPromptCacheBreakpoint;
}

/** A recording and its format. */
export interface ChatCompletionContentPartInputAudioInputAudio {
  /** Bytes of the recording in base64. */
  data: string;
  /** Container and codec of the recording. */
  format: 'wav' | 'mp3';
}

/** Marks the end of a prefix that is worth caching, where the request asks for explicit caching. */
export interface ChatCompletionContentPartInputAudioPromptCacheBreakpoint {
  mode: 'explicit';
  /** How long the prefix stays cached. Default: the request's own `ttl`. */
  ttl?: '30m' | '12h';
}

/** Words by which the model declined to answer. */
export interface ChatCompletionContentPartRefusal {
  type: 'refusal';
  /** The words. */
  refusal: string;
}

/** Text in a message. */
export interface ChatCompletionContentPartText {
  type: 'text';
  /** The text itself. */
  text: string;
  /** Caches the prompt up to the end of this part. */
  prompt_cache_breakpoint?: ChatCompletionContentPartTextPromptCacheBreakpoint;
}

/** Marks the end of a prefix that is worth caching, where the request asks for explicit caching. */
export interface ChatCompletionContentPartTextPromptCacheBreakpoint {
  mode: 'explicit';
  /** How long the prefix stays cached. Default: the request's own `ttl`. */
  ttl?: '30m' | '12h';
}

/** Instructions of the program's author, which go before the user's words. */
export interface ChatCompletionDeveloperMessageParam {
  role: 'developer';
  /**
   * Text, or parts in reading order.
   * @minItems 1
   */
  content: string | ChatCompletionContentPartText[];
  /** Name by which the model tells speakers of the same role apart. */
  name?: string;
}

/**
 * What a function returned, in the form that came before tools.
 * @deprecated Use a `tool` message.
 */
export interface ChatCompletionFunctionMessageParam {
  role: 'function';
  /** The result. */
  content: string | null;
  /** Name of the function. */
  name: string;
}

/** A message from the model. */
export interface ChatCompletionMessage {
  /** Its text; null where it has none, as where the model calls tools. */
  content: string | null;
  /** Words by which the model declines to answer; null where it answers. */
  refusal: string | null;
  role: 'assistant';
  /** Web pages that the text draws on, where the model searched. */
  annotations?: ChatCompletionMessageAnnotation[];
  /** Speech, where the request asks for it. */
  audio?: ChatCompletionAudio | null;
  /**
   * Function that the model calls.
   * @deprecated Read `tool_calls`.
   */
  function_call?: ChatCompletionMessageFunctionCall | null;
  /** Tools that the model calls; answer each of them with a `tool` message. */
  tool_calls?: ChatCompletionMessageToolCall[];
}

/** A web page that the text draws on. */
export interface ChatCompletionMessageAnnotation {
  type: 'url_citation';
  /** The page and where it is cited. */
  url_citation: ChatCompletionMessageAnnotationURLCitation;
}

/** A web page and where it is cited. */
export interface ChatCompletionMessageAnnotationURLCitation {
  /** Last character of the text that is cited, counted from 0. */
  end_index: Integer;
  /** First character of the text that is cited, counted from 0. */
  start_index: Integer;
  /** Title of the page. */
  title: string;
  /**
   * Address of the page.
   * @format uri
   */
  url: string;
}

/** A function that the model calls, in the form that came before tools. */
export interface ChatCompletionMessageFunctionCall {
  /** Arguments as JSON text. Parse it with care: a cut-off call can hold invalid JSON. */
  arguments: string;
  /** Name of the function. */
  name: string;
}

/** A call of a custom tool. */
export interface ChatCompletionMessageCustomToolCall {
  type: 'custom';
  /** Id that the output has to carry, `call_…`. */
  id: string;
  /** The tool and its input. */
  custom: ChatCompletionMessageCustomToolCallCustom;
}

/** A custom tool and its input. */
export interface ChatCompletionMessageCustomToolCallCustom {
  /** The input: free text, or text of the tool's grammar. */
  input: string;
  /** Name of the tool. */
  name: string;
}

/** A call of a function. */
export interface ChatCompletionMessageFunctionToolCall {
  type: 'function';
  /** Id that the output has to carry, `call_…`. */
  id: string;
  /** The function and its arguments. */
  function: ChatCompletionMessageFunctionToolCallFunction;
}

/** A function and its arguments. */
export interface ChatCompletionMessageFunctionToolCallFunction {
  /** Arguments as JSON text. Parse it with care: a cut-off call can hold invalid JSON. */
  arguments: string;
  /** Name of the function. */
  name: string;
}

/** A message of a conversation, by who speaks. */
export type ChatCompletionMessageParam =
  | ChatCompletionDeveloperMessageParam
  | ChatCompletionSystemMessageParam
  | ChatCompletionUserMessageParam
  | ChatCompletionAssistantMessageParam
  | ChatCompletionToolMessageParam
  | ChatCompletionFunctionMessageParam;

/** A call of a tool by the model. */
export type ChatCompletionMessageToolCall =
  | ChatCompletionMessageFunctionToolCall
  | ChatCompletionMessageCustomToolCall;

/** Instructions, in the form that came before `developer` messages. */
export interface ChatCompletionSystemMessageParam {
  role: 'system';
  /**
   * Text, or parts in reading order.
   * @minItems 1
   */
  content: string | ChatCompletionContentPartText[];
  /** Name by which the model tells speakers of the same role apart. */
  name?: string;
}

/** What a tool returned. */
export interface ChatCompletionToolMessageParam {
  role: 'tool';
  /**
   * The output: text, or parts in reading order.
   * @minItems 1
   */
  content: string | ChatCompletionContentPartText[];
  /** Id of the call that this answers. */
  tool_call_id: string;
}

/** Words of the user. */
export interface ChatCompletionUserMessageParam {
  role: 'user';
  /**
   * Text, or parts in reading order.
   * @minItems 1
   */
  content: string | ChatCompletionContentPart[];
  /** Name by which the model tells speakers of the same role apart. */
  name?: string;
}
