import type {
  Group,
  GroupCreateParams,
  GroupDeleteResponse,
  GroupListParams,
  GroupUpdateParams,
  GroupUpdateResponse,
} from '@unabridged/contract';
import { adminGroups } from '@unabridged/contract/families/admin/groups';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { NextCursorPage } from '../../pagination/pages.ts';
import { OrganizationGroupUsersService } from './organization-group-users-service.ts';
import { OrganizationGroupRolesService } from './organization-group-roles-service.ts';

/** Groups of the organization's users. */
export class OrganizationGroupsService {
  #client: Client;
  #users: OrganizationGroupUsersService | undefined;
  #roles: OrganizationGroupRolesService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Users in a group. */
  get users(): OrganizationGroupUsersService {
    return (this.#users ??= new OrganizationGroupUsersService(this.#client));
  }

  /** Roles that a group holds in the organization. */
  get roles(): OrganizationGroupRolesService {
    return (this.#roles ??= new OrganizationGroupRolesService(this.#client));
  }

  /** Creates a group of users. */
  create(body: GroupCreateParams, options?: RequestOptions): APIPromise<Group> {
    return this.#client.execute(adminGroups.create, body, options);
  }

  /** Returns one group. */
  retrieve(groupID: string, options?: RequestOptions): APIPromise<Group> {
    return this.#client.execute(adminGroups.retrieve, { group_id: groupID }, options);
  }

  /** Renames a group. */
  update(
    groupID: string,
    body: Omit<GroupUpdateParams, 'group_id'>,
    options?: RequestOptions,
  ): APIPromise<GroupUpdateResponse> {
    return this.#client.execute(adminGroups.update, { ...body, group_id: groupID }, options);
  }

  /** Lists the organization's groups. */
  list(
    query?: GroupListParams | null,
    options?: RequestOptions,
  ): PagePromise<NextCursorPage<Group>, Group> {
    return this.#client.execute(adminGroups.list, query ?? {}, options);
  }

  /** Deletes a group; its members stay in the organization. */
  delete(groupID: string, options?: RequestOptions): APIPromise<GroupDeleteResponse> {
    return this.#client.execute(adminGroups.delete, { group_id: groupID }, options);
  }
}
