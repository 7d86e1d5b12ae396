import type { APIKeyCreateParams, APIKeyCreateResponse } from '@unabridged/contract';
import { adminProjectServiceAccounts } from '@unabridged/contract/families/admin/project-service-accounts';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** API keys of a service account. */
export class ProjectServiceAccountApiKeysService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Creates a further API key for a service account and returns its secret, which is shown this
   * once.
   */
  create(
    serviceAccountID: string,
    params: Omit<APIKeyCreateParams, 'service_account_id'>,
    options?: RequestOptions,
  ): APIPromise<APIKeyCreateResponse> {
    return this.#client.execute(
      adminProjectServiceAccounts.apiKeysCreate,
      { ...params, service_account_id: serviceAccountID },
      options,
    );
  }
}
