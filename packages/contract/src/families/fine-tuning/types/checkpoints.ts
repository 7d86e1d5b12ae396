import type { Integer, UnixSeconds } from '../../../scalars.ts';

/** One page of permissions. */
export interface PermissionRetrieveResponse {
  /** The permissions. */
  data: PermissionRetrieveResponseData[];
  /** Whether further items follow this page. */
  has_more: boolean;
  object: 'list';
  /** Id of the first item on this page; null where it is empty. */
  first_id?: string | null;
  /** Id of the last item on this page, for `after`; null where it is empty. */
  last_id?: string | null;
}

/** A project's permission to use a checkpoint. */
export interface PermissionRetrieveResponseData {
  /** Id of the permission. */
  id: string;
  /** When it was given. */
  created_at: UnixSeconds;
  object: 'checkpoint.permission';
  /** Id of the project. */
  project_id: string;
}

/** A permission was taken away. */
export interface PermissionDeleteResponse {
  /** Id of the permission. */
  id: string;
  /** Always true. */
  deleted: boolean;
  object: 'checkpoint.permission';
}

/** Params of `fineTuning.checkpoints.permissions.create`. */
export interface PermissionCreateParams {
  /**
   * Name of the checkpoint's model, such as `ft:gpt-4.1-mini-2025-04-14:acme:support:9hWqTzA1:ckpt-
   * step-88`.
   */
  fine_tuned_model_checkpoint: string;
  /** Ids of the projects that may use it. */
  project_ids: string[];
}

/** Params of `fineTuning.checkpoints.permissions.retrieve`, the older name of `list`. */
export interface PermissionRetrieveParams {
  /**
   * Name of the checkpoint's model, such as `ft:gpt-4.1-mini-2025-04-14:acme:support:9hWqTzA1:ckpt-
   * step-88`.
   */
  fine_tuned_model_checkpoint: string;
  /** Id of an item; the page begins after it. */
  after?: string;
  /**
   * Most items on a page.
   * @default 10
   */
  limit?: Integer;
  /**
   * By time of creation: oldest (`ascending`) or newest (`descending`) first.
   * @default descending
   */
  order?: 'ascending' | 'descending';
  /** Id of a project: only its permission. */
  project_id?: string;
}

/** Params of `fineTuning.checkpoints.permissions.list`. */
export interface PermissionListParams {
  /**
   * Name of the checkpoint's model, such as `ft:gpt-4.1-mini-2025-04-14:acme:support:9hWqTzA1:ckpt-
   * step-88`.
   */
  fine_tuned_model_checkpoint: string;
  /**
   * By time of creation: oldest (`ascending`) or newest (`descending`) first.
   * @default descending
   */
  order?: 'ascending' | 'descending';
  /** Id of a project: only its permission. */
  project_id?: string;
  /** Id of an item; the page begins after it. */
  after?: string;
  /**
   * Most items on a page.
   * @default 10
   */
  limit?: Integer;
}

/** Params of `fineTuning.checkpoints.permissions.delete`. */
export interface PermissionDeleteParams {
  /** Id of the permission. */
  permission_id: string;
  /**
   * Name of the checkpoint's model, such as `ft:gpt-4.1-mini-2025-04-14:acme:support:9hWqTzA1:ckpt-
   * step-88`.
   */
  fine_tuned_model_checkpoint: string;
}

/** The permissions that were given, on one page. */
export interface FineTuningCheckpointPermissionCreateList {
  object: 'list';
  /** The permissions. */
  data: FineTuningCheckpointPermission[];
  /** Id of the first item on this page; null where it is empty. */
  first_id?: string | null;
  /** Id of the last item on this page, for `after`; null where it is empty. */
  last_id?: string | null;
  /** Whether further items follow this page. */
  has_more?: boolean;
}

/** One page of permissions. */
export interface FineTuningCheckpointPermissionList {
  object: 'list';
  /** The permissions. */
  data: FineTuningCheckpointPermission[];
  /** Id of the first item on this page; null where it is empty. */
  first_id?: string | null;
  /** Id of the last item on this page, for `after`; null where it is empty. */
  last_id: string | null;
  /** Whether further items follow this page. */
  has_more: boolean;
}

/** A project's permission to use a checkpoint. */
export interface FineTuningCheckpointPermission {
  /** Id of the permission. */
  id: string;
  /** When it was given. */
  created_at: UnixSeconds;
  object: 'checkpoint.permission';
  /** Id of the project. */
  project_id: string;
}
