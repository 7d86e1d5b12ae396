import type { Integer, UnixSeconds } from '../../../scalars.ts';

export interface PermissionRetrieveResponse {
  data: PermissionRetrieveResponseData[];
  has_more: boolean;
  object: 'list';
  first_id?: string | null;
  last_id?: string | null;
}

export interface PermissionRetrieveResponseData {
  id: string;
  created_at: UnixSeconds;
  object: 'checkpoint.permission';
  project_id: string;
}

export interface PermissionDeleteResponse {
  id: string;
  deleted: boolean;
  object: 'checkpoint.permission';
}

export interface PermissionCreateParams {
  fine_tuned_model_checkpoint: string;
  project_ids: string[];
}

export interface PermissionRetrieveParams {
  fine_tuned_model_checkpoint: string;
  after?: string;
  limit?: Integer;
  order?: 'ascending' | 'descending';
  project_id?: string;
}

export interface PermissionListParams {
  fine_tuned_model_checkpoint: string;
  order?: 'ascending' | 'descending';
  project_id?: string;
  after?: string;
  limit?: Integer;
}

export interface PermissionDeleteParams {
  permission_id: string;
  fine_tuned_model_checkpoint: string;
}

export interface FineTuningCheckpointPermissionCreateList {
  object: 'list';
  data: FineTuningCheckpointPermission[];
  first_id?: string | null;
  last_id?: string | null;
  has_more?: boolean;
}

export interface FineTuningCheckpointPermissionList {
  object: 'list';
  data: FineTuningCheckpointPermission[];
  first_id?: string | null;
  last_id: string | null;
  has_more: boolean;
}

export interface FineTuningCheckpointPermission {
  id: string;
  created_at: UnixSeconds;
  object: 'checkpoint.permission';
  project_id: string;
}
