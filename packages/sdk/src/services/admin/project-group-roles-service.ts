import type {
  ProjectGroupRole,
  ProjectGroupRoleCreateParams,
  ProjectGroupRoleCreateResponse,
  ProjectGroupRoleDeleteParams,
  ProjectGroupRoleDeleteResponse,
  ProjectGroupRoleListParams,
  ProjectGroupRoleRetrieveParams,
} from '@unabridged/contract';
import { adminProjectGroups } from '@unabridged/contract/families/admin/project-groups';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { NextCursorPage } from '../../pagination/pages.ts';

/** Roles that a group holds in a project. */
export class ProjectGroupRolesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Gives a group a role in a project. */
  create(
    groupID: string,
    params: Omit<ProjectGroupRoleCreateParams, 'group_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectGroupRoleCreateResponse> {
    return this.#client.execute(
      adminProjectGroups.rolesCreate,
      { ...params, group_id: groupID },
      options,
    );
  }

  /** Returns one role that a group holds in a project. */
  retrieve(
    roleID: string,
    params: Omit<ProjectGroupRoleRetrieveParams, 'role_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectGroupRole> {
    return this.#client.execute(
      adminProjectGroups.rolesRetrieve,
      { ...params, role_id: roleID },
      options,
    );
  }

  /** Lists the roles that a group holds in a project. */
  list(
    groupID: string,
    params: Omit<ProjectGroupRoleListParams, 'group_id'>,
    options?: RequestOptions,
  ): PagePromise<NextCursorPage<ProjectGroupRole>, ProjectGroupRole> {
    return this.#client.execute(
      adminProjectGroups.rolesList,
      { ...params, group_id: groupID },
      options,
    );
  }

  /** Takes a role in a project from a group. */
  delete(
    roleID: string,
    params: Omit<ProjectGroupRoleDeleteParams, 'role_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectGroupRoleDeleteResponse> {
    return this.#client.execute(
      adminProjectGroups.rolesDelete,
      { ...params, role_id: roleID },
      options,
    );
  }
}
