import { example } from '../../../example.ts';
import { adminRoles } from './operations.ts';
import type { Role } from './types.ts';

const role_id = 'role_68f0dad57c1c8191a4b803ef95d2c761';

export const role: Role = {
  id: role_id,
  object: 'role',
  name: 'Cost reader',
  description: 'Sees usage and costs, changes nothing.',
  permissions: ['api.organization.usage.read'],
  predefined_role: false,
  resource_type: 'api.organization',
};

/** The role as the lists of roles that somebody holds show it. */
export const heldRole = {
  id: role_id,
  name: role.name,
  description: role.description,
  permissions: role.permissions,
  predefined_role: false,
  resource_type: role.resource_type,
  assignment_sources: null,
  created_at: 1795348800,
  updated_at: 1795348800,
  created_by: 'user-Vb3kQz8NfWmT',
  created_by_user_obj: null,
  metadata: null,
};

export const adminRolesExamples = [
  example(adminRoles.create, {
    request: {
      role_name: 'Cost reader',
      description: 'Sees usage and costs, changes nothing.',
      permissions: ['api.organization.usage.read'],
    },
    response: role,
  }),
  example(adminRoles.retrieve, { request: { role_id }, response: role }),
  example(adminRoles.update, {
    request: { role_id, role_name: 'Controller' },
    response: { ...role, name: 'Controller' },
  }),
  example(adminRoles.list, {
    request: { limit: 20, order: 'asc' },
    response: { object: 'list', data: [role], has_more: false, next: null },
  }),
  example(adminRoles.delete, {
    request: { role_id },
    response: { id: role_id, object: 'role.deleted', deleted: true },
  }),
];
