import { example } from '../../../example.ts';
import { adminSpendLimit } from './operations.ts';
import type { OrganizationSpendLimit } from './types.ts';

const limit: OrganizationSpendLimit = {
  object: 'organization.spend_limit',
  currency: 'USD',
  interval: 'month',
  threshold_amount: 1000,
  enforcement: { status: 'inactive' },
};

export const adminSpendLimitExamples = [
  example(adminSpendLimit.retrieve, { request: {}, response: limit }),
  example(adminSpendLimit.update, {
    request: { currency: 'USD', interval: 'month', threshold_amount: 1000 },
    response: limit,
  }),
  example(adminSpendLimit.delete, {
    request: {},
    response: { object: 'organization.spend_limit.deleted', deleted: true },
  }),
];
