import type { Integer } from '../../../scalars.ts';
import type { ReasoningEffort, ResponsesModel } from '../../shared/types.ts';
import type {
  BetaResponseAudioDeltaEvent,
  BetaResponseAudioDoneEvent,
  BetaResponseAudioTranscriptDeltaEvent,
  BetaResponseAudioTranscriptDoneEvent,
  BetaResponseCodeInterpreterCallCodeDeltaEvent,
  BetaResponseCodeInterpreterCallCodeDoneEvent,
  BetaResponseCodeInterpreterCallCompletedEvent,
  BetaResponseCodeInterpreterCallInProgressEvent,
  BetaResponseCodeInterpreterCallInterpretingEvent,
  BetaResponseCompactionCompactingEvent,
  BetaResponseCompletedEvent,
  BetaResponseContentPartAddedEvent,
  BetaResponseContentPartDoneEvent,
  BetaResponseCreatedEvent,
  BetaResponseCustomToolCallInputDeltaEvent,
  BetaResponseCustomToolCallInputDoneEvent,
  BetaResponseErrorEvent,
  BetaResponseFailedEvent,
  BetaResponseFileSearchCallCompletedEvent,
  BetaResponseFileSearchCallInProgressEvent,
  BetaResponseFileSearchCallSearchingEvent,
  BetaResponseFunctionCallArgumentsDeltaEvent,
  BetaResponseFunctionCallArgumentsDoneEvent,
  BetaResponseImageGenCallCompletedEvent,
  BetaResponseImageGenCallGeneratingEvent,
  BetaResponseImageGenCallInProgressEvent,
  BetaResponseImageGenCallPartialImageEvent,
  BetaResponseInProgressEvent,
  BetaResponseIncompleteEvent,
  BetaResponseMcpCallArgumentsDeltaEvent,
  BetaResponseMcpCallArgumentsDoneEvent,
  BetaResponseMcpCallCompletedEvent,
  BetaResponseMcpCallFailedEvent,
  BetaResponseMcpCallInProgressEvent,
  BetaResponseMcpListToolsCompletedEvent,
  BetaResponseMcpListToolsFailedEvent,
  BetaResponseMcpListToolsInProgressEvent,
  BetaResponseOutputItemAddedEvent,
  BetaResponseOutputItemDoneEvent,
  BetaResponseOutputTextAnnotationAddedEvent,
  BetaResponseQueuedEvent,
  BetaResponseReasoningSummaryPartAddedEvent,
  BetaResponseReasoningSummaryPartDoneEvent,
  BetaResponseReasoningSummaryTextDeltaEvent,
  BetaResponseReasoningSummaryTextDoneEvent,
  BetaResponseReasoningTextDeltaEvent,
  BetaResponseReasoningTextDoneEvent,
  BetaResponseRefusalDeltaEvent,
  BetaResponseRefusalDoneEvent,
  BetaResponseShellCallCommandAddedEvent,
  BetaResponseShellCallCommandDeltaEvent,
  BetaResponseShellCallCommandDoneEvent,
  BetaResponseShellCallOutputContentDeltaEvent,
  BetaResponseShellCallOutputContentDoneEvent,
  BetaResponseTextDeltaEvent,
  BetaResponseTextDoneEvent,
  BetaResponseWebSearchCallCompletedEvent,
  BetaResponseWebSearchCallInProgressEvent,
  BetaResponseWebSearchCallSearchingEvent,
} from './events.ts';
import type { BetaResponseInput, BetaResponseTextConfig } from './parts.ts';
import type { BetaResponseInputItem } from './input-items.ts';
import type { BetaTool, BetaToolChoiceTypes } from './tools.ts';
import type {
  ResponseConversationParam,
  ResponseIncludable,
  ResponsePrompt,
  ServiceTier,
} from '../../responses/types/response.ts';
import type {
  ResponseSteerAcceptedEvent,
  ResponseSteerFailedEventError,
  ResponseSteerInputItemListFunctionCallOutput,
  ResponseSteerInputItemListMessage,
  ResponseSteerPendingEvent,
  ResponsesClientEventResponseCreateAccessPrograms,
  ResponsesClientEventResponseCreateContextManagement,
  ResponsesClientEventResponseCreateImage,
  ResponsesClientEventResponseCreateModeration,
  ResponsesClientEventResponseCreatePromptCacheOptions,
  ResponsesClientEventResponseCreateStreamOptions,
} from '../../responses/types/websocket.ts';
import type {
  ToolChoiceAllowed,
  ToolChoiceApplyPatch,
  ToolChoiceCustom,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  ToolChoiceShell,
} from '../../responses/types/tool-choice.ts';

export interface BetaResponseInjectCreatedEvent {
  response_id: string;
  sequence_number: Integer;
  type: 'response.inject.created';
  stream_id?: string;
}

export interface BetaResponseInjectEvent {
  input: BetaResponseInputItem[];
  response_id: string;
  type: 'response.inject';
}

export interface BetaResponseInjectFailedEvent {
  error: BetaResponseInjectFailedEventError;
  input: BetaResponseInputItem[];
  response_id: string;
  sequence_number: Integer;
  type: 'response.inject.failed';
  stream_id?: string;
}

export interface BetaResponseInjectFailedEventError {
  code: 'response_already_completed' | 'response_not_found';
  message: string;
}

export interface BetaResponseSteerEvent {
  input: BetaResponseSteerInput;
  previous_response_id: string;
  type: 'response.steer';
}

export interface BetaResponseSteerFailedEvent {
  error: ResponseSteerFailedEventError;
  sequence_number: Integer;
  steer: BetaResponseSteerFailedEventSteer;
  type: 'response.steer.failed';
  stream_id?: string;
}

export interface BetaResponseSteerFailedEventSteer {
  input: BetaResponseSteerInput;
  previous_response_id: string;
  id?: string;
}

export type BetaResponseSteerInput =
  | string
  | (BetaResponseSteerInputItemListMessage | BetaResponseSteerInputItemListFunctionCallOutput)[];

export interface BetaResponseSteerInputItemListMessage extends ResponseSteerInputItemListMessage {
  agent?: BetaResponseSteerInputItemListMessageAgent | null;
}

export interface BetaResponseSteerInputItemListMessageAgent {
  agent_name: string;
}

export interface BetaResponseSteerInputItemListFunctionCallOutput extends ResponseSteerInputItemListFunctionCallOutput {
  agent?: BetaResponseSteerInputItemListFunctionCallOutputAgent | null;
}

export interface BetaResponseSteerInputItemListFunctionCallOutputAgent {
  agent_name: string;
}

export type BetaResponsesClientEvent =
  | BetaResponsesClientEventResponseCreate
  | BetaResponseSteerEvent
  | BetaResponseInjectEvent;

export interface BetaResponsesClientEventResponseCreate {
  type: 'response.create';
  access_programs?: ResponsesClientEventResponseCreateAccessPrograms;
  background?: boolean | null;
  context_management?: ResponsesClientEventResponseCreateContextManagement[] | null;
  conversation?: string | ResponseConversationParam | null;
  generate?: boolean;
  image?: ResponsesClientEventResponseCreateImage;
  include?: ResponseIncludable[] | null;
  input?: string | BetaResponseInput;
  instructions?: string | null;
  max_output_tokens?: Integer | null;
  max_tool_calls?: Integer | null;
  metadata?: { [key: string]: string } | null;
  model?: ResponsesModel;
  moderation?: ResponsesClientEventResponseCreateModeration | null;
  multi_agent?: BetaResponsesClientEventResponseCreateMultiAgent | null;
  parallel_tool_calls?: boolean | null;
  previous_response_id?: string | null;
  prompt?: ResponsePrompt | null;
  prompt_cache_key?: string | null;
  prompt_cache_options?: ResponsesClientEventResponseCreatePromptCacheOptions;
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  reasoning?: BetaResponsesClientEventResponseCreateReasoning | null;
  safety_identifier?: string | null;
  service_tier?: ServiceTier | null;
  store?: boolean | null;
  stream?: boolean | null;
  stream_id?: string;
  stream_options?: ResponsesClientEventResponseCreateStreamOptions | null;
  temperature?: number | null;
  text?: BetaResponseTextConfig;
  tool_choice?:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | BetaToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | BetaResponsesClientEventResponseCreateBetaSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  tools?: BetaTool[];
  top_logprobs?: Integer | null;
  top_p?: number | null;
  truncation?: 'auto' | 'disabled' | null;
  user?: string;
}

export interface BetaResponsesClientEventResponseCreateMultiAgent {
  enabled: boolean;
  max_concurrent_subagents?: Integer;
}

export interface BetaResponsesClientEventResponseCreateReasoning {
  context?: 'auto' | 'current_turn' | 'all_turns' | null;
  effort?: ReasoningEffort;
  generate_summary?: 'auto' | 'concise' | 'detailed' | null;
  mode?: (string & {}) | 'standard' | 'pro';
  summary?: 'auto' | 'concise' | 'detailed' | null;
}

export interface BetaResponsesClientEventResponseCreateBetaSpecificProgrammaticToolCallingParam {
  type: 'programmatic_tool_calling';
}

export type BetaResponsesServerEvent =
  | BetaResponsesServerEventBetaResponseAudioWsDelta
  | BetaResponsesServerEventBetaResponseAudioWsDone
  | BetaResponsesServerEventBetaResponseAudioTranscriptWsDelta
  | BetaResponsesServerEventBetaResponseAudioTranscriptWsDone
  | BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDelta
  | BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDone
  | BetaResponsesServerEventBetaResponseCodeInterpreterCallWsCompleted
  | BetaResponsesServerEventBetaResponseCodeInterpreterCallInWsProgress
  | BetaResponsesServerEventBetaResponseCodeInterpreterCallWsInterpreting
  | BetaResponsesServerEventBetaResponseCompactionWsCompacting
  | BetaResponsesServerEventBetaResponseWsCompleted
  | BetaResponsesServerEventBetaResponseContentPartWsAdded
  | BetaResponsesServerEventBetaResponseContentPartWsDone
  | BetaResponsesServerEventBetaResponseWsCreated
  | BetaResponsesServerEventBetaResponseFileSearchCallWsCompleted
  | BetaResponsesServerEventBetaResponseFileSearchCallInWsProgress
  | BetaResponsesServerEventBetaResponseFileSearchCallWsSearching
  | BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDelta
  | BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDone
  | BetaResponsesServerEventBetaResponseShellCallCommandWsAdded
  | BetaResponsesServerEventBetaResponseShellCallCommandWsDelta
  | BetaResponsesServerEventBetaResponseShellCallCommandWsDone
  | BetaResponsesServerEventBetaResponseShellCallOutputContentWsDelta
  | BetaResponsesServerEventBetaResponseShellCallOutputContentWsDone
  | BetaResponsesServerEventBetaResponseInWsProgress
  | BetaResponsesServerEventBetaResponseWsFailed
  | BetaResponsesServerEventBetaResponseWsIncomplete
  | BetaResponsesServerEventBetaResponseOutputItemWsAdded
  | BetaResponsesServerEventBetaResponseOutputItemWsDone
  | BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAdded
  | BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDone
  | BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDelta
  | BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDone
  | BetaResponsesServerEventBetaResponseReasoningTextWsDelta
  | BetaResponsesServerEventBetaResponseReasoningTextWsDone
  | BetaResponsesServerEventBetaResponseRefusalWsDelta
  | BetaResponsesServerEventBetaResponseRefusalWsDone
  | BetaResponsesServerEventBetaResponseTextWsDelta
  | BetaResponsesServerEventBetaResponseTextWsDone
  | BetaResponsesServerEventBetaResponseWebSearchCallWsCompleted
  | BetaResponsesServerEventBetaResponseWebSearchCallInWsProgress
  | BetaResponsesServerEventBetaResponseWebSearchCallWsSearching
  | BetaResponsesServerEventBetaResponseImageGenCallWsCompleted
  | BetaResponsesServerEventBetaResponseImageGenCallWsGenerating
  | BetaResponsesServerEventBetaResponseImageGenCallInWsProgress
  | BetaResponsesServerEventBetaResponseImageGenCallPartialWsImage
  | BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDelta
  | BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDone
  | BetaResponsesServerEventBetaResponseMcpCallWsCompleted
  | BetaResponsesServerEventBetaResponseMcpCallWsFailed
  | BetaResponsesServerEventBetaResponseMcpCallInWsProgress
  | BetaResponsesServerEventBetaResponseMcpListToolsWsCompleted
  | BetaResponsesServerEventBetaResponseMcpListToolsWsFailed
  | BetaResponsesServerEventBetaResponseMcpListToolsInWsProgress
  | BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAdded
  | BetaResponsesServerEventBetaResponseWsQueued
  | BetaResponsesServerEventBetaResponseCustomToolCallInputWsDelta
  | BetaResponsesServerEventBetaResponseCustomToolCallInputWsDone
  | BetaResponsesServerEventBetaResponseWsError
  | ResponseSteerAcceptedEvent
  | ResponseSteerPendingEvent
  | BetaResponseSteerFailedEvent
  | BetaResponseInjectCreatedEvent
  | BetaResponseInjectFailedEvent
  | BetaResponsesServerEventBetaResponseWsStreamingError;

export interface BetaResponsesServerEventBetaResponseAudioWsDelta extends BetaResponseAudioDeltaEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseAudioWsDone extends BetaResponseAudioDoneEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseAudioTranscriptWsDelta extends BetaResponseAudioTranscriptDeltaEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseAudioTranscriptWsDone extends BetaResponseAudioTranscriptDoneEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDelta extends BetaResponseCodeInterpreterCallCodeDeltaEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseCodeInterpreterCallCodeWsDone extends BetaResponseCodeInterpreterCallCodeDoneEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseCodeInterpreterCallWsCompleted extends BetaResponseCodeInterpreterCallCompletedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseCodeInterpreterCallInWsProgress extends BetaResponseCodeInterpreterCallInProgressEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseCodeInterpreterCallWsInterpreting extends BetaResponseCodeInterpreterCallInterpretingEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseCompactionWsCompacting extends BetaResponseCompactionCompactingEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseWsCompleted extends BetaResponseCompletedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseContentPartWsAdded extends BetaResponseContentPartAddedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseContentPartWsDone extends BetaResponseContentPartDoneEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseWsCreated extends BetaResponseCreatedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseFileSearchCallWsCompleted extends BetaResponseFileSearchCallCompletedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseFileSearchCallInWsProgress extends BetaResponseFileSearchCallInProgressEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseFileSearchCallWsSearching extends BetaResponseFileSearchCallSearchingEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDelta extends BetaResponseFunctionCallArgumentsDeltaEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseFunctionCallArgumentsWsDone extends BetaResponseFunctionCallArgumentsDoneEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseShellCallCommandWsAdded extends BetaResponseShellCallCommandAddedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseShellCallCommandWsDelta extends BetaResponseShellCallCommandDeltaEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseShellCallCommandWsDone extends BetaResponseShellCallCommandDoneEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseShellCallOutputContentWsDelta extends BetaResponseShellCallOutputContentDeltaEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseShellCallOutputContentWsDone extends BetaResponseShellCallOutputContentDoneEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseInWsProgress extends BetaResponseInProgressEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseWsFailed extends BetaResponseFailedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseWsIncomplete extends BetaResponseIncompleteEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseOutputItemWsAdded extends BetaResponseOutputItemAddedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseOutputItemWsDone extends BetaResponseOutputItemDoneEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAdded extends BetaResponseReasoningSummaryPartAddedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDone extends BetaResponseReasoningSummaryPartDoneEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDelta extends BetaResponseReasoningSummaryTextDeltaEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseReasoningSummaryTextWsDone extends BetaResponseReasoningSummaryTextDoneEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseReasoningTextWsDelta extends BetaResponseReasoningTextDeltaEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseReasoningTextWsDone extends BetaResponseReasoningTextDoneEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseRefusalWsDelta extends BetaResponseRefusalDeltaEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseRefusalWsDone extends BetaResponseRefusalDoneEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseTextWsDelta extends BetaResponseTextDeltaEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseTextWsDone extends BetaResponseTextDoneEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseWebSearchCallWsCompleted extends BetaResponseWebSearchCallCompletedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseWebSearchCallInWsProgress extends BetaResponseWebSearchCallInProgressEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseWebSearchCallWsSearching extends BetaResponseWebSearchCallSearchingEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseImageGenCallWsCompleted extends BetaResponseImageGenCallCompletedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseImageGenCallWsGenerating extends BetaResponseImageGenCallGeneratingEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseImageGenCallInWsProgress extends BetaResponseImageGenCallInProgressEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseImageGenCallPartialWsImage extends BetaResponseImageGenCallPartialImageEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDelta extends BetaResponseMcpCallArgumentsDeltaEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDone extends BetaResponseMcpCallArgumentsDoneEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseMcpCallWsCompleted extends BetaResponseMcpCallCompletedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseMcpCallWsFailed extends BetaResponseMcpCallFailedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseMcpCallInWsProgress extends BetaResponseMcpCallInProgressEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseMcpListToolsWsCompleted extends BetaResponseMcpListToolsCompletedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseMcpListToolsWsFailed extends BetaResponseMcpListToolsFailedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseMcpListToolsInWsProgress extends BetaResponseMcpListToolsInProgressEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseOutputTextAnnotationWsAdded extends BetaResponseOutputTextAnnotationAddedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseWsQueued extends BetaResponseQueuedEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseCustomToolCallInputWsDelta extends BetaResponseCustomToolCallInputDeltaEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseCustomToolCallInputWsDone extends BetaResponseCustomToolCallInputDoneEvent {
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseWsError {
  error: BetaResponsesServerEventBetaResponseWsErrorError;
  type: 'error';
  agent?: BetaResponsesServerEventBetaResponseWsErrorAgent | null;
  sequence_number?: Integer;
  status?: Integer;
  stream_id?: string;
}

export interface BetaResponsesServerEventBetaResponseWsErrorError {
  code: string | null;
  message: string;
  param: string | null;
  type: string;
  headers?: { [key: string]: string };
  misalignment?: BetaResponsesServerEventBetaResponseWsErrorErrorMisalignment;
}

export interface BetaResponsesServerEventBetaResponseWsErrorErrorMisalignment {
  detailed_explanation?: string;
  error_type?:
    | (string & {})
    | 'potentially_unintended_data_transfer'
    | 'potentially_unintended_data_access'
    | 'potentially_unintended_destructive_activity'
    | 'other';
  review_target?: string | null;
  steer?: BetaResponsesServerEventBetaResponseWsErrorErrorMisalignmentSteer;
}

export interface BetaResponsesServerEventBetaResponseWsErrorErrorMisalignmentSteer {
  message: string;
}

export interface BetaResponsesServerEventBetaResponseWsErrorAgent {
  agent_name: string;
}

export interface BetaResponsesServerEventBetaResponseWsStreamingError extends BetaResponseErrorEvent {
  stream_id?: string;
}
