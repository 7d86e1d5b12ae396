import type { Integer } from '../../../scalars.ts';

export interface Role {
  id: string;
  description: string | null;
  name: string;
  object: 'role';
  permissions: string[];
  predefined_role: boolean;
  resource_type: string;
}

export interface RoleDeleteResponse {
  id: string;
  deleted: boolean;
  object: 'role.deleted';
}

export interface RoleCreateParams {
  permissions: string[];
  role_name: string;
  description?: string | null;
}

export interface RoleUpdateParams {
  role_id: string;
  description?: string | null;
  permissions?: string[] | null;
  role_name?: string | null;
}

export interface RoleListParams {
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface RoleRetrieveParams {
  role_id: string;
}

export interface RoleList {
  object: 'list';
  data: Role[];
  has_more: boolean;
  next: string | null;
}

export interface RoleDeleteParams {
  role_id: string;
}
