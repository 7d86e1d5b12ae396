import { operation } from '../../../operation.ts';
import type {
  ProjectCertificateActivateList,
  ProjectCertificateActivateParams,
  ProjectCertificateDeactivateList,
  ProjectCertificateDeactivateParams,
  ProjectCertificateList,
  ProjectCertificateListParams,
} from './types.ts';

export const adminProjectCertificates = {
  /** Lists the certificates of a project and whether each is active there. */
  list: operation<ProjectCertificateListParams, ProjectCertificateList>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/certificates',
    page: 'conversation-cursor',
    auth: 'admin',
    accessor: 'admin.organization.projects.certificates.list',
  }),
  /** Activates up to ten certificates for a project. */
  activate: operation<ProjectCertificateActivateParams, ProjectCertificateActivateList>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/certificates/activate',
    page: 'single',
    auth: 'admin',
    accessor: 'admin.organization.projects.certificates.activate',
  }),
  /** Deactivates up to ten certificates for a project. */
  deactivate: operation<ProjectCertificateDeactivateParams, ProjectCertificateDeactivateList>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/certificates/deactivate',
    page: 'single',
    auth: 'admin',
    accessor: 'admin.organization.projects.certificates.deactivate',
  }),
} as const;
