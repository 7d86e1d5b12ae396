import type { ProjectDataRetention, ProjectDataRetentionUpdateParams } from '@unabridged/contract';
import { adminProjectDataRetention } from '@unabridged/contract/families/admin/project-data-retention';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** How long a project's data is kept. */
export class ProjectDataRetentionService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns how long a project's data is kept. */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectDataRetention> {
    return this.#client.execute(
      adminProjectDataRetention.retrieve,
      { project_id: projectID },
      options,
    );
  }

  /** Sets how long a project's data is kept, or leaves it to the organization. */
  update(
    projectID: string,
    body: Omit<ProjectDataRetentionUpdateParams, 'project_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectDataRetention> {
    return this.#client.execute(
      adminProjectDataRetention.update,
      { ...body, project_id: projectID },
      options,
    );
  }
}
