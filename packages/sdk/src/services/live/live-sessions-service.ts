import type {
  LiveSessionAcceptParams,
  LiveSessionForkParams,
  LiveSessionForkResponse,
  LiveSessionReferParams,
  LiveSessionRejectParams,
} from '@unabridged/contract';
import { live } from '@unabridged/contract/families/live';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Live sessions that are going on. */
export class LiveSessionsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Accepts an incoming SIP call and starts a Live session for it. */
  accept(
    sessionID: string,
    body: Omit<LiveSessionAcceptParams, 'session_id'>,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.#client.execute(live.sessionsAccept, { ...body, session_id: sessionID }, options);
  }

  /** Downloads the recording of a Live session. */
  downloadRecording(sessionID: string, options?: RequestOptions): APIPromise<Response> {
    return this.#client.execute(live.sessionsDownloadRecording, { session_id: sessionID }, options);
  }

  /** Starts a new Live session from the state of a running one. */
  fork(
    sessionID: string,
    body: Omit<LiveSessionForkParams, 'session_id'>,
    options?: RequestOptions,
  ): APIPromise<LiveSessionForkResponse> {
    return this.#client.execute(live.sessionsFork, { ...body, session_id: sessionID }, options);
  }

  /** Ends a Live session and its call. */
  hangup(sessionID: string, options?: RequestOptions): APIPromise<void> {
    return this.#client.execute(live.sessionsHangup, { session_id: sessionID }, options);
  }

  /** Transfers the SIP call of a Live session to another address. */
  refer(
    sessionID: string,
    body: Omit<LiveSessionReferParams, 'session_id'>,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.#client.execute(live.sessionsRefer, { ...body, session_id: sessionID }, options);
  }

  /** Refuses an incoming SIP call with a SIP status. */
  reject(
    sessionID: string,
    body: Omit<LiveSessionRejectParams, 'session_id'>,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.#client.execute(live.sessionsReject, { ...body, session_id: sessionID }, options);
  }
}
