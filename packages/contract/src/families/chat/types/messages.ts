import type { ChatCompletionAudio } from './completion.ts';
import type { Integer } from '../../../scalars.ts';

export interface ChatCompletionAssistantMessageParam {
  role: 'assistant';
  audio?: ChatCompletionAssistantMessageParamAudio | null;
  content?: string | (ChatCompletionContentPartText | ChatCompletionContentPartRefusal)[] | null;
  function_call?: ChatCompletionAssistantMessageParamFunctionCall | null;
  name?: string;
  refusal?: string | null;
  tool_calls?: ChatCompletionMessageToolCall[];
}

export interface ChatCompletionAssistantMessageParamAudio {
  id: string;
}

export interface ChatCompletionAssistantMessageParamFunctionCall {
  arguments: string;
  name: string;
}

export type ChatCompletionContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartImage
  | ChatCompletionContentPartInputAudio
  | ChatCompletionContentPartFile;

export interface ChatCompletionContentPartFile {
  file: ChatCompletionContentPartFileFile;
  type: 'file';
  prompt_cache_breakpoint?: ChatCompletionContentPartFilePromptCacheBreakpoint;
}

export interface ChatCompletionContentPartFileFile {
  file_data?: string;
  file_id?: string;
  filename?: string;
}

export interface ChatCompletionContentPartFilePromptCacheBreakpoint {
  mode: 'explicit';
  ttl?: '30m' | '12h';
}

export interface ChatCompletionContentPartImage {
  image_url: ChatCompletionContentPartImageImageURL;
  type: 'image_url';
  prompt_cache_breakpoint?: ChatCompletionContentPartImagePromptCacheBreakpoint;
}

export interface ChatCompletionContentPartImageImageURL {
  url: string;
  detail?: 'auto' | 'low' | 'high' | 'original';
}

export interface ChatCompletionContentPartImagePromptCacheBreakpoint {
  mode: 'explicit';
  ttl?: '30m' | '12h';
}

export interface ChatCompletionContentPartInputAudio {
  input_audio: ChatCompletionContentPartInputAudioInputAudio;
  type: 'input_audio';
  prompt_cache_breakpoint?: ChatCompletionContentPartInputAudioPromptCacheBreakpoint;
}

export interface ChatCompletionContentPartInputAudioInputAudio {
  data: string;
  format: 'wav' | 'mp3';
}

export interface ChatCompletionContentPartInputAudioPromptCacheBreakpoint {
  mode: 'explicit';
  ttl?: '30m' | '12h';
}

export interface ChatCompletionContentPartRefusal {
  refusal: string;
  type: 'refusal';
}

export interface ChatCompletionContentPartText {
  text: string;
  type: 'text';
  prompt_cache_breakpoint?: ChatCompletionContentPartTextPromptCacheBreakpoint;
}

export interface ChatCompletionContentPartTextPromptCacheBreakpoint {
  mode: 'explicit';
  ttl?: '30m' | '12h';
}

export interface ChatCompletionDeveloperMessageParam {
  content: string | ChatCompletionContentPartText[];
  role: 'developer';
  name?: string;
}

export interface ChatCompletionFunctionMessageParam {
  content: string | null;
  name: string;
  role: 'function';
}

export interface ChatCompletionMessage {
  content: string | null;
  refusal: string | null;
  role: 'assistant';
  annotations?: ChatCompletionMessageAnnotation[];
  audio?: ChatCompletionAudio | null;
  function_call?: ChatCompletionMessageFunctionCall | null;
  tool_calls?: ChatCompletionMessageToolCall[];
}

export interface ChatCompletionMessageAnnotation {
  type: 'url_citation';
  url_citation: ChatCompletionMessageAnnotationURLCitation;
}

export interface ChatCompletionMessageAnnotationURLCitation {
  end_index: Integer;
  start_index: Integer;
  title: string;
  url: string;
}

export interface ChatCompletionMessageFunctionCall {
  arguments: string;
  name: string;
}

export interface ChatCompletionMessageCustomToolCall {
  id: string;
  custom: ChatCompletionMessageCustomToolCallCustom;
  type: 'custom';
}

export interface ChatCompletionMessageCustomToolCallCustom {
  input: string;
  name: string;
}

export interface ChatCompletionMessageFunctionToolCall {
  id: string;
  function: ChatCompletionMessageFunctionToolCallFunction;
  type: 'function';
}

export interface ChatCompletionMessageFunctionToolCallFunction {
  arguments: string;
  name: string;
}

export type ChatCompletionMessageParam =
  | ChatCompletionDeveloperMessageParam
  | ChatCompletionSystemMessageParam
  | ChatCompletionUserMessageParam
  | ChatCompletionAssistantMessageParam
  | ChatCompletionToolMessageParam
  | ChatCompletionFunctionMessageParam;

export type ChatCompletionMessageToolCall =
  | ChatCompletionMessageFunctionToolCall
  | ChatCompletionMessageCustomToolCall;

export interface ChatCompletionSystemMessageParam {
  content: string | ChatCompletionContentPartText[];
  role: 'system';
  name?: string;
}

export interface ChatCompletionToolMessageParam {
  content: string | ChatCompletionContentPartText[];
  role: 'tool';
  tool_call_id: string;
}

export interface ChatCompletionUserMessageParam {
  content: string | ChatCompletionContentPart[];
  role: 'user';
  name?: string;
}
