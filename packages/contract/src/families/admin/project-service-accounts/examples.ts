import { example, onlyPage } from '../../../example.ts';
import { project_id } from '../projects/examples.ts';
import { adminProjectServiceAccounts } from './operations.ts';
import type { APIKeyCreateResponse, ProjectServiceAccount } from './types.ts';

const service_account_id = 'svc_acct_8TqZ2mXcWfKb';

const account: ProjectServiceAccount = {
  id: service_account_id,
  object: 'organization.project.service_account',
  created_at: 1795348800,
  name: 'Ticket labels, production',
  role: 'member',
};

const key: APIKeyCreateResponse = {
  id: 'key_6zQmWnT7fXcB9vLd',
  object: 'organization.project.service_account.api_key',
  created_at: 1795348800,
  name: 'Secret key',
  value: 'sk-svcacct-made-up-9vLd',
};

export const adminProjectServiceAccountsExamples = [
  example(adminProjectServiceAccounts.create, {
    request: { project_id, name: 'Ticket labels, production' },
    response: { ...account, role: 'member', api_key: key },
  }),
  example(adminProjectServiceAccounts.retrieve, {
    request: { project_id, service_account_id },
    response: account,
  }),
  example(adminProjectServiceAccounts.update, {
    request: { project_id, service_account_id, role: 'owner' },
    response: { ...account, role: 'owner' },
  }),
  example(adminProjectServiceAccounts.list, {
    request: { project_id, limit: 20 },
    response: onlyPage(account),
  }),
  example(adminProjectServiceAccounts.delete, {
    request: { project_id, service_account_id },
    response: {
      id: service_account_id,
      object: 'organization.project.service_account.deleted',
      deleted: true,
    },
  }),
  example(adminProjectServiceAccounts.apiKeysCreate, {
    request: {
      project_id,
      service_account_id,
      name: 'Rotation of November',
      expires_in_seconds: 2592000,
    },
    response: { ...key, name: 'Rotation of November', expires_at: 1797940800 },
  }),
];
