import type {
  AgentSessionTurnListParams,
  AgentSessionTurnRetrieveParams,
  Turn,
} from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';
import { AgentSessionTurnItemsService } from './agent-session-turn-items-service.ts';

/** Turns of a session. */
export class AgentSessionTurnsService {
  #client: Client;
  #items: AgentSessionTurnItemsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Items of one turn of a session. */
  get items(): AgentSessionTurnItemsService {
    return (this.#items ??= new AgentSessionTurnItemsService(this.#client));
  }

  /** Returns one turn of a session. */
  retrieve(
    turnID: string,
    params: Omit<AgentSessionTurnRetrieveParams, 'turn_id'>,
    options?: RequestOptions,
  ): APIPromise<Turn> {
    return this.#client.execute(
      agents.sessionsTurnsRetrieve,
      { ...params, turn_id: turnID },
      options,
    );
  }

  /** Lists the turns of a session. */
  list(
    sessionID: string,
    query?: Omit<AgentSessionTurnListParams, 'session_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<Turn>, Turn> {
    return this.#client.execute(
      agents.sessionsTurnsList,
      { ...query, session_id: sessionID },
      options,
    );
  }
}
