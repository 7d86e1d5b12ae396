import type { Integer, UnixSeconds } from '../../../scalars.ts';
import type { Role } from '../roles/types.ts';

export interface ProjectGroupRoleCreateResponse {
  group: ProjectGroupRoleCreateResponseGroup;
  object: 'group.role';
  role: Role;
}

export interface ProjectGroupRoleCreateResponseGroup {
  id: string;
  created_at: UnixSeconds;
  name: string;
  object: 'group';
  scim_managed: boolean;
}

export interface ProjectGroupRoleDeleteResponse {
  deleted: boolean;
  object: string;
}

export interface ProjectGroupRoleCreateParams {
  group_id: string;
  project_id: string;
  role_id: string;
}

export interface ProjectGroupRoleRetrieveParams {
  role_id: string;
  project_id: string;
  group_id: string;
}

export interface ProjectGroupRoleListParams {
  group_id: string;
  project_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface ProjectGroupRoleDeleteParams {
  role_id: string;
  project_id: string;
  group_id: string;
}

export interface ProjectGroup {
  created_at: UnixSeconds;
  group_id: string;
  group_name: string;
  group_type: 'group' | 'tenant_group';
  object: 'project.group';
  project_id: string;
}

export interface ProjectGroupDeleteResponse {
  deleted: boolean;
  object: 'project.group.deleted';
}

export interface ProjectGroupCreateParams {
  project_id: string;
  group_id: string;
  role: string;
}

export interface ProjectGroupRetrieveParams {
  group_id: string;
  project_id: string;
  group_type?: 'group' | 'tenant_group';
}

export interface ProjectGroupListParams {
  project_id: string;
  order?: 'asc' | 'desc';
  after?: string;
  limit?: Integer;
}

export interface ProjectGroupDeleteParams {
  group_id: string;
  project_id: string;
}

export interface ProjectGroupList {
  object: 'list';
  data: ProjectGroup[];
  has_more: boolean;
  next: string | null;
}

export interface ProjectGroupRoleList {
  object: 'list';
  data: ProjectGroupRole[];
  has_more: boolean;
  next: string | null;
}

export interface ProjectGroupRole {
  id: string;
  assignment_sources: ProjectGroupAssignmentSource[] | null;
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

export interface ProjectGroupAssignmentSource {
  principal_id: string;
  principal_type: string;
}
