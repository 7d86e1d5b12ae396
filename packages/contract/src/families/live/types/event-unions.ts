import type {
  LiveCommentaryAppendEvent,
  LiveCommentaryAppendedEvent,
  LiveDelegationCreatedEvent,
  LiveErrorEvent,
  LiveForkSessionStartEvent,
  LiveInfoEvent,
  LiveInputAudioAppendEvent,
  LiveInputAudioMuteEvent,
  LiveInputAudioMutedEvent,
  LiveInputAudioUnmuteEvent,
  LiveInputAudioUnmutedEvent,
  LiveInputTranscriptDeltaEvent,
  LiveInstructionsAppendEvent,
  LiveInstructionsAppendedEvent,
  LiveOutputAudioDeltaEvent,
  LiveOutputAudioFixturePlayEvent,
  LiveOutputAudioFixturePlayedEvent,
  LiveOutputAudioFixturePlayingEvent,
  LiveOutputTranscriptDeltaEvent,
  LiveResponseCreateEvent,
  LiveResponseEvent,
  LiveResponseItemCreateEvent,
  LiveSessionCloseEvent,
  LiveSessionClosedEvent,
  LiveSessionInputAudioAppend,
  LiveSessionStartEvent,
  LiveSessionStartedEvent,
  LiveSessionUpdateEvent,
  LiveSessionUpdatedEvent,
  LiveSessionUsageUpdatedEvent,
  LiveThinkingAppendEvent,
  LiveThinkingAppendedEvent,
  LiveTransportAnswered,
  LiveTransportDtmfReceived,
  LiveTransportDtmfSend,
  LiveTransportDtmfSent,
  LiveTransportFailed,
  LiveTransportRinging,
} from './events.ts';
import type {
  LiveDecisionCreateEvent,
  LiveDecisionEvent,
  LiveDecisionItemCreateEvent,
  LiveDecisionItemCreatedEvent,
  LiveDecisionItemDeleteEvent,
  LiveDecisionItemDeletedEvent,
} from './decisions.ts';

export type LiveForkClientEvent =
  | LiveForkSessionStartEvent
  | LiveSessionUpdateEvent
  | LiveInputAudioAppendEvent
  | LiveInputAudioMuteEvent
  | LiveInputAudioUnmuteEvent
  | LiveOutputAudioFixturePlayEvent
  | LiveInstructionsAppendEvent
  | LiveThinkingAppendEvent
  | LiveCommentaryAppendEvent
  | LiveDecisionCreateEvent
  | LiveDecisionItemCreateEvent
  | LiveDecisionItemDeleteEvent
  | LiveResponseItemCreateEvent
  | LiveResponseCreateEvent
  | LiveSessionCloseEvent;

export type LiveForkServerEvent = LiveServerEvent;

export type LiveConnectClientEvent =
  | LiveSessionUpdateEvent
  | LiveInputAudioMuteEvent
  | LiveInputAudioUnmuteEvent
  | LiveOutputAudioFixturePlayEvent
  | LiveConnectClientEventTransportDtmfSend
  | LiveInstructionsAppendEvent
  | LiveThinkingAppendEvent
  | LiveCommentaryAppendEvent
  | LiveDecisionCreateEvent
  | LiveDecisionItemCreateEvent
  | LiveDecisionItemDeleteEvent
  | LiveResponseItemCreateEvent
  | LiveResponseCreateEvent
  | LiveSessionCloseEvent;

export interface LiveConnectClientEventTransportDtmfSend {
  event: string;
  type: 'transport.dtmf.send';
  event_id?: string | null;
}

export type LiveConnectServerEvent = LiveServerEvent;

export type LiveClientEvent =
  | LiveSessionStartEvent
  | LiveSessionUpdateEvent
  | LiveInputAudioAppendEvent
  | LiveInputAudioMuteEvent
  | LiveInputAudioUnmuteEvent
  | LiveOutputAudioFixturePlayEvent
  | LiveInstructionsAppendEvent
  | LiveThinkingAppendEvent
  | LiveCommentaryAppendEvent
  | LiveDecisionCreateEvent
  | LiveDecisionItemCreateEvent
  | LiveDecisionItemDeleteEvent
  | LiveResponseItemCreateEvent
  | LiveResponseCreateEvent
  | LiveSessionCloseEvent;

export type LiveServerEvent =
  | LiveSessionStartedEvent
  | LiveSessionUpdatedEvent
  | LiveInputAudioMutedEvent
  | LiveInputAudioUnmutedEvent
  | LiveOutputAudioFixturePlayingEvent
  | LiveOutputAudioFixturePlayedEvent
  | LiveInstructionsAppendedEvent
  | LiveThinkingAppendedEvent
  | LiveCommentaryAppendedEvent
  | LiveSessionInputAudioAppend
  | LiveOutputAudioDeltaEvent
  | LiveInputTranscriptDeltaEvent
  | LiveOutputTranscriptDeltaEvent
  | LiveDelegationCreatedEvent
  | LiveDecisionEvent
  | LiveDecisionItemCreatedEvent
  | LiveDecisionItemDeletedEvent
  | LiveResponseEvent
  | LiveSessionUsageUpdatedEvent
  | LiveSessionClosedEvent
  | LiveErrorEvent
  | LiveInfoEvent
  | LiveTransportDtmfReceived
  | LiveTransportDtmfSend
  | LiveTransportDtmfSent
  | LiveTransportRinging
  | LiveTransportAnswered
  | LiveTransportFailed;

export interface LiveServerEventTransportFailedError {
  code: string;
  message: string;
  type: 'call_error';
  param?: string;
}
