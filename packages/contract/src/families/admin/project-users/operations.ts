import { operation } from '../../../operation.ts';
import type {
  ProjectUser,
  ProjectUserCreateParams,
  ProjectUserDeleteParams,
  ProjectUserDeleteResponse,
  ProjectUserList,
  ProjectUserListParams,
  ProjectUserRetrieveParams,
  ProjectUserRole,
  ProjectUserRoleCreateParams,
  ProjectUserRoleCreateResponse,
  ProjectUserRoleDeleteParams,
  ProjectUserRoleDeleteResponse,
  ProjectUserRoleList,
  ProjectUserRoleListParams,
  ProjectUserRoleRetrieveParams,
  ProjectUserUpdateParams,
} from './types.ts';

export const adminProjectUsers = {
  /** Adds a user of the organization to a project. */
  create: operation<ProjectUserCreateParams, ProjectUser>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/users',
    auth: 'admin',
    accessor: 'admin.organization.projects.users.create',
  }),
  /** Returns one user of a project. */
  retrieve: operation<ProjectUserRetrieveParams, ProjectUser>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/users/{user_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.users.retrieve',
  }),
  /** Changes a user's role in a project. */
  update: operation<ProjectUserUpdateParams, ProjectUser>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/users/{user_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.users.update',
  }),
  /** Lists the users of a project. */
  list: operation<ProjectUserListParams, ProjectUserList>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/users',
    page: 'conversation-cursor',
    auth: 'admin',
    accessor: 'admin.organization.projects.users.list',
  }),
  /** Removes a user from a project; the user stays in the organization. */
  delete: operation<ProjectUserDeleteParams, ProjectUserDeleteResponse>()({
    method: 'DELETE',
    path: '/organization/projects/{project_id}/users/{user_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.users.delete',
  }),
  /** Gives a user a role in a project. */
  rolesCreate: operation<ProjectUserRoleCreateParams, ProjectUserRoleCreateResponse>()({
    method: 'POST',
    path: '/projects/{project_id}/users/{user_id}/roles',
    auth: 'admin',
    accessor: 'admin.organization.projects.users.roles.create',
  }),
  /** Returns one role that a user holds in a project. */
  rolesRetrieve: operation<ProjectUserRoleRetrieveParams, ProjectUserRole>()({
    method: 'GET',
    path: '/projects/{project_id}/users/{user_id}/roles/{role_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.users.roles.retrieve',
  }),
  /** Lists the roles that a user holds in a project. */
  rolesList: operation<ProjectUserRoleListParams, ProjectUserRoleList>()({
    method: 'GET',
    path: '/projects/{project_id}/users/{user_id}/roles',
    page: 'next-cursor',
    auth: 'admin',
    accessor: 'admin.organization.projects.users.roles.list',
  }),
  /** Takes a role in a project from a user. */
  rolesDelete: operation<ProjectUserRoleDeleteParams, ProjectUserRoleDeleteResponse>()({
    method: 'DELETE',
    path: '/projects/{project_id}/users/{user_id}/roles/{role_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.users.roles.delete',
  }),
} as const;
