import type { Integer } from '../../../scalars.ts';

/** A search of vector stores. */
export interface ResponseFileSearchToolCall {
  type: 'file_search_call';
  /** Unique id of the item, `fs_…`. */
  id: string;
  /** What was searched for. */
  queries: string[];
  /** How far the search has come. */
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
  /** Passages found, where the request includes `file_search_call.results`. */
  results?: ResponseFileSearchToolCallResult[] | null;
}

/** A passage that a search found. */
export interface ResponseFileSearchToolCallResult {
  /**
   * Attributes of the file.
   * @maxProperties 16
   * @keyMaxLength 64
   */
  attributes?: { [key: string]: string | number | boolean } | null;
  /** Id of the file. */
  file_id?: string;
  /** Name of the file. */
  filename?: string;
  /**
   * How well the passage fits, the higher the better.
   * @minimum 0
   * @maximum 1
   */
  score?: number;
  /** The passage itself. */
  text?: string;
}

/** A step on the web: a search, a page, or a search in a page. */
export interface ResponseFunctionWebSearch {
  type: 'web_search_call';
  /** Unique id of the item, `ws_…`. */
  id: string;
  /** What was done. */
  action:
    | ResponseFunctionWebSearchSearch
    | ResponseFunctionWebSearchOpenPage
    | ResponseFunctionWebSearchFind;
  /** How far the step has come. */
  status: 'in_progress' | 'searching' | 'completed' | 'failed' | 'incomplete';
}

/** A search of the web. */
export interface ResponseFunctionWebSearchSearch {
  type: 'search';
  /** What was searched for. */
  queries?: string[];
  /**
   * What was searched for, where it was one thing.
   * @deprecated Read `queries`.
   */
  query?: string;
  /** Pages that were found, where the request includes `web_search_call.action.sources`. */
  sources?: ResponseFunctionWebSearchSearchSource[];
}

/** A page that was found. */
export interface ResponseFunctionWebSearchSearchSource {
  type: 'url';
  /**
   * Address of the page.
   * @format uri
   */
  url: string;
}

/** A page that was opened. */
export interface ResponseFunctionWebSearchOpenPage {
  type: 'open_page';
  /**
   * Address of the page.
   * @format uri
   */
  url?: string | null;
}

/** A search in a page. */
export interface ResponseFunctionWebSearchFind {
  type: 'find_in_page';
  /** What was searched for. */
  pattern: string;
  /**
   * Address of the page.
   * @format uri
   */
  url: string;
}

/** Python that ran in a container. */
export interface ResponseCodeInterpreterToolCall {
  type: 'code_interpreter_call';
  /** Unique id of the item, `ci_…`. */
  id: string;
  /** The code; null where there is none yet. */
  code: string | null;
  /** Id of the container. */
  container_id: string;
  /** What it printed and drew, where the request includes `code_interpreter_call.outputs`. */
  outputs: (ResponseCodeInterpreterToolCallLogs | ResponseCodeInterpreterToolCallImage)[] | null;
  /** How far the run has come. */
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';
}

/** What the code printed. */
export interface ResponseCodeInterpreterToolCallLogs {
  type: 'logs';
  /** The text. */
  logs: string;
}

/** What the code drew. */
export interface ResponseCodeInterpreterToolCallImage {
  type: 'image';
  /**
   * Address of the image.
   * @format uri
   */
  url: string;
}

/** An image that was made or edited. */
export interface ResponseOutputItemImageGenerationCall {
  type: 'image_generation_call';
  /** Unique id of the item, `ig_…`. */
  id: string;
  /** The image in base64; null until it is done. */
  result: string | null;
  /** How far the image has come. */
  status: 'in_progress' | 'completed' | 'generating' | 'failed';
  /** Whether it was made anew or edited. */
  action?: 'generate' | 'edit' | 'auto' | null;
  /** Background of the image. */
  background?: 'transparent' | 'opaque' | 'auto' | null;
  /** Why it failed. */
  error?: ImageGenerationError;
  /** Format of the image. */
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | null;
  /** Quality of the image. */
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | null;
  /** The prompt as the model rewrote it. */
  revised_prompt?: string | null;
  /** Width and height in pixels. */
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | null;
  /** Tokens spent on drawing an SVG. */
  svg_usage?: ImageGenerationSvgUsage;
}

/** Why an image could not be made. */
export interface ImageGenerationError {
  /** Stable identifier, such as `moderation_blocked`. */
  code: string | null;
  /** What failed, for a person. */
  message: string;
  /** Parameter at fault. */
  param: string | null;
  /** Kind of error, such as `image_generation_user_error`. */
  type: string;
  /** What moderation objected to. */
  moderation_details?: ImageGenerationErrorModerationDetails;
}

/** What moderation objected to. */
export interface ImageGenerationErrorModerationDetails {
  /** Categories, such as `violence`. */
  categories: string[];
  /** Whether the prompt or the image was objected to. */
  moderation_stage: 'input' | 'output' | 'unknown';
}

/** Tokens spent on drawing an SVG. */
export interface ImageGenerationSvgUsage {
  /** Tokens read. */
  input_tokens: Integer;
  /** Model that drew it. */
  model: string;
  /** Tokens written, those of thought included. */
  output_tokens: Integer;
  /** Tokens of thought. */
  reasoning_tokens: Integer;
  /** Tokens read and written. */
  total_tokens: Integer;
}
