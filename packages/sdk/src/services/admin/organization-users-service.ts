import type {
  OrganizationUser,
  UserDeleteResponse,
  UserListParams,
  UserUpdateParams,
} from '@unabridged/contract';
import { adminUsers } from '@unabridged/contract/families/admin/users';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage } from '../../pagination/pages.ts';
import { OrganizationUserRolesService } from './organization-user-roles-service.ts';

/** Users of the organization. */
export class OrganizationUsersService {
  #client: Client;
  #roles: OrganizationUserRolesService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Roles that a user holds in the organization. */
  get roles(): OrganizationUserRolesService {
    return (this.#roles ??= new OrganizationUserRolesService(this.#client));
  }

  /** Returns one user of the organization. */
  retrieve(userID: string, options?: RequestOptions): APIPromise<OrganizationUser> {
    return this.#client.execute(adminUsers.retrieve, { user_id: userID }, options);
  }

  /** Changes a user's role in the organization. */
  update(
    userID: string,
    body: Omit<UserUpdateParams, 'user_id'>,
    options?: RequestOptions,
  ): APIPromise<OrganizationUser> {
    return this.#client.execute(adminUsers.update, { ...body, user_id: userID }, options);
  }

  /** Lists the organization's users. */
  list(
    query?: UserListParams | null,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<OrganizationUser>, OrganizationUser> {
    return this.#client.execute(adminUsers.list, query ?? {}, options);
  }

  /** Removes a user from the organization. */
  delete(userID: string, options?: RequestOptions): APIPromise<UserDeleteResponse> {
    return this.#client.execute(adminUsers.delete, { user_id: userID }, options);
  }
}
