import { example, onlyPage } from '../../../example.ts';
import { adminAdminApiKeys } from './operations.ts';
import type { AdminAPIKey } from './types.ts';

const key_id = 'key_8f3bKq0ZtWcY1nVd';

const key: AdminAPIKey = {
  id: key_id,
  object: 'organization.admin_api_key',
  created_at: 1795348800,
  expires_at: 1803124800,
  last_used_at: null,
  name: 'Nightly cost report',
  owner: {
    id: 'user-Vb3kQz8NfWmT',
    object: 'organization.user',
    type: 'user',
    name: 'Ada Weber',
    role: 'owner',
    created_at: 1790000000,
  },
  redacted_value: 'sk-admin-…x7Qd',
};

export const adminAdminApiKeysExamples = [
  example(adminAdminApiKeys.create, {
    request: { name: 'Nightly cost report', expires_in_seconds: 7776000 },
    response: { ...key, value: 'sk-admin-made-up-x7Qd' },
  }),
  example(adminAdminApiKeys.retrieve, { request: { key_id }, response: key }),
  example(adminAdminApiKeys.list, {
    request: { limit: 20, order: 'asc' },
    response: onlyPage(key),
  }),
  example(adminAdminApiKeys.delete, {
    request: { key_id },
    response: { id: key_id, object: 'organization.admin_api_key.deleted', deleted: true },
  }),
];
