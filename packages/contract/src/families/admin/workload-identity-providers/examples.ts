import { example, onlyPage } from '../../../example.ts';
import { project_id } from '../projects/examples.ts';
import { adminWorkloadIdentityProviders } from './operations.ts';
import type { FederationRule, WorkloadIdentityProvider } from './types.ts';

const workload_identity_provider_id = 'wip_68f0e02ad67c8191a9e513fb80d2c741';
const workload_identity_federation_rule_id = 'wifr_68f0e03be78c8191baf6240c91e3d852';
const service_account_id = 'svc_acct_8TqZ2mXcWfKb';

const provider: WorkloadIdentityProvider = {
  id: workload_identity_provider_id,
  object: 'organization.workload_identity_provider',
  type: 'oidc',
  created_at: 1795348800,
  updated_at: 1795348800,
  name: 'GitHub Actions',
  description: null,
  enabled: true,
  issuer: 'https://token.actions.githubusercontent.com',
  audience: 'https://api.openai.com',
  attribute_transformations: [],
  verification: { type: 'discovery', discovery_url: null },
};

const rule: FederationRule = {
  id: workload_identity_federation_rule_id,
  object: 'organization.workload_identity_federation_rule',
  workload_identity_provider_id,
  created_at: 1795348860,
  updated_at: 1795348860,
  name: 'Releases of the main branch',
  description: null,
  enabled: true,
  attribute_matchers: { repository: 'acme/support', ref: 'refs/heads/main' },
  project_id,
  service_account_id,
  permissions: { type: 'service_account_default' },
};

export const adminWorkloadIdentityProvidersExamples = [
  example(adminWorkloadIdentityProviders.create, {
    request: {
      type: 'oidc',
      name: 'GitHub Actions',
      issuer: 'https://token.actions.githubusercontent.com',
      audience: 'https://api.openai.com',
    },
    response: provider,
  }),
  example(adminWorkloadIdentityProviders.retrieve, {
    request: { workload_identity_provider_id },
    response: provider,
  }),
  example(adminWorkloadIdentityProviders.update, {
    request: { workload_identity_provider_id, enabled: false },
    response: { ...provider, updated_at: 1795352400, enabled: false },
  }),
  example(adminWorkloadIdentityProviders.list, {
    request: { limit: 20, order: 'desc' },
    response: onlyPage(provider),
  }),
  example(adminWorkloadIdentityProviders.delete, {
    request: { workload_identity_provider_id },
    response: {
      id: workload_identity_provider_id,
      object: 'organization.workload_identity_provider.deleted',
      deleted: true,
    },
  }),
  example(adminWorkloadIdentityProviders.federationRulesCreate, {
    request: {
      workload_identity_provider_id,
      name: 'Releases of the main branch',
      attribute_matchers: { repository: 'acme/support', ref: 'refs/heads/main' },
      project_id,
      service_account_id,
    },
    response: rule,
  }),
  example(adminWorkloadIdentityProviders.federationRulesRetrieve, {
    request: { workload_identity_provider_id, workload_identity_federation_rule_id },
    response: rule,
  }),
  example(adminWorkloadIdentityProviders.federationRulesUpdate, {
    request: {
      workload_identity_provider_id,
      workload_identity_federation_rule_id,
      permissions: { type: 'restricted', scopes: ['model.request'] },
    },
    response: {
      ...rule,
      updated_at: 1795352400,
      permissions: { type: 'restricted', scopes: ['model.request'] },
    },
  }),
  example(adminWorkloadIdentityProviders.federationRulesList, {
    request: { workload_identity_provider_id, limit: 20 },
    response: onlyPage(rule),
  }),
  example(adminWorkloadIdentityProviders.federationRulesDelete, {
    request: { workload_identity_provider_id, workload_identity_federation_rule_id },
    response: {
      id: workload_identity_federation_rule_id,
      object: 'organization.workload_identity_federation_rule.deleted',
      deleted: true,
    },
  }),
];
