import type { Integer, UnixSeconds } from '../../../scalars.ts';

export interface FederationRule {
  id: string;
  attribute_matchers: { [key: string]: string | boolean | number };
  created_at: UnixSeconds;
  description: string | null;
  enabled: boolean;
  name: string | null;
  object: 'organization.workload_identity_federation_rule';
  permissions: WorkloadIdentityProviderServiceAccountDefault | WorkloadIdentityProviderRestricted;
  project_id: string;
  service_account_id: string;
  updated_at: UnixSeconds;
  workload_identity_provider_id: string;
}

export interface FederationRuleDeleted {
  id: string;
  deleted: boolean;
  object: 'organization.workload_identity_federation_rule.deleted';
}

export interface FederationRuleCreateParams {
  workload_identity_provider_id: string;
  attribute_matchers: { [key: string]: string | boolean | number };
  project_id: string;
  service_account_id: string;
  description?: string;
  enabled?: boolean;
  name?: string;
  permissions?: WorkloadIdentityProviderServiceAccountDefault | WorkloadIdentityProviderRestricted;
}

export interface FederationRuleRetrieveParams {
  workload_identity_federation_rule_id: string;
  workload_identity_provider_id: string;
}

export interface FederationRuleUpdateParams {
  workload_identity_federation_rule_id: string;
  workload_identity_provider_id: string;
  attribute_matchers?: { [key: string]: string | boolean | number };
  description?: string | null;
  enabled?: boolean;
  name?: string | null;
  permissions?:
    | FederationRuleUpdateParamsDefaultPermissionsParam
    | FederationRuleUpdateParamsRestrictedPermissionsParam;
}

export interface FederationRuleUpdateParamsDefaultPermissionsParam {
  type: 'service_account_default';
}

export interface FederationRuleUpdateParamsRestrictedPermissionsParam {
  scopes: string[];
  type: 'restricted';
}

export interface FederationRuleListParams {
  workload_identity_provider_id: string;
  order?: 'asc' | 'desc';
  service_account_id?: string;
  after?: string;
  limit?: Integer;
}

export interface FederationRuleDeleteParams {
  workload_identity_federation_rule_id: string;
  workload_identity_provider_id: string;
}

export interface WorkloadIdentityProvider {
  id: string;
  attribute_transformations: WorkloadIdentityProviderAttributeTransformation[];
  audience: string;
  created_at: UnixSeconds;
  description: string | null;
  enabled: boolean;
  issuer: string;
  name: string;
  object: 'organization.workload_identity_provider';
  type: 'oidc';
  updated_at: UnixSeconds;
  verification: WorkloadIdentityProviderDiscovery | WorkloadIdentityProviderUploadedJwks;
}

export interface WorkloadIdentityProviderAttributeTransformation {
  attribute: string;
  expression: string;
}

export interface WorkloadIdentityProviderDiscovery {
  discovery_url: string | null;
  type: 'discovery';
}

export interface WorkloadIdentityProviderUploadedJwks {
  jwks: { [key: string]: unknown };
  type: 'uploaded_jwks';
}

export interface WorkloadIdentityProviderDeleted {
  id: string;
  deleted: boolean;
  object: 'organization.workload_identity_provider.deleted';
}

export interface WorkloadIdentityProviderCreateParams {
  audience: string;
  issuer: string;
  name: string;
  type: 'oidc';
  attribute_transformations?: WorkloadIdentityProviderAttributeTransformation[];
  description?: string;
  enabled?: boolean;
  verification?: WorkloadIdentityProviderDiscovery | WorkloadIdentityProviderUploadedJwks;
}

export interface WorkloadIdentityProviderUpdateParams {
  workload_identity_provider_id: string;
  attribute_transformations?: WorkloadIdentityProviderAttributeTransformation[];
  audience?: string;
  description?: string | null;
  enabled?: boolean;
  issuer?: string;
  name?: string;
  verification?:
    | WorkloadIdentityProviderUpdateParamsDiscoveryVerificationParam
    | WorkloadIdentityProviderUpdateParamsUploadedJwksVerificationParam;
}

export interface WorkloadIdentityProviderUpdateParamsDiscoveryVerificationParam {
  discovery_url: string | null;
  type: 'discovery';
}

export interface WorkloadIdentityProviderUpdateParamsUploadedJwksVerificationParam {
  jwks: { [key: string]: unknown };
  type: 'uploaded_jwks';
}

export interface WorkloadIdentityProviderListParams {
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface WorkloadIdentityProviderRetrieveParams {
  workload_identity_provider_id: string;
}

export interface WorkloadIdentityProviderList {
  object: 'list';
  data: WorkloadIdentityProvider[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface WorkloadIdentityProviderDeleteParams {
  workload_identity_provider_id: string;
}

export interface FederationRuleList {
  object: 'list';
  data: FederationRule[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface WorkloadIdentityProviderServiceAccountDefault {
  type: 'service_account_default';
}

export interface WorkloadIdentityProviderRestricted {
  scopes: string[];
  type: 'restricted';
}
