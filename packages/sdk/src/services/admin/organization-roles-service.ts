import type {
  Role,
  RoleCreateParams,
  RoleDeleteResponse,
  RoleListParams,
  RoleUpdateParams,
} from '@unabridged/contract';
import { adminRoles } from '@unabridged/contract/families/admin/roles';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { NextCursorPage } from '../../pagination/pages.ts';

/** Roles that can be held in the organization. */
export class OrganizationRolesService {
  #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Creates a role of the organization's own from a list of permissions. */
  create(body: RoleCreateParams, options?: RequestOptions): APIPromise<Role> {
    return this.#client.execute(adminRoles.create, body, options);
  }

  /** Returns one role of the organization. */
  retrieve(roleID: string, options?: RequestOptions): APIPromise<Role> {
    return this.#client.execute(adminRoles.retrieve, { role_id: roleID }, options);
  }

  /** Changes the name, the description or the permissions of a role. */
  update(
    roleID: string,
    body: Omit<RoleUpdateParams, 'role_id'>,
    options?: RequestOptions,
  ): APIPromise<Role> {
    return this.#client.execute(adminRoles.update, { ...body, role_id: roleID }, options);
  }

  /** Lists the roles that can be given in the organization. */
  list(
    query?: RoleListParams | null,
    options?: RequestOptions,
  ): PagePromise<NextCursorPage<Role>, Role> {
    return this.#client.execute(adminRoles.list, query ?? {}, options);
  }

  /** Deletes a role of the organization's own. */
  delete(roleID: string, options?: RequestOptions): APIPromise<RoleDeleteResponse> {
    return this.#client.execute(adminRoles.delete, { role_id: roleID }, options);
  }
}
