import { example, onlyPage } from '../../../example.ts';
import { heldRole, role } from '../roles/examples.ts';
import { adminUsers } from './operations.ts';
import type { OrganizationUser } from './types.ts';

const user_id = 'user-Vb3kQz8NfWmT';
const role_id = role.id;

export const user: OrganizationUser = {
  id: user_id,
  object: 'organization.user',
  added_at: 1790000000,
  name: 'Ada Weber',
  email: 'ada@example.com',
  role: 'reader',
};

export const adminUsersExamples = [
  example(adminUsers.retrieve, { request: { user_id }, response: user }),
  example(adminUsers.update, {
    request: { user_id, role: 'owner' },
    response: { ...user, role: 'owner' },
  }),
  example(adminUsers.list, {
    request: { emails: ['ada@example.com'], limit: 20 },
    response: onlyPage(user),
  }),
  example(adminUsers.delete, {
    request: { user_id },
    response: { id: user_id, object: 'organization.user.deleted', deleted: true },
  }),
  example(adminUsers.rolesCreate, {
    request: { user_id, role_id },
    response: { object: 'user.role', user, role },
  }),
  example(adminUsers.rolesRetrieve, { request: { user_id, role_id }, response: heldRole }),
  example(adminUsers.rolesList, {
    request: { user_id, limit: 20 },
    response: { object: 'list', data: [heldRole], has_more: false, next: null },
  }),
  example(adminUsers.rolesDelete, {
    request: { user_id, role_id },
    response: { object: 'user.role.deleted', deleted: true },
  }),
];
