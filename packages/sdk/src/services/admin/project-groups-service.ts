import type {
  ProjectGroup,
  ProjectGroupCreateParams,
  ProjectGroupDeleteParams,
  ProjectGroupDeleteResponse,
  ProjectGroupListParams,
  ProjectGroupRetrieveParams,
} from '@unabridged/contract';
import { adminProjectGroups } from '@unabridged/contract/families/admin/project-groups';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { NextCursorPage } from '../../pagination/pages.ts';
import { ProjectGroupRolesService } from './project-group-roles-service.ts';

/** Groups with access to a project. */
export class ProjectGroupsService {
  #client: Client;
  #roles: ProjectGroupRolesService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Roles that a group holds in a project. */
  get roles(): ProjectGroupRolesService {
    return (this.#roles ??= new ProjectGroupRolesService(this.#client));
  }

  /** Gives a group access to a project, with a role. */
  create(
    projectID: string,
    body: Omit<ProjectGroupCreateParams, 'project_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectGroup> {
    return this.#client.execute(
      adminProjectGroups.create,
      { ...body, project_id: projectID },
      options,
    );
  }

  /** Returns a group's access to a project. */
  retrieve(
    groupID: string,
    params: Omit<ProjectGroupRetrieveParams, 'group_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectGroup> {
    return this.#client.execute(
      adminProjectGroups.retrieve,
      { ...params, group_id: groupID },
      options,
    );
  }

  /** Lists which groups may use a project. */
  list(
    projectID: string,
    query?: Omit<ProjectGroupListParams, 'project_id'> | null,
    options?: RequestOptions,
  ): PagePromise<NextCursorPage<ProjectGroup>, ProjectGroup> {
    return this.#client.execute(
      adminProjectGroups.list,
      { ...query, project_id: projectID },
      options,
    );
  }

  /** Takes a group's access to a project away. */
  delete(
    groupID: string,
    params: Omit<ProjectGroupDeleteParams, 'group_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectGroupDeleteResponse> {
    return this.#client.execute(
      adminProjectGroups.delete,
      { ...params, group_id: groupID },
      options,
    );
  }
}
