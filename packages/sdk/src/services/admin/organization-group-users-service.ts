import type {
  GroupUserCreateParams,
  GroupUserCreateResponse,
  GroupUserDeleteParams,
  GroupUserDeleteResponse,
  GroupUserListParams,
  GroupUserRetrieveParams,
  GroupUserRetrieveResponse,
  OrganizationGroupUser,
} from '@unabridged/contract';
import { adminGroups } from '@unabridged/contract/families/admin/groups';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { NextCursorPage } from '../../pagination/pages.ts';

/** Users in a group. */
export class OrganizationGroupUsersService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Makes a user of the organization a member of a group. */
  create(
    groupID: string,
    body: Omit<GroupUserCreateParams, 'group_id'>,
    options?: RequestOptions,
  ): APIPromise<GroupUserCreateResponse> {
    return this.#client.execute(adminGroups.usersCreate, { ...body, group_id: groupID }, options);
  }

  /** Returns one member of a group. */
  retrieve(
    userID: string,
    params: Omit<GroupUserRetrieveParams, 'user_id'>,
    options?: RequestOptions,
  ): APIPromise<GroupUserRetrieveResponse> {
    return this.#client.execute(adminGroups.usersRetrieve, { ...params, user_id: userID }, options);
  }

  /** Lists the members of a group. */
  list(
    groupID: string,
    query?: Omit<GroupUserListParams, 'group_id'> | null,
    options?: RequestOptions,
  ): PagePromise<NextCursorPage<OrganizationGroupUser>, OrganizationGroupUser> {
    return this.#client.execute(adminGroups.usersList, { ...query, group_id: groupID }, options);
  }

  /** Takes a user out of a group. */
  delete(
    userID: string,
    params: Omit<GroupUserDeleteParams, 'user_id'>,
    options?: RequestOptions,
  ): APIPromise<GroupUserDeleteResponse> {
    return this.#client.execute(adminGroups.usersDelete, { ...params, user_id: userID }, options);
  }
}
