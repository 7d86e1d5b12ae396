import { operation } from '../../../operation.ts';
import type {
  OrganizationSpendLimit,
  OrganizationSpendLimitDeleted,
  SpendLimitDeleteParams,
  SpendLimitRetrieveParams,
  SpendLimitUpdateParams,
} from './types.ts';

export const adminSpendLimit = {
  /** Returns the organization's spend limit. */
  retrieve: operation<SpendLimitRetrieveParams, OrganizationSpendLimit>()({
    method: 'GET',
    path: '/organization/spend_limit',
    auth: 'admin',
    accessor: 'admin.organization.spendLimit.retrieve',
  }),
  /** Sets the amount that the organization may spend in a period. */
  update: operation<SpendLimitUpdateParams, OrganizationSpendLimit>()({
    method: 'POST',
    path: '/organization/spend_limit',
    auth: 'admin',
    accessor: 'admin.organization.spendLimit.update',
  }),
  /** Removes the organization's spend limit. */
  delete: operation<SpendLimitDeleteParams, OrganizationSpendLimitDeleted>()({
    method: 'DELETE',
    path: '/organization/spend_limit',
    auth: 'admin',
    accessor: 'admin.organization.spendLimit.delete',
  }),
} as const;
