import type {
  ProjectServiceAccount,
  ServiceAccountCreateParams,
  ServiceAccountCreateResponse,
  ServiceAccountDeleteParams,
  ServiceAccountDeleteResponse,
  ServiceAccountListParams,
  ServiceAccountRetrieveParams,
  ServiceAccountUpdateParams,
} from '@unabridged/contract';
import { adminProjectServiceAccounts } from '@unabridged/contract/families/admin/project-service-accounts';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage } from '../../pagination/pages.ts';
import { ProjectServiceAccountApiKeysService } from './project-service-account-api-keys-service.ts';

/** Service accounts of a project: users that are programs. */
export class ProjectServiceAccountsService {
  #client: Client;
  #apiKeys: ProjectServiceAccountApiKeysService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** API keys of a service account. */
  get apiKeys(): ProjectServiceAccountApiKeysService {
    return (this.#apiKeys ??= new ProjectServiceAccountApiKeysService(this.#client));
  }

  /** Creates a service account in a project and returns its API key, which is shown this once. */
  create(
    projectID: string,
    body: Omit<ServiceAccountCreateParams, 'project_id'>,
    options?: RequestOptions,
  ): APIPromise<ServiceAccountCreateResponse> {
    return this.#client.execute(
      adminProjectServiceAccounts.create,
      { ...body, project_id: projectID },
      options,
    );
  }

  /** Returns one service account of a project. */
  retrieve(
    serviceAccountID: string,
    params: Omit<ServiceAccountRetrieveParams, 'service_account_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectServiceAccount> {
    return this.#client.execute(
      adminProjectServiceAccounts.retrieve,
      { ...params, service_account_id: serviceAccountID },
      options,
    );
  }

  /** Changes the name or the role of a service account. */
  update(
    serviceAccountID: string,
    params: Omit<ServiceAccountUpdateParams, 'service_account_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectServiceAccount> {
    return this.#client.execute(
      adminProjectServiceAccounts.update,
      { ...params, service_account_id: serviceAccountID },
      options,
    );
  }

  /** Lists the service accounts of a project. */
  list(
    projectID: string,
    query?: Omit<ServiceAccountListParams, 'project_id'> | null,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<ProjectServiceAccount>, ProjectServiceAccount> {
    return this.#client.execute(
      adminProjectServiceAccounts.list,
      { ...query, project_id: projectID },
      options,
    );
  }

  /** Deletes a service account from a project. */
  delete(
    serviceAccountID: string,
    params: Omit<ServiceAccountDeleteParams, 'service_account_id'>,
    options?: RequestOptions,
  ): APIPromise<ServiceAccountDeleteResponse> {
    return this.#client.execute(
      adminProjectServiceAccounts.delete,
      { ...params, service_account_id: serviceAccountID },
      options,
    );
  }
}
