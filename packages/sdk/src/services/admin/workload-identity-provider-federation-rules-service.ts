import type {
  FederationRule,
  FederationRuleCreateParams,
  FederationRuleDeleteParams,
  FederationRuleDeleted,
  FederationRuleListParams,
  FederationRuleRetrieveParams,
  FederationRuleUpdateParams,
} from '@unabridged/contract';
import { adminWorkloadIdentityProviders } from '@unabridged/contract/families/admin/workload-identity-providers';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { CursorPage } from '../../pagination/pages.ts';

/** Rules that say which tokens of a provider stand for which account. */
export class WorkloadIdentityProviderFederationRulesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Creates a rule that maps tokens of a provider to a service account of a project. */
  create(
    workloadIdentityProviderID: string,
    body: Omit<FederationRuleCreateParams, 'workload_identity_provider_id'>,
    options?: RequestOptions,
  ): APIPromise<FederationRule> {
    return this.#client.execute(
      adminWorkloadIdentityProviders.federationRulesCreate,
      { ...body, workload_identity_provider_id: workloadIdentityProviderID },
      options,
    );
  }

  /** Returns one federation rule. */
  retrieve(
    workloadIdentityFederationRuleID: string,
    params: Omit<FederationRuleRetrieveParams, 'workload_identity_federation_rule_id'>,
    options?: RequestOptions,
  ): APIPromise<FederationRule> {
    return this.#client.execute(
      adminWorkloadIdentityProviders.federationRulesRetrieve,
      { ...params, workload_identity_federation_rule_id: workloadIdentityFederationRuleID },
      options,
    );
  }

  /** Changes what a federation rule matches or what it grants. */
  update(
    workloadIdentityFederationRuleID: string,
    params: Omit<FederationRuleUpdateParams, 'workload_identity_federation_rule_id'>,
    options?: RequestOptions,
  ): APIPromise<FederationRule> {
    return this.#client.execute(
      adminWorkloadIdentityProviders.federationRulesUpdate,
      { ...params, workload_identity_federation_rule_id: workloadIdentityFederationRuleID },
      options,
    );
  }

  /** Lists the federation rules of a workload identity provider. */
  list(
    workloadIdentityProviderID: string,
    query?: Omit<FederationRuleListParams, 'workload_identity_provider_id'> | null,
    options?: RequestOptions,
  ): PagePromise<CursorPage<FederationRule>, FederationRule> {
    return this.#client.execute(
      adminWorkloadIdentityProviders.federationRulesList,
      { ...query, workload_identity_provider_id: workloadIdentityProviderID },
      options,
    );
  }

  /** Deletes a federation rule. */
  delete(
    workloadIdentityFederationRuleID: string,
    params: Omit<FederationRuleDeleteParams, 'workload_identity_federation_rule_id'>,
    options?: RequestOptions,
  ): APIPromise<FederationRuleDeleted> {
    return this.#client.execute(
      adminWorkloadIdentityProviders.federationRulesDelete,
      { ...params, workload_identity_federation_rule_id: workloadIdentityFederationRuleID },
      options,
    );
  }
}
