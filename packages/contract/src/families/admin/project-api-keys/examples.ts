import { example, onlyPage } from '../../../example.ts';
import { project_id } from '../projects/examples.ts';
import { adminProjectApiKeys } from './operations.ts';
import type { ProjectAPIKey } from './types.ts';

const api_key_id = 'key_4mWnZ7qTfXcB2vLd';

const key: ProjectAPIKey = {
  id: api_key_id,
  object: 'organization.project.api_key',
  created_at: 1795348800,
  expires_at: null,
  last_used_at: 1795352400,
  name: 'Ticket labels',
  owner: {
    type: 'user',
    user: {
      id: 'user-Vb3kQz8NfWmT',
      name: 'Ada Weber',
      email: 'ada@example.com',
      role: 'owner',
      created_at: 1790000000,
    },
  },
  owner_project_access: 'active',
  redacted_value: 'sk-proj-…T3bQ',
};

export const adminProjectApiKeysExamples = [
  example(adminProjectApiKeys.retrieve, { request: { project_id, api_key_id }, response: key }),
  example(adminProjectApiKeys.update, {
    request: { project_id, api_key_id, expires_in_seconds: 2592000, scopes: ['model.request'] },
    response: { ...key, expires_at: 1797944400 },
  }),
  example(adminProjectApiKeys.list, {
    request: { project_id, limit: 20, owner_project_access: 'any' },
    response: onlyPage(key),
  }),
  example(adminProjectApiKeys.delete, {
    request: { project_id, api_key_id },
    response: { id: api_key_id, object: 'organization.project.api_key.deleted', deleted: true },
  }),
];
