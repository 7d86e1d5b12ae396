import type { Integer, UnixSeconds } from '../../../scalars.ts';

export interface AwsExternalStorageProvider {
  account_id: string;
  bucket: string;
  external_id: string;
  region: string;
  role_arn: string;
  type: 'aws';
}

export interface AzureExternalStorageProvider {
  account_name: string;
  container: string;
  region: string;
  resource_group: string;
  subscription_id: string;
  tenant_id: string;
  type: 'azure';
}

export interface ExternalStorageConfiguration {
  id: string;
  created_at: UnixSeconds;
  geography: string;
  object: 'organization.external_storage';
  project_id: string;
  provider:
    | AwsExternalStorageProvider
    | AzureExternalStorageProvider
    | GcpExternalStorageProvider
    | OciExternalStorageProvider;
  status: 'pending' | 'validated' | 'degraded' | 'unhealthy';
}

export interface ExternalStorageDeleted {
  id: string;
  deleted: boolean;
  object: 'organization.external_storage.deleted';
}

export interface GcpExternalStorageProvider {
  audience: string;
  bucket: string;
  region: string;
  type: 'gcp';
  workload_identity_pool_id: string;
  workload_identity_project_number: string;
  workload_identity_provider_id: string;
}

export interface OciExternalStorageProvider {
  bucket: string;
  region: string;
  tenancy_ocid: string;
  type: 'oci';
}

export interface ExternalStorageCreateParams {
  project_id: string;
  provider:
    | ExternalStorageCreateParamsAws
    | ExternalStorageCreateParamsAzure
    | ExternalStorageCreateParamsGcp
    | ExternalStorageCreateParamsOci;
}

export interface ExternalStorageCreateParamsAws {
  bucket: string;
  role_arn: string;
  type: 'aws';
}

export interface ExternalStorageCreateParamsAzure {
  account_name: string;
  container: string;
  resource_group: string;
  subscription_id: string;
  tenant_id: string;
  type: 'azure';
}

export interface ExternalStorageCreateParamsGcp {
  bucket: string;
  type: 'gcp';
  workload_identity_pool_id: string;
  workload_identity_project_number: string;
  workload_identity_provider_id: string;
}

export interface ExternalStorageCreateParamsOci {
  bucket: string;
  region: string;
  tenancy_ocid: string;
  type: 'oci';
}

export interface ExternalStorageListParams {
  after?: string | null;
  order?: 'asc' | 'desc';
  project_id?: string | null;
  limit?: Integer;
}

export interface ExternalStorageRetrieveParams {
  external_storage_id: string;
}

export interface ExternalStorageConfigurationList {
  object: 'list';
  data: ExternalStorageConfiguration[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface ExternalStorageDeleteParams {
  external_storage_id: string;
}

export interface ExternalStorageValidateParams {
  external_storage_id: string;
}
