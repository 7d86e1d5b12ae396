import type {
  RealtimeCallAcceptParams,
  RealtimeCallCreateParams,
  RealtimeCallReferParams,
  RealtimeCallRejectParams,
} from '@unabridged/contract';
import { realtime } from '@unabridged/contract/families/realtime';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

import { acceptFiles } from '../../uploads/accept-files.ts';

/** Calls over WebRTC and SIP. */
export class RealtimeCallsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = acceptFiles(client);
  }

  /** Starts a Realtime session over WebRTC and returns the answer to the connection offer. */
  create(body: RealtimeCallCreateParams, options?: RequestOptions): APIPromise<Response> {
    return this.#client.execute(realtime.callsCreate, body, options);
  }

  /** Accepts an incoming SIP call and configures its Realtime session. */
  accept(
    callID: string,
    body: Omit<RealtimeCallAcceptParams, 'call_id'>,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.#client.execute(realtime.callsAccept, { ...body, call_id: callID }, options);
  }

  /** Ends a Realtime call, SIP or WebRTC. */
  hangup(callID: string, options?: RequestOptions): APIPromise<void> {
    return this.#client.execute(realtime.callsHangup, { call_id: callID }, options);
  }

  /** Transfers an active SIP call to another address. */
  refer(
    callID: string,
    body: Omit<RealtimeCallReferParams, 'call_id'>,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.#client.execute(realtime.callsRefer, { ...body, call_id: callID }, options);
  }

  /** Refuses an incoming SIP call, as declined or with another SIP status. */
  reject(
    callID: string,
    body?: Omit<RealtimeCallRejectParams, 'call_id'> | null,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.#client.execute(realtime.callsReject, { ...body, call_id: callID }, options);
  }
}
