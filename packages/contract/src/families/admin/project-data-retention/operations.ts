import { operation } from '../../../operation.ts';
import type {
  ProjectDataRetention,
  ProjectDataRetentionRetrieveParams,
  ProjectDataRetentionUpdateParams,
} from './types.ts';

export const adminProjectDataRetention = {
  /** Returns how long a project's data is kept. */
  retrieve: operation<ProjectDataRetentionRetrieveParams, ProjectDataRetention>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/data_retention',
    auth: 'admin',
    accessor: 'admin.organization.projects.dataRetention.retrieve',
  }),
  /** Sets how long a project's data is kept, or leaves it to the organization. */
  update: operation<ProjectDataRetentionUpdateParams, ProjectDataRetention>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/data_retention',
    auth: 'admin',
    accessor: 'admin.organization.projects.dataRetention.update',
  }),
} as const;
