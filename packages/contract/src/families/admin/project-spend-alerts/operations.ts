import { operation } from '../../../operation.ts';
import type {
  ProjectSpendAlert,
  ProjectSpendAlertCreateParams,
  ProjectSpendAlertDeleteParams,
  ProjectSpendAlertDeleted,
  ProjectSpendAlertList,
  ProjectSpendAlertListParams,
  ProjectSpendAlertRetrieveParams,
  ProjectSpendAlertUpdateParams,
} from './types.ts';

export const adminProjectSpendAlerts = {
  /** Creates an alert that is sent when a project's spending passes an amount. */
  create: operation<ProjectSpendAlertCreateParams, ProjectSpendAlert>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/spend_alerts',
    auth: 'admin',
    accessor: 'admin.organization.projects.spendAlerts.create',
  }),
  /** Returns one spend alert of a project. */
  retrieve: operation<ProjectSpendAlertRetrieveParams, ProjectSpendAlert>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/spend_alerts/{alert_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.spendAlerts.retrieve',
  }),
  /** Replaces the amount or the recipients of a project's spend alert. */
  update: operation<ProjectSpendAlertUpdateParams, ProjectSpendAlert>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/spend_alerts/{alert_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.spendAlerts.update',
  }),
  /** Lists a project's spend alerts. */
  list: operation<ProjectSpendAlertListParams, ProjectSpendAlertList>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/spend_alerts',
    page: 'conversation-cursor',
    auth: 'admin',
    accessor: 'admin.organization.projects.spendAlerts.list',
  }),
  /** Deletes a spend alert of a project. */
  delete: operation<ProjectSpendAlertDeleteParams, ProjectSpendAlertDeleted>()({
    method: 'DELETE',
    path: '/organization/projects/{project_id}/spend_alerts/{alert_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.spendAlerts.delete',
  }),
} as const;
