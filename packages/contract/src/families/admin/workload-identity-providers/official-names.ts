import type {
  WorkloadIdentityProviderAttributeTransformation,
  WorkloadIdentityProviderDiscovery,
  WorkloadIdentityProviderRestricted,
  WorkloadIdentityProviderServiceAccountDefault,
  WorkloadIdentityProviderUploadedJwks,
} from './types.ts';

/*
 * Further names that the official package has for types which are written once in
 * this contract. With its dots put back, each is the name that programs written
 * for it import.
 */
export type FederationRuleServiceAccountDefault = WorkloadIdentityProviderServiceAccountDefault;
export type FederationRuleRestricted = WorkloadIdentityProviderRestricted;
export type FederationRuleCreateParamsServiceAccountDefault =
  WorkloadIdentityProviderServiceAccountDefault;
export type FederationRuleCreateParamsRestricted = WorkloadIdentityProviderRestricted;
export type WorkloadIdentityProviderCreateParamsAttributeTransformation =
  WorkloadIdentityProviderAttributeTransformation;
export type WorkloadIdentityProviderCreateParamsDiscovery = WorkloadIdentityProviderDiscovery;
export type WorkloadIdentityProviderCreateParamsUploadedJwks = WorkloadIdentityProviderUploadedJwks;
export type WorkloadIdentityProviderUpdateParamsAttributeTransformation =
  WorkloadIdentityProviderAttributeTransformation;
