import type { Integer } from '../../../scalars.ts';
import type { BetaResponse } from './response.ts';
import type { BetaResponseOutputItem } from './output-items.ts';
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
} from '../../responses/types/events-text.ts';
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
} from '../../responses/types/events-tools.ts';
import type {
  ResponseCompactionCompactingEvent,
  ResponseContentPartAddedEvent,
  ResponseContentPartDoneEvent,
  ResponseErrorEvent,
} from '../../responses/types/events-lifecycle.ts';

export interface BetaResponseAudioDeltaEvent extends ResponseAudioDeltaEvent {
  agent?: BetaResponseAudioDeltaEventAgent | null;
}

export interface BetaResponseAudioDeltaEventAgent {
  agent_name: string;
}

export interface BetaResponseAudioDoneEvent extends ResponseAudioDoneEvent {
  agent?: BetaResponseAudioDoneEventAgent | null;
}

export interface BetaResponseAudioDoneEventAgent {
  agent_name: string;
}

export interface BetaResponseAudioTranscriptDeltaEvent extends ResponseAudioTranscriptDeltaEvent {
  agent?: BetaResponseAudioTranscriptDeltaEventAgent | null;
}

export interface BetaResponseAudioTranscriptDeltaEventAgent {
  agent_name: string;
}

export interface BetaResponseAudioTranscriptDoneEvent extends ResponseAudioTranscriptDoneEvent {
  agent?: BetaResponseAudioTranscriptDoneEventAgent | null;
}

export interface BetaResponseAudioTranscriptDoneEventAgent {
  agent_name: string;
}

export interface BetaResponseCodeInterpreterCallCodeDeltaEvent extends ResponseCodeInterpreterCallCodeDeltaEvent {
  agent?: BetaResponseCodeInterpreterCallCodeDeltaEventAgent | null;
}

export interface BetaResponseCodeInterpreterCallCodeDeltaEventAgent {
  agent_name: string;
}

export interface BetaResponseCodeInterpreterCallCodeDoneEvent extends ResponseCodeInterpreterCallCodeDoneEvent {
  agent?: BetaResponseCodeInterpreterCallCodeDoneEventAgent | null;
}

export interface BetaResponseCodeInterpreterCallCodeDoneEventAgent {
  agent_name: string;
}

export interface BetaResponseCodeInterpreterCallCompletedEvent extends ResponseCodeInterpreterCallCompletedEvent {
  agent?: BetaResponseCodeInterpreterCallCompletedEventAgent | null;
}

export interface BetaResponseCodeInterpreterCallCompletedEventAgent {
  agent_name: string;
}

export interface BetaResponseCodeInterpreterCallInProgressEvent extends ResponseCodeInterpreterCallInProgressEvent {
  agent?: BetaResponseCodeInterpreterCallInProgressEventAgent | null;
}

export interface BetaResponseCodeInterpreterCallInProgressEventAgent {
  agent_name: string;
}

export interface BetaResponseCodeInterpreterCallInterpretingEvent extends ResponseCodeInterpreterCallInterpretingEvent {
  agent?: BetaResponseCodeInterpreterCallInterpretingEventAgent | null;
}

export interface BetaResponseCodeInterpreterCallInterpretingEventAgent {
  agent_name: string;
}

export interface BetaResponseCompactionCompactingEvent extends ResponseCompactionCompactingEvent {
  agent?: BetaResponseCompactionCompactingEventAgent;
}

export interface BetaResponseCompactionCompactingEventAgent {
  agent_name: string;
}

export interface BetaResponseCompletedEvent {
  response: BetaResponse;
  sequence_number: Integer;
  type: 'response.completed';
  agent?: BetaResponseCompletedEventAgent | null;
}

export interface BetaResponseCompletedEventAgent {
  agent_name: string;
}

export interface BetaResponseContentPartAddedEvent extends ResponseContentPartAddedEvent {
  agent?: BetaResponseContentPartAddedEventAgent | null;
}

export interface BetaResponseContentPartAddedEventAgent {
  agent_name: string;
}

export interface BetaResponseContentPartDoneEvent extends ResponseContentPartDoneEvent {
  agent?: BetaResponseContentPartDoneEventAgent | null;
}

export interface BetaResponseContentPartDoneEventAgent {
  agent_name: string;
}

export interface BetaResponseCreatedEvent {
  response: BetaResponse;
  sequence_number: Integer;
  type: 'response.created';
  agent?: BetaResponseCreatedEventAgent | null;
}

export interface BetaResponseCreatedEventAgent {
  agent_name: string;
}

export interface BetaResponseCustomToolCallInputDeltaEvent extends ResponseCustomToolCallInputDeltaEvent {
  agent?: BetaResponseCustomToolCallInputDeltaEventAgent | null;
}

export interface BetaResponseCustomToolCallInputDeltaEventAgent {
  agent_name: string;
}

export interface BetaResponseCustomToolCallInputDoneEvent extends ResponseCustomToolCallInputDoneEvent {
  agent?: BetaResponseCustomToolCallInputDoneEventAgent | null;
}

export interface BetaResponseCustomToolCallInputDoneEventAgent {
  agent_name: string;
}

export interface BetaResponseErrorEvent extends ResponseErrorEvent {
  agent?: BetaResponseErrorEventAgent | null;
}

export interface BetaResponseErrorEventAgent {
  agent_name: string;
}

export interface BetaResponseFailedEvent {
  response: BetaResponse;
  sequence_number: Integer;
  type: 'response.failed';
  agent?: BetaResponseFailedEventAgent | null;
}

export interface BetaResponseFailedEventAgent {
  agent_name: string;
}

export interface BetaResponseFileSearchCallCompletedEvent extends ResponseFileSearchCallCompletedEvent {
  agent?: BetaResponseFileSearchCallCompletedEventAgent | null;
}

export interface BetaResponseFileSearchCallCompletedEventAgent {
  agent_name: string;
}

export interface BetaResponseFileSearchCallInProgressEvent extends ResponseFileSearchCallInProgressEvent {
  agent?: BetaResponseFileSearchCallInProgressEventAgent | null;
}

export interface BetaResponseFileSearchCallInProgressEventAgent {
  agent_name: string;
}

export interface BetaResponseFileSearchCallSearchingEvent extends ResponseFileSearchCallSearchingEvent {
  agent?: BetaResponseFileSearchCallSearchingEventAgent | null;
}

export interface BetaResponseFileSearchCallSearchingEventAgent {
  agent_name: string;
}

export interface BetaResponseFunctionCallArgumentsDeltaEvent extends ResponseFunctionCallArgumentsDeltaEvent {
  agent?: BetaResponseFunctionCallArgumentsDeltaEventAgent | null;
}

export interface BetaResponseFunctionCallArgumentsDeltaEventAgent {
  agent_name: string;
}

export interface BetaResponseFunctionCallArgumentsDoneEvent extends ResponseFunctionCallArgumentsDoneEvent {
  agent?: BetaResponseFunctionCallArgumentsDoneEventAgent | null;
}

export interface BetaResponseFunctionCallArgumentsDoneEventAgent {
  agent_name: string;
}

export interface BetaResponseImageGenCallCompletedEvent extends ResponseImageGenCallCompletedEvent {
  agent?: BetaResponseImageGenCallCompletedEventAgent | null;
}

export interface BetaResponseImageGenCallCompletedEventAgent {
  agent_name: string;
}

export interface BetaResponseImageGenCallGeneratingEvent extends ResponseImageGenCallGeneratingEvent {
  agent?: BetaResponseImageGenCallGeneratingEventAgent | null;
}

export interface BetaResponseImageGenCallGeneratingEventAgent {
  agent_name: string;
}

export interface BetaResponseImageGenCallInProgressEvent extends ResponseImageGenCallInProgressEvent {
  agent?: BetaResponseImageGenCallInProgressEventAgent | null;
}

export interface BetaResponseImageGenCallInProgressEventAgent {
  agent_name: string;
}

export interface BetaResponseImageGenCallPartialImageEvent extends ResponseImageGenCallPartialImageEvent {
  agent?: BetaResponseImageGenCallPartialImageEventAgent | null;
}

export interface BetaResponseImageGenCallPartialImageEventAgent {
  agent_name: string;
}

export interface BetaResponseInProgressEvent {
  response: BetaResponse;
  sequence_number: Integer;
  type: 'response.in_progress';
  agent?: BetaResponseInProgressEventAgent | null;
}

export interface BetaResponseInProgressEventAgent {
  agent_name: string;
}

export interface BetaResponseIncompleteEvent {
  response: BetaResponse;
  sequence_number: Integer;
  type: 'response.incomplete';
  agent?: BetaResponseIncompleteEventAgent | null;
}

export interface BetaResponseIncompleteEventAgent {
  agent_name: string;
}

export interface BetaResponseMcpCallArgumentsDeltaEvent extends ResponseMcpCallArgumentsDeltaEvent {
  agent?: BetaResponseMcpCallArgumentsDeltaEventAgent | null;
}

export interface BetaResponseMcpCallArgumentsDeltaEventAgent {
  agent_name: string;
}

export interface BetaResponseMcpCallArgumentsDoneEvent extends ResponseMcpCallArgumentsDoneEvent {
  agent?: BetaResponseMcpCallArgumentsDoneEventAgent | null;
}

export interface BetaResponseMcpCallArgumentsDoneEventAgent {
  agent_name: string;
}

export interface BetaResponseMcpCallCompletedEvent extends ResponseMcpCallCompletedEvent {
  agent?: BetaResponseMcpCallCompletedEventAgent | null;
}

export interface BetaResponseMcpCallCompletedEventAgent {
  agent_name: string;
}

export interface BetaResponseMcpCallFailedEvent extends ResponseMcpCallFailedEvent {
  agent?: BetaResponseMcpCallFailedEventAgent | null;
}

export interface BetaResponseMcpCallFailedEventAgent {
  agent_name: string;
}

export interface BetaResponseMcpCallInProgressEvent extends ResponseMcpCallInProgressEvent {
  agent?: BetaResponseMcpCallInProgressEventAgent | null;
}

export interface BetaResponseMcpCallInProgressEventAgent {
  agent_name: string;
}

export interface BetaResponseMcpListToolsCompletedEvent extends ResponseMcpListToolsCompletedEvent {
  agent?: BetaResponseMcpListToolsCompletedEventAgent | null;
}

export interface BetaResponseMcpListToolsCompletedEventAgent {
  agent_name: string;
}

export interface BetaResponseMcpListToolsFailedEvent extends ResponseMcpListToolsFailedEvent {
  agent?: BetaResponseMcpListToolsFailedEventAgent | null;
}

export interface BetaResponseMcpListToolsFailedEventAgent {
  agent_name: string;
}

export interface BetaResponseMcpListToolsInProgressEvent extends ResponseMcpListToolsInProgressEvent {
  agent?: BetaResponseMcpListToolsInProgressEventAgent | null;
}

export interface BetaResponseMcpListToolsInProgressEventAgent {
  agent_name: string;
}

export interface BetaResponseOutputItemAddedEvent {
  item: BetaResponseOutputItem;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.output_item.added';
  agent?: BetaResponseOutputItemAddedEventAgent | null;
}

export interface BetaResponseOutputItemAddedEventAgent {
  agent_name: string;
}

export interface BetaResponseOutputItemDoneEvent {
  item: BetaResponseOutputItem;
  output_index: Integer;
  sequence_number: Integer;
  type: 'response.output_item.done';
  agent?: BetaResponseOutputItemDoneEventAgent | null;
}

export interface BetaResponseOutputItemDoneEventAgent {
  agent_name: string;
}

export interface BetaResponseOutputTextAnnotationAddedEvent extends ResponseOutputTextAnnotationAddedEvent {
  agent?: BetaResponseOutputTextAnnotationAddedEventAgent | null;
}

export interface BetaResponseOutputTextAnnotationAddedEventAgent {
  agent_name: string;
}

export interface BetaResponseQueuedEvent {
  response: BetaResponse;
  sequence_number: Integer;
  type: 'response.queued';
  agent?: BetaResponseQueuedEventAgent | null;
}

export interface BetaResponseQueuedEventAgent {
  agent_name: string;
}

export interface BetaResponseReasoningSummaryPartAddedEvent extends ResponseReasoningSummaryPartAddedEvent {
  agent?: BetaResponseReasoningSummaryPartAddedEventAgent | null;
}

export interface BetaResponseReasoningSummaryPartAddedEventAgent {
  agent_name: string;
}

export interface BetaResponseReasoningSummaryPartDoneEvent extends ResponseReasoningSummaryPartDoneEvent {
  agent?: BetaResponseReasoningSummaryPartDoneEventAgent | null;
}

export interface BetaResponseReasoningSummaryPartDoneEventAgent {
  agent_name: string;
}

export interface BetaResponseReasoningSummaryTextDeltaEvent extends ResponseReasoningSummaryTextDeltaEvent {
  agent?: BetaResponseReasoningSummaryTextDeltaEventAgent | null;
}

export interface BetaResponseReasoningSummaryTextDeltaEventAgent {
  agent_name: string;
}

export interface BetaResponseReasoningSummaryTextDoneEvent extends ResponseReasoningSummaryTextDoneEvent {
  agent?: BetaResponseReasoningSummaryTextDoneEventAgent | null;
}

export interface BetaResponseReasoningSummaryTextDoneEventAgent {
  agent_name: string;
}

export interface BetaResponseReasoningTextDeltaEvent extends ResponseReasoningTextDeltaEvent {
  agent?: BetaResponseReasoningTextDeltaEventAgent | null;
}

export interface BetaResponseReasoningTextDeltaEventAgent {
  agent_name: string;
}

export interface BetaResponseReasoningTextDoneEvent extends ResponseReasoningTextDoneEvent {
  agent?: BetaResponseReasoningTextDoneEventAgent | null;
}

export interface BetaResponseReasoningTextDoneEventAgent {
  agent_name: string;
}

export interface BetaResponseRefusalDeltaEvent extends ResponseRefusalDeltaEvent {
  agent?: BetaResponseRefusalDeltaEventAgent | null;
}

export interface BetaResponseRefusalDeltaEventAgent {
  agent_name: string;
}

export interface BetaResponseRefusalDoneEvent extends ResponseRefusalDoneEvent {
  agent?: BetaResponseRefusalDoneEventAgent | null;
}

export interface BetaResponseRefusalDoneEventAgent {
  agent_name: string;
}

export interface BetaResponseShellCallCommandAddedEvent extends ResponseShellCallCommandAddedEvent {
  agent?: BetaResponseShellCallCommandAddedEventAgent;
}

export interface BetaResponseShellCallCommandAddedEventAgent {
  agent_name: string;
}

export interface BetaResponseShellCallCommandDeltaEvent extends ResponseShellCallCommandDeltaEvent {
  agent?: BetaResponseShellCallCommandDeltaEventAgent;
}

export interface BetaResponseShellCallCommandDeltaEventAgent {
  agent_name: string;
}

export interface BetaResponseShellCallCommandDoneEvent extends ResponseShellCallCommandDoneEvent {
  agent?: BetaResponseShellCallCommandDoneEventAgent;
}

export interface BetaResponseShellCallCommandDoneEventAgent {
  agent_name: string;
}

export interface BetaResponseShellCallOutputContentDeltaEvent extends ResponseShellCallOutputContentDeltaEvent {
  agent?: BetaResponseShellCallOutputContentDeltaEventAgent;
}

export interface BetaResponseShellCallOutputContentDeltaEventAgent {
  agent_name: string;
}

export interface BetaResponseShellCallOutputContentDoneEvent extends ResponseShellCallOutputContentDoneEvent {
  agent?: BetaResponseShellCallOutputContentDoneEventAgent;
}

export interface BetaResponseShellCallOutputContentDoneEventAgent {
  agent_name: string;
}

export type BetaResponseStreamEvent =
  | BetaResponseAudioDeltaEvent
  | BetaResponseAudioDoneEvent
  | BetaResponseAudioTranscriptDeltaEvent
  | BetaResponseAudioTranscriptDoneEvent
  | BetaResponseCodeInterpreterCallCodeDeltaEvent
  | BetaResponseCodeInterpreterCallCodeDoneEvent
  | BetaResponseCodeInterpreterCallCompletedEvent
  | BetaResponseCodeInterpreterCallInProgressEvent
  | BetaResponseCodeInterpreterCallInterpretingEvent
  | BetaResponseCompactionCompactingEvent
  | BetaResponseCompletedEvent
  | BetaResponseContentPartAddedEvent
  | BetaResponseContentPartDoneEvent
  | BetaResponseCreatedEvent
  | BetaResponseErrorEvent
  | BetaResponseFileSearchCallCompletedEvent
  | BetaResponseFileSearchCallInProgressEvent
  | BetaResponseFileSearchCallSearchingEvent
  | BetaResponseFunctionCallArgumentsDeltaEvent
  | BetaResponseFunctionCallArgumentsDoneEvent
  | BetaResponseShellCallCommandAddedEvent
  | BetaResponseShellCallCommandDeltaEvent
  | BetaResponseShellCallCommandDoneEvent
  | BetaResponseShellCallOutputContentDeltaEvent
  | BetaResponseShellCallOutputContentDoneEvent
  | BetaResponseInProgressEvent
  | BetaResponseFailedEvent
  | BetaResponseIncompleteEvent
  | BetaResponseOutputItemAddedEvent
  | BetaResponseOutputItemDoneEvent
  | BetaResponseReasoningSummaryPartAddedEvent
  | BetaResponseReasoningSummaryPartDoneEvent
  | BetaResponseReasoningSummaryTextDeltaEvent
  | BetaResponseReasoningSummaryTextDoneEvent
  | BetaResponseReasoningTextDeltaEvent
  | BetaResponseReasoningTextDoneEvent
  | BetaResponseRefusalDeltaEvent
  | BetaResponseRefusalDoneEvent
  | BetaResponseTextDeltaEvent
  | BetaResponseTextDoneEvent
  | BetaResponseWebSearchCallCompletedEvent
  | BetaResponseWebSearchCallInProgressEvent
  | BetaResponseWebSearchCallSearchingEvent
  | BetaResponseImageGenCallCompletedEvent
  | BetaResponseImageGenCallGeneratingEvent
  | BetaResponseImageGenCallInProgressEvent
  | BetaResponseImageGenCallPartialImageEvent
  | BetaResponseMcpCallArgumentsDeltaEvent
  | BetaResponseMcpCallArgumentsDoneEvent
  | BetaResponseMcpCallCompletedEvent
  | BetaResponseMcpCallFailedEvent
  | BetaResponseMcpCallInProgressEvent
  | BetaResponseMcpListToolsCompletedEvent
  | BetaResponseMcpListToolsFailedEvent
  | BetaResponseMcpListToolsInProgressEvent
  | BetaResponseOutputTextAnnotationAddedEvent
  | BetaResponseQueuedEvent
  | BetaResponseCustomToolCallInputDeltaEvent
  | BetaResponseCustomToolCallInputDoneEvent;

export interface BetaResponseTextDeltaEvent extends ResponseTextDeltaEvent {
  agent?: BetaResponseTextDeltaEventAgent | null;
}

export interface BetaResponseTextDeltaEventAgent {
  agent_name: string;
}

export interface BetaResponseTextDoneEvent extends ResponseTextDoneEvent {
  agent?: BetaResponseTextDoneEventAgent | null;
}

export interface BetaResponseTextDoneEventAgent {
  agent_name: string;
}

export interface BetaResponseWebSearchCallCompletedEvent extends ResponseWebSearchCallCompletedEvent {
  agent?: BetaResponseWebSearchCallCompletedEventAgent | null;
}

export interface BetaResponseWebSearchCallCompletedEventAgent {
  agent_name: string;
}

export interface BetaResponseWebSearchCallInProgressEvent extends ResponseWebSearchCallInProgressEvent {
  agent?: BetaResponseWebSearchCallInProgressEventAgent | null;
}

export interface BetaResponseWebSearchCallInProgressEventAgent {
  agent_name: string;
}

export interface BetaResponseWebSearchCallSearchingEvent extends ResponseWebSearchCallSearchingEvent {
  agent?: BetaResponseWebSearchCallSearchingEventAgent | null;
}

export interface BetaResponseWebSearchCallSearchingEventAgent {
  agent_name: string;
}
