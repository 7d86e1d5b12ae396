import type { Integer } from '../../../scalars.ts';

/**
 * How closely the model looks at an image, and so how many tokens it costs. `original` keeps
 * the image's own resolution on models that take it.
 */
export type ImageDetail = 'low' | 'high' | 'auto' | 'original';

/** Marks the end of a prefix that is worth caching, where the request asks for explicit caching. */
export interface PromptCacheBreakpoint {
  mode: 'explicit';
  /** How long the prefix stays cached. Default: the request's own `ttl`. */
  ttl?: '30m' | '12h';
}

/** Text that is given to the model. */
export interface ResponseInputText {
  type: 'input_text';
  /**
   * The text itself.
   * @maxLength 10485760
   */
  text: string;
  /** Caches the prompt up to the end of this part. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint;
}

/** An image that is given to the model, as a URL, as data or as an uploaded file. */
export interface ResponseInputImage {
  type: 'input_image';
  /** How closely to look at it. */
  detail: ImageDetail;
  /** Id of an uploaded file that holds the image. */
  file_id?: string | null;
  /**
   * Where the image is: an `https:` URL, or the image itself as a `data:` URL.
   * @maxLength 20971520
   */
  image_url?: string | null;
  /** Caches the prompt up to the end of this part. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint;
}

/**
 * A document that is given to the model; one of `file_id`, `file_url` and `file_data` says
 * where it is. Each file is smaller than 50 MB, and so are all files of a request together.
 */
export interface ResponseInputFile {
  type: 'input_file';
  /** How closely to look at the pages of a PDF. Default: `auto`. */
  detail?: 'auto' | 'low' | 'high';
  /**
   * The file itself as a base64 `data:` URL.
   * @maxLength 73400320
   */
  file_data?: string;
  /** Id of an uploaded file. */
  file_id?: string | null;
  /**
   * URL from which the API fetches the file.
   * @format uri
   */
  file_url?: string;
  /** Name shown to the model; its extension tells the type of the file. */
  filename?: string;
  /** Caches the prompt up to the end of this part. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint;
}

/** Sound that is given to the model. */
export interface ResponseInputAudio {
  type: 'input_audio';
  /** The recording. */
  input_audio: ResponseInputAudioInputAudio;
}

/** A recording and its format. */
export interface ResponseInputAudioInputAudio {
  /** Bytes of the recording in base64. */
  data: string;
  /** Container and codec of the recording. */
  format: 'mp3' | 'wav';
}

/** Text in the output of a tool. */
export interface ResponseInputTextContent {
  type: 'input_text';
  /**
   * The text itself.
   * @maxLength 10485760
   */
  text: string;
  /** Caches the prompt up to the end of this part. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}

/** An image in the output of a tool. */
export interface ResponseInputImageContent {
  type: 'input_image';
  /** How closely to look at it. Default: `auto`. */
  detail?: ImageDetail | null;
  /** Id of an uploaded file that holds the image. */
  file_id?: string | null;
  /**
   * Where the image is: an `https:` URL, or the image itself as a `data:` URL.
   * @maxLength 20971520
   */
  image_url?: string | null;
  /** Caches the prompt up to the end of this part. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}

/** A document in the output of a tool. */
export interface ResponseInputFileContent {
  type: 'input_file';
  /** How closely to look at the pages of a PDF. Default: `auto`. */
  detail?: 'auto' | 'low' | 'high';
  /**
   * The file itself as a base64 `data:` URL.
   * @maxLength 73400320
   */
  file_data?: string | null;
  /** Id of an uploaded file. */
  file_id?: string | null;
  /**
   * URL from which the API fetches the file.
   * @format uri
   */
  file_url?: string | null;
  /** Name shown to the model; its extension tells the type of the file. */
  filename?: string | null;
  /** Caches the prompt up to the end of this part. */
  prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}

/** A part of a message to the model. */
export type ResponseInputContent = ResponseInputText | ResponseInputImage | ResponseInputFile;

/** The parts of a message to the model, in reading order. */
export type ResponseInputMessageContentList = ResponseInputContent[];

/** A part of the output of a function. */
export type ResponseFunctionCallOutputItem =
  | ResponseInputTextContent
  | ResponseInputImageContent
  | ResponseInputFileContent;

/** The parts of the output of a function, in reading order. */
export type ResponseFunctionCallOutputItemList = ResponseFunctionCallOutputItem[];

/** A part of a message in either direction. */
export type ResponseContent =
  | ResponseInputText
  | ResponseInputImage
  | ResponseInputFile
  | ResponseOutputText
  | ResponseOutputRefusal
  | ReasoningText;

/** What the model thought, in its own words. */
export interface ReasoningText {
  type: 'reasoning_text';
  /** The thought itself. */
  text: string;
}

/** What the model thought, as a summary. */
export interface ReasoningSummaryText {
  type: 'summary_text';
  /** The summary itself. */
  text: string;
}

/** Speech from the model. */
export interface ResponseOutputAudio {
  type: 'output_audio';
  /** Bytes of the recording in base64. */
  data: string;
  /** The words that are spoken. */
  transcript: string;
}

/** A message from the model. */
export interface ResponseOutputMessage {
  /** Unique id, `msg_…`. */
  id: string;
  /** Parts of the message, in reading order. */
  content: (ResponseOutputText | ResponseOutputRefusal)[];
  role: 'assistant';
  /** How far the message has come. */
  status: 'in_progress' | 'completed' | 'incomplete';
  type: 'message';
  /**
   * Whether the message speaks about the work while it goes on, or is the final answer. Send it
   * back unchanged where a conversation is continued by hand.
   */
  phase?: 'commentary' | 'final_answer' | null;
}

/** The model's words where it declines to answer. */
export interface ResponseOutputRefusal {
  type: 'refusal';
  /** Why it declines. */
  refusal: string;
}

/** Text from the model. */
export interface ResponseOutputText {
  type: 'output_text';
  /** Sources and files that the text refers to. */
  annotations: OutputTextAnnotation[];
  /** The text itself. */
  text: string;
  /** Log probabilities of the tokens, where the request includes `message.output_text.logprobs`. */
  logprobs?: ResponseOutputTextLogprob[];
}

/** A source or a file that a text refers to. */
export type OutputTextAnnotation =
  | ResponseOutputTextFileCitation
  | ResponseOutputTextURLCitation
  | ResponseOutputTextContainerFileCitation
  | ResponseOutputTextFilePath;

/** An uploaded file that the text draws on. */
export interface ResponseOutputTextFileCitation {
  type: 'file_citation';
  /** Id of the file. */
  file_id: string;
  /** Name of the file. */
  filename: string;
  /** Character of the text that the citation follows, counted from 0. */
  index: Integer;
}

/** A web page that the text draws on. */
export interface ResponseOutputTextURLCitation {
  type: 'url_citation';
  /** First character of the text that is cited, counted from 0. */
  start_index: Integer;
  /** Character after the last one that is cited. */
  end_index: Integer;
  /** Title of the page. */
  title: string;
  /**
   * Address of the page.
   * @format uri
   */
  url: string;
}

/** A file in a container that the text draws on. */
export interface ResponseOutputTextContainerFileCitation {
  type: 'container_file_citation';
  /** Id of the container. */
  container_id: string;
  /** Id of the file. */
  file_id: string;
  /** Name of the file. */
  filename: string;
  /** First character of the text that is cited, counted from 0. */
  start_index: Integer;
  /** Character after the last one that is cited. */
  end_index: Integer;
}

/** A file that the model made and names in the text. */
export interface ResponseOutputTextFilePath {
  type: 'file_path';
  /** Id of the file. */
  file_id: string;
  /** Character of the text where the path stands, counted from 0. */
  index: Integer;
}

/** How likely the model found a token. */
export interface ResponseOutputTextLogprob {
  /** The token as text. */
  token: string;
  /** Its bytes in UTF-8: a token can be a part of a character. */
  bytes: Integer[];
  /** Natural logarithm of its probability. */
  logprob: number;
  /** The likeliest tokens in this place, as many as `top_logprobs` asks for. */
  top_logprobs: ResponseOutputTextLogprobTopLogprob[];
}

/** How likely the model found another token in the same place. */
export interface ResponseOutputTextLogprobTopLogprob {
  /** The token as text. */
  token: string;
  /** Its bytes in UTF-8. */
  bytes: Integer[];
  /** Natural logarithm of its probability. */
  logprob: number;
}
