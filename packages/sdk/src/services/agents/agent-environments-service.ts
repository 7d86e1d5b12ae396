import type {
  EnvironmentCreateParams,
  EnvironmentInfo,
  EnvironmentListParams,
} from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';
import { AgentEnvironmentFilesService } from './agent-environment-files-service.ts';
import { AgentEnvironmentTemplatesService } from './agent-environment-templates-service.ts';

/** Environments that sessions of agents work in. */
export class AgentEnvironmentsService {
  #client: Client;
  #files: AgentEnvironmentFilesService | undefined;
  #templates: AgentEnvironmentTemplatesService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Files in an environment. */
  get files(): AgentEnvironmentFilesService {
    return (this.#files ??= new AgentEnvironmentFilesService(this.#client));
  }

  /** Templates that environments are made from. */
  get templates(): AgentEnvironmentTemplatesService {
    return (this.#templates ??= new AgentEnvironmentTemplatesService(this.#client));
  }

  /** Creates an environment that agents can run commands in, before a session needs it. */
  create(params: EnvironmentCreateParams, options?: RequestOptions): APIPromise<EnvironmentInfo> {
    return this.#client.execute(agents.environmentsCreate, params, options);
  }

  /** Returns one environment and its status. */
  retrieve(environmentID: string, options?: RequestOptions): APIPromise<EnvironmentInfo> {
    return this.#client.execute(
      agents.environmentsRetrieve,
      { environment_id: environmentID },
      options,
    );
  }

  /** Lists the project's environments. */
  list(
    query?: EnvironmentListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<EnvironmentInfo>, EnvironmentInfo> {
    return this.#client.execute(agents.environmentsList, query ?? {}, options);
  }
}
