import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { Role } from '../roles/types.ts';

export interface GroupRoleCreateResponse {
  group: GroupRoleCreateResponseGroup;
  object: 'group.role';
  role: Role;
}

export interface GroupRoleCreateResponseGroup {
  id: string;
  created_at: UnixSeconds;
  name: string;
  object: 'group';
  scim_managed: boolean;
}

export interface GroupRoleDeleteResponse {
  deleted: boolean;
  object: string;
}

export interface GroupRoleCreateParams {
  group_id: string;
  role_id: string;
}

export interface GroupRoleRetrieveParams {
  role_id: string;
  group_id: string;
}

export interface GroupRoleListParams {
  group_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface GroupRoleDeleteParams {
  role_id: string;
  group_id: string;
}

export interface OrganizationGroupUser {
  id: string;
  email: string | null;
  name: string;
}

export interface GroupUserCreateResponse {
  group_id: string;
  object: 'group.user';
  user_id: string;
}

export interface GroupUserRetrieveResponse {
  id: string;
  email: string | null;
  is_service_account: boolean | null;
  name: string;
  picture: string | null;
  user_type: 'user' | 'tenant_user';
}

export interface GroupUserDeleteResponse {
  deleted: boolean;
  object: 'group.user.deleted';
}

export interface GroupUserCreateParams {
  group_id: string;
  user_id: string;
}

export interface GroupUserRetrieveParams {
  user_id: string;
  group_id: string;
}

export interface GroupUserListParams {
  group_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface GroupUserDeleteParams {
  user_id: string;
  group_id: string;
}

export interface Group {
  id: string;
  created_at: UnixSeconds;
  group_type: 'group' | 'tenant_group';
  is_scim_managed: boolean;
  name: string;
}

export interface GroupUpdateResponse {
  id: string;
  created_at: UnixSeconds;
  is_scim_managed: boolean;
  name: string;
}

export interface GroupDeleteResponse {
  id: string;
  deleted: boolean;
  object: 'group.deleted';
}

export interface GroupCreateParams {
  name: string;
}

export interface GroupUpdateParams {
  group_id: string;
  name: string;
}

export interface GroupListParams {
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface GroupRetrieveParams {
  group_id: string;
}

export interface GroupList {
  object: 'list';
  data: Group[];
  has_more: boolean;
  next: string | null;
}

export interface GroupDeleteParams {
  group_id: string;
}

export interface OrganizationGroupUserList {
  object: 'list';
  data: OrganizationGroupUser[];
  has_more: boolean;
  next: string | null;
}

export interface GroupRoleList {
  object: 'list';
  data: GroupRole[];
  has_more: boolean;
  next: string | null;
}

export interface GroupRole {
  id: string;
  assignment_sources: GroupAssignmentSource[] | null;
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

export interface GroupAssignmentSource {
  principal_id: string;
  principal_type: string;
}
