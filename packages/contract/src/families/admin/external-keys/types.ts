import type { Integer, UnixSeconds } from '../../../scalars.ts';

export interface ExternalKey {
  id: string;
  api_project_ids: string[];
  created_at: UnixSeconds;
  name: string;
  object: string;
  type: string;
  workspace_id: string;
  audience?: string;
  external_id?: string;
  key_name?: string;
  key_ocid?: string;
  key_version?: string;
  key_version_ocid?: string;
  kms_arn?: string;
  kms_key_location?: string;
  kms_key_name?: string;
  kms_key_ring_name?: string;
  kms_key_version?: string;
  kms_project_id?: string;
  purpose?: 'ekm' | 'psp_decryption';
  region?: string;
  role_arn?: string;
  tenant_id?: string;
  vault_ocid?: string;
  vault_uri?: string;
  workload_identity_pool_id?: string;
  workload_identity_project_number?: string;
  workload_identity_provider_id?: string;
}

export interface ExternalKeyValidateResponse {
  status: string;
}

export type ExternalKeyCreateParams =
  | ExternalKeyCreateParamsAwsExternalKeyParams
  | ExternalKeyCreateParamsGcpExternalKeyParams
  | ExternalKeyCreateParamsAzureExternalKeyParams
  | ExternalKeyCreateParamsOciExternalKeyParams;

export interface ExternalKeyCreateParamsAwsExternalKeyParams {
  external_id: string;
  kms_arn: string;
  name: string;
  role_arn: string;
  type: 'aws';
  purpose?: 'ekm' | 'psp_decryption';
}

export interface ExternalKeyCreateParamsGcpExternalKeyParams {
  audience: string;
  kms_key_location: string;
  kms_key_name: string;
  kms_key_ring_name: string;
  kms_project_id: string;
  name: string;
  type: 'gcp';
  workload_identity_pool_id: string;
  workload_identity_project_number: string;
  workload_identity_provider_id: string;
  kms_key_version?: string;
  purpose?: 'ekm' | 'psp_decryption';
}

export interface ExternalKeyCreateParamsAzureExternalKeyParams {
  key_name: string;
  name: string;
  tenant_id: string;
  type: 'azure';
  vault_uri: string;
  key_version?: string;
  purpose?: 'ekm' | 'psp_decryption';
}

export interface ExternalKeyCreateParamsOciExternalKeyParams {
  key_ocid: string;
  name: string;
  region: string;
  type: 'oci';
  vault_ocid: string;
  key_version_ocid?: string;
  purpose?: 'ekm' | 'psp_decryption';
}

export interface ExternalKeyListParams {
  after?: string | null;
  order?: 'asc' | 'desc';
  purpose?: 'ekm' | 'psp_decryption';
  limit?: Integer;
}

export interface ExternalKeyRetrieveParams {
  external_key_id: string;
}

export interface ExternalKeyList {
  object: 'list';
  data: ExternalKey[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface ExternalKeyDeleteParams {
  external_key_id: string;
}

export interface ExternalKeyValidateParams {
  external_key_id: string;
}
