import type { Integer, UnixSeconds } from '../../../scalars.ts';

export interface APIKeyCreateResponse {
  id: string;
  created_at: UnixSeconds;
  name: string;
  object: 'organization.project.service_account.api_key';
  value: string;
  expires_at?: UnixSeconds | null;
}

export interface APIKeyCreateParams {
  service_account_id: string;
  project_id: string;
  expires_in_seconds?: Integer | null;
  name?: string;
  scopes?: string[];
}

export interface ProjectServiceAccount {
  id: string;
  created_at: UnixSeconds;
  name: string;
  object: 'organization.project.service_account';
  role: 'owner' | 'member' | 'none';
}

export interface ServiceAccountCreateResponse {
  id: string;
  api_key: ServiceAccountCreateResponseAPIKey | null;
  created_at: UnixSeconds;
  name: string;
  object: 'organization.project.service_account';
  role: 'member' | 'none';
}

export interface ServiceAccountCreateResponseAPIKey {
  id: string;
  created_at: UnixSeconds;
  name: string;
  object: 'organization.project.service_account.api_key';
  value: string;
  expires_at?: UnixSeconds | null;
}

export interface ServiceAccountDeleteResponse {
  id: string;
  deleted: boolean;
  object: 'organization.project.service_account.deleted';
}

export interface ServiceAccountCreateParams {
  project_id: string;
  name: string;
  create_service_account_only?: boolean | null;
  expires_in_seconds?: Integer | null;
}

export interface ServiceAccountRetrieveParams {
  service_account_id: string;
  project_id: string;
}

export interface ServiceAccountUpdateParams {
  service_account_id: string;
  project_id: string;
  name?: string;
  role?: 'member' | 'owner';
}

export interface ServiceAccountListParams {
  project_id: string;
  after?: string;
  limit?: Integer;
}

export interface ServiceAccountDeleteParams {
  service_account_id: string;
  project_id: string;
}

export interface ProjectServiceAccountList {
  object: 'list';
  data: ProjectServiceAccount[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}
