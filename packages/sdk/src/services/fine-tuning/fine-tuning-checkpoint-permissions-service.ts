import type {
  FineTuningCheckpointPermission,
  PermissionCreateParams,
  PermissionDeleteParams,
  PermissionDeleteResponse,
  PermissionListParams,
} from '@unabridged/contract';
import { fineTuning } from '@unabridged/contract/families/fine-tuning';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage, Page } from '../../pagination/pages.ts';

/** Projects that may use a checkpoint. The operations take the admin key. */
export class FineTuningCheckpointPermissionsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lets projects of the organization use a fine-tuned checkpoint.
   * @param fineTunedModelCheckpoint Name of the checkpoint's model, such as
   * `ft:gpt-4.1-mini-2025-04-14:acme:support:9hWqTzA1:ckpt- step-88`.
   */
  create(
    fineTunedModelCheckpoint: string,
    body: Omit<PermissionCreateParams, 'fine_tuned_model_checkpoint'>,
    options?: RequestOptions,
  ): PagePromise<Page<FineTuningCheckpointPermission>, FineTuningCheckpointPermission> {
    return this.#client.execute(
      fineTuning.checkpointsPermissionsCreate,
      { ...body, fine_tuned_model_checkpoint: fineTunedModelCheckpoint },
      options,
    );
  }

  /**
   * Lists the projects that may use a fine-tuned checkpoint.
   * @param fineTunedModelCheckpoint Name of the checkpoint's model, such as
   * `ft:gpt-4.1-mini-2025-04-14:acme:support:9hWqTzA1:ckpt- step-88`.
   */
  list(
    fineTunedModelCheckpoint: string,
    query?: Omit<PermissionListParams, 'fine_tuned_model_checkpoint'> | null,
    options?: RequestOptions,
  ): PagePromise<
    ConversationCursorPage<FineTuningCheckpointPermission>,
    FineTuningCheckpointPermission
  > {
    return this.#client.execute(
      fineTuning.checkpointsPermissionsList,
      { ...query, fine_tuned_model_checkpoint: fineTunedModelCheckpoint },
      options,
    );
  }

  /**
   * Lists the projects that may use a fine-tuned checkpoint.
   * @deprecated Use `list`, which sends the same request.
   */
  retrieve(
    fineTunedModelCheckpoint: string,
    query?: Omit<PermissionListParams, 'fine_tuned_model_checkpoint'> | null,
    options?: RequestOptions,
  ): PagePromise<
    ConversationCursorPage<FineTuningCheckpointPermission>,
    FineTuningCheckpointPermission
  > {
    return this.list(fineTunedModelCheckpoint, query, options);
  }

  /**
   * Takes a project's permission to use a fine-tuned checkpoint away.
   * @param permissionID id of the permission.
   */
  delete(
    permissionID: string,
    params: Omit<PermissionDeleteParams, 'permission_id'>,
    options?: RequestOptions,
  ): APIPromise<PermissionDeleteResponse> {
    return this.#client.execute(
      fineTuning.checkpointsPermissionsDelete,
      { ...params, permission_id: permissionID },
      options,
    );
  }
}
