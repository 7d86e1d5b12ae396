export interface ProjectModelPermissions {
  mode: 'allow_list' | 'deny_list';
  model_ids: string[];
  object: 'project.model_permissions';
}

export interface ProjectModelPermissionsDeleted {
  deleted: boolean;
  object: 'project.model_permissions.deleted';
}

export interface ModelPermissionUpdateParams {
  project_id: string;
  mode: 'allow_list' | 'deny_list';
  model_ids: string[];
}

export interface ModelPermissionRetrieveParams {
  project_id: string;
}

export interface ModelPermissionDeleteParams {
  project_id: string;
}
