import type { Integer } from '../../../scalars.ts';
import type {
  LiveError,
  LiveForkSessionConfig,
  LiveSessionConfig,
  LiveSessionResource,
  LiveSessionUpdateConfig,
  LiveSessionUsage,
} from './sessions.ts';
import type { LiveServerEventTransportFailedError } from './event-unions.ts';
import type { ResponseInputItem } from '../../responses/types/input-items.ts';

export interface LiveCommentaryAppendEvent {
  content: string;
  delegation_id: string | null;
  type: 'session.commentary.append';
  event_id?: string | null;
}

export interface LiveCommentaryAppendedEvent {
  end_ms: Integer;
  event_id: string;
  start_ms: Integer;
  type: 'session.commentary.appended';
  client_event_id?: string;
}

export interface LiveDelegationCreatedEvent {
  delegation: LiveDelegationCreatedEventDelegation;
  event_id: string;
  offset_ms: Integer;
  type: 'session.delegation.created';
  client_event_id?: string;
}

export interface LiveDelegationCreatedEventDelegation {
  id: string;
  target: 'client' | 'responses' | 'decisions';
  type: 'delegation';
  response_id?: string;
}

export interface LiveErrorEvent {
  error: LiveError;
  event_id: string;
  type: 'error';
  client_event_id?: string;
}

export interface LiveForkSessionStartEvent {
  session: LiveForkSessionConfig;
  type: 'session.start';
  event_id?: string | null;
}

export interface LiveInfoEvent {
  code: string;
  event_id: string;
  message: string;
  type: 'info';
  client_event_id?: string;
}

export interface LiveInputAudioAppendEvent {
  audio: string;
  type: 'session.input_audio.append';
  event_id?: string | null;
}

export interface LiveInputAudioMuteEvent {
  type: 'session.input_audio.mute';
  event_id?: string | null;
}

export interface LiveInputAudioMutedEvent {
  event_id: string;
  type: 'session.input_audio.muted';
  client_event_id?: string;
}

export interface LiveInputAudioUnmuteEvent {
  type: 'session.input_audio.unmute';
  event_id?: string | null;
}

export interface LiveInputAudioUnmutedEvent {
  event_id: string;
  type: 'session.input_audio.unmuted';
  client_event_id?: string;
}

export interface LiveInputTranscriptDeltaEvent {
  delta: string;
  end_ms: Integer;
  event_id: string;
  start_ms: Integer;
  type: 'session.input_transcript.delta';
  client_event_id?: string;
}

export interface LiveInstructionsAppendEvent {
  content: string;
  delegation_id: string | null;
  type: 'session.instructions.append';
  event_id?: string | null;
}

export interface LiveInstructionsAppendedEvent {
  end_ms: Integer;
  event_id: string;
  start_ms: Integer;
  type: 'session.instructions.appended';
  client_event_id?: string;
}

export interface LiveOutputAudioDeltaEvent {
  delta: string;
  type: 'session.output_audio.delta';
  end_ms?: Integer;
  start_ms?: Integer;
}

export interface LiveOutputAudioFixturePlayEvent {
  audio: string;
  type: 'session.output_audio.fixture.play';
  event_id?: string | null;
}

export interface LiveOutputAudioFixturePlayedEvent {
  event_id: string;
  type: 'session.output_audio.fixture.played';
  client_event_id?: string;
}

export interface LiveOutputAudioFixturePlayingEvent {
  event_id: string;
  type: 'session.output_audio.fixture.playing';
  client_event_id?: string;
}

export interface LiveOutputTranscriptDeltaEvent {
  delta: string;
  end_ms: Integer;
  event_id: string;
  start_ms: Integer;
  type: 'session.output_transcript.delta';
  client_event_id?: string;
}

export interface LiveResponseCreateEvent {
  type: 'response.create';
  event_id?: string | null;
}

export interface LiveResponseEvent {
  event: { [key: string]: unknown };
  event_id: string;
  type: 'response.event';
  client_event_id?: string;
  delegation_id?: string | null;
}

export interface LiveResponseItemCreateEvent {
  item: ResponseInputItem;
  type: 'response.item.create';
  event_id?: string | null;
}

export interface LiveServerEventSelector {
  type: string;
  response_event?: string;
}

export interface LiveSessionCloseEvent {
  type: 'session.close';
  event_id?: string | null;
}

export interface LiveSessionClosedEvent {
  event_id: string;
  reason: 'close_requested' | 'expired' | 'content' | 'remote_hangup' | 'connection_lost';
  session: LiveSessionResource;
  type: 'session.closed';
  usage: LiveSessionUsage;
  client_event_id?: string;
}

export interface LiveSessionStartEvent {
  session: LiveSessionConfig;
  type: 'session.start';
  event_id?: string | null;
}

export interface LiveSessionStartedEvent {
  event_id: string;
  session: LiveSessionResource;
  type: 'session.started';
  client_event_id?: string;
}

export interface LiveSessionUpdateEvent {
  session: LiveSessionUpdateConfig;
  type: 'session.update';
  event_id?: string | null;
}

export interface LiveSessionUpdatedEvent {
  event_id: string;
  session: LiveSessionResource;
  type: 'session.updated';
  client_event_id?: string;
}

export interface LiveSessionUsageUpdatedEvent {
  event_id: string;
  type: 'session.usage.updated';
  usage: LiveSessionUsage;
  client_event_id?: string;
  context_window?: LiveSessionUsageUpdatedEventContextWindow;
}

export interface LiveSessionUsageUpdatedEventContextWindow {
  usage_ratio: number;
}

export interface LiveThinkingAppendEvent {
  content: string;
  delegation_id: string | null;
  type: 'session.thinking.append';
  event_id?: string | null;
}

export interface LiveThinkingAppendedEvent {
  end_ms: Integer;
  event_id: string;
  start_ms: Integer;
  type: 'session.thinking.appended';
  client_event_id?: string;
}

export interface LiveSessionInputAudioAppend {
  audio: string;
  type: 'session.input_audio.append';
}

export interface LiveTransportDtmfReceived {
  event: string;
  event_id: string;
  type: 'transport.dtmf.received';
}

export interface LiveTransportDtmfSend {
  event: string;
  event_id: string;
  type: 'transport.dtmf.send';
  client_event_id?: string;
}

export interface LiveTransportDtmfSent {
  event: string;
  event_id: string;
  type: 'transport.dtmf.sent';
  client_event_id?: string;
}

export interface LiveTransportRinging {
  event_id: string;
  session_id: string;
  type: 'transport.ringing';
}

export interface LiveTransportAnswered {
  event_id: string;
  session_id: string;
  type: 'transport.answered';
}

export interface LiveTransportFailed {
  error: LiveServerEventTransportFailedError;
  event_id: string;
  session_id: string;
  type: 'transport.failed';
}
