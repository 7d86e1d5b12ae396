import { operation } from '../../../operation.ts';
import type {
  HostedToolPermissionRetrieveParams,
  HostedToolPermissionUpdateParams,
  ProjectHostedToolPermissions,
} from './types.ts';

export const adminProjectHostedToolPermissions = {
  /** Returns which hosted tools a project may use. */
  retrieve: operation<HostedToolPermissionRetrieveParams, ProjectHostedToolPermissions>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/hosted_tool_permissions',
    auth: 'admin',
    accessor: 'admin.organization.projects.hostedToolPermissions.retrieve',
  }),
  /** Allows or forbids hosted tools in a project; tools that are left out keep their setting. */
  update: operation<HostedToolPermissionUpdateParams, ProjectHostedToolPermissions>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/hosted_tool_permissions',
    auth: 'admin',
    accessor: 'admin.organization.projects.hostedToolPermissions.update',
  }),
} as const;
