import { operation } from '../../../operation.ts';
import type {
  ModelPermissionDeleteParams,
  ModelPermissionRetrieveParams,
  ModelPermissionUpdateParams,
  ProjectModelPermissions,
  ProjectModelPermissionsDeleted,
} from './types.ts';

export const adminProjectModelPermissions = {
  /** Returns which models a project may use. */
  retrieve: operation<ModelPermissionRetrieveParams, ProjectModelPermissions>()({
    method: 'GET',
    path: '/organization/projects/{project_id}/model_permissions',
    auth: 'admin',
    accessor: 'admin.organization.projects.modelPermissions.retrieve',
  }),
  /** Limits a project to a list of models, or excludes a list of models from it. */
  update: operation<ModelPermissionUpdateParams, ProjectModelPermissions>()({
    method: 'POST',
    path: '/organization/projects/{project_id}/model_permissions',
    auth: 'admin',
    accessor: 'admin.organization.projects.modelPermissions.update',
  }),
  /** Lifts a project's limits on models. */
  delete: operation<ModelPermissionDeleteParams, ProjectModelPermissionsDeleted>()({
    method: 'DELETE',
    path: '/organization/projects/{project_id}/model_permissions',
    auth: 'admin',
    accessor: 'admin.organization.projects.modelPermissions.delete',
  }),
} as const;
