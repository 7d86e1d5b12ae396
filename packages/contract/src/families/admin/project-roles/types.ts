import type { Integer } from '../../../scalars.ts';

export interface ProjectRoleDeleteResponse {
  id: string;
  deleted: boolean;
  object: 'role.deleted';
}

export interface ProjectRoleCreateParams {
  project_id: string;
  permissions: string[];
  role_name: string;
  description?: string | null;
}

export interface ProjectRoleRetrieveParams {
  role_id: string;
  project_id: string;
}

export interface ProjectRoleUpdateParams {
  role_id: string;
  project_id: string;
  description?: string | null;
  permissions?: string[] | null;
  role_name?: string | null;
}

export interface ProjectRoleListParams {
  project_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface ProjectRoleDeleteParams {
  role_id: string;
  project_id: string;
}
