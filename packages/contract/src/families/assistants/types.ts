import type { Integer, UnixSeconds } from '../../scalars.ts';
import type { AssistantResponseFormatOption, Thread } from '../threads/types/threads.ts';
import type { ChatModel, FunctionDefinition, Metadata, ReasoningEffort } from '../shared/types.ts';
import type { ErrorDetail } from '../../errors.ts';
import type { MessageDeltaEvent, ThreadMessage } from '../threads/types/messages.ts';
import type { Run, RunStep, RunStepDeltaEvent } from '../threads/types/runs.ts';

/** A model with instructions and tools, kept under an id. */
export interface Assistant {
  /** Id, beginning with `asst_`. */
  id: string;
  /** When it was created. */
  created_at: UnixSeconds;
  /**
   * What it is for, for people.
   * @maxLength 512
   */
  description: string | null;
  /**
   * What it is told before every run.
   * @maxLength 256000
   */
  instructions: string | null;
  /** Your own notes on the object, in up to 16 pairs. Default: none. */
  metadata: Metadata | null;
  /** Model that runs it. */
  model: string;
  /**
   * Name for people.
   * @maxLength 256
   */
  name: string | null;
  object: 'assistant';
  /**
   * Tools that it may call.
   * @maxItems 128
   */
  tools: AssistantTool[];
  /** Form of what it writes. `auto` leaves it to the model. */
  response_format?: AssistantResponseFormatOption | null;
  /**
   * Randomness of the choice of words: low is steady, high is varied. Set this or `top_p`.
   * @minimum 0
   * @maximum 2
   * @default 1
   */
  temperature?: number | null;
  /** What its tools work on. */
  tool_resources?: AssistantToolResources | null;
  /**
   * Share of the likeliest words, by probability, that are considered. Set this or `temperature`.
   * @minimum 0
   * @maximum 1
   * @default 1
   */
  top_p?: number | null;
}

/** Files and vector stores that the tools of an assistant work on. */
export interface AssistantToolResources {
  /** For code interpreter: files. */
  code_interpreter?: AssistantCodeInterpreter;
  /** For file search: a vector store. */
  file_search?: AssistantFileSearch;
}

/** An assistant was deleted. */
export interface AssistantDeleted {
  /** Id of the assistant. */
  id: string;
  /** Always true. */
  deleted: boolean;
  object: 'assistant.deleted';
}

/**
 * What happens while an assistant runs, in order: the thread, its run, the run's steps and
 * messages.
 */
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

/** A thread was created. */
export interface AssistantStreamEventThreadCreated {
  /** The thread. */
  data: Thread;
  event: 'thread.created';
  /** A flag without documented meaning, which may be ignored. */
  enabled?: boolean;
}

/** A run was created. */
export interface AssistantStreamEventThreadRunCreated {
  /** The run. */
  data: Run;
  event: 'thread.run.created';
}

/** A run waits for its turn. */
export interface AssistantStreamEventThreadRunQueued {
  /** The run. */
  data: Run;
  event: 'thread.run.queued';
}

/** A run has begun. */
export interface AssistantStreamEventThreadRunInProgress {
  /** The run. */
  data: Run;
  event: 'thread.run.in_progress';
}

/** A run waits for the outputs of function calls. */
export interface AssistantStreamEventThreadRunRequiresAction {
  /** The run; its `required_action` lists the calls. */
  data: Run;
  event: 'thread.run.requires_action';
}

/** A run has ended well. */
export interface AssistantStreamEventThreadRunCompleted {
  /** The run, with its usage. */
  data: Run;
  event: 'thread.run.completed';
}

/** A run has ended early, at a limit. */
export interface AssistantStreamEventThreadRunIncomplete {
  /** The run; its `incomplete_details` tell which limit. */
  data: Run;
  event: 'thread.run.incomplete';
}

/** A run has failed. */
export interface AssistantStreamEventThreadRunFailed {
  /** The run; its `last_error` tells why. */
  data: Run;
  event: 'thread.run.failed';
}

/** A run is being cancelled. */
export interface AssistantStreamEventThreadRunCancelling {
  /** The run. */
  data: Run;
  event: 'thread.run.cancelling';
}

/** A run was cancelled. */
export interface AssistantStreamEventThreadRunCancelled {
  /** The run. */
  data: Run;
  event: 'thread.run.cancelled';
}

/** A run has expired while it waited. */
export interface AssistantStreamEventThreadRunExpired {
  /** The run. */
  data: Run;
  event: 'thread.run.expired';
}

/** A step of a run was created. */
export interface AssistantStreamEventThreadRunStepCreated {
  /** The step. */
  data: RunStep;
  event: 'thread.run.step.created';
}

/** A step of a run has begun. */
export interface AssistantStreamEventThreadRunStepInProgress {
  /** The step. */
  data: RunStep;
  event: 'thread.run.step.in_progress';
}

/** More of a step was made. */
export interface AssistantStreamEventThreadRunStepDelta {
  /** What is new in the step. */
  data: RunStepDeltaEvent;
  event: 'thread.run.step.delta';
}

/** A step of a run has ended well. */
export interface AssistantStreamEventThreadRunStepCompleted {
  /** The step. */
  data: RunStep;
  event: 'thread.run.step.completed';
}

/** A step of a run has failed. */
export interface AssistantStreamEventThreadRunStepFailed {
  /** The step; its `last_error` tells why. */
  data: RunStep;
  event: 'thread.run.step.failed';
}

/** A step was cancelled with its run. */
export interface AssistantStreamEventThreadRunStepCancelled {
  /** The step. */
  data: RunStep;
  event: 'thread.run.step.cancelled';
}

/** A step has expired with its run. */
export interface AssistantStreamEventThreadRunStepExpired {
  /** The step. */
  data: RunStep;
  event: 'thread.run.step.expired';
}

/** A message was created; it is still empty. */
export interface AssistantStreamEventThreadMessageCreated {
  /** The message. */
  data: ThreadMessage;
  event: 'thread.message.created';
}

/** The writing of a message has begun. */
export interface AssistantStreamEventThreadMessageInProgress {
  /** The message. */
  data: ThreadMessage;
  event: 'thread.message.in_progress';
}

/** More of a message was written. */
export interface AssistantStreamEventThreadMessageDelta {
  /** What is new in the message. */
  data: MessageDeltaEvent;
  event: 'thread.message.delta';
}

/** A message is complete. */
export interface AssistantStreamEventThreadMessageCompleted {
  /** The message. */
  data: ThreadMessage;
  event: 'thread.message.completed';
}

/** A message has ended early. */
export interface AssistantStreamEventThreadMessageIncomplete {
  /** The message; its `incomplete_details` tell why. */
  data: ThreadMessage;
  event: 'thread.message.incomplete';
}

/** Something failed on the server; the stream ends here. */
export interface AssistantStreamEventErrorEvent {
  /** What failed. */
  data: ErrorDetail;
  event: 'error';
}

/** A tool that an assistant may call. */
export type AssistantTool = CodeInterpreterTool | AssistantFileSearchTool | AssistantFunctionTool;

/** Lets the model write Python and run it in a sandbox. */
export interface CodeInterpreterTool {
  type: 'code_interpreter';
}

/** Lets the model search the files of a vector store. */
export interface AssistantFileSearchTool {
  type: 'file_search';
  /** How to search. Default: the service's own settings. */
  file_search?: AssistantFileSearchToolFileSearch;
}

/** How file search looks for passages. */
export interface AssistantFileSearchToolFileSearch {
  /**
   * Most passages that a search returns. The default depends on the model.
   * @minimum 1
   * @maximum 50
   */
  max_num_results?: Integer;
  /** How passages are ranked. Default: ranker `auto`, threshold 0. */
  ranking_options?: AssistantFileSearchToolFileSearchRankingOptions;
}

/** How passages are ranked, and which are left out. */
export interface AssistantFileSearchToolFileSearchRankingOptions {
  /**
   * Lowest score of a passage that is still returned.
   * @minimum 0
   * @maximum 1
   */
  score_threshold: number;
  /**
   * Which ranker sorts.
   * @default auto
   */
  ranker?: 'auto' | 'default_2024_08_21';
}

/** A function of yours that the model may call. */
export interface AssistantFunctionTool {
  /** Its name, purpose and arguments. */
  function: FunctionDefinition;
  type: 'function';
}

/** Params of `beta.assistants.create`. */
export interface AssistantCreateParams {
  /** Model that runs the assistant, such as `gpt-4.1`. */
  model: (string & {}) | ChatModel;
  /**
   * What it is for, for people.
   * @maxLength 512
   */
  description?: string | null;
  /**
   * What it is told before every run.
   * @maxLength 256000
   */
  instructions?: string | null;
  /** Your own notes on the object, in up to 16 pairs. Default: none. */
  metadata?: Metadata | null;
  /**
   * Name for people.
   * @maxLength 256
   */
  name?: string | null;
  /** How long a reasoning model thinks. The default and the levels depend on the model. */
  reasoning_effort?: ReasoningEffort | null;
  /**
   * Form of what it writes: `auto`, plain text, or JSON with or without a schema.
   * @default auto
   */
  response_format?: AssistantResponseFormatOption | null;
  /**
   * Randomness of the choice of words: low is steady, high is varied. Set this or `top_p`.
   * @minimum 0
   * @maximum 2
   * @default 1
   */
  temperature?: number | null;
  /** What its tools work on. */
  tool_resources?: AssistantCreateParamsToolResources | null;
  /**
   * Tools that it may call. Default: none.
   * @maxItems 128
   */
  tools?: AssistantTool[];
  /**
   * Share of the likeliest words, by probability, that are considered. Set this or `temperature`.
   * @minimum 0
   * @maximum 1
   * @default 1
   */
  top_p?: number | null;
}

/** What the tools of a new assistant work on. */
export interface AssistantCreateParamsToolResources {
  /** For code interpreter: files. */
  code_interpreter?: AssistantCodeInterpreter;
  /** For file search: a vector store that exists, or one to make. */
  file_search?: AssistantCreateParamsToolResourcesFileSearch;
}

/** The vector store that file search uses. Give one of the two. */
export interface AssistantCreateParamsToolResourcesFileSearch {
  /**
   * Id of a vector store that exists.
   * @maxItems 1
   */
  vector_store_ids?: string[];
  /**
   * A vector store to make, with its files.
   * @maxItems 1
   */
  vector_stores?: AssistantCreateParamsToolResourcesFileSearchVectorStore[];
}

/** A vector store to make for the assistant. */
export interface AssistantCreateParamsToolResourcesFileSearchVectorStore {
  /** How files are cut into passages. Default: `auto`. */
  chunking_strategy?:
    | AssistantCreateParamsToolResourcesFileSearchVectorStoreAuto
    | AssistantCreateParamsToolResourcesFileSearchVectorStoreStatic;
  /**
   * Ids of the files to put in. At most 10,000 in a store that was made before November 2025.
   * @maxItems 100000000
   */
  file_ids?: string[];
  /** Your own notes on the object, in up to 16 pairs. Default: none. */
  metadata?: Metadata | null;
}

/** Passages of 800 tokens that overlap by 400. */
export interface AssistantCreateParamsToolResourcesFileSearchVectorStoreAuto {
  type: 'auto';
}

/** Passages of a size of your own. */
export interface AssistantCreateParamsToolResourcesFileSearchVectorStoreStatic {
  /** The size and the overlap. */
  static: AssistantCreateParamsToolResourcesFileSearchVectorStoreStaticStatic;
  type: 'static';
}

/** Size and overlap of passages. */
export interface AssistantCreateParamsToolResourcesFileSearchVectorStoreStaticStatic {
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

/** Params of `beta.assistants.update`; what is left out stays as it is. */
export interface AssistantUpdateParams {
  /** Id of the assistant. */
  assistant_id: string;
  /**
   * What it is for, for people.
   * @maxLength 512
   */
  description?: string | null;
  /**
   * What it is told before every run.
   * @maxLength 256000
   */
  instructions?: string | null;
  /** Your own notes on the assistant, in up to 16 pairs; replaces those it has. */
  metadata?: Metadata | null;
  /** Model that runs the assistant. */
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
  /**
   * Name for people.
   * @maxLength 256
   */
  name?: string | null;
  /** How long a reasoning model thinks. The levels depend on the model. */
  reasoning_effort?: ReasoningEffort | null;
  /** Form of what it writes: `auto`, plain text, or JSON with or without a schema. */
  response_format?: AssistantResponseFormatOption | null;
  /**
   * Randomness of the choice of words: low is steady, high is varied. Set this or `top_p`.
   * @minimum 0
   * @maximum 2
   */
  temperature?: number | null;
  /** What its tools work on. */
  tool_resources?: AssistantToolResources | null;
  /**
   * Tools that it may call; replaces those it has.
   * @maxItems 128
   */
  tools?: AssistantTool[];
  /**
   * Share of the likeliest words, by probability, that are considered. Set this or `temperature`.
   * @minimum 0
   * @maximum 1
   */
  top_p?: number | null;
}

/** Params of `beta.assistants.list`. */
export interface AssistantListParams {
  /** Id of an item; the page ends before it. */
  before?: string;
  /**
   * By time of creation: oldest (`asc`) or newest (`desc`) first.
   * @default desc
   */
  order?: 'asc' | 'desc';
  /** Id of an item; the page begins after it. */
  after?: string;
  /**
   * Most items on a page.
   * @minimum 1
   * @maximum 100
   * @default 20
   */
  limit?: Integer;
}

/** Params of `beta.assistants.retrieve`. */
export interface AssistantRetrieveParams {
  /** Id of the assistant. */
  assistant_id: string;
}

/** One page of assistants. */
export interface AssistantList {
  object: 'list';
  /** The assistants. */
  data: Assistant[];
  /** Id of the first item on this page; null where it is empty. */
  first_id?: string | null;
  /** Id of the last item on this page, for `after`; null where it is empty. */
  last_id?: string | null;
  /** Whether further items follow this page. */
  has_more: boolean;
}

/** Params of `beta.assistants.delete`. */
export interface AssistantDeleteParams {
  /** Id of the assistant. */
  assistant_id: string;
}

/** What code interpreter works on. */
export interface AssistantCodeInterpreter {
  /**
   * Ids of the files that its sandbox holds. Default: none.
   * @maxItems 20
   */
  file_ids?: string[];
}

/** What file search works on. */
export interface AssistantFileSearch {
  /**
   * Id of the vector store.
   * @maxItems 1
   */
  vector_store_ids?: string[];
}
