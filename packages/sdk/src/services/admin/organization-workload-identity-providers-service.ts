import type {
  WorkloadIdentityProvider,
  WorkloadIdentityProviderCreateParams,
  WorkloadIdentityProviderDeleted,
  WorkloadIdentityProviderListParams,
  WorkloadIdentityProviderUpdateParams,
} from '@unabridged/contract';
import { adminWorkloadIdentityProviders } from '@unabridged/contract/families/admin/workload-identity-providers';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';
import { WorkloadIdentityProviderFederationRulesService } from './workload-identity-provider-federation-rules-service.ts';

/** Identity providers whose tokens stand in for keys. */
export class OrganizationWorkloadIdentityProvidersService {
  #client: Client;
  #federationRules: WorkloadIdentityProviderFederationRulesService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Rules that say which tokens of a provider stand for which account. */
  get federationRules(): WorkloadIdentityProviderFederationRulesService {
    return (this.#federationRules ??= new WorkloadIdentityProviderFederationRulesService(
      this.#client,
    ));
  }

  /** Registers an OpenID Connect issuer whose tokens workloads may exchange for access. */
  create(
    body: WorkloadIdentityProviderCreateParams,
    options?: RequestOptions,
  ): APIPromise<WorkloadIdentityProvider> {
    return this.#client.execute(adminWorkloadIdentityProviders.create, body, options);
  }

  /** Returns one workload identity provider. */
  retrieve(
    workloadIdentityProviderID: string,
    options?: RequestOptions,
  ): APIPromise<WorkloadIdentityProvider> {
    return this.#client.execute(
      adminWorkloadIdentityProviders.retrieve,
      { workload_identity_provider_id: workloadIdentityProviderID },
      options,
    );
  }

  /** Changes the settings of a workload identity provider. */
  update(
    workloadIdentityProviderID: string,
    body?: Omit<WorkloadIdentityProviderUpdateParams, 'workload_identity_provider_id'> | null,
    options?: RequestOptions,
  ): APIPromise<WorkloadIdentityProvider> {
    return this.#client.execute(
      adminWorkloadIdentityProviders.update,
      { ...body, workload_identity_provider_id: workloadIdentityProviderID },
      options,
    );
  }

  /** Lists the organization's workload identity providers. */
  list(
    query?: WorkloadIdentityProviderListParams | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<WorkloadIdentityProvider>, WorkloadIdentityProvider> {
    return this.#client.execute(adminWorkloadIdentityProviders.list, query ?? {}, options);
  }

  /** Deletes a workload identity provider. */
  delete(
    workloadIdentityProviderID: string,
    options?: RequestOptions,
  ): APIPromise<WorkloadIdentityProviderDeleted> {
    return this.#client.execute(
      adminWorkloadIdentityProviders.delete,
      { workload_identity_provider_id: workloadIdentityProviderID },
      options,
    );
  }
}
