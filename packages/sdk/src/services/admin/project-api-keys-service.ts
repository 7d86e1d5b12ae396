import type {
  APIKeyDeleteParams,
  APIKeyDeleteResponse,
  APIKeyListParams,
  APIKeyRetrieveParams,
  APIKeyUpdateParams,
  ProjectAPIKey,
} from '@unabridged/contract';
import { adminProjectApiKeys } from '@unabridged/contract/families/admin/project-api-keys';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage } from '../../pagination/pages.ts';

/** API keys of a project. */
export class ProjectApiKeysService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns one API key of a project without its secret. */
  retrieve(
    apiKeyID: string,
    params: Omit<APIKeyRetrieveParams, 'api_key_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectAPIKey> {
    return this.#client.execute(
      adminProjectApiKeys.retrieve,
      { ...params, api_key_id: apiKeyID },
      options,
    );
  }

  /** Changes the name, the scopes or the expiry of a project's API key. */
  update(
    apiKeyID: string,
    params: Omit<APIKeyUpdateParams, 'api_key_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectAPIKey> {
    return this.#client.execute(
      adminProjectApiKeys.update,
      { ...params, api_key_id: apiKeyID },
      options,
    );
  }

  /** Lists a project's API keys without their secrets. */
  list(
    projectID: string,
    query?: Omit<APIKeyListParams, 'project_id'> | null,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<ProjectAPIKey>, ProjectAPIKey> {
    return this.#client.execute(
      adminProjectApiKeys.list,
      { ...query, project_id: projectID },
      options,
    );
  }

  /** Deletes a project's API key; requests that use it fail from then on. */
  delete(
    apiKeyID: string,
    params: Omit<APIKeyDeleteParams, 'api_key_id'>,
    options?: RequestOptions,
  ): APIPromise<APIKeyDeleteResponse> {
    return this.#client.execute(
      adminProjectApiKeys.delete,
      { ...params, api_key_id: apiKeyID },
      options,
    );
  }
}
