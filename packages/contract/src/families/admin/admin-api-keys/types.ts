import type { Integer, UnixSeconds } from '../../../scalars.ts';

export interface AdminAPIKey {
  id: string;
  created_at: UnixSeconds;
  expires_at: UnixSeconds | null;
  object: 'organization.admin_api_key';
  owner: AdminAPIKeyOwner;
  redacted_value: string;
  last_used_at?: UnixSeconds | null;
  name?: string | null;
}

export interface AdminAPIKeyOwner {
  id?: string;
  created_at?: UnixSeconds;
  name?: string;
  object?: string;
  role?: string;
  type?: string;
}

export interface AdminAPIKeyCreateResponse extends AdminAPIKey {
  value: string;
}

export interface AdminAPIKeyDeleteResponse {
  id: string;
  deleted: boolean;
  object: 'organization.admin_api_key.deleted';
}

export interface AdminAPIKeyCreateParams {
  name: string;
  expires_in_seconds?: Integer;
}

export interface AdminAPIKeyListParams {
  after?: string | null;
  order?: 'asc' | 'desc';
  limit?: Integer;
}

export interface AdminAPIKeyRetrieveParams {
  key_id: string;
}

export interface AdminAPIKeyList {
  object: 'list';
  data: AdminAPIKey[];
  first_id?: string | null;
  last_id?: string | null;
  has_more: boolean;
}

export interface AdminAPIKeyDeleteParams {
  key_id: string;
}
