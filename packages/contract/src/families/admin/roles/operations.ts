import { operation } from '../../../operation.ts';
import type {
  Role,
  RoleCreateParams,
  RoleDeleteParams,
  RoleDeleteResponse,
  RoleList,
  RoleListParams,
  RoleRetrieveParams,
  RoleUpdateParams,
} from './types.ts';

export const adminRoles = {
  /** Creates a role of the organization's own from a list of permissions. */
  create: operation<RoleCreateParams, Role>()({
    method: 'POST',
    path: '/organization/roles',
    auth: 'admin',
    accessor: 'admin.organization.roles.create',
  }),
  /** Returns one role of the organization. */
  retrieve: operation<RoleRetrieveParams, Role>()({
    method: 'GET',
    path: '/organization/roles/{role_id}',
    auth: 'admin',
    accessor: 'admin.organization.roles.retrieve',
  }),
  /** Changes the name, the description or the permissions of a role. */
  update: operation<RoleUpdateParams, Role>()({
    method: 'POST',
    path: '/organization/roles/{role_id}',
    auth: 'admin',
    accessor: 'admin.organization.roles.update',
  }),
  /** Lists the roles that can be given in the organization. */
  list: operation<RoleListParams, RoleList>()({
    method: 'GET',
    path: '/organization/roles',
    page: 'next-cursor',
    auth: 'admin',
    accessor: 'admin.organization.roles.list',
  }),
  /** Deletes a role of the organization's own. */
  delete: operation<RoleDeleteParams, RoleDeleteResponse>()({
    method: 'DELETE',
    path: '/organization/roles/{role_id}',
    auth: 'admin',
    accessor: 'admin.organization.roles.delete',
  }),
} as const;
