import { operation } from '../../../operation.ts';
import type {
  OrganizationSpendAlert,
  OrganizationSpendAlertDeleted,
  OrganizationSpendAlertList,
  SpendAlertCreateParams,
  SpendAlertDeleteParams,
  SpendAlertListParams,
  SpendAlertRetrieveParams,
  SpendAlertUpdateParams,
} from './types.ts';

export const adminSpendAlerts = {
  /** Creates an alert that is sent when the organization's spending passes an amount. */
  create: operation<SpendAlertCreateParams, OrganizationSpendAlert>()({
    method: 'POST',
    path: '/organization/spend_alerts',
    auth: 'admin',
    accessor: 'admin.organization.spendAlerts.create',
  }),
  /** Returns one spend alert of the organization. */
  retrieve: operation<SpendAlertRetrieveParams, OrganizationSpendAlert>()({
    method: 'GET',
    path: '/organization/spend_alerts/{alert_id}',
    auth: 'admin',
    accessor: 'admin.organization.spendAlerts.retrieve',
  }),
  /** Replaces the amount or the recipients of a spend alert. */
  update: operation<SpendAlertUpdateParams, OrganizationSpendAlert>()({
    method: 'POST',
    path: '/organization/spend_alerts/{alert_id}',
    auth: 'admin',
    accessor: 'admin.organization.spendAlerts.update',
  }),
  /** Lists the organization's spend alerts. */
  list: operation<SpendAlertListParams, OrganizationSpendAlertList>()({
    method: 'GET',
    path: '/organization/spend_alerts',
    page: 'conversation-cursor',
    auth: 'admin',
    accessor: 'admin.organization.spendAlerts.list',
  }),
  /** Deletes a spend alert of the organization. */
  delete: operation<SpendAlertDeleteParams, OrganizationSpendAlertDeleted>()({
    method: 'DELETE',
    path: '/organization/spend_alerts/{alert_id}',
    auth: 'admin',
    accessor: 'admin.organization.spendAlerts.delete',
  }),
} as const;
