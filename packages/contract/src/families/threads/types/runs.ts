import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { AssistantResponseFormatOption, AssistantToolChoiceOption } from './threads.ts';
import type { AssistantTool } from '../../assistants/types.ts';
import type { ChatModel, Metadata, ReasoningEffort } from '../../shared/types.ts';
import type { MessageContentPartParam, ThreadAttachment } from './messages.ts';

export interface CodeInterpreterLogs {
  index: Integer;
  type: 'logs';
  logs?: string;
}

export interface CodeInterpreterOutputImage {
  index: Integer;
  type: 'image';
  image?: CodeInterpreterOutputImageImage;
}

export interface CodeInterpreterOutputImageImage {
  file_id?: string;
}

export interface CodeInterpreterToolCall {
  id: string;
  code_interpreter: CodeInterpreterToolCallCodeInterpreter;
  type: 'code_interpreter';
}

export interface CodeInterpreterToolCallCodeInterpreter {
  input: string;
  outputs: (
    | CodeInterpreterToolCallCodeInterpreterLogs
    | CodeInterpreterToolCallCodeInterpreterImage
  )[];
}

export interface CodeInterpreterToolCallCodeInterpreterLogs {
  logs: string;
  type: 'logs';
}

export interface CodeInterpreterToolCallCodeInterpreterImage {
  image: CodeInterpreterToolCallCodeInterpreterImageImage;
  type: 'image';
}

export interface CodeInterpreterToolCallCodeInterpreterImageImage {
  file_id: string;
}

export interface CodeInterpreterToolCallDelta {
  index: Integer;
  type: 'code_interpreter';
  id?: string;
  code_interpreter?: CodeInterpreterToolCallDeltaCodeInterpreter;
}

export interface CodeInterpreterToolCallDeltaCodeInterpreter {
  input?: string;
  outputs?: (CodeInterpreterLogs | CodeInterpreterOutputImage)[];
}

export interface FileSearchToolCall {
  id: string;
  file_search: FileSearchToolCallFileSearch;
  type: 'file_search';
}

export interface FileSearchToolCallFileSearch {
  ranking_options?: FileSearchToolCallFileSearchRankingOptions;
  results?: FileSearchToolCallFileSearchResult[];
}

export interface FileSearchToolCallFileSearchRankingOptions {
  ranker: 'auto' | 'default_2024_08_21';
  score_threshold: number;
}

export interface FileSearchToolCallFileSearchResult {
  file_id: string;
  file_name: string;
  score: number;
  content?: FileSearchToolCallFileSearchResultContent[];
}

export interface FileSearchToolCallFileSearchResultContent {
  text?: string;
  type?: 'text';
}

export interface FileSearchToolCallDelta {
  file_search: unknown;
  index: Integer;
  type: 'file_search';
  id?: string;
}

export interface FunctionToolCall {
  id: string;
  function: FunctionToolCallFunction;
  type: 'function';
}

export interface FunctionToolCallFunction {
  arguments: string;
  name: string;
  output: string | null;
}

export interface FunctionToolCallDelta {
  index: Integer;
  type: 'function';
  id?: string;
  function?: FunctionToolCallDeltaFunction;
}

export interface FunctionToolCallDeltaFunction {
  arguments?: string;
  name?: string;
  output?: string | null;
}

export interface MessageCreationStepDetails {
  message_creation: MessageCreationStepDetailsMessageCreation;
  type: 'message_creation';
}

export interface MessageCreationStepDetailsMessageCreation {
  message_id: string;
}

export interface RunStep {
  id: string;
  assistant_id: string;
  cancelled_at: UnixSeconds | null;
  completed_at: UnixSeconds | null;
  created_at: UnixSeconds;
  expired_at: UnixSeconds | null;
  failed_at: UnixSeconds | null;
  last_error: RunStepLastError | null;
  metadata: Metadata | null;
  object: 'thread.run.step';
  run_id: string;
  status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired';
  step_details: MessageCreationStepDetails | ToolCallsStepDetails;
  thread_id: string;
  type: 'message_creation' | 'tool_calls';
  usage: ThreadUsage | null;
}

export interface RunStepLastError {
  code: 'server_error' | 'rate_limit_exceeded';
  message: string;
}

export interface RunStepDelta {
  step_details?: RunStepDeltaMessageDelta | ToolCallDeltaObject;
}

export interface RunStepDeltaEvent {
  id: string;
  delta: RunStepDelta;
  object: 'thread.run.step.delta';
}

export interface RunStepDeltaMessageDelta {
  type: 'message_creation';
  message_creation?: RunStepDeltaMessageDeltaMessageCreation;
}

export interface RunStepDeltaMessageDeltaMessageCreation {
  message_id?: string;
}

export type RunStepInclude = 'step_details.tool_calls[*].file_search.results[*].content';

export type ToolCall = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall;

export type ToolCallDelta =
  | CodeInterpreterToolCallDelta
  | FileSearchToolCallDelta
  | FunctionToolCallDelta;

export interface ToolCallDeltaObject {
  type: 'tool_calls';
  tool_calls?: ToolCallDelta[];
}

export interface ToolCallsStepDetails {
  tool_calls: ToolCall[];
  type: 'tool_calls';
}

export interface StepRetrieveParams {
  step_id: string;
  thread_id: string;
  run_id: string;
  include?: RunStepInclude[];
}

export interface StepListParams {
  run_id: string;
  thread_id: string;
  before?: string;
  include?: RunStepInclude[];
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface RequiredActionFunctionToolCall {
  id: string;
  function: RequiredActionFunctionToolCallFunction;
  type: 'function';
}

export interface RequiredActionFunctionToolCallFunction {
  arguments: string;
  name: string;
}

export interface Run {
  id: string;
  assistant_id: string;
  cancelled_at: UnixSeconds | null;
  completed_at: UnixSeconds | null;
  created_at: UnixSeconds;
  expires_at: UnixSeconds | null;
  failed_at: UnixSeconds | null;
  incomplete_details: RunIncompleteDetails | null;
  instructions: string;
  last_error: RunLastError | null;
  max_completion_tokens: Integer | null;
  max_prompt_tokens: Integer | null;
  metadata: Metadata | null;
  model: string;
  object: 'thread.run';
  parallel_tool_calls: boolean;
  required_action: RunRequiredAction | null;
  response_format: AssistantResponseFormatOption | null;
  started_at: UnixSeconds | null;
  status: RunStatus;
  thread_id: string;
  tool_choice: AssistantToolChoiceOption | null;
  tools: AssistantTool[];
  truncation_strategy: ThreadTruncationStrategy | null;
  usage: ThreadUsage | null;
  temperature?: number | null;
  top_p?: number | null;
}

export interface RunIncompleteDetails {
  reason?: 'max_completion_tokens' | 'max_prompt_tokens';
}

export interface RunLastError {
  code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt';
  message: string;
}

export interface RunRequiredAction {
  submit_tool_outputs: RunRequiredActionSubmitToolOutputs;
  type: 'submit_tool_outputs';
}

export interface RunRequiredActionSubmitToolOutputs {
  tool_calls: RequiredActionFunctionToolCall[];
}

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

export interface ThreadRunCreateParams {
  thread_id: string;
  assistant_id: string;
  include?: RunStepInclude[];
  additional_instructions?: string | null;
  additional_messages?: ThreadRunCreateParamsAdditionalMessage[] | null;
  instructions?: string | null;
  max_completion_tokens?: Integer | null;
  max_prompt_tokens?: Integer | null;
  metadata?: Metadata | null;
  model?: (string & {}) | ChatModel | null;
  parallel_tool_calls?: boolean;
  reasoning_effort?: ReasoningEffort | null;
  response_format?: AssistantResponseFormatOption | null;
  stream?: boolean | null;
  temperature?: number | null;
  tool_choice?: AssistantToolChoiceOption | null;
  tools?: AssistantTool[] | null;
  top_p?: number | null;
  truncation_strategy?: ThreadTruncationStrategy | null;
}

export interface ThreadRunCreateParamsAdditionalMessage {
  content: string | MessageContentPartParam[];
  role: 'user' | 'assistant';
  attachments?: ThreadAttachment[] | null;
  metadata?: Metadata | null;
}

export interface ThreadRunRetrieveParams {
  run_id: string;
  thread_id: string;
}

export interface ThreadRunUpdateParams {
  run_id: string;
  thread_id: string;
  metadata?: Metadata | null;
}

export interface ThreadRunListParams {
  thread_id: string;
  before?: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface ThreadRunCancelParams {
  run_id: string;
  thread_id: string;
}

export interface ThreadRunSubmitToolOutputsParams {
  run_id: string;
  thread_id: string;
  tool_outputs: ThreadRunSubmitToolOutputsParamsToolOutput[];
  stream?: boolean | null;
}

export interface ThreadRunSubmitToolOutputsParamsToolOutput {
  output?: string;
  tool_call_id?: string;
}

export interface RunList {
  object: 'list';
  data: Run[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface RunStepList {
  object: 'list';
  data: RunStep[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface ThreadUsage {
  completion_tokens: Integer;
  prompt_tokens: Integer;
  total_tokens: Integer;
}

export interface ThreadTruncationStrategy {
  type: 'auto' | 'last_messages';
  last_messages?: Integer | null;
}
