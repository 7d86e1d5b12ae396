import type { Integer, UnixSeconds } from '../../../scalars.ts';

export interface ProjectAPIKey {
  id: string;
  created_at: UnixSeconds;
  last_used_at: UnixSeconds | null;
  name: string;
  object: 'organization.project.api_key';
  owner: ProjectAPIKeyOwner;
  owner_project_access: 'active' | 'inactive';
  redacted_value: string;
  expires_at?: UnixSeconds | null;
}

export interface ProjectAPIKeyOwner {
  service_account?: ProjectAPIKeyOwnerServiceAccount;
  type?: 'user' | 'service_account';
  user?: ProjectAPIKeyOwnerUser;
}

export interface ProjectAPIKeyOwnerServiceAccount {
  id: string;
  created_at: UnixSeconds;
  name: string;
  role: string;
}

export interface ProjectAPIKeyOwnerUser {
  id: string;
  created_at: UnixSeconds;
  email: string;
  name: string;
  role: string;
}

export interface APIKeyDeleteResponse {
  id: string;
  deleted: boolean;
  object: 'organization.project.api_key.deleted';
}

export interface APIKeyRetrieveParams {
  api_key_id: string;
  project_id: string;
}

export interface APIKeyUpdateParams {
  api_key_id: string;
  project_id: string;
  expires_in_seconds?: Integer;
  scopes?: string[];
}

export interface APIKeyListParams {
  project_id: string;
  owner_project_access?: 'active' | 'inactive' | 'any';
  after?: string;
  limit?: Integer;
}

export interface APIKeyDeleteParams {
  api_key_id: string;
  project_id: string;
}

export interface ProjectAPIKeyList {
  object: 'list';
  data: ProjectAPIKey[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}
