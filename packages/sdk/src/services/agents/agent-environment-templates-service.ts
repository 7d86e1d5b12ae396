import type {
  EnvironmentTemplate,
  EnvironmentTemplateDeleted,
  TemplateCreateParams,
  TemplateListParams,
  TemplateUpdateParams,
} from '@unabridged/contract';
import { agents } from '@unabridged/contract/families/agents';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Templates that environments are made from. */
export class AgentEnvironmentTemplatesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Creates a template that environments can be made from: packages, files, network and size. */
  create(
    body?: TemplateCreateParams | null,
    options?: RequestOptions,
  ): APIPromise<EnvironmentTemplate> {
    return this.#client.execute(agents.environmentsTemplatesCreate, body ?? {}, options);
  }

  /** Returns one environment template. */
  retrieve(
    environmentTemplateID: string,
    options?: RequestOptions,
  ): APIPromise<EnvironmentTemplate> {
    return this.#client.execute(
      agents.environmentsTemplatesRetrieve,
      { environment_template_id: environmentTemplateID },
      options,
    );
  }

  /** Changes an environment template; fields that are left out stay as they are. */
  update(
    environmentTemplateID: string,
    body?: Omit<TemplateUpdateParams, 'environment_template_id'> | null,
    options?: RequestOptions,
  ): APIPromise<EnvironmentTemplate> {
    return this.#client.execute(
      agents.environmentsTemplatesUpdate,
      { ...body, environment_template_id: environmentTemplateID },
      options,
    );
  }

  /** Lists the project's environment templates. */
  list(
    query?: TemplateListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<EnvironmentTemplate>, EnvironmentTemplate> {
    return this.#client.execute(agents.environmentsTemplatesList, query ?? {}, options);
  }

  /** Deletes an environment template. */
  delete(
    environmentTemplateID: string,
    options?: RequestOptions,
  ): APIPromise<EnvironmentTemplateDeleted> {
    return this.#client.execute(
      agents.environmentsTemplatesDelete,
      { environment_template_id: environmentTemplateID },
      options,
    );
  }
}
