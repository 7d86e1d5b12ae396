import { operation } from '../../../operation.ts';
import type {
  ProjectGroup,
  ProjectGroupCreateParams,
  ProjectGroupDeleteParams,
  ProjectGroupDeleteResponse,
  ProjectGroupList,
  ProjectGroupListParams,
  ProjectGroupRetrieveParams,
  ProjectGroupRole,
  ProjectGroupRoleCreateParams,
  ProjectGroupRoleCreateResponse,
  ProjectGroupRoleDeleteParams,
  ProjectGroupRoleDeleteResponse,
  ProjectGroupRoleList,
  ProjectGroupRoleListParams,
  ProjectGroupRoleRetrieveParams,
} from './types.ts';

export const adminProjectGroups = {
  /** Gives a group access to a project, with a role. */
  create: operation<ProjectGroupCreateParams, ProjectGroup>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/groups',
    auth: 'admin',
    accessor: 'admin.organization.projects.groups.create',
  }),
  /** Returns a group's access to a project. */
  retrieve: operation<ProjectGroupRetrieveParams, ProjectGroup>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/groups/{group_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.groups.retrieve',
  }),
  /** Lists which groups may use a project. */
  list: operation<ProjectGroupListParams, ProjectGroupList>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/groups',
    page: 'next-cursor',
    auth: 'admin',
    accessor: 'admin.organization.projects.groups.list',
  }),
  /** Takes a group's access to a project away. */
  delete: operation<ProjectGroupDeleteParams, ProjectGroupDeleteResponse>()({
    method: 'DELETE',
    path: '/organization/projects/{project_id}/groups/{group_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.groups.delete',
  }),
  /** Gives a group a role in a project. */
  rolesCreate: operation<ProjectGroupRoleCreateParams, ProjectGroupRoleCreateResponse>()({
    method: 'POST',
    path: '/projects/{project_id}/groups/{group_id}/roles',
    auth: 'admin',
    accessor: 'admin.organization.projects.groups.roles.create',
  }),
  /** Returns one role that a group holds in a project. */
  rolesRetrieve: operation<ProjectGroupRoleRetrieveParams, ProjectGroupRole>()({
    method: 'GET',
    path: '/projects/{project_id}/groups/{group_id}/roles/{role_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.groups.roles.retrieve',
  }),
  /** Lists the roles that a group holds in a project. */
  rolesList: operation<ProjectGroupRoleListParams, ProjectGroupRoleList>()({
    method: 'GET',
    path: '/projects/{project_id}/groups/{group_id}/roles',
    page: 'next-cursor',
    auth: 'admin',
    accessor: 'admin.organization.projects.groups.roles.list',
  }),
  /** Takes a role in a project from a group. */
  rolesDelete: operation<ProjectGroupRoleDeleteParams, ProjectGroupRoleDeleteResponse>()({
    method: 'DELETE',
    path: '/projects/{project_id}/groups/{group_id}/roles/{role_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.groups.roles.delete',
  }),
} as const;
