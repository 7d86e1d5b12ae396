import { operation } from '../../../operation.ts';
import type {
  FederationRule,
  FederationRuleCreateParams,
  FederationRuleDeleteParams,
  FederationRuleDeleted,
  FederationRuleList,
  FederationRuleListParams,
  FederationRuleRetrieveParams,
  FederationRuleUpdateParams,
  WorkloadIdentityProvider,
  WorkloadIdentityProviderCreateParams,
  WorkloadIdentityProviderDeleteParams,
  WorkloadIdentityProviderDeleted,
  WorkloadIdentityProviderList,
  WorkloadIdentityProviderListParams,
  WorkloadIdentityProviderRetrieveParams,
  WorkloadIdentityProviderUpdateParams,
} from './types.ts';

export const adminWorkloadIdentityProviders = {
  /** Registers an OpenID Connect issuer whose tokens workloads may exchange for access. */
  create: operation<WorkloadIdentityProviderCreateParams, WorkloadIdentityProvider>()({
    method: 'POST',
    path: '/organization/workload_identity_providers',
    auth: 'admin',
    accessor: 'admin.organization.workloadIdentityProviders.create',
  }),
  /** Returns one workload identity provider. */
  retrieve: operation<WorkloadIdentityProviderRetrieveParams, WorkloadIdentityProvider>()({
    method: 'GET',
    path: '/organization/workload_identity_providers/{workload_identity_provider_id}',
    auth: 'admin',
    accessor: 'admin.organization.workloadIdentityProviders.retrieve',
  }),
  /** Changes the settings of a workload identity provider. */
  update: operation<WorkloadIdentityProviderUpdateParams, WorkloadIdentityProvider>()({
    method: 'POST',
    path: '/organization/workload_identity_providers/{workload_identity_provider_id}',
    auth: 'admin',
    accessor: 'admin.organization.workloadIdentityProviders.update',
  }),
  /** Lists the organization's workload identity providers. */
  list: operation<WorkloadIdentityProviderListParams, WorkloadIdentityProviderList>()({
    method: 'GET',
    path: '/organization/workload_identity_providers',
    page: 'cursor',
    auth: 'admin',
    accessor: 'admin.organization.workloadIdentityProviders.list',
  }),
  /** Deletes a workload identity provider. */
  delete: operation<WorkloadIdentityProviderDeleteParams, WorkloadIdentityProviderDeleted>()({
    method: 'DELETE',
    path: '/organization/workload_identity_providers/{workload_identity_provider_id}',
    auth: 'admin',
    accessor: 'admin.organization.workloadIdentityProviders.delete',
  }),
  /** Creates a rule that maps tokens of a provider to a service account of a project. */
  federationRulesCreate: operation<FederationRuleCreateParams, FederationRule>()({
    method: 'POST',
    path: '/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules',
    auth: 'admin',
    accessor: 'admin.organization.workloadIdentityProviders.federationRules.create',
  }),
  /** Returns one federation rule. */
  federationRulesRetrieve: operation<FederationRuleRetrieveParams, FederationRule>()({
    method: 'GET',
    path: '/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}',
    auth: 'admin',
    accessor: 'admin.organization.workloadIdentityProviders.federationRules.retrieve',
  }),
  /** Changes what a federation rule matches or what it grants. */
  federationRulesUpdate: operation<FederationRuleUpdateParams, FederationRule>()({
    method: 'POST',
    path: '/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}',
    auth: 'admin',
    accessor: 'admin.organization.workloadIdentityProviders.federationRules.update',
  }),
  /** Lists the federation rules of a workload identity provider. */
  federationRulesList: operation<FederationRuleListParams, FederationRuleList>()({
    method: 'GET',
    path: '/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules',
    page: 'cursor',
    auth: 'admin',
    accessor: 'admin.organization.workloadIdentityProviders.federationRules.list',
  }),
  /** Deletes a federation rule. */
  federationRulesDelete: operation<FederationRuleDeleteParams, FederationRuleDeleted>()({
    method: 'DELETE',
    path: '/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}',
    auth: 'admin',
    accessor: 'admin.organization.workloadIdentityProviders.federationRules.delete',
  }),
} as const;
