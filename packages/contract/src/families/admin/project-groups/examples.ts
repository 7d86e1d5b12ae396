import { example } from '../../../example.ts';
import { holder } from '../groups/examples.ts';
import { project_id } from '../projects/examples.ts';
import { heldRole, role } from '../roles/examples.ts';
import { adminProjectGroups } from './operations.ts';
import type { ProjectGroup } from './types.ts';

const group_id = holder.id;
const role_id = role.id;

const group: ProjectGroup = {
  object: 'project.group',
  project_id,
  group_id,
  group_name: 'Finance',
  group_type: 'group',
  created_at: 1795348800,
};

export const adminProjectGroupsExamples = [
  example(adminProjectGroups.create, {
    request: { project_id, group_id, role: 'member' },
    response: group,
  }),
  example(adminProjectGroups.retrieve, {
    request: { project_id, group_id, group_type: 'group' },
    response: group,
  }),
  example(adminProjectGroups.list, {
    request: { project_id, limit: 20, order: 'asc' },
    response: { object: 'list', data: [group], has_more: false, next: null },
  }),
  example(adminProjectGroups.delete, {
    request: { project_id, group_id },
    response: { object: 'project.group.deleted', deleted: true },
  }),
  example(adminProjectGroups.rolesCreate, {
    request: { project_id, group_id, role_id },
    response: { object: 'group.role', group: holder, role },
  }),
  example(adminProjectGroups.rolesRetrieve, {
    request: { project_id, group_id, role_id },
    response: heldRole,
  }),
  example(adminProjectGroups.rolesList, {
    request: { project_id, group_id, limit: 20 },
    response: { object: 'list', data: [heldRole], has_more: false, next: null },
  }),
  example(adminProjectGroups.rolesDelete, {
    request: { project_id, group_id, role_id },
    response: { object: 'group.role.deleted', deleted: true },
  }),
];
