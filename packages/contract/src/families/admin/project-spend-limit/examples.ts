import { example } from '../../../example.ts';
import { project_id } from '../projects/examples.ts';
import { adminProjectSpendLimit } from './operations.ts';
import type { ProjectSpendLimit } from './types.ts';

const limit: ProjectSpendLimit = {
  object: 'project.spend_limit',
  currency: 'USD',
  interval: 'month',
  threshold_amount: 1000,
  enforcement: { status: 'inactive' },
};

export const adminProjectSpendLimitExamples = [
  example(adminProjectSpendLimit.retrieve, { request: { project_id }, response: limit }),
  example(adminProjectSpendLimit.update, {
    request: { project_id, currency: 'USD', interval: 'month', threshold_amount: 1000 },
    response: limit,
  }),
  example(adminProjectSpendLimit.delete, {
    request: { project_id },
    response: { object: 'project.spend_limit.deleted', deleted: true },
  }),
];
