import { example } from '../../../example.ts';
import { heldRole, role } from '../roles/examples.ts';
import { adminGroups } from './operations.ts';
import type { Group, GroupRoleCreateResponse } from './types.ts';

const group_id = 'group_68f0dbe6915c8191b3d70a2fc84e6591';
const user_id = 'user-Vb3kQz8NfWmT';
const role_id = role.id;

const group: Group = {
  id: group_id,
  created_at: 1795348800,
  group_type: 'group',
  is_scim_managed: false,
  name: 'Finance',
};

/** The group as replies on its roles show it. */
export const holder: GroupRoleCreateResponse['group'] = {
  id: group_id,
  object: 'group',
  created_at: 1795348800,
  name: 'Finance',
  scim_managed: false,
};

export const adminGroupsExamples = [
  example(adminGroups.create, { request: { name: 'Finance' }, response: group }),
  example(adminGroups.retrieve, { request: { group_id }, response: group }),
  example(adminGroups.update, {
    request: { group_id, name: 'Finance and audit' },
    response: {
      id: group_id,
      created_at: 1795348800,
      is_scim_managed: false,
      name: 'Finance and audit',
    },
  }),
  example(adminGroups.list, {
    request: { limit: 20, order: 'asc' },
    response: { object: 'list', data: [group], has_more: false, next: null },
  }),
  example(adminGroups.delete, {
    request: { group_id },
    response: { id: group_id, object: 'group.deleted', deleted: true },
  }),
  example(adminGroups.usersCreate, {
    request: { group_id, user_id },
    response: { object: 'group.user', group_id, user_id },
  }),
  example(adminGroups.usersRetrieve, {
    request: { group_id, user_id },
    response: {
      id: user_id,
      name: 'Ada Weber',
      email: 'ada@example.com',
      is_service_account: false,
      picture: null,
      user_type: 'user',
    },
  }),
  example(adminGroups.usersList, {
    request: { group_id, limit: 20 },
    response: {
      object: 'list',
      data: [{ id: user_id, name: 'Ada Weber', email: 'ada@example.com' }],
      has_more: false,
      next: null,
    },
  }),
  example(adminGroups.usersDelete, {
    request: { group_id, user_id },
    response: { object: 'group.user.deleted', deleted: true },
  }),
  example(adminGroups.rolesCreate, {
    request: { group_id, role_id },
    response: { object: 'group.role', group: holder, role },
  }),
  example(adminGroups.rolesRetrieve, { request: { group_id, role_id }, response: heldRole }),
  example(adminGroups.rolesList, {
    request: { group_id, limit: 20 },
    response: { object: 'list', data: [heldRole], has_more: false, next: null },
  }),
  example(adminGroups.rolesDelete, {
    request: { group_id, role_id },
    response: { object: 'group.role.deleted', deleted: true },
  }),
];
