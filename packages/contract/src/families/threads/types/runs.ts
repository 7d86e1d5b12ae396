import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { AssistantResponseFormatOption, AssistantToolChoiceOption } from './threads.ts';
import type { AssistantTool } from '../../assistants/types.ts';
import type { ChatModel, Metadata, ReasoningEffort } from '../../shared/types.ts';
import type { MessageContentPartParam, ThreadAttachment } from './messages.ts';

/** More of what code printed. */
export interface CodeInterpreterLogs {
  /** Place of the part in its list, from 0. */
  index: Integer;
  type: 'logs';
  /** The new text. */
  logs?: string;
}

/** An image that code made, in a stream. */
export interface CodeInterpreterOutputImage {
  /** Place of the part in its list, from 0. */
  index: Integer;
  type: 'image';
  /** The image. */
  image?: CodeInterpreterOutputImageImage;
}

/** The file of an image that code made. */
export interface CodeInterpreterOutputImageImage {
  /** Id of the file. */
  file_id?: string;
}

/** Code that the model wrote and ran. */
export interface CodeInterpreterToolCall {
  /** Id of the call. */
  id: string;
  /** The code and what came of it. */
  code_interpreter: CodeInterpreterToolCallCodeInterpreter;
  type: 'code_interpreter';
}

/** Code and what came of it. */
export interface CodeInterpreterToolCallCodeInterpreter {
  /** The code, in Python. */
  input: string;
  /** What it printed and which images it made, in order. */
  outputs: (
    | CodeInterpreterToolCallCodeInterpreterLogs
    | CodeInterpreterToolCallCodeInterpreterImage
  )[];
}

/** What code printed. */
export interface CodeInterpreterToolCallCodeInterpreterLogs {
  /** The text. */
  logs: string;
  type: 'logs';
}

/** An image that code made. */
export interface CodeInterpreterToolCallCodeInterpreterImage {
  /** The image. */
  image: CodeInterpreterToolCallCodeInterpreterImageImage;
  type: 'image';
}

/** The file of an image that code made. */
export interface CodeInterpreterToolCallCodeInterpreterImageImage {
  /** Id of the file. */
  file_id: string;
}

/** More of a call of code interpreter. */
export interface CodeInterpreterToolCallDelta {
  /** Place of the call in its step, from 0. */
  index: Integer;
  type: 'code_interpreter';
  /** Id of the call; given once. */
  id?: string;
  /** What is new. */
  code_interpreter?: CodeInterpreterToolCallDeltaCodeInterpreter;
}

/** More of the code or of what came of it. */
export interface CodeInterpreterToolCallDeltaCodeInterpreter {
  /** More of the code. */
  input?: string;
  /** More outputs, each with its place. */
  outputs?: (CodeInterpreterLogs | CodeInterpreterOutputImage)[];
}

/** A search in the files. */
export interface FileSearchToolCall {
  /** Id of the call. */
  id: string;
  /** How it searched and what it found. */
  file_search: FileSearchToolCallFileSearch;
  type: 'file_search';
}

/** A search and what it found. */
export interface FileSearchToolCallFileSearch {
  /** How passages were ranked. */
  ranking_options?: FileSearchToolCallFileSearchRankingOptions;
  /** Files with passages that fit, best first. */
  results?: FileSearchToolCallFileSearchResult[];
}

/** How passages were ranked, and which were left out. */
export interface FileSearchToolCallFileSearchRankingOptions {
  /** Which ranker sorted. */
  ranker: 'auto' | 'default_2024_08_21';
  /**
   * Lowest score of a passage that was still returned.
   * @minimum 0
   * @maximum 1
   */
  score_threshold: number;
}

/** A file with passages that fit. */
export interface FileSearchToolCallFileSearchResult {
  /** Id of the file. */
  file_id: string;
  /** Its name. */
  file_name: string;
  /**
   * How well it fits: 1 is best.
   * @minimum 0
   * @maximum 1
   */
  score: number;
  /** The passages; only where `include` asked for them. */
  content?: FileSearchToolCallFileSearchResultContent[];
}

/** A passage that was found. */
export interface FileSearchToolCallFileSearchResultContent {
  /** Its text. */
  text?: string;
  /** Kind of the passage. */
  type?: 'text';
}

/** More of a search in the files. */
export interface FileSearchToolCallDelta {
  /** Always an empty object; the results come with the finished step. */
  file_search: unknown;
  /** Place of the call in its step, from 0. */
  index: Integer;
  type: 'file_search';
  /** Id of the call; given once. */
  id?: string;
}

/** A call of a function of yours, with its output once that was submitted. */
export interface FunctionToolCall {
  /** Id of the call, which its output names. */
  id: string;
  /** The function, its arguments and its output. */
  function: FunctionToolCallFunction;
  type: 'function';
}

/** A function that was called. */
export interface FunctionToolCallFunction {
  /** Arguments as JSON text; check them before use. */
  arguments: string;
  /** Name of the function. */
  name: string;
  /** What the function returned; null until it is submitted. */
  output: string | null;
}

/** More of a call of a function. */
export interface FunctionToolCallDelta {
  /** Place of the call in its step, from 0. */
  index: Integer;
  type: 'function';
  /** Id of the call; given once. */
  id?: string;
  /** What is new. */
  function?: FunctionToolCallDeltaFunction;
}

/** More of a call of a function. */
export interface FunctionToolCallDeltaFunction {
  /** More of the arguments, a piece of JSON text. */
  arguments?: string;
  /** Name of the function; given once. */
  name?: string;
  /** What the function returned; null until it is submitted. */
  output?: string | null;
}

/** A step that wrote a message. */
export interface MessageCreationStepDetails {
  /** The message. */
  message_creation: MessageCreationStepDetailsMessageCreation;
  type: 'message_creation';
}

/** The message that a step wrote. */
export interface MessageCreationStepDetailsMessageCreation {
  /** Id of the message. */
  message_id: string;
}

/** A step of a run: a message, or calls of tools. */
export interface RunStep {
  /** Id, beginning with `step_`. */
  id: string;
  /** Id of the assistant. */
  assistant_id: string;
  /** When it was cancelled; null where it was not. */
  cancelled_at: UnixSeconds | null;
  /** When it ended well; null where it did not. */
  completed_at: UnixSeconds | null;
  /** When it was created. */
  created_at: UnixSeconds;
  /** When it expired; null where it did not. */
  expired_at: UnixSeconds | null;
  /** When it failed; null where it did not. */
  failed_at: UnixSeconds | null;
  /** Why it failed; null where it did not. */
  last_error: RunStepLastError | null;
  /** Your own notes on the step, in up to 16 pairs. */
  metadata: Metadata | null;
  object: 'thread.run.step';
  /** Id of the run. */
  run_id: string;
  /** How far it is. */
  status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired';
  /** The message that it wrote, or the tools that it called. */
  step_details: MessageCreationStepDetails | ToolCallsStepDetails;
  /** Id of the thread. */
  thread_id: string;
  /** What it does. */
  type: 'message_creation' | 'tool_calls';
  /** Tokens that it cost; null while it is in progress. */
  usage: ThreadUsage | null;
}

/** Why a step failed. */
export interface RunStepLastError {
  /** What kind of failure. */
  code: 'server_error' | 'rate_limit_exceeded';
  /** What failed, for people. */
  message: string;
}

/** What is new in a step. */
export interface RunStepDelta {
  /** New in its message or in its calls. */
  step_details?: RunStepDeltaMessageDelta | ToolCallDeltaObject;
}

/** More of a step was made. */
export interface RunStepDeltaEvent {
  /** Id of the step. */
  id: string;
  /** What is new. */
  delta: RunStepDelta;
  object: 'thread.run.step.delta';
}

/** A step begins a message. */
export interface RunStepDeltaMessageDelta {
  type: 'message_creation';
  /** The message. */
  message_creation?: RunStepDeltaMessageDeltaMessageCreation;
}

/** The message that a step writes. */
export interface RunStepDeltaMessageDeltaMessageCreation {
  /** Id of the message. */
  message_id?: string;
}

/** The text of passages that file search found. */
export type RunStepInclude = 'step_details.tool_calls[*].file_search.results[*].content';

/** A call of a tool. */
export type ToolCall = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall;

/** A piece of a call of a tool in a stream. */
export type ToolCallDelta =
  | CodeInterpreterToolCallDelta
  | FileSearchToolCallDelta
  | FunctionToolCallDelta;

/** New in the calls of a step. */
export interface ToolCallDeltaObject {
  type: 'tool_calls';
  /** New pieces, each with the place of its call. */
  tool_calls?: ToolCallDelta[];
}

/** A step that called tools. */
export interface ToolCallsStepDetails {
  /** The calls. */
  tool_calls: ToolCall[];
  type: 'tool_calls';
}

/** Params of `beta.threads.runs.steps.retrieve`. */
export interface StepRetrieveParams {
  /** Id of the step. */
  step_id: string;
  /** Id of the thread. */
  thread_id: string;
  /** Id of the run. */
  run_id: string;
  /**
   * Further data to send along. The one that there is: the text of the passages that file search
   * found.
   */
  include?: RunStepInclude[];
}

/** Params of `beta.threads.runs.steps.list`. */
export interface StepListParams {
  /** Id of the run. */
  run_id: string;
  /** Id of the thread. */
  thread_id: string;
  /** Id of an item; the page ends before it. */
  before?: string;
  /**
   * Further data to send along. The one that there is: the text of the passages that file search
   * found.
   */
  include?: RunStepInclude[];
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

/** A call of a function of yours that waits for its output. */
export interface RequiredActionFunctionToolCall {
  /** Id of the call, which its output names. */
  id: string;
  /** The function and its arguments. */
  function: RequiredActionFunctionToolCallFunction;
  type: 'function';
}

/** A function to call. */
export interface RequiredActionFunctionToolCallFunction {
  /** Arguments as JSON text; check them before use. */
  arguments: string;
  /** Name of the function. */
  name: string;
}

/** An assistant at work on a thread. */
export interface Run {
  /** Id, beginning with `run_`. */
  id: string;
  /** Id of the assistant. */
  assistant_id: string;
  /** When it was cancelled; null where it was not. */
  cancelled_at: UnixSeconds | null;
  /** When it ended well; null where it did not. */
  completed_at: UnixSeconds | null;
  /** When it was created. */
  created_at: UnixSeconds;
  /** When it expires unless it ends before; null once it has ended. */
  expires_at: UnixSeconds | null;
  /** When it failed; null where it did not. */
  failed_at: UnixSeconds | null;
  /** Which limit ended it early; null where none did. */
  incomplete_details: RunIncompleteDetails | null;
  /** What the assistant was told for this run. */
  instructions: string;
  /** Why it failed; null where it did not. */
  last_error: RunLastError | null;
  /**
   * Most tokens that it may write over all of its steps; null for no limit.
   * @minimum 256
   */
  max_completion_tokens: Integer | null;
  /**
   * Most tokens that it may read over all of its steps; null for no limit.
   * @minimum 256
   */
  max_prompt_tokens: Integer | null;
  /** Your own notes on the run, in up to 16 pairs. */
  metadata: Metadata | null;
  /** Model that runs it. */
  model: string;
  object: 'thread.run';
  /** Whether several functions may be called at once. */
  parallel_tool_calls: boolean;
  /** What it waits for in status `requires_action`; null in others. */
  required_action: RunRequiredAction | null;
  /** Form of what is written. */
  response_format: AssistantResponseFormatOption | null;
  /** When it began; null before. */
  started_at: UnixSeconds | null;
  /** How far it is. */
  status: RunStatus;
  /** Id of the thread. */
  thread_id: string;
  /** Which tools may or must be called. */
  tool_choice: AssistantToolChoiceOption | null;
  /**
   * Tools that may be called: those of the assistant, up to 128, or those of the request.
   * @maxItems 128
   */
  tools: AssistantTool[];
  /** How much of the thread is read. */
  truncation_strategy: ThreadTruncationStrategy | null;
  /** Tokens that it cost; null until it has ended. */
  usage: ThreadUsage | null;
  /** Randomness of the choice of words. */
  temperature?: number | null;
  /** Share of the likeliest words that are considered. */
  top_p?: number | null;
}

/** Which limit ended a run early. */
export interface RunIncompleteDetails {
  /** The limit. */
  reason?: 'max_completion_tokens' | 'max_prompt_tokens';
}

/** Why a run failed. */
export interface RunLastError {
  /** What kind of failure. */
  code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt';
  /** What failed, for people. */
  message: string;
}

/** What a run waits for. */
export interface RunRequiredAction {
  /** The calls whose outputs are due. */
  submit_tool_outputs: RunRequiredActionSubmitToolOutputs;
  type: 'submit_tool_outputs';
}

/** Calls whose outputs are due, all in one request. */
export interface RunRequiredActionSubmitToolOutputs {
  /** The calls. */
  tool_calls: RequiredActionFunctionToolCall[];
}

/**
 * How far a run is. `queued`, `in_progress`, `requires_action` and `cancelling` can still change;
 * the others are final.
 */
export type RunStatus =
  | 'queued'
  | 'in_progress'
  | 'requires_action'
  | 'cancelling'
  | 'cancelled'
  | 'failed'
  | 'completed'
  | 'incomplete'
  | 'expired';

/** Params of `beta.threads.runs.create`. */
export interface ThreadRunCreateParams {
  /** Id of the thread. */
  thread_id: string;
  /** Id of the assistant that runs. */
  assistant_id: string;
  /**
   * Further data to send along. The one that there is: the text of the passages that file search
   * found.
   */
  include?: RunStepInclude[];
  /** Told after the assistant's own instructions, for this run. */
  additional_instructions?: string | null;
  /** Messages to add to the thread before the run begins. */
  additional_messages?: ThreadRunCreateParamsAdditionalMessage[] | null;
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
  /** Your own notes on the object, in up to 16 pairs. Default: none. */
  metadata?: Metadata | null;
  /** Model in place of the assistant's, for this run. */
  model?: (string & {}) | ChatModel | null;
  /**
   * Whether several functions may be called at once.
   * @default true
   */
  parallel_tool_calls?: boolean;
  /** How long a reasoning model thinks. The default and the levels depend on the model. */
  reasoning_effort?: ReasoningEffort | null;
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
  /** Which tools may or must be called. Default: `auto` where there are tools, otherwise `none`. */
  tool_choice?: AssistantToolChoiceOption | null;
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

/** A message to add before the run begins. */
export interface ThreadRunCreateParamsAdditionalMessage {
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

/** Params of `beta.threads.runs.retrieve`. */
export interface ThreadRunRetrieveParams {
  /** Id of the run. */
  run_id: string;
  /** Id of the thread. */
  thread_id: string;
}

/** Params of `beta.threads.runs.update`. */
export interface ThreadRunUpdateParams {
  /** Id of the run. */
  run_id: string;
  /** Id of the thread. */
  thread_id: string;
  /** Your own notes on the run, in up to 16 pairs; replaces those it has. */
  metadata?: Metadata | null;
}

/** Params of `beta.threads.runs.list`. */
export interface ThreadRunListParams {
  /** Id of the thread. */
  thread_id: string;
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

/** Params of `beta.threads.runs.cancel`. */
export interface ThreadRunCancelParams {
  /** Id of the run. */
  run_id: string;
  /** Id of the thread. */
  thread_id: string;
}

/** Params of `beta.threads.runs.submitToolOutputs`. */
export interface ThreadRunSubmitToolOutputsParams {
  /** Id of the run. */
  run_id: string;
  /** Id of the thread. */
  thread_id: string;
  /** The outputs of all calls that the run waits for. */
  tool_outputs: ThreadRunSubmitToolOutputsParamsToolOutput[];
  /**
   * Sends events as they happen instead of the run at its end.
   * @default false
   */
  stream?: boolean | null;
}

/** What a function returned. */
export interface ThreadRunSubmitToolOutputsParamsToolOutput {
  /** The output as text, often JSON. */
  output?: string;
  /** Id of the call. */
  tool_call_id?: string;
}

/** One page of runs. */
export interface RunList {
  object: 'list';
  /** The runs. */
  data: Run[];
  /** Id of the first item on this page; null where it is empty. */
  first_id?: string | null;
  /** Id of the last item on this page, for `after`; null where it is empty. */
  last_id?: string | null;
  /** Whether further items follow this page. */
  has_more: boolean;
}

/** One page of steps. */
export interface RunStepList {
  object: 'list';
  /** The steps. */
  data: RunStep[];
  /** Id of the first item on this page; null where it is empty. */
  first_id?: string | null;
  /** Id of the last item on this page, for `after`; null where it is empty. */
  last_id?: string | null;
  /** Whether further items follow this page. */
  has_more: boolean;
}

/** Tokens that a run or a step cost. */
export interface ThreadUsage {
  /** Tokens written. */
  completion_tokens: Integer;
  /** Tokens read. */
  prompt_tokens: Integer;
  /** Tokens read and written. */
  total_tokens: Integer;
}

/** How much of a thread a run reads. */
export interface ThreadTruncationStrategy {
  /**
   * `auto` leaves out messages in the middle so that the rest fits the model's context;
   * `last_messages` reads only the latest.
   */
  type: 'auto' | 'last_messages';
  /**
   * How many of the latest messages are read.
   * @minimum 1
   */
  last_messages?: Integer | null;
}
