import type {
  AgentSessionItem,
  AgentSessionSubagentTurnItemListParams,
} from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Items of one turn of a subagent. */
export class AgentSessionSubagentTurnItemsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the items of one turn of a subagent. */
  list(
    turnID: string,
    params: Omit<AgentSessionSubagentTurnItemListParams, 'turn_id'>,
    options?: RequestOptions,
  ): PagePromise<CursorPage<AgentSessionItem>, AgentSessionItem> {
    return this.#client.execute(
      agents.sessionsSubagentsTurnsItemsList,
      { ...params, turn_id: turnID },
      options,
    );
  }
}
