import type {
  ProjectUser,
  ProjectUserCreateParams,
  ProjectUserDeleteParams,
  ProjectUserDeleteResponse,
  ProjectUserListParams,
  ProjectUserRetrieveParams,
  ProjectUserUpdateParams,
} from '@unabridged/contract';
import { adminProjectUsers } from '@unabridged/contract/families/admin/project-users';
import type { APIPromise } from '../../client/api-promise.ts';
import type { Client } from '../../client/client.ts';
import type { RequestOptions } from '../../client/request-options.ts';
import type { PagePromise } from '../../pagination/page-promise.ts';
import type { ConversationCursorPage } from '../../pagination/pages.ts';
import { ProjectUserRolesService } from './project-user-roles-service.ts';

/** Users with access to a project. */
export class ProjectUsersService {
  #client: Client;
  #roles: ProjectUserRolesService | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Roles that a user holds in a project. */
  get roles(): ProjectUserRolesService {
    return (this.#roles ??= new ProjectUserRolesService(this.#client));
  }

  /** Adds a user of the organization to a project. */
  create(
    projectID: string,
    body: Omit<ProjectUserCreateParams, 'project_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectUser> {
    return this.#client.execute(
      adminProjectUsers.create,
      { ...body, project_id: projectID },
      options,
    );
  }

  /** Returns one user of a project. */
  retrieve(
    userID: string,
    params: Omit<ProjectUserRetrieveParams, 'user_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectUser> {
    return this.#client.execute(
      adminProjectUsers.retrieve,
      { ...params, user_id: userID },
      options,
    );
  }

  /** Changes a user's role in a project. */
  update(
    userID: string,
    params: Omit<ProjectUserUpdateParams, 'user_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectUser> {
    return this.#client.execute(adminProjectUsers.update, { ...params, user_id: userID }, options);
  }

  /** Lists the users of a project. */
  list(
    projectID: string,
    query?: Omit<ProjectUserListParams, 'project_id'> | null,
    options?: RequestOptions,
  ): PagePromise<ConversationCursorPage<ProjectUser>, ProjectUser> {
    return this.#client.execute(
      adminProjectUsers.list,
      { ...query, project_id: projectID },
      options,
    );
  }

  /** Removes a user from a project; the user stays in the organization. */
  delete(
    userID: string,
    params: Omit<ProjectUserDeleteParams, 'user_id'>,
    options?: RequestOptions,
  ): APIPromise<ProjectUserDeleteResponse> {
    return this.#client.execute(adminProjectUsers.delete, { ...params, user_id: userID }, options);
  }
}
