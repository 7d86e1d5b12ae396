import { operation } from '../../../operation.ts';
import type {
  Project,
  ProjectArchiveParams,
  ProjectCreateParams,
  ProjectList,
  ProjectListParams,
  ProjectRetrieveParams,
  ProjectUpdateParams,
} from './types.ts';

export const adminProjects = {
  /** Creates a project in the organization. */
  create: operation<ProjectCreateParams, Project>()({
    method: 'POST',
    path: '/organization/projects',
    auth: 'admin',
    accessor: 'admin.organization.projects.create',
  }),
  /** Returns one project. */
  retrieve: operation<ProjectRetrieveParams, Project>()({
    method: 'GET',
    path: '/organization/projects/{project_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.retrieve',
  }),
  /** Changes the name or the settings of a project. */
  update: operation<ProjectUpdateParams, Project>()({
    method: 'POST',
    path: '/organization/projects/{project_id}',
    auth: 'admin',
    accessor: 'admin.organization.projects.update',
  }),
  /** Lists the organization's projects, archived ones on request. */
  list: operation<ProjectListParams, ProjectList>()({
    method: 'GET',
    path: '/organization/projects',
    page: 'conversation-cursor',
    auth: 'admin',
    accessor: 'admin.organization.projects.list',
  }),
  /** Archives a project for good; its keys stop working. */
  archive: operation<ProjectArchiveParams, Project>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/archive',
    request: 'none',
    auth: 'admin',
    accessor: 'admin.organization.projects.archive',
  }),
} as const;
