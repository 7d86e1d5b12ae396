import type {
  AgentSessionSubagentTurnListParams,
  AgentSessionSubagentTurnRetrieveParams,
  Turn,
} from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';
import { AgentSessionSubagentTurnItemsService } from './agent-session-subagent-turn-items-service.ts';

/** Turns of a subagent. */
export class AgentSessionSubagentTurnsService {
  #client: Client;
  #items: AgentSessionSubagentTurnItemsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Items of one turn of a subagent. */
  get items(): AgentSessionSubagentTurnItemsService {
    return (this.#items ??= new AgentSessionSubagentTurnItemsService(this.#client));
  }

  /** Returns one turn of a subagent. */
  retrieve(
    turnID: string,
    params: Omit<AgentSessionSubagentTurnRetrieveParams, 'turn_id'>,
    options?: RequestOptions,
  ): APIPromise<Turn> {
    return this.#client.execute(
      agents.sessionsSubagentsTurnsRetrieve,
      { ...params, turn_id: turnID },
      options,
    );
  }

  /** Lists the turns of a subagent. */
  list(
    subagentID: string,
    params: Omit<AgentSessionSubagentTurnListParams, 'subagent_id'>,
    options?: RequestOptions,
  ): PagePromise<CursorPage<Turn>, Turn> {
    return this.#client.execute(
      agents.sessionsSubagentsTurnsList,
      { ...params, subagent_id: subagentID },
      options,
    );
  }
}
