import { operation } from '../../operation.ts';
import type { BinaryInput } from '../../scalars.ts';
import type {
  BetaRealtimeSessionCreateParams,
  BetaRealtimeSessionCreateResponse,
  BetaRealtimeTranscriptionSession,
  BetaRealtimeTranscriptionSessionCreateParams,
} from './types/beta-sessions.ts';
import type {
  RealtimeCallAcceptParams,
  RealtimeCallCreateParams,
  RealtimeCallHangupParams,
  RealtimeCallReferParams,
  RealtimeCallRejectParams,
  RealtimeClientSecretCreateParams,
  RealtimeClientSecretCreateResponse,
  RealtimeTranslationClientSecretCreateParams,
} from './types/requests.ts';
import type { RealtimeTranslationClientSecretCreateResponse } from './types/translation.ts';

export const realtime = {
  /** Creates a token for a Realtime session of the removed beta interface. */
  betaSessionsCreate: operation<
    BetaRealtimeSessionCreateParams,
    BetaRealtimeSessionCreateResponse
  >()({
    method: 'POST',
    path: '/realtime/sessions',
    beta: 'assistants=v2',
    shutdown: '2026-05-12',
    deprecated: 'Use realtime.clientSecrets.create.',
    accessor: 'beta.realtime.sessions.create',
  }),
  /** Creates a token for a transcription session of the removed beta Realtime interface. */
  betaTranscriptionSessionsCreate: operation<
    BetaRealtimeTranscriptionSessionCreateParams,
    BetaRealtimeTranscriptionSession
  >()({
    method: 'POST',
    path: '/realtime/transcription_sessions',
    beta: 'assistants=v2',
    shutdown: '2026-05-12',
    deprecated: 'Use realtime.clientSecrets.create.',
    accessor: 'beta.realtime.transcriptionSessions.create',
  }),
  /** Creates a short-lived secret with which a browser or an app opens a Realtime session. */
  clientSecretsCreate: operation<
    RealtimeClientSecretCreateParams,
    RealtimeClientSecretCreateResponse
  >()({
    method: 'POST',
    path: '/realtime/client_secrets',
    accessor: 'realtime.clientSecrets.create',
  }),
  /** Starts a Realtime session over WebRTC and returns the answer to the connection offer. */
  callsCreate: operation<RealtimeCallCreateParams, BinaryInput>()({
    method: 'POST',
    path: '/realtime/calls',
    request: 'multipart',
    response: 'binary',
    accessor: 'realtime.calls.create',
  }),
  /** Accepts an incoming SIP call and configures its Realtime session. */
  callsAccept: operation<RealtimeCallAcceptParams, void>()({
    method: 'POST',
    path: '/realtime/calls/{call_id}/accept',
    response: 'empty',
    accessor: 'realtime.calls.accept',
  }),
  /** Ends a Realtime call, SIP or WebRTC. */
  callsHangup: operation<RealtimeCallHangupParams, void>()({
    method: 'POST',
    path: '/realtime/calls/{call_id}/hangup',
    request: 'none',
    response: 'empty',
    accessor: 'realtime.calls.hangup',
  }),
  /** Transfers an active SIP call to another address. */
  callsRefer: operation<RealtimeCallReferParams, void>()({
    method: 'POST',
    path: '/realtime/calls/{call_id}/refer',
    response: 'empty',
    accessor: 'realtime.calls.refer',
  }),
  /** Refuses an incoming SIP call, as declined or with another SIP status. */
  callsReject: operation<RealtimeCallRejectParams, void>()({
    method: 'POST',
    path: '/realtime/calls/{call_id}/reject',
    response: 'empty',
    accessor: 'realtime.calls.reject',
  }),
  /** Creates a short-lived secret with which a browser or an app opens a translation session. */
  translationsClientSecretsCreate: operation<
    RealtimeTranslationClientSecretCreateParams,
    RealtimeTranslationClientSecretCreateResponse
  >()({
    method: 'POST',
    path: '/realtime/translations/client_secrets',
    accessor: 'realtime.translations.clientSecrets.create',
  }),
} as const;
