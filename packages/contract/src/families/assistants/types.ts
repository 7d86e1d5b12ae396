import type { Integer, UnixSeconds } from '../../scalars.ts';
import type { AssistantResponseFormatOption, Thread } from '../threads/types/threads.ts';
import type { ChatModel, FunctionDefinition, Metadata, ReasoningEffort } from '../shared/types.ts';
import type { ErrorDetail } from '../../errors.ts';
import type { MessageDeltaEvent, ThreadMessage } from '../threads/types/messages.ts';
import type { Run, RunStep, RunStepDeltaEvent } from '../threads/types/runs.ts';

export interface Assistant {
  id: string;
  created_at: UnixSeconds;
  description: string | null;
  instructions: string | null;
  metadata: Metadata | null;
  model: string;
  name: string | null;
  object: 'assistant';
  tools: AssistantTool[];
  response_format?: AssistantResponseFormatOption | null;
  temperature?: number | null;
  tool_resources?: AssistantToolResources | null;
  top_p?: number | null;
}

export interface AssistantToolResources {
  code_interpreter?: AssistantCodeInterpreter;
  file_search?: AssistantFileSearch;
}

export interface AssistantDeleted {
  id: string;
  deleted: boolean;
  object: 'assistant.deleted';
}

export type AssistantStreamEvent =
  | AssistantStreamEventThreadCreated
  | AssistantStreamEventThreadRunCreated
  | AssistantStreamEventThreadRunQueued
  | AssistantStreamEventThreadRunInProgress
  | AssistantStreamEventThreadRunRequiresAction
  | AssistantStreamEventThreadRunCompleted
  | AssistantStreamEventThreadRunIncomplete
  | AssistantStreamEventThreadRunFailed
  | AssistantStreamEventThreadRunCancelling
  | AssistantStreamEventThreadRunCancelled
  | AssistantStreamEventThreadRunExpired
  | AssistantStreamEventThreadRunStepCreated
  | AssistantStreamEventThreadRunStepInProgress
  | AssistantStreamEventThreadRunStepDelta
  | AssistantStreamEventThreadRunStepCompleted
  | AssistantStreamEventThreadRunStepFailed
  | AssistantStreamEventThreadRunStepCancelled
  | AssistantStreamEventThreadRunStepExpired
  | AssistantStreamEventThreadMessageCreated
  | AssistantStreamEventThreadMessageInProgress
  | AssistantStreamEventThreadMessageDelta
  | AssistantStreamEventThreadMessageCompleted
  | AssistantStreamEventThreadMessageIncomplete
  | AssistantStreamEventErrorEvent;

export interface AssistantStreamEventThreadCreated {
  data: Thread;
  event: 'thread.created';
  enabled?: boolean;
}

export interface AssistantStreamEventThreadRunCreated {
  data: Run;
  event: 'thread.run.created';
}

export interface AssistantStreamEventThreadRunQueued {
  data: Run;
  event: 'thread.run.queued';
}

export interface AssistantStreamEventThreadRunInProgress {
  data: Run;
  event: 'thread.run.in_progress';
}

export interface AssistantStreamEventThreadRunRequiresAction {
  data: Run;
  event: 'thread.run.requires_action';
}

export interface AssistantStreamEventThreadRunCompleted {
  data: Run;
  event: 'thread.run.completed';
}

export interface AssistantStreamEventThreadRunIncomplete {
  data: Run;
  event: 'thread.run.incomplete';
}

export interface AssistantStreamEventThreadRunFailed {
  data: Run;
  event: 'thread.run.failed';
}

export interface AssistantStreamEventThreadRunCancelling {
  data: Run;
  event: 'thread.run.cancelling';
}

export interface AssistantStreamEventThreadRunCancelled {
  data: Run;
  event: 'thread.run.cancelled';
}

export interface AssistantStreamEventThreadRunExpired {
  data: Run;
  event: 'thread.run.expired';
}

export interface AssistantStreamEventThreadRunStepCreated {
  data: RunStep;
  event: 'thread.run.step.created';
}

export interface AssistantStreamEventThreadRunStepInProgress {
  data: RunStep;
  event: 'thread.run.step.in_progress';
}

export interface AssistantStreamEventThreadRunStepDelta {
  data: RunStepDeltaEvent;
  event: 'thread.run.step.delta';
}

export interface AssistantStreamEventThreadRunStepCompleted {
  data: RunStep;
  event: 'thread.run.step.completed';
}

export interface AssistantStreamEventThreadRunStepFailed {
  data: RunStep;
  event: 'thread.run.step.failed';
}

export interface AssistantStreamEventThreadRunStepCancelled {
  data: RunStep;
  event: 'thread.run.step.cancelled';
}

export interface AssistantStreamEventThreadRunStepExpired {
  data: RunStep;
  event: 'thread.run.step.expired';
}

export interface AssistantStreamEventThreadMessageCreated {
  data: ThreadMessage;
  event: 'thread.message.created';
}

export interface AssistantStreamEventThreadMessageInProgress {
  data: ThreadMessage;
  event: 'thread.message.in_progress';
}

export interface AssistantStreamEventThreadMessageDelta {
  data: MessageDeltaEvent;
  event: 'thread.message.delta';
}

export interface AssistantStreamEventThreadMessageCompleted {
  data: ThreadMessage;
  event: 'thread.message.completed';
}

export interface AssistantStreamEventThreadMessageIncomplete {
  data: ThreadMessage;
  event: 'thread.message.incomplete';
}

export interface AssistantStreamEventErrorEvent {
  data: ErrorDetail;
  event: 'error';
}

export type AssistantTool = CodeInterpreterTool | AssistantFileSearchTool | AssistantFunctionTool;

export interface CodeInterpreterTool {
  type: 'code_interpreter';
}

export interface AssistantFileSearchTool {
  type: 'file_search';
  file_search?: AssistantFileSearchToolFileSearch;
}

export interface AssistantFileSearchToolFileSearch {
  max_num_results?: Integer;
  ranking_options?: AssistantFileSearchToolFileSearchRankingOptions;
}

export interface AssistantFileSearchToolFileSearchRankingOptions {
  score_threshold: number;
  ranker?: 'auto' | 'default_2024_08_21';
}

export interface AssistantFunctionTool {
  function: FunctionDefinition;
  type: 'function';
}

export interface AssistantCreateParams {
  model: (string & {}) | ChatModel;
  description?: string | null;
  instructions?: string | null;
  metadata?: Metadata | null;
  name?: string | null;
  reasoning_effort?: ReasoningEffort | null;
  response_format?: AssistantResponseFormatOption | null;
  temperature?: number | null;
  tool_resources?: AssistantCreateParamsToolResources | null;
  tools?: AssistantTool[];
  top_p?: number | null;
}

export interface AssistantCreateParamsToolResources {
  code_interpreter?: AssistantCodeInterpreter;
  file_search?: AssistantCreateParamsToolResourcesFileSearch;
}

export interface AssistantCreateParamsToolResourcesFileSearch {
  vector_store_ids?: string[];
  vector_stores?: AssistantCreateParamsToolResourcesFileSearchVectorStore[];
}

export interface AssistantCreateParamsToolResourcesFileSearchVectorStore {
  chunking_strategy?:
    | AssistantCreateParamsToolResourcesFileSearchVectorStoreAuto
    | AssistantCreateParamsToolResourcesFileSearchVectorStoreStatic;
  file_ids?: string[];
  metadata?: Metadata | null;
}

export interface AssistantCreateParamsToolResourcesFileSearchVectorStoreAuto {
  type: 'auto';
}

export interface AssistantCreateParamsToolResourcesFileSearchVectorStoreStatic {
  static: AssistantCreateParamsToolResourcesFileSearchVectorStoreStaticStatic;
  type: 'static';
}

export interface AssistantCreateParamsToolResourcesFileSearchVectorStoreStaticStatic {
  chunk_overlap_tokens: Integer;
  max_chunk_size_tokens: Integer;
}

export interface AssistantUpdateParams {
  assistant_id: string;
  description?: string | null;
  instructions?: string | null;
  metadata?: Metadata | null;
  model?:
    | (string & {})
    | 'gpt-5'
    | 'gpt-5-mini'
    | 'gpt-5-nano'
    | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07'
    | 'gpt-5-nano-2025-08-07'
    | 'gpt-4.1'
    | 'gpt-4.1-mini'
    | 'gpt-4.1-nano'
    | 'gpt-4.1-2025-04-14'
    | 'gpt-4.1-mini-2025-04-14'
    | 'gpt-4.1-nano-2025-04-14'
    | 'o3-mini'
    | 'o3-mini-2025-01-31'
    | 'o1'
    | 'o1-2024-12-17'
    | 'gpt-4o'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-2024-05-13'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
    | 'gpt-4.5-preview'
    | 'gpt-4.5-preview-2025-02-27'
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
    | 'gpt-3.5-turbo-0613'
    | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125'
    | 'gpt-3.5-turbo-16k-0613';
  name?: string | null;
  reasoning_effort?: ReasoningEffort | null;
  response_format?: AssistantResponseFormatOption | null;
  temperature?: number | null;
  tool_resources?: AssistantToolResources | null;
  tools?: AssistantTool[];
  top_p?: number | null;
}

export interface AssistantListParams {
  before?: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface AssistantRetrieveParams {
  assistant_id: string;
}

export interface AssistantList {
  object: 'list';
  data: Assistant[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface AssistantDeleteParams {
  assistant_id: string;
}

export interface AssistantCodeInterpreter {
  file_ids?: string[];
}

export interface AssistantFileSearch {
  vector_store_ids?: string[];
}
