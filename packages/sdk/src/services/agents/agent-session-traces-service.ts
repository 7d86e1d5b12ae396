import type { SessionTrace, TraceListParams } from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Traces of what a session did. */
export class AgentSessionTracesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the traces of a session in the JSON form of OpenTelemetry. */
  list(
    sessionID: string,
    query?: Omit<TraceListParams, 'session_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<SessionTrace>, SessionTrace> {
    return this.#client.execute(
      agents.sessionsTracesList,
      { ...query, session_id: sessionID },
      options,
    );
  }
}
