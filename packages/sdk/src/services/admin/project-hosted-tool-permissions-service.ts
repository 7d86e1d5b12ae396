import type {
  HostedToolPermissionUpdateParams,
  ProjectHostedToolPermissions,
} from '@unabridged/contract';
import { adminProjectHostedToolPermissions } from '@unabridged/contract/families/admin/project-hosted-tool-permissions';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** Hosted tools that a project may use. */
export class ProjectHostedToolPermissionsService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns which hosted tools a project may use. */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectHostedToolPermissions> {
    return this.#client.execute(
      adminProjectHostedToolPermissions.retrieve,
      { project_id: projectID },
      options,
    );
  }

  /** Allows or forbids hosted tools in a project; tools that are left out keep their setting. */
  update(
    projectID: string,
    body: Omit<HostedToolPermissionUpdateParams, 'project_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectHostedToolPermissions> {
    return this.#client.execute(
      adminProjectHostedToolPermissions.update,
      { ...body, project_id: projectID },
      options,
    );
  }
}
