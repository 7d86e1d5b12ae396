import type {
  UserRole,
  UserRoleCreateParams,
  UserRoleCreateResponse,
  UserRoleDeleteParams,
  UserRoleDeleteResponse,
  UserRoleListParams,
  UserRoleRetrieveParams,
} from '@unabridged/contract';
import { adminUsers } from '@unabridged/contract/families/admin/users';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { NextCursorPage } from '../../pagination/pages.ts';

/** Roles that a user holds in the organization. */
export class OrganizationUserRolesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Gives a user a role in the organization. */
  create(
    userID: string,
    body: Omit<UserRoleCreateParams, 'user_id'>,
    options?: RequestOptions,
  ): APIPromise<UserRoleCreateResponse> {
    return this.#client.execute(adminUsers.rolesCreate, { ...body, user_id: userID }, options);
  }

  /** Returns one role that a user holds in the organization. */
  retrieve(
    roleID: string,
    params: Omit<UserRoleRetrieveParams, 'role_id'>,
    options?: RequestOptions,
  ): APIPromise<UserRole> {
    return this.#client.execute(adminUsers.rolesRetrieve, { ...params, role_id: roleID }, options);
  }

  /** Lists the roles that a user holds in the organization. */
  list(
    userID: string,
    query?: Omit<UserRoleListParams, 'user_id'> | null,
    options?: RequestOptions,
  ): PagePromise<NextCursorPage<UserRole>, UserRole> {
    return this.#client.execute(adminUsers.rolesList, { ...query, user_id: userID }, options);
  }

  /** Takes a role in the organization from a user. */
  delete(
    roleID: string,
    params: Omit<UserRoleDeleteParams, 'role_id'>,
    options?: RequestOptions,
  ): APIPromise<UserRoleDeleteResponse> {
    return this.#client.execute(adminUsers.rolesDelete, { ...params, role_id: roleID }, options);
  }
}
