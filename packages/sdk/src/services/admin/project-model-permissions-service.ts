import type {
  ModelPermissionUpdateParams,
  ProjectModelPermissions,
  ProjectModelPermissionsDeleted,
} from '@unabridged/contract';
import { adminProjectModelPermissions } from '@unabridged/contract/families/admin/project-model-permissions';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Models that a project may use. */
export class ProjectModelPermissionsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns which models a project may use. */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectModelPermissions> {
    return this.#client.execute(
      adminProjectModelPermissions.retrieve,
      { project_id: projectID },
      options,
    );
  }

  /** Limits a project to a list of models, or excludes a list of models from it. */
  update(
    projectID: string,
    body: Omit<ModelPermissionUpdateParams, 'project_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectModelPermissions> {
    return this.#client.execute(
      adminProjectModelPermissions.update,
      { ...body, project_id: projectID },
      options,
    );
  }

  /** Lifts a project's limits on models. */
  delete(projectID: string, options?: RequestOptions): APIPromise<ProjectModelPermissionsDeleted> {
    return this.#client.execute(
      adminProjectModelPermissions.delete,
      { project_id: projectID },
      options,
    );
  }
}
