import { operation } from '../../../operation.ts';
import type {
  ProjectRoleCreateParams,
  ProjectRoleDeleteParams,
  ProjectRoleDeleteResponse,
  ProjectRoleListParams,
  ProjectRoleRetrieveParams,
  ProjectRoleUpdateParams,
} from './types.ts';
import type { Role, RoleList } from '../roles/types.ts';

export const adminProjectRoles = {
  /** Creates a role of a project's own from a list of permissions. */
  create: operation<ProjectRoleCreateParams, Role>()({
    method: 'POST',
    path: '/projects/{project_id}/roles',
    auth: 'admin',
    accessor: 'admin.organization.projects.roles.create',
  }),
  /** Returns one role of a project. */
  retrieve: operation<ProjectRoleRetrieveParams, Role>()({
    method: 'GET',
    path: '/projects/{project_id}/roles/{role_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.roles.retrieve',
  }),
  /** Changes the name, the description or the permissions of a project's role. */
  update: operation<ProjectRoleUpdateParams, Role>()({
    method: 'POST',
    path: '/projects/{project_id}/roles/{role_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.roles.update',
  }),
  /** Lists the roles that can be given in a project. */
  list: operation<ProjectRoleListParams, RoleList>()({
    method: 'GET',
    path: '/projects/{project_id}/roles',
    page: 'next-cursor',
    auth: 'admin',
    accessor: 'admin.organization.projects.roles.list',
  }),
  /** Deletes a role of a project's own. */
  delete: operation<ProjectRoleDeleteParams, ProjectRoleDeleteResponse>()({
    method: 'DELETE',
    path: '/projects/{project_id}/roles/{role_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.roles.delete',
  }),
} as const;
