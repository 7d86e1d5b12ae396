import type { Integer } from '../../../scalars.ts';
import type { Metadata, Reasoning, ResponsesModel } from '../../shared/types.ts';
import type {
  ResponseAudioDeltaEvent,
  ResponseAudioDoneEvent,
  ResponseAudioTranscriptDeltaEvent,
  ResponseAudioTranscriptDoneEvent,
  ResponseOutputTextAnnotationAddedEvent,
  ResponseReasoningSummaryPartAddedEvent,
  ResponseReasoningSummaryPartDoneEvent,
  ResponseReasoningSummaryTextDeltaEvent,
  ResponseReasoningSummaryTextDoneEvent,
  ResponseReasoningTextDeltaEvent,
  ResponseReasoningTextDoneEvent,
  ResponseRefusalDeltaEvent,
  ResponseRefusalDoneEvent,
  ResponseTextDeltaEvent,
  ResponseTextDoneEvent,
} from './events-text.ts';
import type {
  ResponseCodeInterpreterCallCodeDeltaEvent,
  ResponseCodeInterpreterCallCodeDoneEvent,
  ResponseCodeInterpreterCallCompletedEvent,
  ResponseCodeInterpreterCallInProgressEvent,
  ResponseCodeInterpreterCallInterpretingEvent,
  ResponseCustomToolCallInputDeltaEvent,
  ResponseCustomToolCallInputDoneEvent,
  ResponseFileSearchCallCompletedEvent,
  ResponseFileSearchCallInProgressEvent,
  ResponseFileSearchCallSearchingEvent,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseFunctionCallArgumentsDoneEvent,
  ResponseImageGenCallCompletedEvent,
  ResponseImageGenCallGeneratingEvent,
  ResponseImageGenCallInProgressEvent,
  ResponseImageGenCallPartialImageEvent,
  ResponseMcpCallArgumentsDeltaEvent,
  ResponseMcpCallArgumentsDoneEvent,
  ResponseMcpCallCompletedEvent,
  ResponseMcpCallFailedEvent,
  ResponseMcpCallInProgressEvent,
  ResponseMcpListToolsCompletedEvent,
  ResponseMcpListToolsFailedEvent,
  ResponseMcpListToolsInProgressEvent,
  ResponseShellCallCommandAddedEvent,
  ResponseShellCallCommandDeltaEvent,
  ResponseShellCallCommandDoneEvent,
  ResponseShellCallOutputContentDeltaEvent,
  ResponseShellCallOutputContentDoneEvent,
  ResponseWebSearchCallCompletedEvent,
  ResponseWebSearchCallInProgressEvent,
  ResponseWebSearchCallSearchingEvent,
} from './events-tools.ts';
import type {
  ResponseCompactionCompactingEvent,
  ResponseCompletedEvent,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseCreatedEvent,
  ResponseErrorEvent,
  ResponseFailedEvent,
  ResponseInProgressEvent,
  ResponseIncompleteEvent,
  ResponseOutputItemAddedEvent,
  ResponseOutputItemDoneEvent,
  ResponseQueuedEvent,
} from './events-lifecycle.ts';
import type {
  ResponseConversationParam,
  ResponseIncludable,
  ResponsePrompt,
  ResponseTextConfig,
  ServiceTier,
} from './response.ts';
import type {
  ResponseFunctionCallOutputItemList,
  ResponseInputFileContent,
  ResponseInputImageContent,
  ResponseInputTextContent,
} from './content.ts';
import type { ResponseInput } from './input-items.ts';
import type { Tool } from './tools.ts';
import type {
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
  ToolChoiceTypes,
} from './tool-choice.ts';

export interface ResponseSteerAcceptedEvent {
  sequence_number: Integer;
  steer: ResponseSteerAcceptedEventSteer;
  type: 'response.steer.accepted';
  stream_id?: string;
}

export interface ResponseSteerAcceptedEventSteer {
  id: string;
  previous_response_id: string;
}

export type ResponseSteerErrorCode =
  | 'response_not_found'
  | 'invalid_input'
  | 'steering_not_supported'
  | 'too_many_pending_steers'
  | 'response_already_completed'
  | 'response_not_active'
  | 'successor_creation_failed'
  | (string & {});

export interface ResponseSteerEvent {
  input: ResponseSteerInput;
  previous_response_id: string;
  type: 'response.steer';
}

export interface ResponseSteerFailedEvent {
  error: ResponseSteerFailedEventError;
  sequence_number: Integer;
  steer: ResponseSteerFailedEventSteer;
  type: 'response.steer.failed';
  stream_id?: string;
}

export interface ResponseSteerFailedEventError {
  code: ResponseSteerErrorCode;
  message: string;
  type: 'invalid_request_error';
}

export interface ResponseSteerFailedEventSteer {
  input: ResponseSteerInput;
  previous_response_id: string;
  id?: string;
}

export type ResponseSteerInput =
  | string
  | (ResponseSteerInputItemListMessage | ResponseSteerInputItemListFunctionCallOutput)[];

export interface ResponseSteerInputItemListMessage {
  content: ResponseSteerInputContent[] | string;
  role: 'user';
  type: 'message';
  id?: string | null;
  status?: string | null;
}

export interface ResponseSteerInputItemListFunctionCallOutput {
  output: string | ResponseFunctionCallOutputItemList;
  type: 'function_call_output';
  id?: string | null;
  call_id?: string | null;
  caller?:
    | ResponseSteerInputItemListFunctionCallOutputDirect
    | ResponseSteerInputItemListFunctionCallOutputProgram
    | null;
  name?: string | null;
  namespace?: string | null;
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export interface ResponseSteerInputItemListFunctionCallOutputDirect {
  type: 'direct';
}

export interface ResponseSteerInputItemListFunctionCallOutputProgram {
  caller_id: string;
  type: 'program';
}

export type ResponseSteerInputContent =
  | ResponseInputTextContent
  | ResponseInputImageContent
  | ResponseInputFileContent;

export interface ResponseSteerPendingEvent {
  reason: ResponseSteerPendingReason;
  required_input: ResponseSteerRequiredInput[];
  sequence_number: Integer;
  steer: ResponseSteerPendingEventSteer;
  type: 'response.steer.pending';
  stream_id?: string;
}

export interface ResponseSteerPendingEventSteer {
  id: string;
  previous_response_id: string;
}

export type ResponseSteerPendingReason = 'waiting_for_required_input' | (string & {});

export type ResponseSteerRequiredInput =
  | ResponseSteerRequiredInputFunctionCallOutput
  | ResponseSteerRequiredInputCustomToolCallOutput
  | ResponseSteerRequiredInputComputerCallOutput
  | ResponseSteerRequiredInputShellCallOutput
  | ResponseSteerRequiredInputApplyPatchCallOutput
  | ResponseSteerRequiredInputToolSearchOutput
  | ResponseSteerRequiredInputMcpApprovalResponse;

export interface ResponseSteerRequiredInputFunctionCallOutput {
  call_id: string;
  name: string;
  type: 'function_call_output';
}

export interface ResponseSteerRequiredInputCustomToolCallOutput {
  call_id: string;
  type: 'custom_tool_call_output';
}

export interface ResponseSteerRequiredInputComputerCallOutput {
  call_id: string;
  type: 'computer_call_output';
}

export interface ResponseSteerRequiredInputShellCallOutput {
  call_id: string;
  type: 'shell_call_output';
}

export interface ResponseSteerRequiredInputApplyPatchCallOutput {
  call_id: string;
  type: 'apply_patch_call_output';
}

export interface ResponseSteerRequiredInputToolSearchOutput {
  call_id: string;
  execution: 'client';
  type: 'tool_search_output';
}

export interface ResponseSteerRequiredInputMcpApprovalResponse {
  approval_request_id: string;
  type: 'mcp_approval_response';
}

export type ResponsesClientEvent = ResponsesClientEventResponseCreate | ResponseSteerEvent;

export interface ResponsesClientEventResponseCreate {
  type: 'response.create';
  access_programs?: ResponsesClientEventResponseCreateAccessPrograms;
  background?: boolean | null;
  context_management?: ResponsesClientEventResponseCreateContextManagement[] | null;
  conversation?: string | ResponseConversationParam | null;
  generate?: boolean;
  image?: ResponsesClientEventResponseCreateImage;
  include?: ResponseIncludable[] | null;
  input?: string | ResponseInput;
  instructions?: string | null;
  max_output_tokens?: Integer | null;
  max_tool_calls?: Integer | null;
  metadata?: Metadata | null;
  model?: ResponsesModel;
  moderation?: ResponsesClientEventResponseCreateModeration | null;
  parallel_tool_calls?: boolean | null;
  previous_response_id?: string | null;
  prompt?: ResponsePrompt | null;
  prompt_cache_key?: string | null;
  prompt_cache_options?: ResponsesClientEventResponseCreatePromptCacheOptions;
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  reasoning?: Reasoning | null;
  safety_identifier?: string | null;
  service_tier?: ServiceTier | null;
  store?: boolean | null;
  stream?: boolean | null;
  stream_id?: string;
  stream_options?: ResponsesClientEventResponseCreateStreamOptions | null;
  temperature?: number | null;
  text?: ResponseTextConfig;
  tool_choice?:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ResponsesClientEventResponseCreateSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  tools?: Tool[];
  top_logprobs?: Integer | null;
  top_p?: number | null;
  truncation?: 'auto' | 'disabled' | null;
  user?: string;
}

export interface ResponsesClientEventResponseCreateAccessPrograms {
  cyber?: 'standard' | 'daybreak_blue' | 'daybreak_red';
}

export interface ResponsesClientEventResponseCreateContextManagement {
  type: string;
  compact_threshold?: Integer | null;
}

export interface ResponsesClientEventResponseCreateImage {
  context_compression?: 'auto' | 'enabled' | 'disabled';
}

export interface ResponsesClientEventResponseCreateModeration {
  model: string;
  policy?: ResponsesClientEventResponseCreateModerationPolicy | null;
}

export interface ResponsesClientEventResponseCreateModerationPolicy {
  input?: ResponsesClientEventResponseCreateModerationPolicyInput | null;
  output?: ResponsesClientEventResponseCreateModerationPolicyOutput | null;
}

export interface ResponsesClientEventResponseCreateModerationPolicyInput {
  mode: 'score' | 'block';
}

export interface ResponsesClientEventResponseCreateModerationPolicyOutput {
  mode: 'score' | 'block';
}

export interface ResponsesClientEventResponseCreatePromptCacheOptions {
  comparison_response_id?: string | null;
  mode?: 'implicit' | 'explicit';
  prewarm?: boolean;
  ttl?: '30m' | '12h';
}

export interface ResponsesClientEventResponseCreateStreamOptions {
  include_obfuscation?: boolean;
}

export interface ResponsesClientEventResponseCreateSpecificProgrammaticToolCallingParam {
  type: 'programmatic_tool_calling';
}

export type ResponsesServerEvent =
  | ResponsesServerEventResponseAudioWsDelta
  | ResponsesServerEventResponseAudioWsDone
  | ResponsesServerEventResponseAudioTranscriptWsDelta
  | ResponsesServerEventResponseAudioTranscriptWsDone
  | ResponsesServerEventResponseCodeInterpreterCallCodeWsDelta
  | ResponsesServerEventResponseCodeInterpreterCallCodeWsDone
  | ResponsesServerEventResponseCodeInterpreterCallWsCompleted
  | ResponsesServerEventResponseCodeInterpreterCallInWsProgress
  | ResponsesServerEventResponseCodeInterpreterCallWsInterpreting
  | ResponsesServerEventResponseCompactionWsCompacting
  | ResponsesServerEventResponseWsCompleted
  | ResponsesServerEventResponseContentPartWsAdded
  | ResponsesServerEventResponseContentPartWsDone
  | ResponsesServerEventResponseWsCreated
  | ResponsesServerEventResponseFileSearchCallWsCompleted
  | ResponsesServerEventResponseFileSearchCallInWsProgress
  | ResponsesServerEventResponseFileSearchCallWsSearching
  | ResponsesServerEventResponseFunctionCallArgumentsWsDelta
  | ResponsesServerEventResponseFunctionCallArgumentsWsDone
  | ResponsesServerEventResponseShellCallCommandWsAdded
  | ResponsesServerEventResponseShellCallCommandWsDelta
  | ResponsesServerEventResponseShellCallCommandWsDone
  | ResponsesServerEventResponseShellCallOutputContentWsDelta
  | ResponsesServerEventResponseShellCallOutputContentWsDone
  | ResponsesServerEventResponseInWsProgress
  | ResponsesServerEventResponseWsFailed
  | ResponsesServerEventResponseWsIncomplete
  | ResponsesServerEventResponseOutputItemWsAdded
  | ResponsesServerEventResponseOutputItemWsDone
  | ResponsesServerEventResponseReasoningSummaryPartWsAdded
  | ResponsesServerEventResponseReasoningSummaryPartWsDone
  | ResponsesServerEventResponseReasoningSummaryTextWsDelta
  | ResponsesServerEventResponseReasoningSummaryTextWsDone
  | ResponsesServerEventResponseReasoningTextWsDelta
  | ResponsesServerEventResponseReasoningTextWsDone
  | ResponsesServerEventResponseRefusalWsDelta
  | ResponsesServerEventResponseRefusalWsDone
  | ResponsesServerEventResponseTextWsDelta
  | ResponsesServerEventResponseTextWsDone
  | ResponsesServerEventResponseWebSearchCallWsCompleted
  | ResponsesServerEventResponseWebSearchCallInWsProgress
  | ResponsesServerEventResponseWebSearchCallWsSearching
  | ResponsesServerEventResponseImageGenCallWsCompleted
  | ResponsesServerEventResponseImageGenCallWsGenerating
  | ResponsesServerEventResponseImageGenCallInWsProgress
  | ResponsesServerEventResponseImageGenCallPartialWsImage
  | ResponsesServerEventResponseMcpCallArgumentsWsDelta
  | ResponsesServerEventResponseMcpCallArgumentsWsDone
  | ResponsesServerEventResponseMcpCallWsCompleted
  | ResponsesServerEventResponseMcpCallWsFailed
  | ResponsesServerEventResponseMcpCallInWsProgress
  | ResponsesServerEventResponseMcpListToolsWsCompleted
  | ResponsesServerEventResponseMcpListToolsWsFailed
  | ResponsesServerEventResponseMcpListToolsInWsProgress
  | ResponsesServerEventResponseOutputTextAnnotationWsAdded
  | ResponsesServerEventResponseWsQueued
  | ResponsesServerEventResponseCustomToolCallInputWsDelta
  | ResponsesServerEventResponseCustomToolCallInputWsDone
  | ResponsesServerEventResponseWsError
  | ResponseSteerAcceptedEvent
  | ResponseSteerPendingEvent
  | ResponseSteerFailedEvent
  | ResponsesServerEventResponseWsStreamingError;

export interface ResponsesServerEventResponseAudioWsDelta extends ResponseAudioDeltaEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseAudioWsDone extends ResponseAudioDoneEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseAudioTranscriptWsDelta extends ResponseAudioTranscriptDeltaEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseAudioTranscriptWsDone extends ResponseAudioTranscriptDoneEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseCodeInterpreterCallCodeWsDelta extends ResponseCodeInterpreterCallCodeDeltaEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseCodeInterpreterCallCodeWsDone extends ResponseCodeInterpreterCallCodeDoneEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseCodeInterpreterCallWsCompleted extends ResponseCodeInterpreterCallCompletedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseCodeInterpreterCallInWsProgress extends ResponseCodeInterpreterCallInProgressEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseCodeInterpreterCallWsInterpreting extends ResponseCodeInterpreterCallInterpretingEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseCompactionWsCompacting extends ResponseCompactionCompactingEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseWsCompleted extends ResponseCompletedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseContentPartWsAdded extends ResponseContentPartAddedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseContentPartWsDone extends ResponseContentPartDoneEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseWsCreated extends ResponseCreatedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseFileSearchCallWsCompleted extends ResponseFileSearchCallCompletedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseFileSearchCallInWsProgress extends ResponseFileSearchCallInProgressEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseFileSearchCallWsSearching extends ResponseFileSearchCallSearchingEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseFunctionCallArgumentsWsDelta extends ResponseFunctionCallArgumentsDeltaEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseFunctionCallArgumentsWsDone extends ResponseFunctionCallArgumentsDoneEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseShellCallCommandWsAdded extends ResponseShellCallCommandAddedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseShellCallCommandWsDelta extends ResponseShellCallCommandDeltaEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseShellCallCommandWsDone extends ResponseShellCallCommandDoneEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseShellCallOutputContentWsDelta extends ResponseShellCallOutputContentDeltaEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseShellCallOutputContentWsDone extends ResponseShellCallOutputContentDoneEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseInWsProgress extends ResponseInProgressEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseWsFailed extends ResponseFailedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseWsIncomplete extends ResponseIncompleteEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseOutputItemWsAdded extends ResponseOutputItemAddedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseOutputItemWsDone extends ResponseOutputItemDoneEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseReasoningSummaryPartWsAdded extends ResponseReasoningSummaryPartAddedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseReasoningSummaryPartWsDone extends ResponseReasoningSummaryPartDoneEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseReasoningSummaryTextWsDelta extends ResponseReasoningSummaryTextDeltaEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseReasoningSummaryTextWsDone extends ResponseReasoningSummaryTextDoneEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseReasoningTextWsDelta extends ResponseReasoningTextDeltaEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseReasoningTextWsDone extends ResponseReasoningTextDoneEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseRefusalWsDelta extends ResponseRefusalDeltaEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseRefusalWsDone extends ResponseRefusalDoneEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseTextWsDelta extends ResponseTextDeltaEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseTextWsDone extends ResponseTextDoneEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseWebSearchCallWsCompleted extends ResponseWebSearchCallCompletedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseWebSearchCallInWsProgress extends ResponseWebSearchCallInProgressEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseWebSearchCallWsSearching extends ResponseWebSearchCallSearchingEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseImageGenCallWsCompleted extends ResponseImageGenCallCompletedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseImageGenCallWsGenerating extends ResponseImageGenCallGeneratingEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseImageGenCallInWsProgress extends ResponseImageGenCallInProgressEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseImageGenCallPartialWsImage extends ResponseImageGenCallPartialImageEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseMcpCallArgumentsWsDelta extends ResponseMcpCallArgumentsDeltaEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseMcpCallArgumentsWsDone extends ResponseMcpCallArgumentsDoneEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseMcpCallWsCompleted extends ResponseMcpCallCompletedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseMcpCallWsFailed extends ResponseMcpCallFailedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseMcpCallInWsProgress extends ResponseMcpCallInProgressEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseMcpListToolsWsCompleted extends ResponseMcpListToolsCompletedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseMcpListToolsWsFailed extends ResponseMcpListToolsFailedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseMcpListToolsInWsProgress extends ResponseMcpListToolsInProgressEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseOutputTextAnnotationWsAdded extends ResponseOutputTextAnnotationAddedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseWsQueued extends ResponseQueuedEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseCustomToolCallInputWsDelta extends ResponseCustomToolCallInputDeltaEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseCustomToolCallInputWsDone extends ResponseCustomToolCallInputDoneEvent {
  stream_id?: string;
}

export interface ResponsesServerEventResponseWsError {
  error: ResponsesServerEventResponseWsErrorError;
  type: 'error';
  sequence_number?: Integer;
  status?: Integer;
  stream_id?: string;
}

export interface ResponsesServerEventResponseWsErrorError {
  code: string | null;
  message: string;
  param: string | null;
  type: string;
  headers?: { [key: string]: string };
  misalignment?: ResponsesServerEventResponseWsErrorErrorMisalignment;
}

export interface ResponsesServerEventResponseWsErrorErrorMisalignment {
  detailed_explanation?: string;
  error_type?:
    | (string & {})
    | 'potentially_unintended_data_transfer'
    | 'potentially_unintended_data_access'
    | 'potentially_unintended_destructive_activity'
    | 'other';
  review_target?: string | null;
  steer?: ResponsesServerEventResponseWsErrorErrorMisalignmentSteer;
}

export interface ResponsesServerEventResponseWsErrorErrorMisalignmentSteer {
  message: string;
}

export interface ResponsesServerEventResponseWsStreamingError extends ResponseErrorEvent {
  stream_id?: string;
}
