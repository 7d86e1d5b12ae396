import { example, onlyPage } from '../../../example.ts';
import { adminExternalStorage } from './operations.ts';
import type { ExternalStorageConfiguration } from './types.ts';

const external_storage_id = 'extstore_68f0d9c4a21c8191b57e30fd92c6a814';
const project_id = 'proj_2cKfT9xWbQe7';
const role_arn = 'arn:aws:iam::111122223333:role/openai-storage';

const storage: ExternalStorageConfiguration = {
  id: external_storage_id,
  object: 'organization.external_storage',
  created_at: 1795348800,
  project_id,
  geography: 'eu',
  provider: {
    type: 'aws',
    account_id: '111122223333',
    bucket: 'acme-openai-support',
    external_id: 'org-Xk4TzQ9mWvBc',
    region: 'eu-central-1',
    role_arn,
  },
  status: 'pending',
};

export const adminExternalStorageExamples = [
  example(adminExternalStorage.create, {
    request: { project_id, provider: { type: 'aws', bucket: 'acme-openai-support', role_arn } },
    response: storage,
  }),
  example(adminExternalStorage.retrieve, { request: { external_storage_id }, response: storage }),
  example(adminExternalStorage.list, {
    request: { project_id, limit: 20 },
    response: onlyPage(storage),
  }),
  example(adminExternalStorage.delete, {
    request: { external_storage_id },
    response: {
      id: external_storage_id,
      object: 'organization.external_storage.deleted',
      deleted: true,
    },
  }),
  example(adminExternalStorage.validate, {
    request: { external_storage_id },
    response: { ...storage, status: 'validated' },
  }),
];
