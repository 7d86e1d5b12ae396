import { operation } from '../../operation.ts';
import type { BinaryInput } from '../../scalars.ts';
import type {
  LiveCreateParams,
  LiveCreateResponse,
  LiveSessionAcceptParams,
  LiveSessionDownloadRecordingParams,
  LiveSessionForkParams,
  LiveSessionForkResponse,
  LiveSessionHangupParams,
  LiveSessionReferParams,
  LiveSessionRejectParams,
} from './types/sessions.ts';

export const live = {
  /** Starts a Live voice session over WebRTC and returns the answer to the connection offer. */
  create: operation<LiveCreateParams, LiveCreateResponse>()({
    method: 'POST',
    path: '/live/sessions',
    accessor: 'live.create',
  }),
  /** Accepts an incoming SIP call and starts a Live session for it. */
  sessionsAccept: operation<LiveSessionAcceptParams, void>()({
    method: 'POST',
    path: '/live/sessions/{session_id}/accept',
    response: 'empty',
    accessor: 'live.sessions.accept',
  }),
  /** Downloads the recording of a Live session. */
  sessionsDownloadRecording: operation<LiveSessionDownloadRecordingParams, BinaryInput>()({
    method: 'GET',
    path: '/live/sessions/{session_id}/content',
    response: 'binary',
    accessor: 'live.sessions.downloadRecording',
  }),
  /** Starts a new Live session from the state of a running one. */
  sessionsFork: operation<LiveSessionForkParams, LiveSessionForkResponse>()({
    method: 'POST',
    path: '/live/sessions/{session_id}/fork',
    accessor: 'live.sessions.fork',
  }),
  /** Ends a Live session and its call. */
  sessionsHangup: operation<LiveSessionHangupParams, void>()({
    method: 'POST',
    path: '/live/sessions/{session_id}/hangup',
    request: 'none',
    response: 'empty',
    accessor: 'live.sessions.hangup',
  }),
  /** Transfers the SIP call of a Live session to another address. */
  sessionsRefer: operation<LiveSessionReferParams, void>()({
    method: 'POST',
    path: '/live/sessions/{session_id}/refer',
    response: 'empty',
    accessor: 'live.sessions.refer',
  }),
  /** Refuses an incoming SIP call with a SIP status. */
  sessionsReject: operation<LiveSessionRejectParams, void>()({
    method: 'POST',
    path: '/live/sessions/{session_id}/reject',
    response: 'empty',
    accessor: 'live.sessions.reject',
  }),
} as const;
