import { example, onlyPage } from '../../../example.ts';
import { adminAuditLogs } from './operations.ts';

export const adminAuditLogsExamples = [
  example(adminAuditLogs.list, {
    request: {
      effective_at: { gte: 1795305600 },
      event_types: ['api_key.created', 'project.archived'],
      limit: 50,
    },
    response: onlyPage({
      id: 'audit_log-7Xc2QmVt9RbNz4Kd',
      type: 'api_key.created',
      effective_at: 1795348800,
      actor: {
        type: 'session',
        session: {
          ip_address: '203.0.113.24',
          user: { id: 'user-Vb3kQz8NfWmT', email: 'ada@example.com' },
        },
      },
      project: { id: 'proj_2cKfT9xWbQe7', name: 'Support' },
      'api_key.created': {
        id: 'key_4mWnZ7qTfXcB2vLd',
        data: { scopes: ['model.request'] },
      },
    }),
  }),
];
