import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { AssistantTool } from '../../assistants/types.ts';
import type {
  ChatModel,
  Metadata,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
} from '../../shared/types.ts';
import type { MessageContentPartParam, ThreadAttachment } from './messages.ts';
import type { ThreadTruncationStrategy } from './runs.ts';

/** Form of what an assistant writes: `auto`, plain text, or JSON with or without a schema. */
export type AssistantResponseFormatOption =
  | 'auto'
  | ResponseFormatText
  | ResponseFormatJSONObject
  | ResponseFormatJSONSchema;

/** A tool that must be called. */
export interface AssistantToolChoice {
  /** Kind of the tool. */
  type: 'function' | 'code_interpreter' | 'file_search';
  /** Which function, for the kind `function`. */
  function?: AssistantToolChoiceFunction;
}

/** A function that must be called. */
export interface AssistantToolChoiceFunction {
  /** Its name. */
  name: string;
}

/** Which tools are called: none, whichever the model chooses, at least one, or a certain one. */
export type AssistantToolChoiceOption = 'none' | 'auto' | 'required' | AssistantToolChoice;

/** A conversation that assistants run on. */
export interface Thread {
  /** Id, beginning with `thread_`. */
  id: string;
  /** When it was created. */
  created_at: UnixSeconds;
  /** Your own notes on the thread, in up to 16 pairs. */
  metadata: Metadata | null;
  object: 'thread';
  /** What tools may use in this thread; null for nothing. */
  tool_resources: ThreadToolResources | null;
}

/** Files and vector stores that tools work on. */
export interface ThreadToolResources {
  /** For code interpreter: files. */
  code_interpreter?: ThreadCodeInterpreter;
  /** For file search: a vector store. */
  file_search?: ThreadToolResourcesFileSearch;
}

/** What file search works on. */
export interface ThreadToolResourcesFileSearch {
  /**
   * Id of the vector store.
   * @maxItems 1
   */
  vector_store_ids?: string[];
}

/** A thread was deleted. */
export interface ThreadDeleted {
  /** Id of the thread. */
  id: string;
  /** Always true. */
  deleted: boolean;
  object: 'thread.deleted';
}

/** Params of `beta.threads.create`. */
export interface ThreadCreateParams {
  /** First messages. Default: none. */
  messages?: ThreadCreateParamsMessage[];
  /** Your own notes on the object, in up to 16 pairs. Default: none. */
  metadata?: Metadata | null;
  /** What tools may use in this thread. */
  tool_resources?: ThreadCreateParamsToolResources | null;
}

/** A message to begin a thread with. */
export interface ThreadCreateParamsMessage {
  /**
   * A text, or parts: text and images.
   * @minItems 1
   */
  content: string | MessageContentPartParam[];
  /** Who it is from. */
  role: 'user' | 'assistant';
  /** Files that the message brings, and the tools that may use them. Default: none. */
  attachments?: ThreadAttachment[] | null;
  /** Your own notes on the object, in up to 16 pairs. Default: none. */
  metadata?: Metadata | null;
}

/** What tools may use in a new thread. */
export interface ThreadCreateParamsToolResources {
  /** For code interpreter: files. */
  code_interpreter?: ThreadCodeInterpreter;
  /** For file search: a vector store that exists, or one to make. */
  file_search?: ThreadCreateParamsToolResourcesFileSearch;
}

/** The vector store that file search uses. Give one of the two. */
export interface ThreadCreateParamsToolResourcesFileSearch {
  /**
   * Id of a vector store that exists.
   * @maxItems 1
   */
  vector_store_ids?: string[];
  /**
   * A vector store to make, with its files.
   * @maxItems 1
   */
  vector_stores?: ThreadVectorStore[];
}

/** Size and overlap of passages. */
export interface ThreadCreateParamsToolResourcesFileSearchVectorStoreStaticStatic {
  /**
   * Tokens that a passage shares with the next one; at most half of the size. The service's own cut
   * uses 400.
   */
  chunk_overlap_tokens: Integer;
  /**
   * Most tokens of a passage. The service's own cut uses 800.
   * @minimum 100
   * @maximum 4096
   */
  max_chunk_size_tokens: Integer;
}

/** Params of `beta.threads.update`; what is left out stays as it is. */
export interface ThreadUpdateParams {
  /** Id of the thread. */
  thread_id: string;
  /** Your own notes on the thread, in up to 16 pairs; replaces those it has. */
  metadata?: Metadata | null;
  /** What tools may use in this thread. */
  tool_resources?: ThreadToolResources | null;
}

/** Params of `beta.threads.createAndRun`. */
export interface ThreadCreateAndRunParams {
  /** Id of the assistant that runs. */
  assistant_id: string;
  /** Told in place of the assistant's own instructions, for this run. */
  instructions?: string | null;
  /**
   * Most tokens that the run may write over all of its steps; it ends `incomplete` beyond. Default:
   * no limit.
   * @minimum 256
   */
  max_completion_tokens?: Integer | null;
  /**
   * Most tokens that the run may read over all of its steps; it ends `incomplete` beyond. Default:
   * no limit.
   * @minimum 256
   */
  max_prompt_tokens?: Integer | null;
  /** Your own notes on the run, in up to 16 pairs. Default: none. */
  metadata?: Metadata | null;
  /** Model in place of the assistant's, for this run. */
  model?: (string & {}) | ChatModel | null;
  /**
   * Whether several functions may be called at once.
   * @default true
   */
  parallel_tool_calls?: boolean;
  /**
   * Form of what is written: `auto`, plain text, or JSON with or without a schema. Default: the
   * assistant's.
   */
  response_format?: AssistantResponseFormatOption | null;
  /**
   * Sends events as they happen instead of the run at its end.
   * @default false
   */
  stream?: boolean | null;
  /**
   * Randomness of the choice of words: low is steady, high is varied. Set this or `top_p`. Default:
   * the assistant's.
   * @minimum 0
   * @maximum 2
   */
  temperature?: number | null;
  /** The thread to create. Default: an empty one. */
  thread?: ThreadCreateAndRunParamsThread;
  /** Which tools may or must be called. Default: `auto` where there are tools, otherwise `none`. */
  tool_choice?: AssistantToolChoiceOption | null;
  /** What tools work on, in place of the assistant's, for this run. */
  tool_resources?: ThreadToolResources | null;
  /**
   * Tools in place of the assistant's, for this run.
   * @maxItems 20
   */
  tools?: AssistantTool[] | null;
  /**
   * Share of the likeliest words, by probability, that are considered. Set this or `temperature`.
   * Default: the assistant's.
   * @minimum 0
   * @maximum 1
   */
  top_p?: number | null;
  /** How much of the thread is read. Default: `auto`. */
  truncation_strategy?: ThreadTruncationStrategy | null;
}

/** The thread to create. */
export interface ThreadCreateAndRunParamsThread {
  /** First messages. Default: none. */
  messages?: ThreadCreateParamsMessage[];
  /** Your own notes on the thread, in up to 16 pairs. Default: none. */
  metadata?: Metadata | null;
  /** What tools may use in this thread. */
  tool_resources?: ThreadCreateParamsToolResources | null;
}

/** Params of `beta.threads.retrieve`. */
export interface ThreadRetrieveParams {
  /** Id of the thread. */
  thread_id: string;
}

/** Params of `beta.threads.delete`. */
export interface ThreadDeleteParams {
  /** Id of the thread. */
  thread_id: string;
}

/** What code interpreter works on. */
export interface ThreadCodeInterpreter {
  /**
   * Ids of the files that its sandbox holds. Default: none.
   * @maxItems 20
   */
  file_ids?: string[];
}

/** A vector store to make for the thread. */
export interface ThreadVectorStore {
  /** How files are cut into passages. Default: `auto`. */
  chunking_strategy?: ThreadAuto | ThreadStatic;
  /**
   * Ids of the files to put in. At most 10,000 in a store that was made before November 2025.
   * @maxItems 100000000
   */
  file_ids?: string[];
  /** Your own notes on the object, in up to 16 pairs. Default: none. */
  metadata?: Metadata | null;
}

/** Passages of 800 tokens that overlap by 400. */
export interface ThreadAuto {
  type: 'auto';
}

/** Passages of a size of your own. */
export interface ThreadStatic {
  /** The size and the overlap. */
  static: ThreadCreateParamsToolResourcesFileSearchVectorStoreStaticStatic;
  type: 'static';
}
