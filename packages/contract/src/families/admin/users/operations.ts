import { operation } from '../../../operation.ts';
import type {
  OrganizationUser,
  OrganizationUserList,
  UserDeleteParams,
  UserDeleteResponse,
  UserListParams,
  UserRetrieveParams,
  UserRole,
  UserRoleCreateParams,
  UserRoleCreateResponse,
  UserRoleDeleteParams,
  UserRoleDeleteResponse,
  UserRoleList,
  UserRoleListParams,
  UserRoleRetrieveParams,
  UserUpdateParams,
} from './types.ts';

export const adminUsers = {
  /** Returns one user of the organization. */
  retrieve: operation<UserRetrieveParams, OrganizationUser>()({
    method: 'GET',
    path: '/organization/users/{user_id}',
    auth: 'admin',
    accessor: 'admin.organization.users.retrieve',
  }),
  /** Changes a user's role in the organization. */
  update: operation<UserUpdateParams, OrganizationUser>()({
    method: 'POST',
    path: '/organization/users/{user_id}',
    auth: 'admin',
    accessor: 'admin.organization.users.update',
  }),
  /** Lists the organization's users. */
  list: operation<UserListParams, OrganizationUserList>()({
    method: 'GET',
    path: '/organization/users',
    page: 'conversation-cursor',
    auth: 'admin',
    accessor: 'admin.organization.users.list',
  }),
  /** Removes a user from the organization. */
  delete: operation<UserDeleteParams, UserDeleteResponse>()({
    method: 'DELETE',
    path: '/organization/users/{user_id}',
    auth: 'admin',
    accessor: 'admin.organization.users.delete',
  }),
  /** Gives a user a role in the organization. */
  rolesCreate: operation<UserRoleCreateParams, UserRoleCreateResponse>()({
    method: 'POST',
    path: '/organization/users/{user_id}/roles',
    auth: 'admin',
    accessor: 'admin.organization.users.roles.create',
  }),
  /** Returns one role that a user holds in the organization. */
  rolesRetrieve: operation<UserRoleRetrieveParams, UserRole>()({
    method: 'GET',
    path: '/organization/users/{user_id}/roles/{role_id}',
    auth: 'admin',
    accessor: 'admin.organization.users.roles.retrieve',
  }),
  /** Lists the roles that a user holds in the organization. */
  rolesList: operation<UserRoleListParams, UserRoleList>()({
    method: 'GET',
    path: '/organization/users/{user_id}/roles',
    page: 'next-cursor',
    auth: 'admin',
    accessor: 'admin.organization.users.roles.list',
  }),
  /** Takes a role in the organization from a user. */
  rolesDelete: operation<UserRoleDeleteParams, UserRoleDeleteResponse>()({
    method: 'DELETE',
    path: '/organization/users/{user_id}/roles/{role_id}',
    auth: 'admin',
    accessor: 'admin.organization.users.roles.delete',
  }),
} as const;
