import { operation } from '../../../operation.ts';
import type {
  ProjectSpendLimit,
  ProjectSpendLimitDeleteParams,
  ProjectSpendLimitDeleted,
  ProjectSpendLimitRetrieveParams,
  ProjectSpendLimitUpdateParams,
} from './types.ts';

export const adminProjectSpendLimit = {
  /** Returns a project's spend limit. */
  retrieve: operation<ProjectSpendLimitRetrieveParams, ProjectSpendLimit>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/spend_limit',
    auth: 'admin',
    accessor: 'admin.organization.projects.spendLimit.retrieve',
  }),
  /** Sets the amount that a project may spend in a period. */
  update: operation<ProjectSpendLimitUpdateParams, ProjectSpendLimit>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/spend_limit',
    auth: 'admin',
    accessor: 'admin.organization.projects.spendLimit.update',
  }),
  /** Removes a project's spend limit. */
  delete: operation<ProjectSpendLimitDeleteParams, ProjectSpendLimitDeleted>()({
    method: 'DELETE',
    path: '/organization/projects/{project_id}/spend_limit',
    auth: 'admin',
    accessor: 'admin.organization.projects.spendLimit.delete',
  }),
} as const;
