import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { RealtimeConversationItem, RealtimeErrorEvent } from './items.ts';
import type { RealtimePart } from './session.ts';
import type { RealtimeResponse } from './responses.ts';
import type { RealtimeSessionCreatedEvent, RealtimeSessionUpdatedEvent } from './beta-sessions.ts';
import type { TranscriptionLanguage } from '../../audio/types.ts';

export interface RealtimeConversationCreatedEvent {
  conversation: RealtimeConversationCreatedEventConversation;
  event_id: string;
  type: 'conversation.created';
}

export interface RealtimeConversationCreatedEventConversation {
  id?: string;
  object?: 'realtime.conversation';
}

export interface RealtimeConversationItemAdded {
  event_id: string;
  item: RealtimeConversationItem;
  type: 'conversation.item.added';
  previous_item_id?: string | null;
}

export interface RealtimeConversationItemCreatedEvent {
  event_id: string;
  item: RealtimeConversationItem;
  type: 'conversation.item.created';
  previous_item_id?: string | null;
}

export interface RealtimeConversationItemDeletedEvent {
  event_id: string;
  item_id: string;
  type: 'conversation.item.deleted';
}

export interface RealtimeConversationItemDone {
  event_id: string;
  item: RealtimeConversationItem;
  type: 'conversation.item.done';
  previous_item_id?: string | null;
}

export interface RealtimeConversationItemInputAudioTranscriptionCompletedEvent {
  content_index: Integer;
  event_id: string;
  item_id: string;
  transcript: string;
  type: 'conversation.item.input_audio_transcription.completed';
  usage:
    | RealtimeConversationItemInputAudioTranscriptionCompletedEventTranscriptTextUsageTokens
    | RealtimeConversationItemInputAudioTranscriptionCompletedEventTranscriptTextUsageDuration;
  languages?: TranscriptionLanguage[];
  logprobs?: RealtimeLogProbProperties[] | null;
}

export interface RealtimeConversationItemInputAudioTranscriptionCompletedEventTranscriptTextUsageTokens {
  input_tokens: Integer;
  output_tokens: Integer;
  total_tokens: Integer;
  type: 'tokens';
  input_token_details?: RealtimeConversationItemInputAudioTranscriptionCompletedEventTranscriptTextUsageTokensInputTokenDetails;
}

export interface RealtimeConversationItemInputAudioTranscriptionCompletedEventTranscriptTextUsageTokensInputTokenDetails {
  audio_tokens?: Integer;
  text_tokens?: Integer;
}

export interface RealtimeConversationItemInputAudioTranscriptionCompletedEventTranscriptTextUsageDuration {
  seconds: number;
  type: 'duration';
}

export interface RealtimeConversationItemInputAudioTranscriptionDeltaEvent {
  event_id: string;
  item_id: string;
  type: 'conversation.item.input_audio_transcription.delta';
  content_index?: Integer;
  delta?: string;
  logprobs?: RealtimeLogProbProperties[] | null;
}

export interface RealtimeConversationItemInputAudioTranscriptionFailedEvent {
  content_index: Integer;
  error: RealtimeConversationItemInputAudioTranscriptionFailedEventError;
  event_id: string;
  item_id: string;
  type: 'conversation.item.input_audio_transcription.failed';
}

export interface RealtimeConversationItemInputAudioTranscriptionFailedEventError {
  code?: string;
  message?: string;
  param?: string;
  type?: string;
}

export interface RealtimeConversationItemInputAudioTranscriptionSegment {
  id: string;
  content_index: Integer;
  end: number;
  event_id: string;
  item_id: string;
  speaker: string;
  start: number;
  text: string;
  type: 'conversation.item.input_audio_transcription.segment';
}

export interface RealtimeConversationItemTruncatedEvent {
  audio_end_ms: Integer;
  content_index: Integer;
  event_id: string;
  item_id: string;
  type: 'conversation.item.truncated';
}

export interface RealtimeInputAudioBufferClearedEvent {
  event_id: string;
  type: 'input_audio_buffer.cleared';
}

export interface RealtimeInputAudioBufferCommittedEvent {
  event_id: string;
  item_id: string;
  type: 'input_audio_buffer.committed';
  previous_item_id?: string | null;
}

export interface RealtimeInputAudioBufferDtmfEventReceivedEvent {
  event: string;
  received_at: UnixSeconds;
  type: 'input_audio_buffer.dtmf_event_received';
}

export interface RealtimeInputAudioBufferSpeechStartedEvent {
  audio_start_ms: Integer;
  event_id: string;
  item_id: string;
  type: 'input_audio_buffer.speech_started';
}

export interface RealtimeInputAudioBufferSpeechStoppedEvent {
  audio_end_ms: Integer;
  event_id: string;
  item_id: string;
  type: 'input_audio_buffer.speech_stopped';
}

export interface RealtimeInputAudioBufferTimeoutTriggered {
  audio_end_ms: Integer;
  audio_start_ms: Integer;
  event_id: string;
  item_id: string;
  type: 'input_audio_buffer.timeout_triggered';
}

export interface RealtimeLogProbProperties {
  token: string;
  bytes: Integer[];
  logprob: number;
}

export interface RealtimeMcpListToolsCompleted {
  event_id: string;
  item_id: string;
  type: 'mcp_list_tools.completed';
}

export interface RealtimeMcpListToolsFailed {
  event_id: string;
  item_id: string;
  type: 'mcp_list_tools.failed';
}

export interface RealtimeMcpListToolsInProgress {
  event_id: string;
  item_id: string;
  type: 'mcp_list_tools.in_progress';
}

export interface RealtimeRateLimitsUpdatedEvent {
  event_id: string;
  rate_limits: RealtimeRateLimitsUpdatedEventRateLimit[];
  type: 'rate_limits.updated';
}

export interface RealtimeRateLimitsUpdatedEventRateLimit {
  limit?: Integer;
  name?: 'requests' | 'tokens';
  remaining?: Integer;
  reset_seconds?: number;
}

export type RealtimeServerEvent =
  | RealtimeConversationCreatedEvent
  | RealtimeConversationItemCreatedEvent
  | RealtimeConversationItemDeletedEvent
  | RealtimeConversationItemInputAudioTranscriptionCompletedEvent
  | RealtimeConversationItemInputAudioTranscriptionDeltaEvent
  | RealtimeConversationItemInputAudioTranscriptionFailedEvent
  | RealtimeServerEventConversationItemRetrieved
  | RealtimeConversationItemTruncatedEvent
  | RealtimeErrorEvent
  | RealtimeInputAudioBufferClearedEvent
  | RealtimeInputAudioBufferCommittedEvent
  | RealtimeInputAudioBufferDtmfEventReceivedEvent
  | RealtimeInputAudioBufferSpeechStartedEvent
  | RealtimeInputAudioBufferSpeechStoppedEvent
  | RealtimeRateLimitsUpdatedEvent
  | RealtimeResponseAudioDeltaEvent
  | RealtimeResponseAudioDoneEvent
  | RealtimeResponseAudioTranscriptDeltaEvent
  | RealtimeResponseAudioTranscriptDoneEvent
  | RealtimeResponseContentPartAddedEvent
  | RealtimeResponseContentPartDoneEvent
  | RealtimeResponseCreatedEvent
  | RealtimeResponseDoneEvent
  | RealtimeResponseFunctionCallArgumentsDeltaEvent
  | RealtimeResponseFunctionCallArgumentsDoneEvent
  | RealtimeResponseOutputItemAddedEvent
  | RealtimeResponseOutputItemDoneEvent
  | RealtimeResponseTextDeltaEvent
  | RealtimeResponseTextDoneEvent
  | RealtimeSessionCreatedEvent
  | RealtimeSessionUpdatedEvent
  | RealtimeServerEventOutputAudioBufferStarted
  | RealtimeServerEventOutputAudioBufferStopped
  | RealtimeServerEventOutputAudioBufferCleared
  | RealtimeConversationItemAdded
  | RealtimeConversationItemDone
  | RealtimeInputAudioBufferTimeoutTriggered
  | RealtimeConversationItemInputAudioTranscriptionSegment
  | RealtimeMcpListToolsInProgress
  | RealtimeMcpListToolsCompleted
  | RealtimeMcpListToolsFailed
  | RealtimeResponseMcpCallArgumentsDelta
  | RealtimeResponseMcpCallArgumentsDone
  | RealtimeResponseMcpCallInProgress
  | RealtimeResponseMcpCallCompleted
  | RealtimeResponseMcpCallFailed;

export interface RealtimeServerEventConversationItemRetrieved {
  event_id: string;
  item: RealtimeConversationItem;
  type: 'conversation.item.retrieved';
}

export interface RealtimeServerEventOutputAudioBufferStarted {
  event_id: string;
  response_id: string;
  type: 'output_audio_buffer.started';
}

export interface RealtimeServerEventOutputAudioBufferStopped {
  event_id: string;
  response_id: string;
  type: 'output_audio_buffer.stopped';
}

export interface RealtimeServerEventOutputAudioBufferCleared {
  event_id: string;
  response_id: string;
  type: 'output_audio_buffer.cleared';
}

export interface RealtimeResponseAudioDeltaEvent {
  content_index: Integer;
  delta: string;
  event_id: string;
  item_id: string;
  output_index: Integer;
  response_id: string;
  type: 'response.output_audio.delta';
}

export interface RealtimeResponseAudioDoneEvent {
  content_index: Integer;
  event_id: string;
  item_id: string;
  output_index: Integer;
  response_id: string;
  type: 'response.output_audio.done';
}

export interface RealtimeResponseAudioTranscriptDeltaEvent {
  content_index: Integer;
  delta: string;
  event_id: string;
  item_id: string;
  output_index: Integer;
  response_id: string;
  type: 'response.output_audio_transcript.delta';
}

export interface RealtimeResponseAudioTranscriptDoneEvent {
  content_index: Integer;
  event_id: string;
  item_id: string;
  output_index: Integer;
  response_id: string;
  transcript: string;
  type: 'response.output_audio_transcript.done';
}

export interface RealtimeResponseContentPartAddedEvent {
  content_index: Integer;
  event_id: string;
  item_id: string;
  output_index: Integer;
  part: RealtimePart;
  response_id: string;
  type: 'response.content_part.added';
}

export interface RealtimeResponseContentPartDoneEvent {
  content_index: Integer;
  event_id: string;
  item_id: string;
  output_index: Integer;
  part: RealtimePart;
  response_id: string;
  type: 'response.content_part.done';
}

export interface RealtimeResponseCreatedEvent {
  event_id: string;
  response: RealtimeResponse;
  type: 'response.created';
}

export interface RealtimeResponseDoneEvent {
  event_id: string;
  response: RealtimeResponse;
  type: 'response.done';
}

export interface RealtimeResponseFunctionCallArgumentsDeltaEvent {
  call_id: string;
  delta: string;
  event_id: string;
  item_id: string;
  output_index: Integer;
  response_id: string;
  type: 'response.function_call_arguments.delta';
}

export interface RealtimeResponseFunctionCallArgumentsDoneEvent {
  arguments: string;
  call_id: string;
  event_id: string;
  item_id: string;
  name: string;
  output_index: Integer;
  response_id: string;
  type: 'response.function_call_arguments.done';
}

export interface RealtimeResponseMcpCallArgumentsDelta {
  delta: string;
  event_id: string;
  item_id: string;
  output_index: Integer;
  response_id: string;
  type: 'response.mcp_call_arguments.delta';
  obfuscation?: string | null;
}

export interface RealtimeResponseMcpCallArgumentsDone {
  arguments: string;
  event_id: string;
  item_id: string;
  output_index: Integer;
  response_id: string;
  type: 'response.mcp_call_arguments.done';
}

export interface RealtimeResponseMcpCallCompleted {
  event_id: string;
  item_id: string;
  output_index: Integer;
  type: 'response.mcp_call.completed';
}

export interface RealtimeResponseMcpCallFailed {
  event_id: string;
  item_id: string;
  output_index: Integer;
  type: 'response.mcp_call.failed';
}

export interface RealtimeResponseMcpCallInProgress {
  event_id: string;
  item_id: string;
  output_index: Integer;
  type: 'response.mcp_call.in_progress';
}

export interface RealtimeResponseOutputItemAddedEvent {
  event_id: string;
  item: RealtimeConversationItem;
  output_index: Integer;
  response_id: string;
  type: 'response.output_item.added';
}

export interface RealtimeResponseOutputItemDoneEvent {
  event_id: string;
  item: RealtimeConversationItem;
  output_index: Integer;
  response_id: string;
  type: 'response.output_item.done';
}

export interface RealtimeResponseTextDeltaEvent {
  content_index: Integer;
  delta: string;
  event_id: string;
  item_id: string;
  output_index: Integer;
  response_id: string;
  type: 'response.output_text.delta';
}

export interface RealtimeResponseTextDoneEvent {
  content_index: Integer;
  event_id: string;
  item_id: string;
  output_index: Integer;
  response_id: string;
  text: string;
  type: 'response.output_text.done';
}
