import type { Integer } from '../../../scalars.ts';
import type { RealtimeConversationItem } from './items.ts';
import type { RealtimeResponseCreateParams } from './responses.ts';
import type { RealtimeSessionUpdateEvent } from './beta-sessions.ts';

export interface RealtimeConversationItemCreateEvent {
  item: RealtimeConversationItem;
  type: 'conversation.item.create';
  event_id?: string;
  previous_item_id?: string;
}

export interface RealtimeConversationItemDeleteEvent {
  item_id: string;
  type: 'conversation.item.delete';
  event_id?: string;
}

export interface RealtimeConversationItemRetrieveEvent {
  item_id: string;
  type: 'conversation.item.retrieve';
  event_id?: string;
}

export interface RealtimeConversationItemTruncateEvent {
  audio_end_ms: Integer;
  content_index: Integer;
  item_id: string;
  type: 'conversation.item.truncate';
  event_id?: string;
}

export interface RealtimeInputAudioBufferAppendEvent {
  audio: string;
  type: 'input_audio_buffer.append';
  event_id?: string;
}

export interface RealtimeInputAudioBufferClearEvent {
  type: 'input_audio_buffer.clear';
  event_id?: string;
}

export interface RealtimeInputAudioBufferCommitEvent {
  type: 'input_audio_buffer.commit';
  event_id?: string;
}

export interface RealtimeOutputAudioBufferClearEvent {
  type: 'output_audio_buffer.clear';
  event_id?: string;
}

export type RealtimeClientEvent =
  | RealtimeConversationItemCreateEvent
  | RealtimeConversationItemDeleteEvent
  | RealtimeConversationItemRetrieveEvent
  | RealtimeConversationItemTruncateEvent
  | RealtimeInputAudioBufferAppendEvent
  | RealtimeInputAudioBufferClearEvent
  | RealtimeOutputAudioBufferClearEvent
  | RealtimeInputAudioBufferCommitEvent
  | RealtimeResponseCancelEvent
  | RealtimeResponseCreateEvent
  | RealtimeSessionUpdateEvent;

export interface RealtimeResponseCancelEvent {
  type: 'response.cancel';
  event_id?: string;
  response_id?: string;
}

export interface RealtimeResponseCreateEvent {
  type: 'response.create';
  event_id?: string;
  response?: RealtimeResponseCreateParams;
}
