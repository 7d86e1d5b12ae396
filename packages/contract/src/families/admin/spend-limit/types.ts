import type { NoParams } from '../../../scalars.ts';

export interface OrganizationSpendLimit {
  currency: (string & {}) | 'USD';
  enforcement: OrganizationSpendLimitEnforcement;
  interval: (string & {}) | 'month';
  object: 'organization.spend_limit';
  threshold_amount: number;
}

export interface OrganizationSpendLimitEnforcement {
  status: (string & {}) | 'inactive' | 'enforcing';
}

export interface OrganizationSpendLimitDeleted {
  deleted: boolean;
  object: 'organization.spend_limit.deleted';
}

export interface SpendLimitUpdateParams {
  currency: 'USD';
  interval: 'month';
  threshold_amount: number;
}

export type SpendLimitRetrieveParams = NoParams;

export type SpendLimitDeleteParams = NoParams;
