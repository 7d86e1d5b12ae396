import type { Subagent, SubagentListParams, SubagentRetrieveParams } from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';
import { AgentSessionSubagentItemsService } from './agent-session-subagent-items-service.ts';
import { AgentSessionSubagentTurnsService } from './agent-session-subagent-turns-service.ts';

/** Agents that a session's agent started. */
export class AgentSessionSubagentsService {
  #client: Client;
  #items: AgentSessionSubagentItemsService | undefined;
  #turns: AgentSessionSubagentTurnsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Items of a subagent. */
  get items(): AgentSessionSubagentItemsService {
    return (this.#items ??= new AgentSessionSubagentItemsService(this.#client));
  }

  /** Turns of a subagent. */
  get turns(): AgentSessionSubagentTurnsService {
    return (this.#turns ??= new AgentSessionSubagentTurnsService(this.#client));
  }

  /** Returns one subagent of a session. */
  retrieve(
    subagentID: string,
    params: Omit<SubagentRetrieveParams, 'subagent_id'>,
    options?: RequestOptions,
  ): APIPromise<Subagent> {
    return this.#client.execute(
      agents.sessionsSubagentsRetrieve,
      { ...params, subagent_id: subagentID },
      options,
    );
  }

  /** Lists the subagents that a session created. */
  list(
    sessionID: string,
    query?: Omit<SubagentListParams, 'session_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<Subagent>, Subagent> {
    return this.#client.execute(
      agents.sessionsSubagentsList,
      { ...query, session_id: sessionID },
      options,
    );
  }
}
