import type { AgentSessionItem, AgentSessionItemListParams } from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Items of a session, over all turns. */
export class AgentSessionItemsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the items of a session over all its turns. */
  list(
    sessionID: string,
    query?: Omit<AgentSessionItemListParams, 'session_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<AgentSessionItem>, AgentSessionItem> {
    return this.#client.execute(
      agents.sessionsItemsList,
      { ...query, session_id: sessionID },
      options,
    );
  }
}
