import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { Role } from '../roles/types.ts';

export interface UserRoleCreateResponse {
  object: 'user.role';
  role: Role;
  user: OrganizationUser;
}

export interface UserRoleDeleteResponse {
  deleted: boolean;
  object: string;
}

export interface UserRoleCreateParams {
  user_id: string;
  role_id: string;
}

export interface UserRoleRetrieveParams {
  role_id: string;
  user_id: string;
}

export interface UserRoleListParams {
  user_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface UserRoleDeleteParams {
  role_id: string;
  user_id: string;
}

export interface OrganizationUser {
  id: string;
  added_at: UnixSeconds;
  object: 'organization.user';
  api_key_last_used_at?: UnixSeconds | null;
  created?: UnixSeconds;
  developer_persona?: string | null;
  email?: string | null;
  is_default?: boolean;
  is_scale_tier_authorized_purchaser?: boolean | null;
  is_scim_managed?: boolean;
  is_service_account?: boolean;
  name?: string | null;
  projects?: OrganizationUserProjects | null;
  role?: string | null;
  technical_level?: string | null;
  user?: OrganizationUserUser;
}

export interface OrganizationUserProjects {
  data: OrganizationUserProjectsData[];
  object: 'list';
}

export interface OrganizationUserProjectsData {
  id?: string | null;
  name?: string | null;
  role?: string | null;
}

export interface OrganizationUserUser {
  id: string;
  object: 'user';
  banned?: boolean | null;
  banned_at?: UnixSeconds | null;
  email?: string | null;
  enabled?: boolean | null;
  name?: string | null;
  picture?: string | null;
}

export interface UserDeleteResponse {
  id: string;
  deleted: boolean;
  object: 'organization.user.deleted';
}

export interface UserUpdateParams {
  user_id: string;
  developer_persona?: string | null;
  role?: string | null;
  role_id?: string | null;
  technical_level?: string | null;
}

export interface UserListParams {
  emails?: string[];
  after?: string;
  limit?: Integer;
}

export interface UserRetrieveParams {
  user_id: string;
}

export interface OrganizationUserList {
  object: 'list';
  data: OrganizationUser[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface UserDeleteParams {
  user_id: string;
}

export interface UserRoleList {
  object: 'list';
  data: UserRole[];
  has_more: boolean;
  next: string | null;
}

export interface UserRole {
  id: string;
  assignment_sources: UserAssignmentSource[] | null;
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

export interface UserAssignmentSource {
  principal_id: string;
  principal_type: string;
}
