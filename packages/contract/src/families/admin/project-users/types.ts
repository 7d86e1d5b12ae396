import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { OrganizationUser } from '../users/types.ts';
import type { Role } from '../roles/types.ts';

export interface ProjectUserRoleCreateResponse {
  object: 'user.role';
  role: Role;
  user: OrganizationUser;
}

export interface ProjectUserRoleDeleteResponse {
  deleted: boolean;
  object: string;
}

export interface ProjectUserRoleCreateParams {
  user_id: string;
  project_id: string;
  role_id: string;
}

export interface ProjectUserRoleRetrieveParams {
  role_id: string;
  project_id: string;
  user_id: string;
}

export interface ProjectUserRoleListParams {
  user_id: string;
  project_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface ProjectUserRoleDeleteParams {
  role_id: string;
  project_id: string;
  user_id: string;
}

export interface ProjectUser {
  id: string;
  added_at: UnixSeconds;
  object: 'organization.project.user';
  role: string;
  email?: string | null;
  name?: string | null;
}

export interface ProjectUserDeleteResponse {
  id: string;
  deleted: boolean;
  object: 'organization.project.user.deleted';
}

export interface ProjectUserCreateParams {
  project_id: string;
  role: string;
  email?: string | null;
  user_id?: string | null;
}

export interface ProjectUserRetrieveParams {
  user_id: string;
  project_id: string;
}

export interface ProjectUserUpdateParams {
  user_id: string;
  project_id: string;
  role?: string | null;
}

export interface ProjectUserListParams {
  project_id: string;
  after?: string;
  limit?: Integer;
}

export interface ProjectUserDeleteParams {
  user_id: string;
  project_id: string;
}

export interface ProjectUserList {
  object: 'list';
  data: ProjectUser[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface ProjectUserRoleList {
  object: 'list';
  data: ProjectUserRole[];
  has_more: boolean;
  next: string | null;
}

export interface ProjectUserRole {
  id: string;
  assignment_sources: ProjectUserAssignmentSource[] | null;
  created_at: UnixSeconds | null;
  created_by: string | null;
  created_by_user_obj: { [key: string]: unknown } | null;
  description: string | null;
  metadata: { [key: string]: unknown } | null;
  name: string;
  permissions: string[];
  predefined_role: boolean;
  resource_type: string;
  updated_at: UnixSeconds | null;
}

export interface ProjectUserAssignmentSource {
  principal_id: string;
  principal_type: string;
}
