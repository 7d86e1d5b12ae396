import { example } from '../../../example.ts';
import { project_id } from '../projects/examples.ts';
import type { Role } from '../roles/types.ts';
import { adminProjectRoles } from './operations.ts';

const role_id = 'role_68f0dcf7a37c8191b60e9d41c2f5a873';

const role: Role = {
  id: role_id,
  object: 'role',
  name: 'Prompt editor',
  description: 'Runs models, manages no keys.',
  permissions: ['api.model.request'],
  predefined_role: false,
  resource_type: 'api.project',
};

export const adminProjectRolesExamples = [
  example(adminProjectRoles.create, {
    request: {
      project_id,
      role_name: 'Prompt editor',
      description: 'Runs models, manages no keys.',
      permissions: ['api.model.request'],
    },
    response: role,
  }),
  example(adminProjectRoles.retrieve, { request: { project_id, role_id }, response: role }),
  example(adminProjectRoles.update, {
    request: { project_id, role_id, description: 'Runs models.' },
    response: { ...role, description: 'Runs models.' },
  }),
  example(adminProjectRoles.list, {
    request: { project_id, limit: 20, order: 'asc' },
    response: { object: 'list', data: [role], has_more: false, next: null },
  }),
  example(adminProjectRoles.delete, {
    request: { project_id, role_id },
    response: { id: role_id, object: 'role.deleted', deleted: true },
  }),
];
