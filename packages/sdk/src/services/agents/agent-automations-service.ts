import type {
  Automation,
  AutomationCreateParams,
  AutomationDeleted,
  AutomationListParams,
  AutomationUpdateParams,
} from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';
import { AgentAutomationInvocationsService } from './agent-automation-invocations-service.ts';

/** Automations: agents that start on a schedule or on an event. */
export class AgentAutomationsService {
  #client: Client;
  #invocations: AgentAutomationInvocationsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Runs of an automation. */
  get invocations(): AgentAutomationInvocationsService {
    return (this.#invocations ??= new AgentAutomationInvocationsService(this.#client));
  }

  /** Schedules sessions of an agent, once or periodically. */
  create(body: AutomationCreateParams, options?: RequestOptions): APIPromise<Automation> {
    return this.#client.execute(agents.automationsCreate, body, options);
  }

  /** Returns one automation. */
  retrieve(automationID: string, options?: RequestOptions): APIPromise<Automation> {
    return this.#client.execute(
      agents.automationsRetrieve,
      { automation_id: automationID },
      options,
    );
  }

  /** Changes the schedule, the target or the prompt of an automation. */
  update(
    automationID: string,
    body: Omit<AutomationUpdateParams, 'automation_id'>,
    options?: RequestOptions,
  ): APIPromise<Automation> {
    return this.#client.execute(
      agents.automationsUpdate,
      { ...body, automation_id: automationID },
      options,
    );
  }

  /** Lists the project's automations. */
  list(
    query?: AutomationListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<Automation>, Automation> {
    return this.#client.execute(agents.automationsList, query ?? {}, options);
  }

  /** Deletes an automation, so that it starts no more sessions. */
  delete(automationID: string, options?: RequestOptions): APIPromise<AutomationDeleted> {
    return this.#client.execute(agents.automationsDelete, { automation_id: automationID }, options);
  }

  /** Pauses an automation until it is resumed. */
  pause(automationID: string, options?: RequestOptions): APIPromise<Automation> {
    return this.#client.execute(agents.automationsPause, { automation_id: automationID }, options);
  }

  /** Resumes a paused automation. */
  resume(automationID: string, options?: RequestOptions): APIPromise<Automation> {
    return this.#client.execute(agents.automationsResume, { automation_id: automationID }, options);
  }
}
