import type {
  GroupRole,
  GroupRoleCreateParams,
  GroupRoleCreateResponse,
  GroupRoleDeleteParams,
  GroupRoleDeleteResponse,
  GroupRoleListParams,
  GroupRoleRetrieveParams,
} from '@unabridged/contract';
import { adminGroups } from '@unabridged/contract/families/admin/groups';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { NextCursorPage } from '../../pagination/pages.ts';

/** Roles that a group holds in the organization. */
export class OrganizationGroupRolesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Gives a group a role in the organization. */
  create(
    groupID: string,
    body: Omit<GroupRoleCreateParams, 'group_id'>,
    options?: RequestOptions,
  ): APIPromise<GroupRoleCreateResponse> {
    return this.#client.execute(adminGroups.rolesCreate, { ...body, group_id: groupID }, options);
  }

  /** Returns one role that a group holds in the organization. */
  retrieve(
    roleID: string,
    params: Omit<GroupRoleRetrieveParams, 'role_id'>,
    options?: RequestOptions,
  ): APIPromise<GroupRole> {
    return this.#client.execute(adminGroups.rolesRetrieve, { ...params, role_id: roleID }, options);
  }

  /** Lists the roles that a group holds in the organization. */
  list(
    groupID: string,
    query?: Omit<GroupRoleListParams, 'group_id'> | null,
    options?: RequestOptions,
  ): PagePromise<NextCursorPage<GroupRole>, GroupRole> {
    return this.#client.execute(adminGroups.rolesList, { ...query, group_id: groupID }, options);
  }

  /** Takes a role in the organization from a group. */
  delete(
    roleID: string,
    params: Omit<GroupRoleDeleteParams, 'role_id'>,
    options?: RequestOptions,
  ): APIPromise<GroupRoleDeleteResponse> {
    return this.#client.execute(adminGroups.rolesDelete, { ...params, role_id: roleID }, options);
  }
}
