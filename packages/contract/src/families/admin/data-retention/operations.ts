import { operation } from '../../../operation.ts';
import type {
  DataRetentionRetrieveParams,
  DataRetentionUpdateParams,
  OrganizationDataRetention,
} from './types.ts';

export const adminDataRetention = {
  /** Returns how long the organization's data is kept. */
  retrieve: operation<DataRetentionRetrieveParams, OrganizationDataRetention>()({
    method: 'GET',
    path: '/organization/data_retention',
    auth: 'admin',
    accessor: 'admin.organization.dataRetention.retrieve',
  }),
  /** Sets how long the organization's data is kept. */
  update: operation<DataRetentionUpdateParams, OrganizationDataRetention>()({
    method: 'POST',
    path: '/organization/data_retention',
    auth: 'admin',
    accessor: 'admin.organization.dataRetention.update',
  }),
} as const;
