import type {
  ProjectUserRole,
  ProjectUserRoleCreateParams,
  ProjectUserRoleCreateResponse,
  ProjectUserRoleDeleteParams,
  ProjectUserRoleDeleteResponse,
  ProjectUserRoleListParams,
  ProjectUserRoleRetrieveParams,
} from '@unabridged/contract';
import { adminProjectUsers } from '@unabridged/contract/families/admin/project-users';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { NextCursorPage } from '../../pagination/pages.ts';

/** Roles that a user holds in a project. */
export class ProjectUserRolesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Gives a user a role in a project. */
  create(
    userID: string,
    params: Omit<ProjectUserRoleCreateParams, 'user_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectUserRoleCreateResponse> {
    return this.#client.execute(
      adminProjectUsers.rolesCreate,
      { ...params, user_id: userID },
      options,
    );
  }

  /** Returns one role that a user holds in a project. */
  retrieve(
    roleID: string,
    params: Omit<ProjectUserRoleRetrieveParams, 'role_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectUserRole> {
    return this.#client.execute(
      adminProjectUsers.rolesRetrieve,
      { ...params, role_id: roleID },
      options,
    );
  }

  /** Lists the roles that a user holds in a project. */
  list(
    userID: string,
    params: Omit<ProjectUserRoleListParams, 'user_id'>,
    options?: RequestOptions,
  ): PagePromise<NextCursorPage<ProjectUserRole>, ProjectUserRole> {
    return this.#client.execute(
      adminProjectUsers.rolesList,
      { ...params, user_id: userID },
      options,
    );
  }

  /** Takes a role in a project from a user. */
  delete(
    roleID: string,
    params: Omit<ProjectUserRoleDeleteParams, 'role_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectUserRoleDeleteResponse> {
    return this.#client.execute(
      adminProjectUsers.rolesDelete,
      { ...params, role_id: roleID },
      options,
    );
  }
}
