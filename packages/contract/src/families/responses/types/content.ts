import type { Integer } from '../../../scalars.ts';

export type ImageDetail = 'low' | 'high' | 'auto' | 'original';

export type ResponseContent =
  | ResponseInputText
  | ResponseInputImage
  | ResponseInputFile
  | ResponseOutputText
  | ResponseOutputRefusal
  | ResponseContentReasoningTextContent;

export interface ResponseContentReasoningTextContent {
  text: string;
  type: 'reasoning_text';
}

export interface ResponseInputAudio {
  input_audio: ResponseInputAudioInputAudio;
  type: 'input_audio';
}

export interface ResponseInputAudioInputAudio {
  data: string;
  format: 'mp3' | 'wav';
}

export type ResponseInputContent = ResponseInputText | ResponseInputImage | ResponseInputFile;

export interface ResponseInputFile {
  type: 'input_file';
  detail?: 'auto' | 'low' | 'high';
  file_data?: string;
  file_id?: string | null;
  file_url?: string;
  filename?: string;
  prompt_cache_breakpoint?: ResponseInputFilePromptCacheBreakpoint;
}

export interface ResponseInputFilePromptCacheBreakpoint {
  mode: 'explicit';
  ttl?: '30m' | '12h';
}

export interface ResponseInputFileContent {
  type: 'input_file';
  detail?: 'auto' | 'low' | 'high';
  file_data?: string | null;
  file_id?: string | null;
  file_url?: string | null;
  filename?: string | null;
  prompt_cache_breakpoint?: ResponseInputFileContentPromptCacheBreakpoint | null;
}

export interface ResponseInputFileContentPromptCacheBreakpoint {
  mode: 'explicit';
  ttl?: '30m' | '12h';
}

export interface ResponseInputImage {
  detail: ImageDetail;
  type: 'input_image';
  file_id?: string | null;
  image_url?: string | null;
  prompt_cache_breakpoint?: ResponseInputImagePromptCacheBreakpoint;
}

export interface ResponseInputImagePromptCacheBreakpoint {
  mode: 'explicit';
  ttl?: '30m' | '12h';
}

export interface ResponseInputImageContent {
  type: 'input_image';
  detail?: ImageDetail | null;
  file_id?: string | null;
  image_url?: string | null;
  prompt_cache_breakpoint?: ResponseInputImageContentPromptCacheBreakpoint | null;
}

export interface ResponseInputImageContentPromptCacheBreakpoint {
  mode: 'explicit';
  ttl?: '30m' | '12h';
}

export type ResponseInputMessageContentList = ResponseInputContent[];

export interface ResponseInputText {
  text: string;
  type: 'input_text';
  prompt_cache_breakpoint?: ResponseInputTextPromptCacheBreakpoint;
}

export interface ResponseInputTextPromptCacheBreakpoint {
  mode: 'explicit';
  ttl?: '30m' | '12h';
}

export interface ResponseInputTextContent {
  text: string;
  type: 'input_text';
  prompt_cache_breakpoint?: ResponseInputTextContentPromptCacheBreakpoint | null;
}

export interface ResponseInputTextContentPromptCacheBreakpoint {
  mode: 'explicit';
  ttl?: '30m' | '12h';
}

export interface ResponseOutputAudio {
  data: string;
  transcript: string;
  type: 'output_audio';
}

export interface ResponseOutputMessage {
  id: string;
  content: (ResponseOutputText | ResponseOutputRefusal)[];
  role: 'assistant';
  status: 'in_progress' | 'completed' | 'incomplete';
  type: 'message';
  phase?: 'commentary' | 'final_answer' | null;
}

export interface ResponseOutputRefusal {
  refusal: string;
  type: 'refusal';
}

export interface ResponseOutputText {
  annotations: (
    | ResponseOutputTextFileCitation
    | ResponseOutputTextURLCitation
    | ResponseOutputTextContainerFileCitation
    | ResponseOutputTextFilePath
  )[];
  text: string;
  type: 'output_text';
  logprobs?: ResponseOutputTextLogprob[];
}

export interface ResponseOutputTextFileCitation {
  file_id: string;
  filename: string;
  index: Integer;
  type: 'file_citation';
}

export interface ResponseOutputTextURLCitation {
  end_index: Integer;
  start_index: Integer;
  title: string;
  type: 'url_citation';
  url: string;
}

export interface ResponseOutputTextContainerFileCitation {
  container_id: string;
  end_index: Integer;
  file_id: string;
  filename: string;
  start_index: Integer;
  type: 'container_file_citation';
}

export interface ResponseOutputTextFilePath {
  file_id: string;
  index: Integer;
  type: 'file_path';
}

export interface ResponseOutputTextLogprob {
  token: string;
  bytes: number[];
  logprob: number;
  top_logprobs: ResponseOutputTextLogprobTopLogprob[];
}

export interface ResponseOutputTextLogprobTopLogprob {
  token: string;
  bytes: number[];
  logprob: number;
}
