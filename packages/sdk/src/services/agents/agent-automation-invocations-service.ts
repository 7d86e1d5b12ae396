import type {
  AutomationInvocation,
  InvocationListParams,
  InvocationRetrieveParams,
} from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Runs of an automation. */
export class AgentAutomationInvocationsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Runs an automation now, besides its schedule. */
  create(automationID: string, options?: RequestOptions): APIPromise<AutomationInvocation> {
    return this.#client.execute(
      agents.automationsInvocationsCreate,
      { automation_id: automationID },
      options,
    );
  }

  /** Returns one run of an automation and how it ended. */
  retrieve(
    invocationID: string,
    params: Omit<InvocationRetrieveParams, 'invocation_id'>,
    options?: RequestOptions,
  ): APIPromise<AutomationInvocation> {
    return this.#client.execute(
      agents.automationsInvocationsRetrieve,
      { ...params, invocation_id: invocationID },
      options,
    );
  }

  /** Lists the runs of an automation. */
  list(
    automationID: string,
    query?: Omit<InvocationListParams, 'automation_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<AutomationInvocation>, AutomationInvocation> {
    return this.#client.execute(
      agents.automationsInvocationsList,
      { ...query, automation_id: automationID },
      options,
    );
  }
}
