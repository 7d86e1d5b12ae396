import { operation } from '../../../operation.ts';
import type {
  Group,
  GroupCreateParams,
  GroupDeleteParams,
  GroupDeleteResponse,
  GroupList,
  GroupListParams,
  GroupRetrieveParams,
  GroupRole,
  GroupRoleCreateParams,
  GroupRoleCreateResponse,
  GroupRoleDeleteParams,
  GroupRoleDeleteResponse,
  GroupRoleList,
  GroupRoleListParams,
  GroupRoleRetrieveParams,
  GroupUpdateParams,
  GroupUpdateResponse,
  GroupUserCreateParams,
  GroupUserCreateResponse,
  GroupUserDeleteParams,
  GroupUserDeleteResponse,
  GroupUserListParams,
  GroupUserRetrieveParams,
  GroupUserRetrieveResponse,
  OrganizationGroupUserList,
} from './types.ts';

export const adminGroups = {
  /** Creates a group of users. */
  create: operation<GroupCreateParams, Group>()({
    method: 'POST',
    path: '/organization/groups',
    auth: 'admin',
    accessor: 'admin.organization.groups.create',
  }),
  /** Returns one group. */
  retrieve: operation<GroupRetrieveParams, Group>()({
    method: 'GET',
    path: '/organization/groups/{group_id}',
    auth: 'admin',
    accessor: 'admin.organization.groups.retrieve',
  }),
  /** Renames a group. */
  update: operation<GroupUpdateParams, GroupUpdateResponse>()({
    method: 'POST',
    path: '/organization/groups/{group_id}',
    auth: 'admin',
    accessor: 'admin.organization.groups.update',
  }),
  /** Lists the organization's groups. */
  list: operation<GroupListParams, GroupList>()({
    method: 'GET',
    path: '/organization/groups',
    page: 'next-cursor',
    auth: 'admin',
    accessor: 'admin.organization.groups.list',
  }),
  /** Deletes a group; its members stay in the organization. */
  delete: operation<GroupDeleteParams, GroupDeleteResponse>()({
    method: 'DELETE',
    path: '/organization/groups/{group_id}',
    auth: 'admin',
    accessor: 'admin.organization.groups.delete',
  }),
  /** Makes a user of the organization a member of a group. */
  usersCreate: operation<GroupUserCreateParams, GroupUserCreateResponse>()({
    method: 'POST',
    path: '/organization/groups/{group_id}/users',
    auth: 'admin',
    accessor: 'admin.organization.groups.users.create',
  }),
  /** Returns one member of a group. */
  usersRetrieve: operation<GroupUserRetrieveParams, GroupUserRetrieveResponse>()({
    method: 'GET',
    path: '/organization/groups/{group_id}/users/{user_id}',
    auth: 'admin',
    accessor: 'admin.organization.groups.users.retrieve',
  }),
  /** Lists the members of a group. */
  usersList: operation<GroupUserListParams, OrganizationGroupUserList>()({
    method: 'GET',
    path: '/organization/groups/{group_id}/users',
    page: 'next-cursor',
    auth: 'admin',
    accessor: 'admin.organization.groups.users.list',
  }),
  /** Takes a user out of a group. */
  usersDelete: operation<GroupUserDeleteParams, GroupUserDeleteResponse>()({
    method: 'DELETE',
    path: '/organization/groups/{group_id}/users/{user_id}',
    auth: 'admin',
    accessor: 'admin.organization.groups.users.delete',
  }),
  /** Gives a group a role in the organization. */
  rolesCreate: operation<GroupRoleCreateParams, GroupRoleCreateResponse>()({
    method: 'POST',
    path: '/organization/groups/{group_id}/roles',
    auth: 'admin',
    accessor: 'admin.organization.groups.roles.create',
  }),
  /** Returns one role that a group holds in the organization. */
  rolesRetrieve: operation<GroupRoleRetrieveParams, GroupRole>()({
    method: 'GET',
    path: '/organization/groups/{group_id}/roles/{role_id}',
    auth: 'admin',
    accessor: 'admin.organization.groups.roles.retrieve',
  }),
  /** Lists the roles that a group holds in the organization. */
  rolesList: operation<GroupRoleListParams, GroupRoleList>()({
    method: 'GET',
    path: '/organization/groups/{group_id}/roles',
    page: 'next-cursor',
    auth: 'admin',
    accessor: 'admin.organization.groups.roles.list',
  }),
  /** Takes a role in the organization from a group. */
  rolesDelete: operation<GroupRoleDeleteParams, GroupRoleDeleteResponse>()({
    method: 'DELETE',
    path: '/organization/groups/{group_id}/roles/{role_id}',
    auth: 'admin',
    accessor: 'admin.organization.groups.roles.delete',
  }),
} as const;
