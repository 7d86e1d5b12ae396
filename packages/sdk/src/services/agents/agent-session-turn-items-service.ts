import type { AgentSessionItem, AgentSessionTurnItemListParams } from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage } from '../../pagination/pages.ts';

/** Items of one turn of a session. */
export class AgentSessionTurnItemsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the items of one turn of a session. */
  list(
    turnID: string,
    params: Omit<AgentSessionTurnItemListParams, 'turn_id'>,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<AgentSessionItem>, AgentSessionItem> {
    return this.#client.execute(
      agents.sessionsTurnsItemsList,
      { ...params, turn_id: turnID },
      options,
    );
  }
}
