import type { AgentSessionItem, AgentSessionSubagentItemListParams } from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Items of a subagent. */
export class AgentSessionSubagentItemsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the items of a subagent over all its turns. */
  list(
    subagentID: string,
    params: Omit<AgentSessionSubagentItemListParams, 'subagent_id'>,
    options?: RequestOptions,
  ): PagePromise<CursorPage<AgentSessionItem>, AgentSessionItem> {
    return this.#client.execute(
      agents.sessionsSubagentsItemsList,
      { ...params, subagent_id: subagentID },
      options,
    );
  }
}
