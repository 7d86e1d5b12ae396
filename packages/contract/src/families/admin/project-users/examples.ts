import { example, onlyPage } from '../../../example.ts';
import { project_id } from '../projects/examples.ts';
import { heldRole, role } from '../roles/examples.ts';
import { user } from '../users/examples.ts';
import { adminProjectUsers } from './operations.ts';
import type { ProjectUser } from './types.ts';

const user_id = user.id;
const role_id = role.id;

const member: ProjectUser = {
  id: user_id,
  object: 'organization.project.user',
  added_at: 1795348800,
  name: 'Ada Weber',
  email: 'ada@example.com',
  role: 'member',
};

export const adminProjectUsersExamples = [
  example(adminProjectUsers.create, {
    request: { project_id, user_id, role: 'member' },
    response: member,
  }),
  example(adminProjectUsers.retrieve, { request: { project_id, user_id }, response: member }),
  example(adminProjectUsers.update, {
    request: { project_id, user_id, role: 'owner' },
    response: { ...member, role: 'owner' },
  }),
  example(adminProjectUsers.list, {
    request: { project_id, limit: 20 },
    response: onlyPage(member),
  }),
  example(adminProjectUsers.delete, {
    request: { project_id, user_id },
    response: { id: user_id, object: 'organization.project.user.deleted', deleted: true },
  }),
  example(adminProjectUsers.rolesCreate, {
    request: { project_id, user_id, role_id },
    response: { object: 'user.role', user, role },
  }),
  example(adminProjectUsers.rolesRetrieve, {
    request: { project_id, user_id, role_id },
    response: heldRole,
  }),
  example(adminProjectUsers.rolesList, {
    request: { project_id, user_id, limit: 20 },
    response: { object: 'list', data: [heldRole], has_more: false, next: null },
  }),
  example(adminProjectUsers.rolesDelete, {
    request: { project_id, user_id, role_id },
    response: { object: 'user.role.deleted', deleted: true },
  }),
];
