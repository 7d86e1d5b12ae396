import type {
  Agent,
  AgentCreateParams,
  AgentDeleted,
  AgentListParams,
  AgentUpdateParams,
} from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { APIPromise } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import type { RequestOptions } from '../client/request-options.ts';
import type { PagePromise } from '../pagination/page-promise.ts';
import type { CursorPage } from '../pagination/pages.ts';
import { AgentAutomationsService } from './agents/agent-automations-service.ts';
import { AgentEnvironmentsService } from './agents/agent-environments-service.ts';
import { AgentSessionsService } from './agents/agent-sessions-service.ts';
import { VaultsService } from './vaults-service.ts';

/** Agents: a model with instructions and tools that works in sessions. */
export class AgentsService {
  #client: Client;
  #automations: AgentAutomationsService | undefined;
  #environments: AgentEnvironmentsService | undefined;
  #sessions: AgentSessionsService | undefined;
  #vaults: VaultsService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Automations: agents that start on a schedule or on an event. */
  get automations(): AgentAutomationsService {
    return (this.#automations ??= new AgentAutomationsService(this.#client));
  }

  /** Environments that sessions of agents work in. */
  get environments(): AgentEnvironmentsService {
    return (this.#environments ??= new AgentEnvironmentsService(this.#client));
  }

  /** Sessions of agents. */
  get sessions(): AgentSessionsService {
    return (this.#sessions ??= new AgentSessionsService(this.#client));
  }

  /** Vaults: collections of credentials that agents may use. */
  get vaults(): VaultsService {
    return (this.#vaults ??= new VaultsService(this.#client));
  }

  /** Creates a reusable agent: model, instructions, tools and limits under one id. */
  create(body: AgentCreateParams, options?: RequestOptions): APIPromise<Agent> {
    return this.#client.execute(agents.create, body, options);
  }

  /** Returns one agent. */
  retrieve(agentID: string, options?: RequestOptions): APIPromise<Agent> {
    return this.#client.execute(agents.retrieve, { agent_id: agentID }, options);
  }

  /** Changes an agent; fields that are left out stay as they are. */
  update(
    agentID: string,
    body?: Omit<AgentUpdateParams, 'agent_id'> | null,
    options?: RequestOptions,
  ): APIPromise<Agent> {
    return this.#client.execute(agents.update, { ...body, agent_id: agentID }, options);
  }

  /** Lists the project's agents. */
  list(
    query?: AgentListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<Agent>, Agent> {
    return this.#client.execute(agents.list, query ?? {}, options);
  }

  /** Deletes an agent. */
  delete(agentID: string, options?: RequestOptions): APIPromise<AgentDeleted> {
    return this.#client.execute(agents.delete, { agent_id: agentID }, options);
  }
}
