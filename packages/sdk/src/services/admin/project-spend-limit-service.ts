import type {
  ProjectSpendLimit,
  ProjectSpendLimitDeleted,
  ProjectSpendLimitUpdateParams,
} from '@unabridged/contract';
import { adminProjectSpendLimit } from '@unabridged/contract/families/admin/project-spend-limit';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';

/** The limit to what a project may spend. */
export class ProjectSpendLimitService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns a project's spend limit. */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectSpendLimit> {
    return this.#client.execute(
      adminProjectSpendLimit.retrieve,
      { project_id: projectID },
      options,
    );
  }

  /** Sets the amount that a project may spend in a period. */
  update(
    projectID: string,
    body: Omit<ProjectSpendLimitUpdateParams, 'project_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendLimit> {
    return this.#client.execute(
      adminProjectSpendLimit.update,
      { ...body, project_id: projectID },
      options,
    );
  }

  /** Removes a project's spend limit. */
  delete(projectID: string, options?: RequestOptions): APIPromise<ProjectSpendLimitDeleted> {
    return this.#client.execute(adminProjectSpendLimit.delete, { project_id: projectID }, options);
  }
}
