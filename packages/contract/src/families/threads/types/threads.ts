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

export type AssistantResponseFormatOption =
  | 'auto'
  | ResponseFormatText
  | ResponseFormatJSONObject
  | ResponseFormatJSONSchema;

export interface AssistantToolChoice {
  type: 'function' | 'code_interpreter' | 'file_search';
  function?: AssistantToolChoiceFunction;
}

export interface AssistantToolChoiceFunction {
  name: string;
}

export type AssistantToolChoiceOption = 'none' | 'auto' | 'required' | AssistantToolChoice;

export interface Thread {
  id: string;
  created_at: UnixSeconds;
  metadata: Metadata | null;
  object: 'thread';
  tool_resources: ThreadToolResources | null;
}

export interface ThreadToolResources {
  code_interpreter?: ThreadCodeInterpreter;
  file_search?: ThreadToolResourcesFileSearch;
}

export interface ThreadToolResourcesFileSearch {
  vector_store_ids?: string[];
}

export interface ThreadDeleted {
  id: string;
  deleted: boolean;
  object: 'thread.deleted';
}

export interface ThreadCreateParams {
  messages?: ThreadCreateParamsMessage[];
  metadata?: Metadata | null;
  tool_resources?: ThreadCreateParamsToolResources | null;
}

export interface ThreadCreateParamsMessage {
  content: string | MessageContentPartParam[];
  role: 'user' | 'assistant';
  attachments?: ThreadAttachment[] | null;
  metadata?: Metadata | null;
}

export interface ThreadCreateParamsToolResources {
  code_interpreter?: ThreadCodeInterpreter;
  file_search?: ThreadCreateParamsToolResourcesFileSearch;
}

export interface ThreadCreateParamsToolResourcesFileSearch {
  vector_store_ids?: string[];
  vector_stores?: ThreadVectorStore[];
}

export interface ThreadCreateParamsToolResourcesFileSearchVectorStoreStaticStatic {
  chunk_overlap_tokens: Integer;
  max_chunk_size_tokens: Integer;
}

export interface ThreadUpdateParams {
  thread_id: string;
  metadata?: Metadata | null;
  tool_resources?: ThreadToolResources | null;
}

export interface ThreadCreateAndRunParams {
  assistant_id: string;
  instructions?: string | null;
  max_completion_tokens?: Integer | null;
  max_prompt_tokens?: Integer | null;
  metadata?: Metadata | null;
  model?: (string & {}) | ChatModel | null;
  parallel_tool_calls?: boolean;
  response_format?: AssistantResponseFormatOption | null;
  stream?: boolean | null;
  temperature?: number | null;
  thread?: ThreadCreateAndRunParamsThread;
  tool_choice?: AssistantToolChoiceOption | null;
  tool_resources?: ThreadToolResources | null;
  tools?: AssistantTool[] | null;
  top_p?: number | null;
  truncation_strategy?: ThreadTruncationStrategy | null;
}

export interface ThreadCreateAndRunParamsThread {
  messages?: ThreadCreateParamsMessage[];
  metadata?: Metadata | null;
  tool_resources?: ThreadCreateParamsToolResources | null;
}

export interface ThreadRetrieveParams {
  thread_id: string;
}

export interface ThreadDeleteParams {
  thread_id: string;
}

export interface ThreadCodeInterpreter {
  file_ids?: string[];
}

export interface ThreadVectorStore {
  chunking_strategy?: ThreadAuto | ThreadStatic;
  file_ids?: string[];
  metadata?: Metadata | null;
}

export interface ThreadAuto {
  type: 'auto';
}

export interface ThreadStatic {
  static: ThreadCreateParamsToolResourcesFileSearchVectorStoreStaticStatic;
  type: 'static';
}
