import type {
  ProjectRoleCreateParams,
  ProjectRoleDeleteParams,
  ProjectRoleDeleteResponse,
  ProjectRoleListParams,
  ProjectRoleRetrieveParams,
  ProjectRoleUpdateParams,
  Role,
} from '@unabridged/contract';
import { adminProjectRoles } from '@unabridged/contract/families/admin/project-roles';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { NextCursorPage } from '../../pagination/pages.ts';

/** Roles that can be held in a project. */
export class ProjectRolesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Creates a role of a project's own from a list of permissions. */
  create(
    projectID: string,
    body: Omit<ProjectRoleCreateParams, 'project_id'>,
    options?: RequestOptions,
  ): APIPromise<Role> {
    return this.#client.execute(
      adminProjectRoles.create,
      { ...body, project_id: projectID },
      options,
    );
  }

  /** Returns one role of a project. */
  retrieve(
    roleID: string,
    params: Omit<ProjectRoleRetrieveParams, 'role_id'>,
    options?: RequestOptions,
  ): APIPromise<Role> {
    return this.#client.execute(
      adminProjectRoles.retrieve,
      { ...params, role_id: roleID },
      options,
    );
  }

  /** Changes the name, the description or the permissions of a project's role. */
  update(
    roleID: string,
    params: Omit<ProjectRoleUpdateParams, 'role_id'>,
    options?: RequestOptions,
  ): APIPromise<Role> {
    return this.#client.execute(adminProjectRoles.update, { ...params, role_id: roleID }, options);
  }

  /** Lists the roles that can be given in a project. */
  list(
    projectID: string,
    query?: Omit<ProjectRoleListParams, 'project_id'> | null,
    options?: RequestOptions,
  ): PagePromise<NextCursorPage<Role>, Role> {
    return this.#client.execute(
      adminProjectRoles.list,
      { ...query, project_id: projectID },
      options,
    );
  }

  /** Deletes a role of a project's own. */
  delete(
    roleID: string,
    params: Omit<ProjectRoleDeleteParams, 'role_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectRoleDeleteResponse> {
    return this.#client.execute(adminProjectRoles.delete, { ...params, role_id: roleID }, options);
  }
}
