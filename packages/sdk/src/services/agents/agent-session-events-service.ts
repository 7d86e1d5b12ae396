import type { AgentSessionEvent, EventCreateParams, EventStreamParams } from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { Stream } from '../../streaming/stream.ts';

/** Events of a session: sent to it and streamed from it. */
export class AgentSessionEventsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Sends input to a session: messages, tool results, answers to approval requests, or a
   * cancellation.
   */
  create(
    sessionID: string,
    params: Omit<EventCreateParams, 'session_id'>,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.#client.execute(
      agents.sessionsEventsCreate,
      { ...params, session_id: sessionID },
      options,
    );
  }

  /** Streams what happens in a session from now on. */
  stream(
    sessionID: string,
    query?: Omit<EventStreamParams, 'session_id'> | null,
    options?: RequestOptions,
  ): APIPromise<Stream<AgentSessionEvent>> {
    const params = { ...query, session_id: sessionID };
    const streaming = { ...options, stream: true };
    return this.#client.execute(agents.sessionsEventsStream, params, streaming) as never;
  }
}
