import type {
  AgentSession,
  AgentSessionCreateParams,
  AgentSessionDeleted,
  AgentSessionEvent,
  AgentSessionListParams,
  AgentSessionUpdateParams,
} from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';
import type { Stream } from '../../streaming/stream.ts';
import { AgentSessionSubagentsService } from './agent-session-subagents-service.ts';
import { AgentSessionArtifactsService } from './agent-session-artifacts-service.ts';
import { AgentSessionItemsService } from './agent-session-items-service.ts';
import { AgentSessionEventsService } from './agent-session-events-service.ts';
import { AgentSessionTracesService } from './agent-session-traces-service.ts';
import { AgentSessionTurnsService } from './agent-session-turns-service.ts';

export interface AgentSessionCreateParamsNonStreaming extends AgentSessionCreateParams {
  stream?: false;
}

export interface AgentSessionCreateParamsStreaming extends AgentSessionCreateParams {
  stream: true;
}

/** Sessions of agents. */
export class AgentSessionsService {
  #client: Client;
  #subagents: AgentSessionSubagentsService | undefined;
  #artifacts: AgentSessionArtifactsService | undefined;
  #items: AgentSessionItemsService | undefined;
  #events: AgentSessionEventsService | undefined;
  #traces: AgentSessionTracesService | undefined;
  #turns: AgentSessionTurnsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Agents that a session's agent started. */
  get subagents(): AgentSessionSubagentsService {
    return (this.#subagents ??= new AgentSessionSubagentsService(this.#client));
  }

  /** Files that a session made. */
  get artifacts(): AgentSessionArtifactsService {
    return (this.#artifacts ??= new AgentSessionArtifactsService(this.#client));
  }

  /** Items of a session, over all turns. */
  get items(): AgentSessionItemsService {
    return (this.#items ??= new AgentSessionItemsService(this.#client));
  }

  /** Events of a session: sent to it and streamed from it. */
  get events(): AgentSessionEventsService {
    return (this.#events ??= new AgentSessionEventsService(this.#client));
  }

  /** Traces of what a session did. */
  get traces(): AgentSessionTracesService {
    return (this.#traces ??= new AgentSessionTracesService(this.#client));
  }

  /** Turns of a session. */
  get turns(): AgentSessionTurnsService {
    return (this.#turns ??= new AgentSessionTurnsService(this.#client));
  }

  /**
   * Starts a session of an agent and, on request, its first turn; streams its events if asked to.
   * With `stream: true` the events come as they are made.
   */
  create(
    body: AgentSessionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<AgentSession>;
  create(
    body: AgentSessionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AgentSessionEvent>>;
  create(
    body: AgentSessionCreateParams,
    options?: RequestOptions,
  ): APIPromise<AgentSession | Stream<AgentSessionEvent>>;
  create(
    body: AgentSessionCreateParams,
    options?: RequestOptions,
  ): APIPromise<AgentSession | Stream<AgentSessionEvent>> {
    return this.#client.execute(agents.sessionsCreate, body, options);
  }

  /** Returns one session and what it waits for. */
  retrieve(sessionID: string, options?: RequestOptions): APIPromise<AgentSession> {
    return this.#client.execute(agents.sessionsRetrieve, { session_id: sessionID }, options);
  }

  /** Changes the settings of a session. */
  update(
    sessionID: string,
    body?: Omit<AgentSessionUpdateParams, 'session_id'> | null,
    options?: RequestOptions,
  ): APIPromise<AgentSession> {
    return this.#client.execute(agents.sessionsUpdate, { ...body, session_id: sessionID }, options);
  }

  /** Lists the project's sessions. */
  list(
    query?: AgentSessionListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<AgentSession>, AgentSession> {
    return this.#client.execute(agents.sessionsList, query ?? {}, options);
  }

  /** Deletes a session. */
  delete(sessionID: string, options?: RequestOptions): APIPromise<AgentSessionDeleted> {
    return this.#client.execute(agents.sessionsDelete, { session_id: sessionID }, options);
  }
}
