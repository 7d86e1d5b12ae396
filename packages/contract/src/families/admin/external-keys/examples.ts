import { example, onlyPage } from '../../../example.ts';
import { adminExternalKeys } from './operations.ts';
import type { ExternalKey } from './types.ts';

const external_key_id = 'extkey_68f0d8b34f7c8191a2e90c5d71f6b38a';
const kms_arn = 'arn:aws:kms:eu-central-1:111122223333:key/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const role_arn = 'arn:aws:iam::111122223333:role/openai-encryption';

const key: ExternalKey = {
  id: external_key_id,
  object: 'organization.external_key',
  type: 'aws',
  created_at: 1795348800,
  name: 'Frankfurt',
  workspace_id: 'ws_5tYbQm2XcWfK',
  api_project_ids: ['proj_2cKfT9xWbQe7'],
  external_id: 'org-Xk4TzQ9mWvBc',
  kms_arn,
  role_arn,
  purpose: 'ekm',
};

export const adminExternalKeysExamples = [
  example(adminExternalKeys.create, {
    request: {
      type: 'aws',
      name: 'Frankfurt',
      external_id: 'org-Xk4TzQ9mWvBc',
      kms_arn,
      role_arn,
      purpose: 'ekm',
    },
    response: key,
  }),
  example(adminExternalKeys.retrieve, { request: { external_key_id }, response: key }),
  example(adminExternalKeys.list, {
    request: { limit: 20, purpose: 'ekm' },
    response: onlyPage(key),
  }),
  example(adminExternalKeys.delete, { request: { external_key_id }, response: key }),
  example(adminExternalKeys.validate, {
    request: { external_key_id },
    response: { status: 'valid' },
  }),
];
